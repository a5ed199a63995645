import type { Span } from '$lib/domain/reading';
import { namesRole } from '../facts/roles';
import { isTaskVerb } from '../sections/cues';
import { sifted } from '../sieve/sieve';
import { foreignEmpty, foreignStops } from './foreign-stops';
import type { SkillSort } from './dictionary';

export interface Named extends Span {
	readonly name: string;
	readonly sort: SkillSort;
}

/** Turns of phrase after which the thing one should know is named. */
const before =
	/\b(?:experience(?:d)?|expertise|proficien(?:t|cy)|knowledge(?:able)?|familiar(?:ity)?|understanding|background|grounding|skilled|competen(?:t|ce)|fluen(?:t|cy)|certifi(?:ed|cation)|trained|training|qualified|qualification|degree|specialist|versed|track record|registered|accredited|comfortable|confiden(?:t|ce)|conversant|exposure|grasp|command|mastery|know your way|insight|(?:berufs|praxis)?erfahrung(?:en)?|(?:grund|fach)?kenntnisse|umgang|beherrschung|expériences?|connaissances?|ma[iî]trise|utilisation(?=\sd)|experiencia|conocimientos?|dominio|manejo|(?:werk)?ervaring|(?:basis|vak)?kennis|beheersing|experiência|conhecimentos?|domínio|vivência|noções|notions|nociones|vertraut|bekend|verstand|affiniteit|(?:able|ability|how) to (?:use|operate)(?=\san?\s))\s(?:working |gained |or |and |de base |techniques? |professionnelle |significative |réussie |profesional |previa |demostrable |básicos? |técnicos? |profissional |prévia |comprovada |anterior )?(?:(?:in|into|with|of|using|on|as|to|around|(?<=(?:use|operate)\s)an?|mit|im|von|der|en|avec|des?|du|dans|sur|con|van|met|op|em|com|n[ao]s?|d[ao]s?)\s|d['’])(?:(?:the|a|an|both|all|various|using|any|at least one of|working with|one or more of|some|modern|other|at least|e\.g\.|de[rmn]|d(?:ie|as|es?|u|[ao]s?)|eine[rmns]?|bereich(?:en)?|matière|umgang|mit|l[ae]s?|el|los|une?|una|het|een|van|secteur|domaine|sector|setor|segmento|ramo|área|gebied|outils?|herramientas|ferramentas|uso|utilisation|manejo|para)\s|[dl]['’])*/gi;
/** "fintech experience", "warehouse experience": the nouns after which one looks back. */
const after =
	/\s(?:experience|expertise|skills|knowledge|certification|kenntnisse|erfahrung)(?!\p{L})/giu;
/** Those of other languages, whose nouns of doing are names: "expérience en rectification". */
const foreign =
	/erfahrung|kenntnis|umgang|beherrsch|expérience|connaissance|ma[iî]trise|utilisation|experiencia|conocimiento|dominio|manejo|ervaring|kennis|beheersing|experiência|conhecimento|domínio|vivência|noções|notions|nociones|vertraut|bekend|verstand|affiniteit/i;
/** Those of languages that go on with "de": "conocimientos de arquitectura de software". */
const romance =
	/expérience|connaissance|ma[iî]trise|utilisation|experiencia|conocimiento|dominio|manejo|experiência|conhecimento|domínio|vivência|noções|notions|nociones/i;
const linking: ReadonlySet<string> = new Set(
	'de del du des da do dos das la las los les'.split(' ')
);
const mayStandBefore = sifted('phrases before skills', before);
const mayStandAfter = sifted('phrases after skills', after);
const lookBack = 60;
const longestStretch = 140;

