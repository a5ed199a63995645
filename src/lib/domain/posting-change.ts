/** A stretch of a line that stayed, came or went. */
export interface ChangedPiece {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
}

/**
 * A line of a posting that was captured again. `changed`: some of its words did; `skipped`: that many lines in a row
 * stayed as they were.
 */
export type ChangedLine =
	| {
			readonly kind: 'same' | 'added' | 'removed' | 'changed';
			readonly pieces: readonly ChangedPiece[];
	  }
	| { readonly kind: 'skipped'; readonly count: number };
