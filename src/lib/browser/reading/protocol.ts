import type { Day } from '$lib/domain/day';
import type { PostingInput, Reading } from '$lib/domain/reading';
import type { ReadingGuidance } from '$lib/domain/skill-words';

/** What the page asks the worker. */
export interface ReadRequest {
	readonly id: number;
	readonly input: PostingInput;
	readonly today: Day;
	readonly guidance?: ReadingGuidance | undefined;
}

/** What the worker answers; `failure` is the message of a bug in the reader, which by its contract never throws. */
export type ReadResponse =
	| { readonly id: number; readonly reading: Reading }
	| { readonly id: number; readonly failure: string };
