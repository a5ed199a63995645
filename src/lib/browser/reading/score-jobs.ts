import { droppedNames, withoutDropped } from '$lib/domain/skill-words';
import { matchPosting, readPosting, type Tagger } from '$lib/reader';
import { readStored } from '../search/stored-posting';
import type { ScoredJob, ScoreRequest } from './protocol';

/** Reads each posting as the page of its job does, and holds it against the profile. */
export function scoreJobs(request: ScoreRequest, tagger: Tagger | undefined) {
	return request.jobs.map((job) => scoreOf(job, request, tagger));
}

function scoreOf(
	{ posting, facts, corrections }: ScoredJob,
	{ profile, words, today }: ScoreRequest,
	tagger: Tagger | undefined
): number | undefined {
	const input = readStored(posting);
	if (!input) return undefined;
	const guidance = { corrections, words };
	const reading = readPosting(input, today, { tagger, guidance });
	const asked = withoutDropped(facts, droppedNames(guidance));
	return matchPosting(reading, asked, profile).score;
}
