import type { FactReading } from '$lib/domain/reading';
import { isName, keyOf, leadIn, namesDepartment } from './employer-names';
import { placeCertainty } from './places';
import { namesRole } from './roles';
import { namesIn } from './spoken-company';

const mail = /@(?:(?:www|mail|jobs?|careers?|hr)\.)?([a-z\d-]{4,40})\.([a-z]{2,10})/gi;
/** Addresses that anybody may have, or that recruiting systems give. */
const anybodys =
	/^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|live|aol|proton(?:mail)?|gmx|mail|email|web|msn|workable(?:mail)?|greenhouse|lever|teamtailor|smartrecruiters|recruitee|personio|bamboohr|breezy|indeed(?:email)?|linkedin|example)$/i;

/** The name in a text that the address to write to is made of: "Rye Libraries" by "jobs@ryelibraries.org". */
export function nameOfMail(text: string): FactReading<string> | undefined {
	const keys = new Set<string>();
	for (const [, house = '', ending = ''] of text.slice(0, 100_000).matchAll(mail))
		if (!anybodys.test(house)) keys.add(keyOf(house)).add(keyOf(house + ending));
	if (keys.size === 0) return undefined;
	for (const match of namesIn(text.slice(0, 100_000))) {
		const lead = leadIn(match[0]);
		const words = match[0].slice(lead).split(' ');
		const size = words.findLastIndex((_, at) => keys.has(keyOf(words.slice(0, at + 1).join(' '))));
		const value = size < 0 ? '' : words.slice(0, size + 1).join(' ');
		if (value === '' || !isName(value) || namesDepartment(value) || namesRole(value)) continue;
		if (placeCertainty(value) >= 0.75) continue;
		const start = match.index + lead;
		return { value, confidence: 0.7, evidence: { start, end: start + value.length } };
	}
	return undefined;
}
