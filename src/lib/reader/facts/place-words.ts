import { kindOfWords, normalised } from '../sections/headings';
import { namesDepartment, namesEmployer } from './employer-names';
import { isRegion, isState, isTown, placeCertainty } from './places';
import { namesRole } from './roles';

const workWords =
	/(?:\bfully |\b100 ?% )?\b(?:hybrid|híbrid[oa]|remote|remot[oa]|presencial|teletrabajo|teletrabalho|on-?site|in[- ]office|full[- ]time|part[- ]time|permanent|contract|homeoffice|(?:home|field)[- ]based|on the road)\b/gi;
const between = /\s*[;|•·]\s*|\s+\/\s+|,?\s+(?:or|and|oder|und|ou|et|o|y|of|en|e)\s+(?=\p{Lu})/u;
/** What follows a place in the value of a label: ". Hours: 38", " / travel 60%", " + travel in Spain", ", two minutes from the tram", " or anywhere". */
const aftermath =
	/(?:\.\s+(?=\p{Lu}[\p{L} ]{1,20}:)|(?<=\p{Ll}{4})\.\s+(?=\p{Lu}.* \p{Ll}{5})|,?\s+(?:or|oder|ou|o)\s+(?=(?:fully|100|remote|anywhere|home)\b)|\s+[/–+-]\s+(?=\p{Ll})|:\s+(?=[Rr]eliably|[Rr]elocate)|,\s+(?!(?:and|or|und|oder|et|ou|y|o|e|en|of) \p{Lu})(?=(?:\p{Ll}|\d+ ?(?:min|km|m\b)))).*$/u;

/** The places of a list: "Berlin, Munich or Hamburg", "London, UK; Dublin, Ireland". */
export function severalIn(whole: string): readonly string[] {
	const value = whole.replace(aftermath, '');
	const pairs = withStates(value);
	if (pairs.length > 1) return pairs;
	const parts = value.split(between).filter((part) => part.replace(workWords, '').trim() !== '');
	const [only = ''] = parts;
	const bare = only.replace(workWords, '').replace(/^[\s,–:-]+/, '');
	if (parts.length < 2 && isTownList(bare)) return bare.split(/,\s*/);
	// "Remote; United States"
	if (parts.length < 2) return parts.length === 1 && value.includes(';') ? parts : [value];
	const isList =
		/[;|•·]/.test(value) ||
		parts.every((part) => isCertainPlace(part)) ||
		(parts.some((part) => isCertainPlace(part)) && parts.every((part) => isSimple(part)));
	if (!isList) return [value];
	const hasWord = /\s(?:or|and|oder|und|ou|et|o|y|of|en|e)\s/.test(value);
	return hasWord
		? parts.flatMap((part) => (isTownList(part) ? part.split(/,\s*/) : [part]))
		: parts;
}

/** "Portland, OR, Boise, ID and Reno, NV" */
function withStates(value: string): readonly string[] {
	const parts = value.split(/,\s*(?:(?:and|or) )?|\s(?:and|or)\s/);
	const isPaired = parts.every(
		(part, at) => at % 2 === 0 || (/^[A-Z]{2}$/.test(part) && isRegion(part))
	);
	if (parts.length < 4 || !isPaired) return [];
	return parts.flatMap((town, at) => {
		const state = parts[at + 1];
		return at % 2 === 1 ? [] : state === undefined ? [town] : [`${town}, ${state}`];
	});
}

const isCertainPlace = (part: string): boolean =>
	isTownList(part) || placeCertainty(part.replace(workWords, '').trim()) >= 0.75;

/** "Kochi", "Klagenfurt (hybrid)": a name that may be a town's. */
const isSimple = (part: string): boolean =>
	/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?: \([^()]*\)?)?$/u.test(part.trim());

/** "Berlin, Munich" are two towns; "Munich, Germany" is one. */
function isTownList(part: string): boolean {
	const names = part.split(/,\s*/);
	return (
		names.every(isTown) ||
		(names.length > 2 && names.every(isState)) ||
		(names.every(isSimple) && areTowns(names))
	);
}

/** "Winterthur, Ofenwilen, Schaffhausen": between known towns a third need not be known. */
export function areTowns(names: readonly string[]): boolean {
	const known = names.filter(isTown).length;
	const isFramed = isTown(names[0] ?? '') && isTown(names.at(-1) ?? '');
	const isMostly = names.length > 2 && known * 3 >= names.length * 2;
	return isFramed && isMostly && !names.some((name) => isRegion(name) || namesRole(name));
}

/** "At Kneading District, Leeds" */
const quarter = /^(?:(?:At|In) (?=\p{Lu}))?(?:\p{Lu}[\p{L} ]{1,30} District, (?=\p{Lu}))?/u;

