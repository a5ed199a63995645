import type { Day } from '$lib/domain/day';
import type { Facts } from '$lib/domain/facts';
import type { Profile } from '$lib/domain/profile';
import type { PostingInput, Reading } from '$lib/domain/reading';
import type { ReadingCorrections } from '$lib/domain/reading-corrections';
import type { ReadingGuidance, SkillWord } from '$lib/domain/skill-words';

/** What the page asks the worker. */
export interface ReadRequest {
	readonly id: number;
	readonly input: PostingInput;
	readonly today: Day;
	readonly guidance?: ReadingGuidance | undefined;
}

/**
 * What the worker answers: that everything is loaded and it begins, then the reading. `failure` is the message of a bug in
 * the reader, which by its contract never throws.
 */
export type ReadResponse =
	| { readonly id: number; readonly hasBegun: true }
	| { readonly id: number; readonly reading: Reading }
	| { readonly id: number; readonly failure: string };

/** A job to be held against the profile. */
export interface ScoredJob {
	/** As stored: deflate-raw of its JSON. */
	readonly posting: Uint8Array;
	readonly facts: Facts;
	readonly corrections: ReadingCorrections;
}

/** Asks how well jobs match the profile. */
export interface ScoreRequest {
	readonly id: number;
	readonly jobs: readonly ScoredJob[];
	readonly profile: Profile;
	readonly words: readonly SkillWord[];
	readonly today: Day;
}

/** By job as asked, 0 to 100; nothing where its posting asks for nothing that could be decided. */
export interface ScoreResponse {
	readonly id: number;
	readonly scores: readonly (number | undefined)[];
}
