import type { FactReading, Span } from '$lib/domain/reading';
import type { Line } from '../lines';
import { townInLine } from './foreign-towns';
import { piecesOf } from './header';
import { areTowns, placeAfterName, placeOf, severalIn } from './place-words';
import { isRegion, isTown, placeCertainty, townAtPostcode } from './places';
import { namesRole } from './roles';

/** Where the lines that a posting opens with say that the job is. */
export function placeInHeader(
	header: readonly Line[],
	company: FactReading<string> | undefined
): FactReading<string> | undefined {
	let best: FactReading<string> | undefined;
	for (const [index, line] of header.entries()) {
		const found =
			besideCompany(line, company) ??
			inBrackets(line) ??
			byCodes(line) ??
			withCountry(line) ??
			inTitle(line) ??
			atPostcode(line) ??
			townInLine(line) ??
			known(line) ??
			(index > 0 ? beforeHours(line) : undefined);
		if (found && (!best || found.confidence > best.confidence)) best = found;
	}
	return best ?? placeUnderCompany(header, company);
}

/** "Acme Ltd, Leeds", "Acme | Milan", "Acme - Milan / Rome": what follows the employer in its line. */
function besideCompany(
	line: Line,
	company: FactReading<string> | undefined
): FactReading<string> | undefined {
	const at = company && nameIn(line, company);
	if (!at || company.confidence < 0.6) return undefined;
	const after = line.words.slice(at.end - line.wordsFrom);
	const [mark = ''] =
		/^(?:(?:\s\([^()]{2,40}\))?\.?,|\s+[-–—|·•@]|\s+(?:in|\())\s*(?=\p{L})/u.exec(after) ?? [];
	const before = line.words.slice(0, at.start - line.wordsFrom);
	if (mark === '' || (before.length > 4 && !/^[\p{L} ]{2,20}: $|, $/u.test(before)))
		return undefined;
	const [field = ''] = after.slice(mark.length).split(/\s+[|·•]\s+/);
	const rest = field
		.replace(/\s*\((?=[^()]*(?:hybrid|remote|days|office|on-?site))[^()]*\).*$/i, '')
		.replace(
			/,?\s+(?:[/–-]\s+)?(?:or )?(?:hybrid|remote|permanent|full[- ]time|on-?site)\b.*$/i,
			''
		)
		.replace(/\s*\(([^()]+)\)/, ', $1');
	const places = severalIn(rest).map(placeAfterName);
	const value = places.every((place) => place !== undefined) ? places.join('; ') : '';
	if (value === '' || namesRole(value)) return undefined;
	const start = at.end + mark.length;
	const certainty = placeCertainty(value.replaceAll(';', ','));
	return {
		value,
		confidence: certainty >= 0.75 ? 0.9 : 0.7,
		evidence: spanOf(line, value, rest, start)
	};
}

/** Where a line names the employer, which may have been read elsewhere. */
function nameIn(line: Line, { value, evidence }: FactReading<string>): Span | undefined {
	if (evidence && evidence.start >= line.start && evidence.end <= line.end) return evidence;
	const start = value.includes(' ') ? line.words.indexOf(value) : -1;
	return start < 0
		? undefined
		: { start: line.wordsFrom + start, end: line.wordsFrom + start + value.length };
}

/** Where a value stands in a line, or what it was read from. */
function spanOf(line: Line, value: string, from: string, start: number): Span {
	const at = line.words.indexOf(value, start - line.wordsFrom);
	if (at >= 0) return { start: line.wordsFrom + at, end: line.wordsFrom + at + value.length };
	return { start, end: Math.min(line.wordsTo, start + from.length) };
}

/** "[Brotingen - Hesse] Baker": boards that are lists of notices put the place before the title. */
function inBrackets(line: Line): FactReading<string> | undefined {
	const [, inside = ''] = /^\[([^\][]{3,40})\]/.exec(line.words) ?? [];
	const town = inside.split(/\s+[-–|]\s+|\//).find((part) => isTown(part));
	if (town === undefined) return undefined;
	const start = line.wordsFrom + line.words.indexOf(town);
	return { value: town, confidence: 0.85, evidence: { start, end: start + town.length } };
}

/** "US, OR, Kneadbury": codes of a country and a state before the town. */
function byCodes(line: Line): FactReading<string> | undefined {
	const [, state = '', town = ''] =
		/^[A-Z]{2}, ([A-Z\d]{0,3}), (\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3})$/u.exec(line.words) ??
		[];
	if (town === '') return undefined;
	const value = isRegion(state) ? `${town}, ${state}` : town;
	return { value, confidence: 0.88, evidence: { start: line.wordsFrom, end: line.wordsTo } };
}

/** "Tartu - Estonia", whether the town is known or not. */
function withCountry(line: Line): FactReading<string> | undefined {
	const [, town = '', country = ''] =
		/^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){0,3})\s+[-–]\s+(\p{Lu}[\p{L} ]{1,30})$/u.exec(
			line.words
		) ?? [];
	if (!isRegion(country) || namesRole(town) || /\b(?:remote|hybrid)\b/i.test(town))
		return undefined;
	const evidence = { start: line.wordsFrom, end: line.wordsTo };
	return { value: `${town}, ${country}`, confidence: isTown(town) ? 0.9 : 0.8, evidence };
}

