import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { namesEmployer } from './employer-names';
import { isTown, townAtPostcode } from './places';
import { namesRole } from './roles';

/** Forms that names of towns have and hardly anything else: "Bad Ofenau", "Four-sur-Loire", "Brotingen". */
const form =
	/^(?:Bad \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}'’]+(?:-(?:sur|sous|en|lès|lez|aux|du|de|la|le|les)){1,2}-\p{Lu}[\p{L}'’-]+|(?:Sankt|St\.) \p{Lu}\p{Ll}+|(?:Saint|Sainte)-\p{Lu}\p{L}+(?:-[\p{L}'’]+){1,4}|(?:São|Vila Nova|Vila|Villanueva|Alcalá) (?:d[aeo]s? )?\p{Lu}\p{L}+(?: d[aeo]s? \p{Lu}\p{L}+)?|\p{Lu}[\p{Ll}ß]+ (?:am|an der|im|ob der|in der|bei|vor der) \p{Lu}[\p{L}-]+|\p{Lu}\p{Ll}{1,14}(?:ingen|hausen|heim|hofen|kirchen|stadt|stedt|bach|dorf|burg|weiler|büttel|furt|wil|wilen|ikon|rode|roda|walde|münde|brück|brücken|tal|drecht|hoven|dijk|veen|wijk|zijl)(?:[-/ ]\p{Lu}\p{L}+)?)$/u;
/** Names of firms and things that end so too. */
const noTown =
	/(?:schwimm|kranken|hoch|kauf|bau|alten|pflege|kinder|studenten|wohn|senioren|jugend|team|praxis|gast|werk)|^(?:Mitarbeit|Vollzeit|Teilzeit)/iu;
const longestName = 40;

/** Whether a name has the form of a town's, known or not. */
export function hasTownForm(name: string): boolean {
	return (
		name.length <= longestName &&
		form.test(name) &&
		!noTown.test(name) &&
		!(namesRole(name) || namesEmployer(name))
	);
}

/** "69 - FOUR SUR LOIRE": a town behind the number of its département. */
const behindNumber =
	/(?:^|[-|·•–] )(?:\d{2,3}|2[AB]) [-–] (\p{Lu}[\p{L}'’ -]{1,40}?)(?: (?:\d{2}|CEDEX(?: \d{1,2})?))?(?=$| [|·•])/u;

/** "Crumb, 66460 Fournil", "Werkstatt Brotingen": the end of a line that is an address or the name of a branch. */
const behindPostcode =
	/(?:^|[,|·] )(?:\d{4} [A-Z]{2}|\d{5}|(?<=, )\d{4}|[A-Z]{1,2}-\d{4,5}) (\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,3})$/u;
const branch =
	/^(?:Standort|Filiale|Werk|Werkstatt|Niederlassung|Betriebsstätte|Agence|Magasin|Site de|Tienda|Sucursal|Delegación|Vestiging|Filiaal|Locatie|Unidade|Loja|Filial) (\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u;

export function townInLine({ words, wordsFrom }: Line): FactReading<string> | undefined {
	const match =
		words.length < 120
			? (behindNumber.exec(words) ?? behindPostcode.exec(words) ?? branch.exec(words))
			: null;
	const town = match?.[1];
	if (!match || town === undefined || namesRole(town)) return undefined;
	const start = wordsFrom + match.index + match[0].lastIndexOf(town);
	return { value: town, confidence: 0.88, evidence: { start, end: start + town.length } };
}

/** A line of its own in the header that has the form of a town, or stands behind a postcode further down. */
export function townLine(
	header: readonly Line[],
	lines: readonly Line[]
): FactReading<string> | undefined {
	for (const { words, wordsFrom, wordsTo, isItem } of header.slice(1, 6)) {
		if (isItem || words.length > longestName || !/^\p{Lu}[\p{L}'’. /-]+$/u.test(words)) continue;
		if (namesRole(words) || namesEmployer(words)) continue;
		const isTold = hasTownForm(words) || lines.some((line) => hasBehindPostcode(line.words, words));
		if (isTold)
			return { value: words, confidence: 0.72, evidence: { start: wordsFrom, end: wordsTo } };
	}
	return undefined;
}

/** Whether a name stands behind a postcode somewhere: "8274 Brotingen". */
export function hasBehindPostcode(words: string, town: string): boolean {
	for (let at = words.indexOf(` ${town}`); at >= 0; at = words.indexOf(` ${town}`, at + 1)) {
		const isAfter = postcodeAtEnd.test(words.slice(Math.max(0, at - 9), at));
		if (isAfter && !/^[\p{L}\d]/u.test(words.slice(at + town.length + 1, at + town.length + 3)))
			return true;
	}
	return false;
}

const postcodeAtEnd = /(?<!\d)\d{4,5}(?: [A-Z]{2})?$/;

/** "Ofenstr. 17, 8274 Brotingen", "4, rue du Four, 69120 Vaulx", "Ovenweg 3, 1234 AB Brood" */
const address =
	/(?:\p{Ll}(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|kade|plein|gracht|dijk|singel) ?\d{1,4} ?\p{L}?|(?<!\p{L})(?:rue|avenue|boulevard|chemin|impasse|quai|calle|avda\.?|avenida|c\/|polígono|rua) [^,|\n]{2,50})(?:\s?[,|–·-]\s?|\s+)(?:[A-Z]{1,2}-)?(?<!\d)\d{4,5}(?: [A-Z]{2})?,? (\p{Lu}[\p{L}'’.-]+(?: (?:(?:am|an der|im|de|la|le|les|sur|del|en|aan den) )?\p{Lu}[\p{L}'’.-]+){0,3})/iu;
const mayHaveAddress = /\d{4,5}(?: [A-Z]{2})?,? \p{Lu}/u;

/** "1611 BS Brood", "Kneadbury, OH 44101", "Migalhas/RJ, CEP: 40300-120": of what kind an address is, its end tells. */
const dutch =
	/(?<![\p{L}\d])\d{4} [A-Z]{2} (\p{Lu}[\p{L}'’-]+(?: (?:aan den |aan de )?\p{Lu}[\p{L}'’-]+){0,2})(?= [|·•–]|[,.]|$)/u;
const brazilian =
	/(\p{Lu}[\p{L}'’]+(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’]+){0,3}) ?[/–-] ?(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?![\p{L}\d])(,? ?(?:[–-] ?)?CEP)?/u;
const shortest = /^.{4,60}$/;

function townInAddress(words: string): string | undefined {
	const [, inBrazil, code] = brazilian.exec(words) ?? [];
	if (inBrazil && (code || isTown(inBrazil))) return inBrazil;
	if (!mayHaveAddress.test(words)) return shortest.test(words) ? townAtPostcode(words) : undefined;
	return (address.exec(words) ?? dutch.exec(words))?.[1]?.replace(/[.'’-]+$/, '');
}

/** The town of the only address that a posting has. */
export function townOfAddress(lines: readonly Line[]): FactReading<string> | undefined {
	const found: FactReading<string>[] = [];
	for (const { words, wordsFrom } of lines) {
		const town = words.length > 300 ? undefined : townInAddress(words);
		if (!town || !/^\p{Lu}\p{L}{2}/u.test(town)) continue;
		const start = wordsFrom + words.lastIndexOf(town);
		found.push({ value: town, confidence: 0.64, evidence: { start, end: start + town.length } });
	}
	const [only] = found;
	return only && found.every(({ value }) => value === only.value) ? only : undefined;
}
