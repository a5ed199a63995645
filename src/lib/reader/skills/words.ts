import { runEnd, runStart } from '../letters';

/** A word of a statement as the dictionary compares it. */
export interface Word {
	/** Lower case. */
	readonly key: string;
	readonly text: string;
	/** Offsets in the statement. */
	readonly start: number;
	readonly end: number;
}

/** Words of letters and digits, with the signs of "C++" and "C#"; everything else separates. */
export function wordsIn(text: string): readonly Word[] {
	const words: Word[] = [];
	for (let at = 0; ;) {
		const start = runStart(text, at, true);
		if (start === text.length) return words;
		const end = signsEnd(text, runEnd(text, start, true));
		const word = text.slice(start, end);
		words.push({ key: word.toLowerCase(), text: word, start, end });
		at = end;
	}
}

/** Where "+", "++" or "#" behind a word end, if they are no part of what follows. */
function signsEnd(text: string, from: number): number {
	const isFree = (at: number): boolean => runEnd(text, at, true) === at;
	const first = text.charAt(from);
	if (first === '#') return isFree(from + 1) ? from + 1 : from;
	if (first !== '+') return from;
	if (text.charAt(from + 1) === '+' && isFree(from + 2)) return from + 2;
	return isFree(from + 1) ? from + 1 : from;
}
