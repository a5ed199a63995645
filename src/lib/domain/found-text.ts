import { foldWithOrigins } from './folded-text';
import type { Span } from './reading';

/** A piece of a text with the words that were looked for. */
export interface Snippet {
	readonly text: string;
	readonly marks: readonly Span[];
}

/** So many places are looked at in one text; a common word has thousands. */
const mostPlaces = 200;
const longestSnippet = 110;
/** Characters before the first word that was found. */
const lead = 28;

interface Place extends Span {
	readonly word: string;
}

/** Where in a text the words occur, whatever their case and accents; in order, without overlaps. */
export function marksOf(text: string, words: readonly string[]): readonly Span[] {
	return withoutOverlaps(placesIn(text, words));
}

/**
 * The stretch of a text that has the most of the words, with these marked; nothing where it has none.
 * @param words folded
 */
export function snippetOf(text: string, words: readonly string[]): Snippet | undefined {
	const plain = text.replace(/\s+/g, ' ').trim();
	const places = placesIn(plain, words);
	const best = bestStart(places);
	if (!best) return undefined;
	const from = wordStart(plain, best.start - lead);
	const to = wordEnd(plain, from + longestSnippet);
	const before = from > 0 ? '…' : '';
	const piece = `${before}${plain.slice(from, to)}${to < plain.length ? '…' : ''}`;
	const shift = before.length - from;
	const marks = withoutOverlaps(places)
		.filter(({ start, end }) => start >= from && end <= to)
		.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
	return { text: piece, marks };
}

function placesIn(text: string, words: readonly string[]): Place[] {
	if (words.length === 0) return [];
	const { folded, origins } = foldWithOrigins(text);
	const places: Place[] = [];
	for (const word of words) {
		if (word === '') continue;
		const found: Place[] = [];
		let at = folded.indexOf(word);
		while (at !== -1 && found.length < mostPlaces) {
			const start = origins[at] ?? 0;
			found.push({ word, start, end: origins[at + word.length] ?? text.length });
			at = folded.indexOf(word, at + word.length);
		}
		// "art" is meant to be found in "art director" before it is in "start".
		const atStarts = found.filter(({ start }) => !isLetter(text[start - 1]));
		places.push(...(atStarts.length > 0 ? atStarts : found));
	}
	return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first place of the stretch in which the most different words occur. */
function bestStart(places: readonly Place[]): Place | undefined {
	let best: Place | undefined;
	let most = 0;
	for (const [index, place] of places.entries()) {
		const words = new Set<string>();
		for (let next = index; next < places.length; next += 1) {
			const other = places[next];
			if (!other || other.end > place.start + longestSnippet - lead) break;
			words.add(other.word);
		}
		if (words.size > most) [best, most] = [place, words.size];
	}
	return best ?? places[0];
}

function withoutOverlaps(places: readonly Span[]): readonly Span[] {
	const kept: Span[] = [];
	for (const { start, end } of places) {
		if (end > start && start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
	}
	return kept;
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function wordStart(text: string, near: number): number {
	if (near <= 0) return 0;
	const space = text.indexOf(' ', near);
	return space === -1 || space > near + lead - 1 ? near : space + 1;
}

function wordEnd(text: string, near: number): number {
	if (near >= text.length) return text.length;
	const space = text.lastIndexOf(' ', near);
	return space > near - lead ? space : near;
}
