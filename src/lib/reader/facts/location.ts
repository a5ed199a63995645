import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import type { Statement } from '../statements';
import { townLine, townOfAddress } from './foreign-towns';
import { labelled, labelledEach, type Label, type Labelled } from './header';
import { placeInHeader } from './header-places';
import { placeInProse } from './place-in-prose';
import { isPlausible, placeOf, severalIn } from './place-words';
import { isRegion, isTown, placeCertainty } from './places';

const placeLabel =
	/^(?:(?:job|work|office|primary|position|main|duty|base)? ?(?:location|locations|location\(s\)|place of work|workplace|work ?site|duty station|city|office)|location\(s\)|town|town\/city|\p{L}{2,12} location|.{0,20}following locations?|hiring areas?|ability to (?:commute(?:\/relocate)?|relocate)|place of employment|where|place|based(?: in)?|(?:arbeits|einsatz|dienst)ort|arbeitsplatz|dienstsitz|standort|ort|lieu(?: de travail| du poste| de la mission)?|localisation|ville|ubicación|lugar(?: de trabajo)?|localidad|ciudad|locatie|standplaats|werklocatie|vestiging|plaats|regio\/plaats|zonas?(?: de trabajo)?|unidade|población|municipio|centro de trabajo|einsatzgebiet|tätigkeitsort|beschäftigungsort|lieu d['’](?:exercice|affectation)|localiza(?:ção|ción)|local(?: de trabalho)?(?: presencial)?|cidade|sede(?: di lavoro| de trabajo)?)$/iu;
/** Labels of places and of other things: what stands after them must be known as a place. */
const looseLabel =
	/^(?:region|region\(s\)|site|branch|base|property|country|area|région|pays|región|país|land|regio|store|depot)$/i;

/** Where the job is: after a label, in the header, or where a sentence about the job says so. */
export function locationIn(
	header: readonly Line[],
	lines: readonly Line[],
	statements: readonly Statement[],
	company?: FactReading<string>,
	title?: FactReading<string>
): FactReading<string> | undefined {
	const named = namedPlace(lines);
	if (named) return named;
	const loose = labelledPlaces(labelled(lines.slice(0, 40), looseLabel));
	if (loose && loose.value.split('; ').every((place) => placeCertainty(place) >= 0.75))
		return loose;
	const top = placeInHeader(header, company);
	if (top && !isRegion(top.value)) return top;
	const line = townLine(header, lines);
	if (line && line.value !== company?.value) return line;
	const under = placeUnderTitle(lines, title?.value);
	if (under) return under;
	const said = placeInProse(statements, company?.value);
	const isSure = said !== undefined && (!top || said.confidence >= surelySaid);
	return (isSure ? said : top) ?? placeOfCity(company) ?? townOfAddress(lines);
}

/** Where the first label says so that a place stands after: lists of what a page holds name a location too. */
function namedPlace(lines: readonly Line[]): FactReading<string> | undefined {
	for (const label of labelledEach(lines, placeLabel)) {
		const place = addressUnder(label, lines) ?? labelledPlaces(label);
		if (place) return place;
	}
	return undefined;
}

/** How sure a sentence must be of a town to count for more than a country at the top. */
const surelySaid = 0.68;

/** "Berkeley, CA" under the title on a line of its own, wherever on the page that is. */
function placeUnderTitle(
	lines: readonly Line[],
	title: string | undefined
): FactReading<string> | undefined {
	const name = title?.toLowerCase();
	const at = lines.findIndex(({ words }) => words.toLowerCase() === name);
	const below = at < 0 ? undefined : lines[at + 1];
	if (!below || below.isItem || placeCertainty(below.words) < 1) return undefined;
	const evidence = { start: below.wordsFrom, end: below.wordsTo };
	return { value: below.words, confidence: 0.85, evidence };
}

/** "City of Brotingen": an employer that is a place. */
function placeOfCity(company: FactReading<string> | undefined): FactReading<string> | undefined {
	const value = company?.value ?? '';
	const [whole = '', name = ''] = city.exec(value) ?? ofTown.exec(value) ?? [];
	const isPlace = city.test(value) || (isTown(name) && !isRegion(name));
	if (!company?.evidence || name === '' || !isPlace) return undefined;
	const start = company.evidence.start + whole.length - name.length;
	return { value: name, confidence: 0.66, evidence: { start, end: start + name.length } };
}

const city =
	/^(?:(?:The )?(?:City|Town) of|(?:Die )?Stadt|(?:La )?Ville de|Ciudad de|Cidade de) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u;
/** "University of Leeds", "Klinikum Kassel": houses that are called after the town that they stand in. */
const ofTown =
	/^(?:The |La |L['’]|Die |Das |De )?(?:(?:Technische|Technical|Freie) )?(?:University of|Universität(?: zu)?|Université de|Universidad de|Universidade d[aeo]|Universiteit(?: van)?|Hochschule|Klinikum|Universitätsklinikum|Stadtwerke|Landratsamt|Volkshochschule|Stadtverwaltung|CHU de|Mairie de|Ayuntamiento de|Prefeitura de|Gemeente) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u;

/** An address on lines of its own under a label: "Oven House", "Brotingen", "WF1 5RH", "United Kingdom". */
function addressUnder(named: Labelled, lines: readonly Line[]): FactReading<string> | undefined {
	const at = lines.findIndex(({ wordsFrom }) => wordsFrom === named.start);
	const block = lines.slice(at, at + 7);
	const end = block.findIndex(({ words }) => britishPostcode.test(words));
	const town = block[end - 1];
	if (at < 0 || named.lineStart === named.start || !town) return undefined;
	if (block.slice(0, end).some(({ words }) => words.length > 45 || /[.:!?]$/.test(words)))
		return undefined;
	return {
		value: town.words,
		confidence: 0.9,
		evidence: { start: town.wordsFrom, end: town.wordsTo }
	};
}

const britishPostcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** "Ofenstr. 18, 35394 Brotingen" without the street. */
function withoutStreet(address: string): string {
	const town = /, ((?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? \p{Lu}.*)$/u.exec(address)?.[1];
	return town ?? address;
}

function labelledPlaces(named: Label | undefined): FactReading<string> | undefined {
	const places = named
		? severalIn(named.value).flatMap((part) => placeOf(withoutStreet(part)) ?? [])
		: [];
	const [first] = places;
	if (!named || !first || !places.every(isPlausible)) return undefined;
	const start = named.start + Math.max(0, named.value.indexOf(first));
	const last = named.value.lastIndexOf(places.at(-1) ?? first) + (places.at(-1) ?? first).length;
	const end = Math.max(start + first.length, named.start + last);
	return { value: [...new Set(places)].join('; '), confidence: 0.95, evidence: { start, end } };
}
