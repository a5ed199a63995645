import { edge, mixed } from './hash';
import type { Token } from './token';

/** Is told what holds at the tokens of a sentence, one sort of feature after the other. */
export interface Listener {
	tell(feature: number, at: number): void;
	/** Of a feature that holds at all tokens. */
	tellAll(feature: number): void;
	/** That `mixed(values[from + at], kind)` holds at each token `at`; `values` may not be kept. */
	tellEach(values: Uint32Array, from: number, kind: number): void;
}

/** Numbers of the tokens of a sentence, each row with two edges before and after. */
export interface Rows {
	/** Tokens and edges. */
	size: number;
	readonly ids: Uint32Array;
	readonly middles: Uint32Array;
	readonly coarses: Uint32Array;
	readonly broads: Uint32Array;
	readonly forms: Uint32Array;
	readonly nextVerbs: Uint32Array;
	/** The last telling word and the last verb before each token, and how long ago. */
	readonly cues: Uint32Array;
	readonly sinceCues: Uint32Array;
	readonly verbs: Uint32Array;
	readonly sinceVerbs: Uint32Array;
	readonly fewSinceVerbs: Uint32Array;
	/** Space for what comes of them. */
	readonly pairs: Uint32Array;
	readonly otherPairs: Uint32Array;
	readonly triples: Uint32Array;
	readonly mixed: Uint32Array;
}

/** Space for the rows of one sentence, written over by the next. */
let space = rowsFor(512);

function rowsFor(longest: number): Rows {
	const row = (): Uint32Array => new Uint32Array(longest);
	return {
		size: 0,
		ids: row(),
		middles: row(),
		coarses: row(),
		broads: row(),
		forms: row(),
		nextVerbs: row(),
		cues: row(),
		sinceCues: row(),
		verbs: row(),
		sinceVerbs: row(),
		fewSinceVerbs: row(),
		pairs: row(),
		otherPairs: row(),
		triples: row(),
		mixed: row()
	};
}

export function rowsOf(tokens: readonly Token[]): Rows {
	const size = tokens.length + 4;
	if (space.ids.length < size) space = rowsFor(2 * size);
	space.size = size;
	const { ids, middles, coarses, broads, forms, nextVerbs } = space;
	for (const row of [ids, middles, coarses, broads, forms]) {
		row.fill(edge, 0, 2);
		row.fill(edge, size - 2, size);
	}
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		ids[at + 2] = token.id;
		middles[at + 2] = token.middle;
		coarses[at + 2] = token.coarse;
		broads[at + 2] = token.broad;
		forms[at + 2] = token.form;
		nextVerbs[at + 1] = token.verb;
	}
	nextVerbs[tokens.length + 1] = 0;
	return space;
}

/** Mixes each number of a row with that of another `further` places on. */
export function mixRows(
	{ size }: Rows,
	row: Uint32Array,
	other: Uint32Array,
	further: number,
	into: Uint32Array
): Uint32Array {
	for (let at = 0; at < size - further; at += 1)
		into[at] = mixed(row[at] ?? 0, other[at + further] ?? 0);
	return into;
}