/** "Baker (Leeds, York or remote in England)", "Baker, Goole depot", "Help with sourdough in Leeds" */
function inTitle(line: Line): FactReading<string> | undefined {
	const depot =
		/[,–-] (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?) (?:depot|branch|store|site|office|clinic|campus)$/u.exec(
			line.words
		)?.[1];
	if (depot && !namesRole(depot)) {
		const start = line.wordsFrom + line.words.lastIndexOf(depot);
		return { value: depot, confidence: 0.7, evidence: { start, end: start + depot.length } };
	}
	const house = ofTown.exec(line.words)?.[1];
	if (house && isTown(house)) {
		const start = line.wordsFrom + line.words.lastIndexOf(house);
		return { value: house, confidence: 0.7, evidence: { start, end: start + house.length } };
	}
	const [whole = '', inside = ''] =
		/\((\p{Lu}[^()]{2,60})\)/u.exec(line.words) ?? behindJob.exec(line.words) ?? [];
	if (whole === '' || !(namesRole(line.words) || isTown(inside))) return undefined;
	const within = inside.replace(/^(?:fully )?remote(?: in|,|:| [-–])? (?=\p{Lu})/iu, '');
	const regions = within.split(/,? (?:or|and|oder|und|ou|et|&) |\s*[,/]\s*/);
	if (within !== inside && regions.every(isRegion)) {
		const start = line.wordsFrom + line.words.indexOf(within);
		const evidence = { start, end: start + within.length };
		return { value: regions.join('; '), confidence: 0.7, evidence };
	}
	const towns = severalIn(inside.replace(/,?\s+(?:or|\/)\s+remote\b.*$/i, '')).flatMap(
		(part) => placeOf(part) ?? []
	);
	const names = towns.flatMap((town) =>
		isRegion(town.split(', ')[1] ?? '') ? [town] : town.split(', ')
	);
	if (!names.some((name) => isTown(name.split(',')[0] ?? '')) || !names.every(isSimple))
		return undefined;
	const start = line.wordsFrom + line.words.indexOf(inside);
	return {
		value: names.join('; '),
		confidence: 0.75,
		evidence: { start, end: start + inside.length }
	};
}

/** "Baker, Leeds Library" */
const ofTown =
	/(?:,| [–-]| at) (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?) (?:(?:Central|Public|City|Town|General|Royal|High|Grammar|Primary|Community) )?(?:Library|School|Museum|Hospital|Academy|College|Theatre|Airport|Station|Market|Gallery|Prison|Zoo|Cathedral)$/u;

/** "Baker in Leeds, York or remote" */
const behindJob = / in (\p{Lu}[^()|–—]{2,60})$/u;

const isSimple = (name: string): boolean =>
	/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L} ]{1,20})?$/u.test(name) &&
	!namesRole(name);

/** A piece of a line that is a place by what is known of places. */
function known(line: Line): FactReading<string> | undefined {
	let best: FactReading<string> | undefined;
	for (const whole of piecesOf(line)) {
		const label =
			/^[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F]+\s*|^[\p{L}. -]{2,30}: ?|^[^/]{0,20}\d[^/]{0,20} \/ /u.exec(
				whole.value
			)?.[0] ?? '';
		const piece = { value: whole.value.slice(label.length), start: whole.start + label.length };
		const value = placesIn(piece.value);
		const places = value.split('; ');
		const certainty = areTowns(places) ? 0.8 : Math.min(...places.map(placeCertainty));
		if (
			!value ||
			certainty < 0.75 ||
			/^[A-Z]{2}$/.test(value) ||
			(best && best.confidence >= certainty * 0.9)
		)
			continue;
		const at = piece.value.indexOf(value);
		const start = piece.start + Math.max(0, at);
		const end = at < 0 ? whole.end : start + value.length;
		best = { value, confidence: certainty * 0.9, evidence: { start, end } };
	}
	return best;
}

