import type { LanguageAsked } from '$lib/domain/facts';

/** As a wish is told: by itself or after a level. */
const wish = /^(?:a plus|plus|nice to have|optional|preferred|desirable)$/i;
const mostLanguages = 20;
const longestName = 60;

/**
 * The languages that a person typed as they are told, "German (C1), French (a plus)": parted by commas or semicolons,
 * level and wish in brackets. `null` where none is named.
 */
export function parseAskedLanguages(typed: string): readonly LanguageAsked[] | null {
	const parts = typed.match(/[^,;(]+(?:\([^)]*\)?)?/g) ?? [];
	const languages = parts.flatMap((part): LanguageAsked[] => {
		const [, named = '', noted = ''] = /^([^(]*)(?:\(([^)]*)\)?)?/.exec(part) ?? [];
		const name = named.replace(/\s+/g, ' ').trim().slice(0, longestName);
		if (!/\p{L}/u.test(name)) return [];
		const notes = noted.split(',').map((note) => note.trim());
		const level = notes.filter((note) => note !== '' && !wish.test(note)).join(', ');
		const must = !notes.some((note) => wish.test(note));
		return [{ name, must, ...(level === '' ? {} : { level: level.slice(0, longestName) }) }];
	});
	return languages.length > 0 ? languages.slice(0, mostLanguages) : null;
}
