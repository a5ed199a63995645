import type { Day } from '$lib/domain/day';
import type { FactReadings, PostingInput } from '$lib/domain/reading';
import type { Line } from '../lines';
import type { Part } from '../sections/sections';
import type { Source } from '../source/source';
import type { Statement } from '../statements';

/** What the facts are read from. */
export interface Evidence {
	readonly source: Source;
	readonly input: PostingInput;
	readonly lines: readonly Line[];
	readonly parts: readonly Part[];
	readonly statements: readonly Statement[];
	readonly today: Day | undefined;
}

export function factsIn(_evidence: Evidence): FactReadings {
	return {};
}
