import type { Mention } from './rank';

/** Skills that a statement's turns of phrase point at; offsets in the statement. */
export function phrasesIn(_text: string, _known: readonly Mention[]): readonly Mention[] {
	return [];
}