/** Words that end a name: verbs, pronouns, small words and what qualifies rather than names. */
const stops = new Set(
	`a an the and or of in on at to for from by with without as is are be been being was were will would can could may might
	must should shall do does did have has had having that which who whom whose this these those it its they their them we our
	us you your he she his her i my me not no nor but if then than so such very more most less least other others another any
	all some each every both either neither one two three four five six seven eight nine ten plus including include includes
	like eg ie etc e.g i.e within across through during using use used working work worked building build built developing
	making doing leading managing least minimum maximum preferred required desirable essential advantage advantageous bonus
	ideally preferably equivalent related relevant similar least prior previous proven strong solid excellent good great deep
	extensive broad significant hands-on demonstrated demonstrable practical professional considerable sound basic advanced
	working thorough outstanding exceptional effective minimum total combined year years yrs month months day days experience
	experiences experienced knowledge expertise skills skill ability abilities understanding familiarity proficiency background
	competence general specific different various multiple several many few new own same high higher highest low strongly
	where when while how what why also well able about into over under between among upon per via there here well-developed
	following least level levels position positions role roles job jobs company team teams field fields area areas industry
	environment environments setting settings kind type types range variety number wide part full time full-time part-time paid
	satisfactory accredited responsible responsibility duties one- two- closely additional overall first second third candidate
	candidates applicant applicants people person individual someone hands successful complex large small big modern real
	above below listed described acquired approved written physical recent profound prefer adult fulltime credentialed gained
	possess proficient diverse best category gain gaining disciplines
	although though up-to-date local valid welcome qualified finished friends literate publications spoken in-depth soft personal because hands respect pragmatic interest interested old
	optimal context contexts aspects aspect trends topics elements results suite goals goal common current existing general popular federal operational managerial
	substantive generic demonstrative competent highly-competent following- shown especially sold covered exposed truly proximity
	located exceeding unusual fair sufficient decent adequate reasonable competitors competing
	understand demonstrate showing proving delivering supporting providing creating ensuring helping performing conducting
	und oder der die das mit im in von für ein eine einer sowie als zu auf et ou de des du la le les en avec y o con el los las
	en van het een met e ou com da do`
		.split(/\s+/)
		.concat(foreignStops)
);
/** Nouns that make a name of what stands before them but say nothing alone. */
const empty = new Set(
	`systems system tools tool technologies technology techniques technique methods method methodologies processes process
	practices practice principles principle concepts concept software applications application programs program projects
	project products product services service solutions solution standards standard procedures procedure issues issue business
	organisation organisations organization organizations customers customer clients client users user data design management
	development operations operation planning support training college university school degree diploma education bachelor
	master bachelor's master's major science sciences english department government city state agency public life office
	language languages communication computer technical social international domestic others things ways something employees
	staff members member community communities problem problems activities activity tasks task requirements requirement
	relevant equivalent internet world workplace supervisory administrative clerical leadership management subject study
	basis selective intermediate specialized specialised microsoft front baccalaureate degrees
	responsibilities characteristics attitude personality manner license licence motivation spirit
	reading writing speaking listening digital studies programme programmes postgraduate undergraduate graduate qualification
	qualifications toolset toolsets timeframe timeframes
	certificate certificates membership code discipline profession trade capacity matters theory subject-matter analysis engineering`
		.split(/\s+/)
		.concat(foreignEmpty)
);

/** Endings of single words that are rarely the name of anything one can know. */
const vague =
	/(?:ed|ly|able|ive|ing|tion|sion|ment|ness|ies|ance|ence|ity|[ctr]ical|cial|ional|ural|rial|[eo]mic|utory|tory|[aei]stic)$/;

/** What one part of a list "A, B, C and other mechanisms" means where it is said in one word. */
const bareNames: Readonly<Record<string, string>> = {
	distributed: 'Distributed systems',
	message: 'Message queues',
	messaging: 'Message queues',
	search: 'Search systems',
	recommendation: 'Recommendation systems',
	storage: 'Storage systems',
	scheduling: 'Scheduling systems'
};
const andOthers =
	/\s(?:and|or) (?:other |similar |related )(?:\p{L}+ )?(?:mechanisms?|technologies|systems|middleware|components|frameworks|infrastructure)\b/iu;

/** Skills that a statement's turns of phrase point at, where the dictionary has none; offsets in the statement. */
export function phrasesIn(text: string, known: readonly Named[]): readonly Named[] {
	const found: Named[] = [];
	const push = (name: Named): void => {
		const rest = acronymAfter(text, name, known);
		const one = rest ? { ...name, ...rest, name: text.slice(rest.start, rest.end) } : name;
		const overlaps = [...known, ...found].some(
			(other) => one.start < other.end && other.start < one.end
		);
		if (!overlaps) found.push(one);
	};
	for (const match of mayStandBefore(text) ? text.matchAll(before) : []) {
		const from = match.index + match[0].length;
		const others = andOthers.exec(text.slice(from, from + longestStretch));
		const stretch =
			text.slice(from, from + (others?.index ?? longestStretch)).split(/[.;:()!?–—]|\s-\s/)[0] ??
			'';
		const isForeign = foreign.test(match[0]);
		const goesOn = romance.test(match[0]);
		for (const part of listParts(stretch, goesOn ? romanceParts : parts)) {
			const bare = others ? bareNames[part.text.trim().toLowerCase()] : undefined;
			const name = bare
				? { name: bare, sort: 'field' as const, ...trimmed(part) }
				: nameIn(part, isForeign, goesOn);
			if (!name) break;
			push({ ...name, start: from + name.start, end: from + name.end });
		}
	}
	for (const match of mayStandAfter(text) ? text.matchAll(after) : []) {
		const from = Math.max(0, match.index - lookBack);
		const name = nameBefore(text.slice(from, match.index));
		const stretch = name && text.slice(from + name.start, from + name.end);
		const isFirst = name !== undefined && from + name.start === 0;
		if (name && stretch && (/\s/.test(stretch) || isProperWord(stretch, isFirst)))
			push({ ...name, start: from + name.start, end: from + name.end });
	}
	return found;
}

/** The acronym that is left of a name behind one that is known, if all of it is: the "DWDM" of "redes DWDM". */
function acronymAfter(
	text: string,
	{ start, end }: Span,
	known: readonly Named[]
): Span | undefined {
	const first = known.find((other) => other.start === start && other.end < end);
	const rest = first && /^ (\p{Lu}[\p{Lu}\d]{2,})$/u.exec(text.slice(first.end, end));
	return rest ? { start: first.end + 1, end } : undefined;
}

