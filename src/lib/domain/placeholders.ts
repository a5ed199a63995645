/** What a letter or an answer may leave to be filled in, written in braces: `{company}`. */
export const placeholderNames = [
	'company',
	'title',
	'location',
	'contact',
	'name',
	'email',
	'phone',
	'address',
	'date'
] as const;
export type PlaceholderName = (typeof placeholderNames)[number];

export type PlaceholderValues = { readonly [Name in PlaceholderName]?: string };

/** A stretch of a filled text. `gap`: a placeholder that is still as it was written, because nothing is known for it. */
export interface FilledPiece {
	readonly text: string;
	readonly kind: 'written' | 'filled' | 'gap';
}

const placeholder = /\{\s*(\w{1,30})\s*\}/g;

/** A text with its places filled; braces around words that are no placeholder stay as they are. */
export function fillPlaceholders(
	template: string,
	values: PlaceholderValues
): readonly FilledPiece[] {
	const pieces: FilledPiece[] = [];
	let at = 0;
	for (const match of template.matchAll(placeholder)) {
		const name = match[1]?.toLowerCase();
		const known = placeholderNames.find((each) => each === name);
		if (!known) continue;
		if (match.index > at) pieces.push({ text: template.slice(at, match.index), kind: 'written' });
		const value = values[known];
		pieces.push(value ? { text: value, kind: 'filled' } : { text: match[0], kind: 'gap' });
		at = match.index + match[0].length;
	}
	if (at < template.length) pieces.push({ text: template.slice(at), kind: 'written' });
	return pieces;
}

export function filledText(pieces: readonly FilledPiece[]): string {
	return pieces.map(({ text }) => text).join('');
}

export function hasGaps(pieces: readonly FilledPiece[]): boolean {
	return pieces.some(({ kind }) => kind === 'gap');
}
