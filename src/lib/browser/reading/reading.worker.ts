import { readPosting, type Tagger } from '$lib/reader';
import { loadTagger } from './load-tagger';
import type { ReadRequest, ReadResponse, ScoreRequest, ScoreResponse } from './protocol';
import { scoreJobs } from './score-jobs';

/** Loaded with the first posting. Readings do without where it cannot be had, and the next one tries again. */
let tagger: Promise<Tagger | undefined> | undefined;

addEventListener('message', ({ data }: MessageEvent<ReadRequest | ScoreRequest>) => {
	void responseTo(data).then((response) => postMessage(response));
});

async function responseTo(
	request: ReadRequest | ScoreRequest
): Promise<ReadResponse | ScoreResponse> {
	const { id } = request;
	tagger ??= loadTagger().catch(() => (tagger = undefined));
	try {
		if ('jobs' in request) return { id, scores: scoreJobs(request, await tagger) };
		const { input, today, guidance } = request;
		const aids = { tagger: await tagger, guidance };
		postMessage({ id, hasBegun: true } satisfies ReadResponse);
		return { id, reading: readPosting(input, today, aids) };
	} catch (error) {
		return { id, failure: String(error) };
	}
}
