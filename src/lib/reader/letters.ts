/** What a character is: nothing, a letter, or a digit or other number. */
type Sort = 0 | 1 | 2;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
	const text = String.fromCharCode(code);
	return /[a-z]/i.test(text) ? 1 : /\d/.test(text) ? 2 : 0;
});

/** As `\p{L}` and `\p{N}` tell them, faster than a pattern does for the characters that most texts are made of. */
function sortAt(text: string, at: number): Sort {
	const code = text.charCodeAt(at);
	if (code < 128) return ascii[code] === 1 ? 1 : ascii[code] === 2 ? 2 : 0;
	const point = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return /\p{L}/u.test(point) ? 1 : /\p{N}/u.test(point) ? 2 : 0;
}

function sizeAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the letters, or the letters and numbers, that begin at a place end; the place itself where there are none. */
export function runEnd(text: string, from: number, withNumbers: boolean): number {
	let at = from;
	while (at < text.length) {
		const sort = sortAt(text, at);
		if (sort === 0 || (sort === 2 && !withNumbers)) break;
		at += sizeAt(text, at);
	}
	return at;
}

/** Where the next letters, or letters and numbers, begin; the length of the text where there are no more. */
export function runStart(text: string, from: number, withNumbers: boolean): number {
	let at = from;
	while (at < text.length) {
		const sort = sortAt(text, at);
		if (sort === 1 || (sort === 2 && withNumbers)) break;
		at += sizeAt(text, at);
	}
	return at;
}

/** The text up to its last letter, digit of ASCII, or one of the marks in `kept`. */
export function trimmedAfter(text: string, kept: string): string {
	let end = text.length;
	while (end > 0) {
		const isPair = end > 1 && sizeAt(text, end - 2) === 2;
		const from = isPair ? end - 2 : end - 1;
		const code = text.charCodeAt(from);
		const sort = sortAt(text, from);
		if (sort === 1 || (sort === 2 && code < 128) || kept.includes(text.slice(from, end))) break;
		end = from;
	}
	return text.slice(0, end);
}
