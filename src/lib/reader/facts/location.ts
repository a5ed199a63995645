import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import { namesEmployer } from './employer-names';
import { labelled, piecesOf } from './header';
import { isTown, placeCertainty } from './places';
import { namesRole } from './roles';

const label =
	/^(?:(?:job|work|office|primary|position|main|duty|base)? ?(?:location|locations|location\(s\)|place of work|workplace|work ?site|duty station|city|office)|location\(s\)|town|town\/city|.{0,20}following locations?|where|place|based(?: in)?|(?:arbeits|einsatz|dienst)ort|standort|ort|lieu(?: de travail| du poste)?|localisation|ville|ubicación|lugar(?: de trabajo)?|localidad|ciudad|locatie|standplaats|werklocatie|plaats|localização|local(?: de trabalho)?|cidade)$/i;
const workWords =
	/(?:\bfully |\b100 ?% )?\b(?:hybrid|remote|on-?site|in[- ]office|full[- ]time|part[- ]time|permanent|contract|homeoffice)\b/gi;
const inProse =
	/\b(?:(?:position|role|job|post|team|you will be|you'll be|vacancy|opportunity|candidate|stelle) (?:is |will be |are |ist )?(?:\w+ )?(?:based|located) (?:in|at|out of)|based (?:in|at|out of)(?: our)?|(?:office|site|store|restaurant|hospital|school|studio|warehouse|headquarters|hq|campus|workshop|clinic) (?:is |are )?(?:located )?in|join (?:us|our team|the team) in|work (?:in|from) our|on-?site in|located in|am standort|standort in|in unserer? \p{L}+ in|basé[e]? à|poste basé à|con sede en|gevestigd in|in our|at our) ((?:\p{Lu}[\p{L}.'-]+|de|am|on|upon|the|of)(?:,? (?:\p{Lu}[\p{L}.'-]+|de|am|on|upon|la)){0,4})/u;

const mayTell = sifted('places in sentences', inProse);

/** Where the job is: after a label, in the header, or where a sentence about the job says so and the place is known. */
export function locationIn(
	header: readonly Line[],
	lines: readonly Line[],
	statements: readonly Statement[],
	company?: FactReading<string>
): FactReading<string> | undefined {
	const named = labelled(lines, label);
	const places = named ? severalIn(named.value).flatMap((part) => placeOf(part) ?? []) : [];
	const [first] = places;
	if (named && first && places.every(isPlausible)) {
		const start = named.start + Math.max(0, named.value.indexOf(first));
		const last = named.value.lastIndexOf(places.at(-1) ?? first) + (places.at(-1) ?? first).length;
		const end = Math.max(start + first.length, named.start + last);
		return { value: [...new Set(places)].join('; '), confidence: 0.95, evidence: { start, end } };
	}
	let best: FactReading<string> | undefined;
	for (const line of header) {
		for (const piece of piecesOf(line)) {
			const value = [
				...new Set(severalIn(piece.value).flatMap((part) => placeOf(part) ?? []))
			].join('; ');
			const certainty = value ? Math.min(...value.split('; ').map(placeCertainty)) : 0;
			if (!value || certainty < 0.75 || (best && best.confidence >= certainty * 0.9)) continue;
			const at = piece.value.indexOf(value);
			const start = piece.start + Math.max(0, at);
			const end = at < 0 ? piece.end : start + value.length;
			best = { value, confidence: certainty * 0.9, evidence: { start, end } };
		}
	}
	return best ?? placeUnderCompany(header, company) ?? placeInProse(statements);
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

function placeInProse(statements: readonly Statement[]): FactReading<string> | undefined {
	for (const statement of statements) {
		if (
			!['about', 'other', 'responsibilities', 'company', 'minimum', 'benefits'].includes(
				statement.kind
			)
		)
			continue;
		if (statement.words.length > 1500 || !mayTell(statement.words)) continue;
		const match = inProse.exec(statement.words);
		if (!match?.[1]) continue;
		if (statement.kind === 'company' && !/position|role|job|you/i.test(match[0])) continue;
		const value = match[1]
			.replace(/[.'-]+$/, '')
			.replace(/ (?:office|offices|Office|site|studio|de|the|of)$/, '')
			.replace(/^the /, '');
		if (placeCertainty(value) < 0.75) continue;
		const start = statement.start + match.index + match[0].lastIndexOf(match[1]);
		return { value, confidence: 0.65, evidence: { start, end: start + value.length } };
	}
	return undefined;
}

const between = /\s*[;|•·]\s*|\s+\/\s+|,?\s+(?:or|and|oder|und|ou|et|o|y|of|en)\s+(?=\p{Lu})/u;

/** The places of a list: "Berlin, Munich or Hamburg", "London, UK; Dublin, Ireland". */
function severalIn(value: string): readonly string[] {
	const parts = value.split(between).filter((part) => part !== '');
	const [only = ''] = parts;
	const bare = only.replace(workWords, '').replace(/^[\s–:-]+/, '');
	if (parts.length < 2) return isTownList(bare) ? bare.split(/,\s*/) : [value];
	const isList = /[;|•·]/.test(value) || parts.every((part) => isCertainPlace(part));
	if (!isList) return [value];
	const hasWord = /\s(?:or|and|oder|und|ou|et|o|y|of|en)\s/.test(value);
	return hasWord
		? parts.flatMap((part) => (isTownList(part) ? part.split(/,\s*/) : [part]))
		: parts;
}

const isCertainPlace = (part: string): boolean =>
	isTownList(part) || placeCertainty(part.replace(workWords, '').trim()) >= 0.75;

/** "Berlin, Munich" are two towns; "Munich, Germany" is one. */
function isTownList(part: string): boolean {
	return part.split(/,\s*/).every(isTown);
}

/** A place without what is said beside it of how one works there. */
function placeOf(value: string): string | undefined {
	const bare = value
		.replace(
			/\s*[([][^()[\]]*(?:hybrid|híbrido|remot|on-?site|presencial|office|home|miles|days|m\/w)[^()[\]]*[)\]]/gi,
			''
		)
		.split(/\s+[·•|]\s+|\s+[–—-]\s+(?=hybrid|remote|on-?site|full|part)|;/i)[0]
		?.replace(/^[\s:–-]+|[\s,;.–-]+$/g, '');
	if (!bare) return undefined;
	const hybridBeside =
		/^(\p{Lu}[^/–]{2,60}?)(?:\s+[/–-]\s+(?=hybrid|remote)|,? with (?=up to|\p{Ll}))/u.exec(bare);
	if (hybridBeside?.[1]) return placeOf(hybridBeside[1]);
	const inBrackets = /^.{4,80}\((\p{Lu}[^()]{2,40})\)?$/u.exec(bare)?.[1];
	if (inBrackets && placeCertainty(inBrackets) >= 0.9 && placeCertainty(bare) < 0.9)
		return inBrackets;
	const [house = '', ...town] = bare.split(/,\s*/);
	if (town.length > 0 && namesEmployer(house)) return placeOf(town.join(', '));
	const rest = bare
		.replace(workWords, '')
		.replace(/^\s*(?:within|in|anywhere in)\s/i, '')
		.replace(/^[\s,/()–-]+|[\s,/()–-]+$/g, '');
	if (rest.length < 2) return undefined;
	return rest.length === bare.length || bare.includes(rest) ? rest : bare;
}

function isPlausible(place: string): boolean {
	return (
		place.length <= 90 &&
		/^[\p{Lu}\d]/u.test(place) &&
		!/[!?]|\b(?:you|will|we|our|your|per|must)\b/i.test(place) &&
		place.split(/\s+/).length <= 12
	);
}