/** Whether a capital is more than that of a sentence's first word: "Documented experience" names nothing. */
function isProperWord(word: string, isFirst: boolean): boolean {
	return /^\p{Lu}/u.test(word) && !(isFirst && vague.test(word));
}

/** The name that a stretch ends with: up to three words, or `most`, that no stop word or mark parts. */
export function nameBefore(stretch: string, most = 3): Named | undefined {
	const tail = /[^.,;:()!?–—]*$/.exec(stretch)?.[0] ?? '';
	const words = [...tail.matchAll(/[^\s]+/g)].slice(-most);
	const lastStop = words.findLastIndex(([word]) => word === '/' || stops.has(word.toLowerCase()));
	const first = words[lastStop + 1];
	if (!first || isTaskVerb(first[0].toLowerCase())) return undefined;
	const offset = stretch.length - tail.length + first.index;
	return nameIn({ text: stretch.slice(offset), start: offset });
}

interface Piece {
	readonly text: string;
	readonly start: number;
}

const parts = /,\s*(?:and |or )?|\s(?:and|or|und|oder|et|ou|y|en|e)\s|\//g;
/** Where "en" is "in": "connaissance du système scolaire en Wallonie". */
const romanceParts = /,\s*(?:and |or )?|\s(?:and|or|et|ou|y|o|e)\s|\//g;

function listParts(stretch: string, parting: RegExp): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of [...stretch.matchAll(parting), undefined]) {
		const to = match?.index ?? stretch.length;
		pieces.push({ text: stretch.slice(from, to), start: from });
		from = to + (match?.[0].length ?? 0);
	}
	return pieces.slice(0, 6);
}

function trimmed({ text, start }: Piece): Span {
	const lead = text.length - text.trimStart().length;
	return { start: start + lead, end: start + lead + text.trim().length };
}

/**
 * One to four words that name something, from the start of a piece up to the first word that cannot belong; where a name
 * may go on, "de" and what follows belong to it.
 */
export function nameIn(piece: Piece, isForeign = false, goesOn = false): Named | undefined {
	const words = [...piece.text.matchAll(/[\p{L}\d][\p{L}\d+#&.'’-]*/gu)];
	const kept: RegExpMatchArray[] = [];
	for (const [at, word] of words.entries()) {
		const key = keyOf(word);
		const isStop = stops.has(key) || /^\d/.test(key);
		if (isStop && kept.length === 0) {
			if (
				/^(?:relevant|related|similar|proven|strong|modern|various|different|prior|previous|complex|large|common|current|existing|general|popular|unusual|huge|heavy)$/.test(
					key
				)
			)
				continue;
			return undefined;
		}
		if (isStop && !(goesOn && isLink(words, at))) break;
		kept.push(word);
	}
	const first = kept[0];
	const last = kept.at(-1);
	if (!first || !last || kept.filter((word) => !linking.has(keyOf(word))).length > 4)
		return undefined;
	if (
		kept.some((word) =>
			/n['’]t$|^(?:i|you|we|they|it|he|she|that)['’](?:d|ll|ve|re|s|m)$|^some(?:thing|one)$/i.test(
				word[0]
			)
		)
	)
		return undefined;
	const isEmpty = kept.every(
		(word) => empty.has(word[0].toLowerCase()) || linking.has(keyOf(word)) || word[0].length < 3
	);
	if (isEmpty || (kept.length === 1 && !/^\p{Lu}/u.test(first[0]) && first[0].length < 5))
		return undefined;
	const start = first.index ?? 0;
	const end = (last.index ?? 0) + last[0].replace(/(?:['’]s|[.'’]+)$/, '').length;
	const name = piece.text.slice(start, end);
	if (/ing$/.test(first[0]) && kept.length > 2) return undefined;
	const isSmall = !/^\p{Lu}/u.test(first[0]);
	if (kept.length === 1 && isSmall && !isForeign && vague.test(first[0])) return undefined;
	if (isSmall && isTaskVerb(first[0])) return undefined;
	if (namesRole(last[0]) || /^non-|['’]s$/.test(first[0])) return undefined;
	return {
		name: shown(name),
		sort: 'practice',
		start: piece.start + start,
		end: piece.start + end
	};
}

function keyOf([word]: RegExpMatchArray): string {
	return word.toLowerCase().replace(/[.'’]+$/, '');
}

/** Whether a word ties the next that names something to the one before: the "de la" of "tecnología de la comunicación". */
function isLink(words: readonly RegExpMatchArray[], at: number): boolean {
	if (!linking.has(keyOf(words[at] ?? ['']))) return false;
	const next = words.slice(at + 1).find((word) => !linking.has(keyOf(word)));
	return next !== undefined && !stops.has(keyOf(next)) && !/^\d/.test(next[0]);
}

/** A name as a list shows it: with a capital unless it has its own. */
function shown(name: string): string {
	return /\p{Lu}/u.test(name) ? name : name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
