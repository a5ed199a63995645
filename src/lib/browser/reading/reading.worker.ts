import { readPosting, type Tagger } from '$lib/reader';
import { loadTagger } from './load-tagger';
import type { ReadRequest, ReadResponse } from './protocol';

/** Loaded with the first posting. Readings do without where it cannot be had, and the next one tries again. */
let tagger: Promise<Tagger | undefined> | undefined;

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	void responseTo(data).then((response) => postMessage(response));
});

async function responseTo({ id, input, today, guidance }: ReadRequest): Promise<ReadResponse> {
	tagger ??= loadTagger().catch(() => (tagger = undefined));
	try {
		return { id, reading: readPosting(input, today, { tagger: await tagger, guidance }) };
	} catch (error) {
		return { id, failure: String(error) };
	}
}
