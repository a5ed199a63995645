import type { Line } from '../lines';
import { sectionOpenedBy } from './cv-sections';
import type { CvFinding } from './cv-finding';

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;
const phone = /(?<![\d/.-])(?:\+|00)?\(?\d[\d ()/.-]{6,18}\d(?![\d/])/;
const link =
	/(?<![@\w.])(?:https?:\/\/|www\.)[^\s<>()|,;]+|(?<![@\w.])(?:linkedin\.com|github\.com)\/[^\s<>()|,;]+/gi;
const title =
	/\b(?:curriculum|vitae|cv|résumé|resume|lebenslauf|profile|contact|page|confidential)\b/i;
const headLines = 15;

/** Name, mail, phone and links, as they stand at the head of a CV. */
export function contactFieldsIn(lines: readonly Line[]): readonly CvFinding[] {
	const found = new Map<string, CvFinding>();
	const keep = (id: string, value: string, quote: string) => {
		if (!found.has(id)) found.set(id, { item: { kind: 'field', id, value }, quote });
	};
	lines.forEach(({ words }, index) => {
		const isHead = index < headLines;
		const mail = email.exec(words);
		if (mail) keep('email', mail[0], words);
		for (const [address] of words.matchAll(link)) {
			const bare = address.replace(/[.)]+$/, '');
			if (/linkedin\.com\/(?:in|pub)\//i.test(bare)) keep('linkedin', bare, words);
			else if (/github\.com\//i.test(bare)) keep('github', bare, words);
			else if (isHead) keep('website', bare, words);
		}
		// A phone number is long; "2015 - 2019" and dates are shorter.
		const number = isHead ? phone.exec(words.replace(link, ' '))?.[0] : undefined;
		if (
			number &&
			number.replace(/\D/g, '').length >= 8 &&
			!/^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(number)
		)
			keep('phone', number.trim(), words);
	});
	const name = lines.slice(0, 4).find(isName);
	if (name) keep('name', name.words, name.words);
	return [...found.values()];
}

/** Two to four capitalised words and nothing else. */
function isName(line: Line): boolean {
	const { words } = line;
	if (words.length > 50 || title.test(words) || sectionOpenedBy(line)) return false;
	return /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|do|dos|van|von|der|den|la|le|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
		words
	);
}
