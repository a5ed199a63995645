/** Letters of Latin scripts that Unicode does not take apart, as people type them who lack the key. */
const plainLetters: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Case and accents make no difference: "Zürich" is found by "zurich", "Ørsted" by "orsted". */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(plainLetter, (letter) => plainLetters[letter] ?? letter);
}

export interface FoldedText {
	readonly folded: string;
	/** By character of `folded`, where in the text it comes from; one more for the end. */
	readonly origins: readonly number[];
}

/** A folded text that knows where each of its characters came from. */
export function foldWithOrigins(text: string): FoldedText {
	let folded = '';
	const origins: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = character < '\u0080' ? character.toLowerCase() : fold(character);
		for (let index = 0; index < plain.length; index += 1) origins.push(at);
		folded += plain;
		at += character.length;
	}
	origins.push(text.length);
	return { folded, origins };
}