/** "1701 Oven Street Austin TX 78702", "Unit 7, Rye Park, Brotingen BT47 6SA" */
function atPostcode(line: Line): FactReading<string> | undefined {
	if (line.words.length > 120) return undefined;
	const town = townAtPostcode(line.words);
	if (town === undefined) return undefined;
	const start = line.wordsFrom + line.words.lastIndexOf(town);
	return { value: town, confidence: 0.85, evidence: { start, end: start + town.length } };
}

/** The places of a piece, or of what stands after its last comma: "Permanent, 37 hours a week, York or Hull". */
function placesIn(piece: string): string {
	const places = [...new Set(severalIn(piece).flatMap((part) => placeOf(part) ?? []))];
	if (
		areTowns(places) ||
		(places.length > 0 &&
			places.every((place) => placeCertainty(place) >= 0.75 && !namesRole(place)))
	)
		return places.join('; ');
	const [, town = ''] = beforeTerms.exec(piece) ?? [];
	if (placeCertainty(town) >= 0.75) return town;
	const sentences = piece.split(/(?<=\p{Ll}{3})\.\s+(?=[\p{Lu}\d])/u);
	for (const sentence of sentences) {
		const end = sentence.slice(sentence.lastIndexOf(',') + 1).replace(surroundings, '');
		const last = severalIn(end.trim());
		const isPart = sentence.includes(',') || sentences.length > 1;
		if (isPart && last.every(isTown)) return last.join('; ');
	}
	return places.join('; ');
}

/** "Leeds (Headingley), £29k", "Kleinbrotingen, 40 hours" */
const beforeTerms =
	/^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?: \(\p{Lu}[\p{L} ]+\))?), (?=[£€$]\s?\d|\d{1,2}(?:[.,]\d+)?(?: ?[-–] ?\d{1,2})? ?(?:hours|hrs|h\b|uur|Stunden|Std|heures|horas|%))/u;
/** "York area", "Copenhagen HQ." */
const surroundings =
	/ (?:(?:and|or) )?(?:(?:greater |surrounding )?(?:area|region|district)s?|surroundings?|HQ|headquarters|head office)\.?$/iu;

/** A town that no list knows before the hours: "Kleinbrotingen, 40 hours". */
function beforeHours(line: Line): FactReading<string> | undefined {
	const [, name = ''] = beforeTerms.exec(line.words) ?? [];
	const value = name === '' ? undefined : placeAfterName(name);
	if (value === undefined) return undefined;
	const start = line.wordsFrom + line.words.indexOf(value);
	return { value, confidence: 0.62, evidence: { start, end: start + value.length } };
}

/** A town that no list knows, on a line of its own between the employer and the terms. */
function placeUnderCompany(
	header: readonly Line[],
	company: FactReading<string> | undefined
): FactReading<string> | undefined {
	const at = company?.evidence?.start;
	if (at === undefined || !company || company.confidence < 0.75) return undefined;
	const index = header.findIndex((line) => at >= line.start && at < line.end);
	const line = index < 0 ? undefined : header[index + 1];
	const below = header[index + 2];
	if (
		!line ||
		!below ||
		line.isItem ||
		!/^\p{Lu}[\p{L}'-]+(?:[ ,-]+\p{L}[\p{L}'-]+){0,3}$/u.test(line.words)
	)
		return undefined;
	const isTerms = /[$€£\d]|\b(?:time|permanent|hybrid|remote|on-?site|contract)\b/i.test(
		below.words
	);
	if (
		/\b(?:CDI|CDD|temps|vollzeit|teilzeit|jornada|contrato|contract|vast|dienstverband|anstellung|festanstellung)\b/i.test(
			line.words
		)
	)
		return undefined;
	if (!isTerms || namesRole(line.words) || /\b(?:time|remote|hybrid|permanent)\b/i.test(line.words))
		return undefined;
	return {
		value: line.words,
		confidence: 0.65,
		evidence: { start: line.wordsFrom, end: line.wordsTo }
	};
}
