import { readPosting } from '$lib/reader';
import type { ReadRequest, ReadResponse } from './protocol';

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	postMessage(responseTo(data));
});

function responseTo({ id, input, today }: ReadRequest): ReadResponse {
	try {
		return { id, reading: readPosting(input, today) };
	} catch (error) {
		return { id, failure: String(error) };
	}
}
