/** A token as the tagger's lists spell it: lower case, without marks around it, digits as 0. */
export function coreOf(token: string): string {
	const bare = token.replace(/^[^\p{L}\p{N}.#<]+/u, '').replace(/[^\p{L}\p{N}+#>]+$/u, '');
	return (bare === '' ? token : bare).toLowerCase().replaceAll('’', "'").replace(/\d/g, '0');
}

const longestShape = 10;

/** Its letters by sort, runs shortened: "Xxx", "XX", "xx-xx", "Xx0". */
export function shapeOf(token: string): string {
	return token
		.slice(0, 40)
		.replace(/\p{Lu}/gu, 'X')
		.replace(/\p{L}/gu, 'x')
		.replace(/\d/g, '0')
		.replace(/(.)\1{2,}/g, '$1$1')
		.slice(0, longestShape);
}

/** The marks at its end: "" or ".", ":", "?)"… */
export function tailOf(token: string): string {
	return /[^\p{L}\p{N}+#>]*$/u.exec(token.slice(-8))?.[0] ?? '';
}
