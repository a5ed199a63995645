import type { FactReading, Span } from '$lib/domain/reading';
import type { Line } from '../lines';
import { kindOfWords, normalised } from '../sections/headings';
import type { Part } from '../sections/sections';
import { labelled, piecesOf } from './header';
import { placeCertainty } from './places';
import { namesRole } from './roles';

const label =
	/^(?:company(?: name)?|working for|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|business|agency|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía|bedrijf|werkgever|organisatie)$/i;

/** Labels that name a house only where its own words say so. */
const houseLabel =
	/^(?:school|hospital|college|hotel|restaurant|museum|venue|client|trust|institution|site|clinic)$/i;

const word = "\\p{Lu}[\\p{L}\\d&'’.+-]*[\\p{L}\\d+]|\\p{Lu}";
const name = new RegExp(
	`(?<![\\p{L}\\d])(?:${word})(?:[ ](?:(?:of|for|and|the|de|&|und|et|y) )?(?:${word})){0,4}`,
	'gu'
);
/** What may stand right before an employer's name, with how telling it is; with a second pattern, what must follow. */
const cues: readonly (readonly [number, RegExp | undefined, RegExp?])[] = [
	[2, /(?:^|[.!?:] |\n)(?:Here )?At $/, /^, (?:we|you|our|every|the)\b/],
	[
		2,
		undefined,
		/^(?:'s|’s|'|’) (?:mission|vision|values|goal|purpose|culture|story|customers|commitment)\b/
	],
	[1.5, /(?:[Ff]ounded|[Ee]stablished|[Ss]tarted) in (?:19|20)\d\d,? $/],
	[
		1.5,
		/(?:[Jj]oin|[Jj]oining|[Ww]ork(?:ing)? (?:at|for)|[Ll]ife at|[Ww]elcome to|[Cc]areers? (?:at|with)|mission at|team at|heart of|core of) $/
	],
	[2, /(?:^|\n)(?:#+ )?Why (?:join |work (?:at|for) |choose )?$/i, /^\??(?:\n|$)/],
	[
		1.5,
		/(?:^|\n)(?:#+ )?(?:About|Über|À propos de|A propos de|Sobre|Over|Who is) $/,
		/^[:?]?(?:\n|$)/
	],
	[
		1.5,
		/(?:^|[.!?] |\n)$/,
		/^ (?:is|are) (?:an? |the |one of |committed|proud|looking|seeking|hiring|growing|dedicated|currently|headquartered|based|on a mission|not just|home to|known|open|back)/
	],
	[
		2,
		undefined,
		/^ is an? (?:equal|inclusive|diverse|leading|global|independent|family|fast|growing|award)/
	],
	[
		1,
		/(?:^|[.!?] |\n)$/,
		/^ (?:offers|provides|believes|values|welcomes|celebrates|operates|serves|helps|makes|builds|designs|runs|was founded|has been|employs|supports|does not)\b/
	],
	[1, /(?:our|the) (?:team|office|people|colleagues|employees) (?:at|of) $/],
	[
		1.5,
		/(?:Wir,? (?:die|bei)|Bei|Chez|En|Bij|Na) (?:der |dem )?$/,
		/^,? (?:sind|bieten|suchen|arbeiten|nous|wir|zoeken|ofrecemos|buscamos|werken|wij|estamos)\b/
	],
	[
		1.5,
		/(?:^|[.!?] |\n)(?:(?:Die|Der|Das|La|El|Le) )?$/,
		/^ (?:in \p{Lu}[^.!?\n]{2,30} (?:is|are) (?:hiring|looking|seeking|recruiting)|(?:sucht|bietet|busca|recherche|recrute|zoekt|procura|needs|requires|can offer|has an opening|has a vacancy|\([^()\n]{4,40}\) (?:is|are|needs))\b)/u
	],
	[1, /(?:^|[.!?] |\n)$/, /^ (?!is\b|was\b|has\b)\p{Ll}{2,}s (?!(?:and|or|to|of)\b)\p{L}/u],
	[1.5, undefined, /^ (?:ist ein|est une?|es una?|is een|é uma?)[ e]/]
];
const longestCue = 40;
/** Names of hosts in addresses: an employer's own name is often among them. */
const host = /(?:@|:\/\/(?:www\.)?)([a-z\d.-]{3,60})/gi;

const notNames =
	/^(?:We|You|Your|This|These|That|The|Our|Us|It|They|He|She|I|If|In|At|As|All|An|A|What|Why|Who|How|When|There|Here|Please|Job|Jobs|Role|Position|Team|Company|Department|Candidates?|Applicants?|Applications?|Salary|Location|Experience|Responsibilities|Requirements|Qualifications|Benefits|Employment|Work|Working|Each|Every|Some|Many|Most|No|Not|Yes|Now|Today|Join|Apply|Hours|Pay|Note|Diversity|Inclusion|Training|Education|English|German|French|Spanish|Summary|Overview|Life|People|Preference|Knowledge|Ability|Skills|Strong|Travel|One|Two|Three|Monday|Friday|Full|Part|Remote|Hybrid|Wir|Sie|Du|Das|Die|Der|Dein|Ihr|Nous|Vous|Le|La|Les|El|Los|Las|De|Het|Een|Je|Jij|O|Os|As|Os|Essential|Desirable|Successful|Ideal|Selected|Incumbents?|Duties|Examples?|Additional|Basic|Minimum|Preferred|Equal|Reasonable|Subject|Time|Day|Days|Bewerbung|Being|Having|Help|Both|Such|Other|To|For|From|With|On|By|And|Or|But|So|Once|While|After|Before|During|Under|Over|Through|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const legalForm =
	/\b(?:GmbH|AG|SE|KG|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|PLC|plc|S\.A\.|SA|SAS|SARL|B\.V\.|BV|N\.V\.|NV|Pty|Co\.|Group|Holdings|e\.V\.|Trust|University|College|Hospital|School|Academy|Church|Society|Museum|Library|Restaurant|Company|Restauracja|Restaurante|Klinik|Clinique|Council|House|Home|Council|Department|Dept|Agency|Bank|Studios?|Labs?|Partners|Associates|Foundation|Institute|Hotel|Clinic|Surgery|Practice|Dental|Opticians|Pharmacy|Buses|Coaches|Transports?|Haulage|Motors|Garage|Commercials|Homes|Housing|Preschool|Nursery|Inn|Coffee|Caf[eé]|Brewery|Builders|Recruitment|Union|Networks|Games|Digital|Outdoor|Opticians|Living|Produce|Foods|Farms?|Farmers|Volkshochschule|Stadtwerke|Spitex|Kinderhaus|Kindergarten|Messe|Biomarkt|Fietsenhuis|Conservas|Atelier|Boulangerie|Logística|Transportes|Grupo|Messe|Pvt|OHG|Bakery|Logistics|Consulting|Solutions|Technologies|Systems)\b/;
const connectors = new Set(
	'of for and the at in de du des la le les und et y van der den von del do da dos e en zu am im'.split(
		' '
	)
);
const threshold = 2.5;

/** Who the employer is: after a label, in the header, or by the phrases in which a posting speaks of itself. */
export function companyIn(
	text: string,
	parts: readonly Part[],
	header: readonly Line[],
	lines: readonly Line[],
	title: FactReading<string> | undefined
): FactReading<string> | undefined {
	const named = labelled(lines.slice(0, 80), label);
	if (named && isName(named.value) && named.value.length <= 60)
		return { value: named.value, confidence: 0.94, evidence: named };
	const house = labelled(lines.slice(0, 80), houseLabel);
	if (house && isName(house.value) && namesEmployer(house.value))
		return { value: house.value, confidence: 0.9, evidence: house };
	const spoken = spokenName(text, parts, title?.value);
	const top = nameInHeader(text, header, title, spoken?.value);
	const isLonger = top && spoken && keyOf(top.value).startsWith(keyOf(spoken.value));
	if (top && (!spoken || isLonger || top.confidence > spoken.confidence)) return top;
	return spoken ?? top;
}

/** The name that the posting's own phrases agree on, in the spelling it uses most. */
function spokenName(
	text: string,
	parts: readonly Part[],
	title: string | undefined
): FactReading<string> | undefined {
	const found = new Map<string, { score: number; first: Span }>();
	for (const part of parts) {
		if (part.kind === 'chrome') continue;
		const stretch = text.slice(part.start, Math.min(part.end, part.start + 30_000));
		for (const match of stretch.matchAll(name)) {
			const start = part.start + match.index;
			const score = cueScore(
				text.slice(Math.max(part.start, start - longestCue), start),
				text.slice(start + match[0].length, start + match[0].length + longestCue)
			);
			const value = score > 0 ? trimmedName(match[0]) : '';
			if (!isName(value) || (title && isSame(title, value))) continue;
			const key = keyOf(value);
			const from = start + match[0].indexOf(value);
			const seen = found.get(key) ?? { score: 0, first: { start: from, end: from + value.length } };
			found.set(key, { ...seen, score: seen.score + score });
		}
	}
	const hosts = keyOf([...text.slice(0, 100_000).matchAll(host)].map(([, name]) => name).join(' '));
	for (const [key, { score: own, first }] of found) {
		const isHost = key.length >= 4 && hosts.includes(key);
		const times = text.split(text.slice(first.start, first.end)).length - 1;
		const isHouse = legalForm.test(text.slice(first.start, first.end));
		const score = own + (isHost ? 1.5 : 0) + (times > 2 ? 0.5 : 0) + (isHouse ? 1 : 0);
		found.set(key, { score, first });
	}
	const ranked = [...found].sort(
		([, a], [, b]) => b.score - a.score || a.first.start - b.first.start
	);
	const [best, second] = ranked;
	if (!best || best[1].score < threshold) return undefined;
	if (second && second[1].score === best[1].score && !second[0].includes(best[0])) return undefined;
	const value = commonSpelling(text, text.slice(best[1].first.start, best[1].first.end));
	return { value, confidence: Math.min(0.92, 0.6 + best[1].score * 0.05), evidence: best[1].first };
}

function cueScore(left: string, right: string): number {
	let score = 0;
	for (const [weight, before, after] of cues) {
		if ((after?.test(right) ?? true) && (before?.test(left) ?? true)) score += weight;
	}
	return score;
}

function nameInHeader(
	text: string,
	header: readonly Line[],
	title: FactReading<string> | undefined,
	spoken: string | undefined
): FactReading<string> | undefined {
	if (!title?.evidence) return undefined;
	const at = title.evidence.start;
	const index = header.findIndex((line) => at >= line.start && at < line.end);
	if (index < 0) return undefined;
	const own = header[index];
	const before = own ? /^([^:]{2,40}): /.exec(own.words)?.[1] : undefined;
	if (
		own &&
		before &&
		own.words.indexOf(before) + before.length < at - own.wordsFrom &&
		isName(before)
	)
		return {
			value: before,
			confidence: 0.65,
			evidence: { start: own.wordsFrom, end: own.wordsFrom + before.length }
		};
	const inTitle = own && / (?:at|bei|chez) (\p{Lu}[^,|()·•]{1,40})$/u.exec(own.words)?.[1];
	if (own && inTitle && isName(inTitle)) {
		const start = own.wordsFrom + own.words.lastIndexOf(inTitle);
		return { value: inTitle, confidence: 0.8, evidence: { start, end: start + inTitle.length } };
	}
	const first = own && piecesOf(own)[0];
	const bold = first?.value.replace(/^\*+|\*+$/g, '') ?? '';
	if (own && first && first.end < at && piecesOf(own).length > 2 && isName(bold)) {
		const start = first.start + first.value.indexOf(bold);
		return { value: bold, confidence: 0.75, evidence: { start, end: start + bold.length } };
	}
	for (const line of [header[index + 1], header[index - 1], header[index + 2]]) {
		if (!line) continue;
		const piece = piecesOf(line)[0];
		if (!piece) continue;
		const value = piece.value
			.replace(/\s*\d[.,]\d\s*(?:★|stars?)?$|\s+\d\s*(?:★|stars?)$/, '')
			.replace(/[,;]\s+\p{Lu}.*$/u, '');
		if (
			!isName(value) ||
			/:/.test(line.words.slice(0, 30)) ||
			(placeCertainty(piece.value) >= 0.8 && !(value !== piece.value && namesEmployer(value))) ||
			namesRole(value)
		)
			continue;
		const again = text.indexOf(value, piece.end) >= 0;
		const isKnown = spoken !== undefined && isSame(spoken, value);
		const confidence = isKnown ? 0.93 : legalForm.test(value) ? 0.82 : again ? 0.78 : 0.62;
		if (line === header[index + 2] && confidence < 0.75) continue;
		return { value, confidence, evidence: { start: piece.start, end: piece.start + value.length } };
	}
	return undefined;
}

/** Whether a name has a word that organisations have in theirs: "Ltd", "School", "Hotel". */
export function namesEmployer(words: string): boolean {
	return legalForm.test(words);
}

function trimmedName(value: string): string {
	return value
		.replace(/ [IA]$/, '')
		.replace(/(?:'s|’s|['’.-])$/u, '')
		.replace(/^(?:The|Here|About|Join|Why) (?=\p{Lu})/u, '');
}

function isName(value: string): boolean {
	const words = value.split(/\s+/);
	const first = words[0] ?? '';
	if (value.length < 2 || value.length > 60 || words.length > 8 || !/^[\p{Lu}\d]/u.test(value))
		return false;
	const isArticle =
		/^(?:The|Le|La|Les|Das|Die|Der|El|Los|Las|De|Het|O|A)$/.test(first) &&
		/^\p{Lu}/u.test(words[1] ?? '') &&
		!namesRole(value);
	if (notNames.test(first) && !isArticle && (words.length === 1 || !legalForm.test(value)))
		return false;
	if (/[!?]$|^\d+$|[$€£%@]|https?:|\b\d{4}-\d{2}/.test(value)) return false;
	if (
		/^(?:full|part)[- ]time|^(?:remote|hybrid|on-?site|posted|permanent|temporary|contract)\b/i.test(
			value
		)
	)
		return false;
	if (words.some((word) => /^\p{Ll}/u.test(word) && !connectors.has(word))) return false;
	return kindOfWords(normalised(value), false) === undefined;
}

const keyOf = (value: string): string =>
	value
		.toLowerCase()
		.replace(/^the\s/, '')
		.replace(/[^\p{L}\d]/gu, '');
const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

function commonSpelling(text: string, value: string): string {
	const form = new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
	const counts = new Map<string, number>();
	for (const [spelling] of text.slice(0, 200_000).matchAll(form))
		counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	counts.delete(value.toLowerCase());
	const spelling = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? value;
	const times = text.split(spelling).length - 1;
	return text.split(`The ${spelling}`).length - 1 === times ? `The ${spelling}` : spelling;
}
