/** Scripts that are written without spaces between words: two characters in a row stand for a word there. */
const unspaced =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const unspacedRun = new RegExp(`${unspaced.source}+`, 'gu');
/** "C++" and "C#" are words of their own. */
const word = /[\p{L}\p{N}]+[+#]*/gu;

/** The words of a folded text; of a text without spaces every two characters in a row, and its last. */
export function wordsIn(folded: string): string[] {
	const words: string[] = [];
	for (const [found] of folded.matchAll(word)) {
		if (unspaced.test(found)) addPairs(found, words);
		else words.push(found);
	}
	return words;
}

/** The words of a folded query: what a text must have to be found by it. */
export function askedWords(folded: string): string[] {
	return [...folded.matchAll(word)].flatMap(([found]) => {
		const pairs = wordsIn(found);
		// The last character by itself is no more than a way to find a single one.
		return isUnspaced(found) && pairs.length > 1 ? pairs.slice(0, -1) : pairs;
	});
}

export function isUnspaced(text: string): boolean {
	return unspaced.test(text);
}

function addPairs(text: string, words: string[]): void {
	let at = 0;
	for (const run of text.matchAll(unspacedRun)) {
		if (run.index > at) words.push(text.slice(at, run.index));
		const characters = [...run[0]];
		characters.forEach((character, index) => words.push(character + (characters[index + 1] ?? '')));
		at = run.index + run[0].length;
	}
	if (at < text.length) words.push(text.slice(at));
}