/** A place without what is said beside it of how one works there. */
export function placeOf(value: string): string | undefined {
	const bare = value
		.replace(aftermath, '')
		.replace(quarter, '')
		.replace(
			/\s*[([][^()[\]]*(?:hybrid|híbrido|remot|on-?site|presencial|office|home|miles|days|based|m\/w)[^()[\]]*(?:[)\]]|$)/gi,
			''
		)
		.split(
			/\s+[·•|]\s+|\s+[–—-]\s+(?=hybrid|remote|on-?site|full|part|próxim|cerca|proche|près|nahe|in der nähe|dichtbij)|;/i
		)[0]
		?.replace(/^[\s:–-]+|[\s,;.–-]+$/g, '');
	if (!bare) return undefined;
	const hybridBeside =
		/^(\p{Lu}[^/–]{2,60}?)(?:\s+[/–-]\s+(?=hybrid|remote)|,? with (?=up to|\p{Ll}))/u.exec(bare);
	if (hybridBeside?.[1]) return placeOf(hybridBeside[1]);
	const inBrackets = /^.{4,80}\((\p{Lu}[^()]{2,40})\)?$/u.exec(bare)?.[1];
	if (inBrackets && placeCertainty(inBrackets) >= 0.9 && placeCertainty(bare) < 0.9)
		return inBrackets;
	const parts = bare.split(/,\s*/);
	const house = parts.slice(0, -1).findLastIndex(isHouse);
	if (house >= 0) return placeOf(parts.slice(house + 1).join(', '));
	const rest = bare
		.replace(workWords, '')
		.replace(/^\s*(?:within|in|anywhere(?: in|,))\s/i, '')
		.replace(/^[\s,/()–-]+|[\s,/(–-]+$/g, '')
		.replace(/^([^()]*)\)$/, '$1');
	if (rest.length < 2) return undefined;
	return rest.length === bare.length || bare.includes(rest) ? rest : bare;
}

/** "Crumbwell Ltd", "Law Centre (a charity)": who and no place. */
function isHouse(part: string): boolean {
	const name = part.replace(/\s*\([^()]*\)$/, '');
	return (
		namesEmployer(name) || / (?:Cent(?:re|er)|team|department|division|directorate)$/i.test(name)
	);
}

export function isPlausible(place: string): boolean {
	return (
		place.length <= 90 &&
		/^[\p{Lu}\d]/u.test(place) &&
		kindOfWords(normalised(place), false) === undefined &&
		!/^(?:various|multiple|several|nationwide|(?:uk|us|country)[ -]?wide|office|see (?:below|above)|tb[acd]|home|flexible|negotiable|n\/a|other|any)(?: (?:locations?|sites?|places?|offices?))?$/i.test(
			place
		) &&
		!/^(?:presencial|remot[oa]|híbrid[oa]|vor ort|sur place|op locatie)$/i.test(place) &&
		!/[!?]|\b(?:you|will|we|our|your|per|must)\b/i.test(place) &&
		place.split(/\s+/).length <= 12
	);
}

const street =
	/(?:stra(?:ß|ss)e|str\.|allee|gasse|platz|damm|ufer|gatan|gade|vej|straat|laan|gracht|kade|plein)(?: \d+\p{L}?)?$|(?<!\p{L})(?:Street|Road|Avenue|Lane|Square|Quay|Dock|Boulevard|Drive|St|Rd|Ave)\.?$|^(?:rue|avenue|boulevard|quai|place|rua|avenida|calle|carrer|plaza|via|viale|corso|piazza|ul\.|al\.|stora|östra|västra)\s|^\d|\d$/iu;
/** Words of a line of a header that is no place: "Claims Operations", "Summer season". */
const noPlace =
	/\b(?:time|hours?|shifts?|season|grade|band|level|team|operations|services|directorate|department|division|unit|branch office|salary|contract|permanent|temporary|remote|hybrid|reference|ref|id|CDI|CDD|temps|vollzeit|teilzeit|jornada|contrato|vast|dienstverband|anstellung|festanstellung|wanted|hiring|anywhere|term|flexib(?:le|el)|weekdays?|weekends?|nights?|days?|evenings?|tijdelijk|voltijds?|deeltijd|interim|freelance|internship|apprenticeship|indefinido|temporal|befristet|unbefristet|immediate|vacanc(?:y|ies)|careers?|jobs?|vacatures?|karriere|stellenangebote|empleos?|vagas|recrutement)\b|[$€£%!?:;]|\d{3}/i;

/** A town after the name of the employer in a line of the header, known or not: "Carrer de Pallars, Barcelona - ES". */
export function placeAfterName(rest: string): string | undefined {
	const [, body = '', country = ''] = /^(.*?)(?:\s+[-–]\s+([A-Z]{2}))?$/u.exec(rest) ?? [];
	const parts = body
		.replace(/^(?:Head Office|HQ|Headquarters|Zentrale|Siège) /, '')
		.replace(/ (?:branch|office|depot|site|store|campus|area)$/, '')
		.split(/,\s*/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const named = parts.filter((part) => !street.test(part) || isTown(part));
	const last = named.at(-1) ?? '';
	if (named.length === 0 || named.length > 3 || !named.every(isName)) return undefined;
	if (country !== '') return `${last}, ${country}`;
	return isRegion(last) || isTown(last) ? named.join(', ') : named.length === 1 ? last : undefined;
}

function isName(part: string): boolean {
	return (
		/^\p{Lu}[\p{L}.'’-]+(?: (?:am|an der|de|la|le|du|do|da|on|upon|of|im|in) \p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}'’.-]+){0,3}(?: \d{1,2}e?r?| region)?$/u.test(
			part
		) &&
		!noPlace.test(part) &&
		!namesDepartment(part) &&
		(isTown(part) || isRegion(part) || !(namesRole(part) || namesEmployer(part)))
	);
}
