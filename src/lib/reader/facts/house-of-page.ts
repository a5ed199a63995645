import type { FactReading } from '$lib/domain/reading';
import { passagesOf, type Line } from '../lines';
import type { Part } from '../sections/sections';
import { isName, namesDepartment, namesSort } from './employer-names';
import { placeCertainty } from './places';
import { namesRole } from './roles';

const page =
	'(?:careers?|jobs?|vacancies|current vacancies|work(?:ing)?|opportunities|join us|work (?:with|for) us|karriere|stellenangebote|offene stellen|carrières?|emplois?|recrutement|empleos?|trabaja con nosotros|vacatures|werken|vagas|carreiras?|trabalhe conosco)';
const mark = '\\s?[-–—|·:]\\s';
/** How the page of a house is called: "Careers at Crumbwell: …", "Jobs – Crumbwell", "Crumbwell | Careers". */
const forms: readonly RegExp[] = [
	new RegExp(
		`^${page} (?:at|for|with|bei|chez|bij|en|na|no) ([^:|–—]{2,50}?)(?:${mark}.*)?$`,
		'iu'
	),
	new RegExp(`^${page}${mark}([^:|–—]{2,50})$`, 'iu'),
	new RegExp(`^([^:|–—]{2,50}?)${mark}${page}$`, 'iu')
];
/** Lines among which the page's own name stands. */
const mostLines = 3;

/** Whose page the first lines say that this is, whatever else they hold. */
export function houseOfPage(parts: readonly Part[]): FactReading<string> | undefined {
	const lines = passagesOf(parts.slice(0, mostLines).flatMap((part) => part.lines));
	for (const line of lines.slice(0, mostLines)) {
		const value = nameIn(line);
		if (value === undefined) continue;
		const start = line.wordsFrom + line.words.indexOf(value);
		return { value, confidence: 0.7, evidence: { start, end: start + value.length } };
	}
	return undefined;
}

function nameIn({ words }: Line): string | undefined {
	const value = forms
		.map((form) => form.exec(words)?.[1]?.trim())
		.find((name) => name && isHouse(name));
	return words.length > 90 ? undefined : value;
}

function isHouse(name: string): boolean {
	const isOther = namesRole(name) || namesDepartment(name) || namesSort(name);
	return isName(name) && !isOther && placeCertainty(name) < 0.5;
}
