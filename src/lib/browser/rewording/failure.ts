import type { RewordingFailure } from '$lib/domain/rewording';

/** A helper gave no answer, for a reason that the person can act on. */
export class RewordingError extends Error {
	readonly failure: RewordingFailure;

	constructor(failure: RewordingFailure) {
		super(failure.kind);
		this.name = 'RewordingError';
		this.failure = failure;
	}
}
