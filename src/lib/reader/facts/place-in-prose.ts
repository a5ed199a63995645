import type { FactReading } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import { isName as isEmployerName, isSame, namesDepartment, namesEmployer } from './employer-names';
import { isRegion, isTown, placeCertainty } from './places';
import { namesRole } from './roles';
import { elsewhere, placeCues, placeOfCentre, placeOfOffice, placesAt } from './work-places';

/** A name after a word that places stand after; the capital is looked for first, as it is rarer. */
const namesSomething =
	/ \p{Lu}(?<=(?:(?<!\p{L})(?:in|at|à|en|em|te|im|[Ii]st|is|be|to|from|de|do|da|of|near|outside|aus|uit|fra|från|desde|branch|plant|around|the|sunny|beautiful|lovely|historic|vibrant|downtown|central)|[Oo]ut of|[Ss]tandort|\p{Ll}ort|work|place|[Oo]ur|:|\d{4,5}) \p{Lu})/u;
/** The surest first. */
const cues = /* @__PURE__ */ [...placeCues]
	.sort(([one], [other]) => other - one)
	.map(([strength, phrase], at) => ({
		strength,
		phrase,
		may: sifted(`places after phrases ${at + 1}`, phrase)
	}));
const mayStandBefore = sifted('places before offices', placeOfOffice, placeOfCentre);
/** From here on a sentence speaks of the job: "Our client, a supplier of pumps, is seeking a fitter for its plant in". */
const wishes =
	/(?:seeking|looking for|recruiting|hiring|such(?:t|en)|recherch(?:e|ons)|recrut(?:e|ons)|busca(?:mos)?|zoek(?:t|en)|procura(?:mos)?) /i;
const beforeHouses = [
	[3, placeOfOffice],
	[2, placeOfCentre]
] as const;
const kinds = new Set([
	'about',
	'other',
	'responsibilities',
	'company',
	'minimum',
	'benefits',
	'apply',
	'process'
]);

/** Where sentences say that one works; of several the most telling. */
export function placeInProse(
	statements: readonly Statement[],
	company: string | undefined
): FactReading<string> | undefined {
	let best: FactReading<string> | undefined;
	for (const statement of statements) {
		const { words } = statement;
		if (!kinds.has(statement.kind) || words.length > 1500) continue;
		for (const { strength, at } of tellingPlaces(words, company, best?.confidence ?? 0)) {
			const confidence = confidenceOf(strength);
			if (best && best.confidence >= confidence) continue;
			const [found = ''] = placesAt.exec(words.slice(at)) ?? [];
			const isAt = /\bat $/i.test(words.slice(Math.max(0, at - 3), at));
			const place = isAt && isHouse(found, company) ? found : chosen(found, strength, company);
			if (!place) continue;
			const start = statement.start + at;
			best = { value: place, confidence, evidence: { start, end: start + found.length } };
		}
	}
	return best;
}

const confidenceOf = (strength: number): number => 0.58 + strength * 0.035;

/** Where places may stand that are surer than the best until then. */
function tellingPlaces(
	words: string,
	company: string | undefined,
	sureUntilNow: number
): readonly { readonly strength: number; readonly at: number }[] {
	const found: { strength: number; at: number }[] = [];
	const add = (strength: number, from: number, at: number): void => {
		const left = words.slice(Math.max(0, from - 100), from);
		const wish = wishes.exec(left);
		const isElsewhere = elsewhere.test(wish ? left.slice(wish.index) : left);
		if (/^\p{Lu}/u.test(words.slice(at, at + 2)) && !isElsewhere) found.push({ strength, at });
	};
	const tried = cues.filter(
		({ strength, may }) => confidenceOf(strength) > sureUntilNow && may(words)
	);
	if (tried.length > 0 && namesSomething.test(words))
		for (const { strength, phrase } of tried)
			for (const [start, end] of firstMatches(phrase, words)) add(strength, start, end);
	if (mayStandBefore(words))
		for (const [strength, phrase] of beforeHouses) {
			const match = phrase.exec(words);
			if (match?.[1]) add(strength, match.index, match.index + match[0].indexOf(match[1]));
		}
	const name = company === undefined ? -1 : words.indexOf(`${company} in `);
	if (company !== undefined && name >= 0) add(2.5, name, name + company.length + 4);
	return found;
}

const mostMatches = 3;

/** Where the first matches of a phrase start and end. */
function firstMatches(phrase: RegExp, words: string): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	for (let from = 0; found.length < mostMatches;) {
		const match = phrase.exec(words.slice(from));
		if (!match) break;
		const start = from + match.index;
		from = start + match[0].length;
		found.push([start, from]);
	}
	return found;
}

/** "Louth County Hospital": a house that one works at. */
function isHouse(name: string, company: string | undefined): boolean {
	const isOwn = company !== undefined && isSame(company, name);
	return !isOwn && name.split(' ').length > 2 && namesEmployer(name) && !namesDepartment(name);
}

/** The place or places of a list that are meant, if they are places at all. */
function chosen(found: string, strength: number, company: string | undefined): string | undefined {
	const [first = '', ...others] = found
		.replace(/[.'’-]+$/, '')
		.split(/, | (?:and|or|und|oder|et|ou|y|o|en|e|of|&) /);
	const [second = ''] = others;
	if (american.test(second) && isRegion(second) && found.startsWith(`${first}, ${second}`))
		if (company === undefined || !isSame(company, first)) return `${first}, ${second}`;
	if (!isPlace(first, strength, company)) return undefined;
	if (second !== '' && isRegion(second) && found.startsWith(`${first}, ${second}`))
		return `${first}, ${second}`;
	if (others.length === 0)
		return isRegion(first) && !isTown(first) && strength < 4 && !/shire$/.test(first)
			? undefined
			: first;
	const all = [first, ...others];
	if (!all.every((name) => isPlace(name, 3, company))) return isTown(first) ? first : undefined;
	return strength >= 3 && all.length <= 3 && !all.some(isRegion) ? all.join('; ') : undefined;
}

/** "CA", "WI": what stands before it is a town, known or not. */
const american = /^[A-Z]{2}$/;

function isPlace(name: string, strength: number, company: string | undefined): boolean {
	if (company !== undefined && isSame(company, name)) return false;
	if (placeCertainty(name) >= 0.75) return true;
	// "Hamburg Altona"
	const [town = '', quarter = '', ...more] = name.split(' ');
	if (quarter !== '' && more.length === 0 && isTown(town) && isEmployerName(name))
		return !(namesRole(name) || namesEmployer(name));
	return (
		strength >= 2.5 &&
		/^(?:(?:Ste?|Ft|Mt)\.? )?\p{Lu}\p{Ll}{2,}/u.test(name) &&
		isEmployerName(name) &&
		!(namesRole(name) || namesEmployer(name) || namesDepartment(name)) &&
		!/(?:\p{Lu}{2}|\b(?:English|German|French|Spanish|Dutch|Europe|Agile|Scrum|Internet|Web|Presencial|Remot[oa]|Híbrid[oa]|Python|Java|Excel|Office)\b)/u.test(
			name
		)
	);
}
