import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import type { Statement } from '../statements';
import { labelled, type Label } from './header';
import { placeInHeader } from './header-places';
import { placeInProse } from './place-in-prose';
import { isPlausible, placeOf, severalIn } from './place-words';
import { isRegion, placeCertainty } from './places';

const label =
	/^(?:(?:job|work|office|primary|position|main|duty|base)? ?(?:location|locations|location\(s\)|place of work|workplace|work ?site|duty station|city|office)|location\(s\)|town|town\/city|\p{L}{2,12} location|.{0,20}following locations?|place of employment|where|place|based(?: in)?|(?:arbeits|einsatz|dienst)ort|arbeitsplatz|dienstsitz|standort|ort|lieu(?: de travail| du poste| de la mission)?|localisation|ville|ubicación|lugar(?: de trabajo)?|localidad|ciudad|locatie|standplaats|werklocatie|vestiging|plaats|localização|local(?: de trabalho)?|cidade|sede(?: di lavoro| de trabajo)?)$/iu;
/** Labels of places and of other things: what stands after them must be known as a place. */
const looseLabel =
	/^(?:region|region\(s\)|site|branch|base|property|country|area|région|pays|región|país|land|regio|store|depot)$/i;

/** Where the job is: after a label, in the header, or where a sentence about the job says so. */
export function locationIn(
	header: readonly Line[],
	lines: readonly Line[],
	statements: readonly Statement[],
	company?: FactReading<string>
): FactReading<string> | undefined {
	const named = labelledPlaces(labelled(lines, label));
	if (named) return named;
	const loose = labelledPlaces(labelled(lines.slice(0, 40), looseLabel));
	if (loose && loose.value.split('; ').every((place) => placeCertainty(place) >= 0.75))
		return loose;
	const top = placeInHeader(header, company);
	if (top && !isRegion(top.value)) return top;
	const said = placeInProse(statements, company?.value);
	const isSure = said !== undefined && (!top || said.confidence >= surelySaid);
	return (isSure ? said : top) ?? placeOfCity(company);
}

/** How sure a sentence must be of a town to count for more than a country at the top. */
const surelySaid = 0.7;

/** "City of Brotingen": an employer that is a place. */
function placeOfCity(company: FactReading<string> | undefined): FactReading<string> | undefined {
	const [whole = '', name = ''] =
		/^(?:(?:The )?(?:City|Town) of|(?:Die )?Stadt|(?:La )?Ville de|Ciudad de|Cidade de) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u.exec(
			company?.value ?? ''
		) ?? [];
	if (!company?.evidence || name === '') return undefined;
	const start = company.evidence.start + whole.length - name.length;
	return { value: name, confidence: 0.66, evidence: { start, end: start + name.length } };
}

function labelledPlaces(named: Label | undefined): FactReading<string> | undefined {
	const places = named ? severalIn(named.value).flatMap((part) => placeOf(part) ?? []) : [];
	const [first] = places;
	if (!named || !first || !places.every(isPlausible)) return undefined;
	const start = named.start + Math.max(0, named.value.indexOf(first));
	const last = named.value.lastIndexOf(places.at(-1) ?? first) + (places.at(-1) ?? first).length;
	const end = Math.max(start + first.length, named.start + last);
	return { value: [...new Set(places)].join('; '), confidence: 0.95, evidence: { start, end } };
}
