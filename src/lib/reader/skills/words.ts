/** A word of a statement as the dictionary compares it. */
export interface Word {
	/** Lower case. */
	readonly key: string;
	readonly text: string;
	/** Offsets in the statement. */
	readonly start: number;
	readonly end: number;
}

const pattern = /[\p{L}\p{N}]+(?:\+{1,2}(?![\p{L}\p{N}])|#(?![\p{L}\p{N}]))?/gu;

/** Words of letters and digits, with the signs of "C++" and "C#"; everything else separates. */
export function wordsIn(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(pattern)) {
		const word = match[0];
		words.push({
			key: word.toLowerCase(),
			text: word,
			start: match.index,
			end: match.index + word.length
		});
	}
	return words;
}
