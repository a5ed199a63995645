/** A key that an object of a JSON text has more than once. */
export interface DuplicateKey {
	/** Keys from the outermost object to it. */
	readonly path: readonly string[];
	/** The line of the second one. */
	readonly line: number;
}

/** Objects that lie deeper hold single values, of which a second one is no second thing. */
const deepest = 3;

/**
 * The first key that is there twice, no deeper than the entries of a job: parsing keeps one of the two without a word.
 * @param text valid JSON
 */
export function duplicateKey(text: string): DuplicateKey | undefined {
	const levels: Level[] = [];
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			const end = endOfString(text, at);
			const level = depth === levels.length ? levels.at(-1) : undefined;
			if (level?.keys && isColonNext(text, end)) {
				// Escapes and all, which only JSON knows how to read.
				const key = String(JSON.parse(text.slice(at, end)));
				level.key = key;
				if (level.keys.has(key)) {
					const path = levels.map((one) => one.key);
					return { path, line: text.slice(0, at).split('\n').length };
				}
				level.keys.add(key);
			}
			at = end - 1;
		} else if (code === openBrace || code === openBracket) {
			depth += 1;
			if (depth <= deepest) {
				levels.push({ key: '', keys: code === openBrace ? new Set() : undefined });
			}
		} else if (code === closeBrace || code === closeBracket) {
			if (depth === levels.length) levels.pop();
			depth -= 1;
		}
	}
	return undefined;
}

interface Level {
	/** The one whose value is being read. */
	key: string;
	/** Absent for lists. */
	readonly keys: Set<string> | undefined;
}

const [quote, backslash, colon] = [34, 92, 58];
const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93];

function endOfString(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && text.charCodeAt(at) !== quote) {
		at += text.charCodeAt(at) === backslash ? 2 : 1;
	}
	return at + 1;
}

function isColonNext(text: string, from: number): boolean {
	let at = from;
	while (text.charCodeAt(at) <= 32) at += 1;
	return text.charCodeAt(at) === colon;
}
