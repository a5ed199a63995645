import type { CollectionId } from './id';
import type { StatusHue } from './status';

/** A person's own grouping of jobs. */
export interface Collection {
	readonly id: CollectionId;
	readonly name: string;
	readonly hue: StatusHue;
	readonly description?: string;
	/** Place among the others, ascending; ties go by id. */
	readonly order: number;
}

export interface CollectionDraft {
	readonly name: string;
	readonly hue?: StatusHue;
	readonly description?: string;
}

/** `null` takes the field away, what is left out stays. */
export interface CollectionPatch {
	readonly name?: string;
	readonly hue?: StatusHue;
	readonly description?: string | null;
	readonly order?: number;
}

/** Characters of a tag; what is longer is cut. */
export const longestTag = 60;

/** A tag as it is kept: single spaces, at most `longestTag` characters, no colon at its ends; empty where nothing is left. */
export function tagOf(text: string): string {
	return [...text.replace(/\s+/g, ' ').trim()].slice(0, longestTag).join('').trim();
}
