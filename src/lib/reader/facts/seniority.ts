import type { Seniority } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import { labelled, piecesOf, type Label } from './header';
import { namesRole } from './roles';

type Form = readonly [Seniority, RegExp];

/** Words of titles. The first that fits counts, so that a "Senior Manager" leads and a "Head of Data" directs. */
const inTitles: readonly Form[] = [
	[
		'intern',
		/\b(?:intern(?:ship)?|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stagiaire|becari[oa]|estagiári[oa]|estágio|pasant(?:e|ía)|stagiair)\b/i
	],
	[
		'executive',
		/\b(?:chief (?:\w+ ){1,3}officer|c[efimopst]o|ciso|(?:senior |executive |assistant )?vice[- ]president|s?vp|evp|president|managing director|executive director|geschäftsführer(?:in)?|directeur général|director general)\b(?! assistant)/i
	],
	[
		'director',
		/\bdirector\b|\bhead of\b|\bdirecteur\b|\bdirectrice\b|\bdirectora?\b|\bdiretora?\b/i
	],
	[
		'principal',
		/\b(?:principal|staff) (?:\w+ ){0,2}(?:engineer|developer|scientist|architect|designer|consultant|analyst|researcher|product manager|programmer)\b/i
	],
	[
		'manager',
		/^(?:assistant |deputy )?manager(?=$|,| [-–—] )|\b(?:general|engineering|store|house|retail|bar|catering|banquet|beverage|fleet|maintenance|premises|grounds|estate|housekeeping|clinic|clinical|nurse|nursing|salon|gym|club|farm|depot|yard|payroll|accounting|bakery|deli|grocery|pharmacy|laboratory|shop|branch|restaurant|hotel|kitchen|office|regional|area|district|shift|floor|duty|department|ward|practice|warehouse|operations|site|plant|production|facilities|centre|center|contact cent(?:re|er)|facility|service|services|support|delivery|development|deputy|assistant|senior|home|care|finance|hr|human resources|it|security|design|data|analytics|logistics|transport|nursery|team) manager\b|\b(?:abteilungsleiter|filialleiter|betriebsleiter|marktleiter)(?:in)?\b|\b(?:gerente|encargad[oa]|filiaalmanager)\b/i
	],
	[
		'lead',
		/\b(?:team|tech|technical|squad|shift|crew|section|group|practice) lead(?:er)?\b|\blead (?!generation|gen\b)(?:\w+ ){0,2}\p{L}+(?:er|or|ist|ect|yst|ant|ian|urse|ook|hef|erk|eep)\b|\b(?:\p{L}+(?:er|or|ing|ist|ations|ics)|(?:front|back)-?end|full-?stack|devops|data|platform|product|design|project) lead\b|\b(?:teamleiter|gruppenleiter|schichtleiter)(?:in)?\b|\bchef d'équipe\b|\bsupervisor\b|\bforem[ae]n\b/iu
	],
	[
		'senior',
		/\b(?:senior|sr\.?)(?=[ ,/)-]|$)(?! (?:living|citizen|housing|home|residen))|\bsénior\b|\bsênior\b|\berfahrener?\b/i
	],
	[
		'junior',
		/\b(?:junior|jr\.?)(?=[ ,/)-]|$)(?! (?:high|school|college|ranger|secondary|infant|(?:&|and) (?:infant|senior)))|\bjúnior\b/i
	],
	[
		'entry',
		/\b(?:entry[- ]level|trainee|graduate (?!school|studies|student)\w+|apprentice|new grad(?:uate)?|berufseinsteiger(?:in)?|absolvent(?:in)?|auszubildende[r]?|débutante?|aprendiz)\b/i
	],
	['mid', /\bmid[- ](?:level|weight)\b|\bmidweight\b|\bintermediate\b|\bmedior\b/i]
];
/** "Assistant to the CEO" and "Assistant Head of Year" name the rank of another. */
const othersRank =
	/\b(?:to|for) (?:the |our |an? )?(?:chief|c[efimopst]o|vp|president|director|managing|executive|head)\b.*$|\bassistant (?=head of)|\bhead of (?=year|house|sixth|key stage)|\bexecutive (?=assistant|secretary|support)/gi;
const two =
	/\b(?:junior|mid(?:[- ]level)?|entry|senior)\s?(?:\/|to|or|-|–|&|and)\s?(?:junior|mid(?:[- ]level)?|senior|lead)\b/i;

const label =
	/^(?:seniority(?: level)?|(?:experience|career|job|position|role|professional)[ -]?level|level(?: of (?:experience|seniority))?|karriere(?:stufe|level)|erfahrungs(?:stufe|level)|berufserfahrung|niveau(?: d['’]expérience)?|nivel(?: de experiencia| profesional)?|nível(?: de experiência| de senioridade)?|senioridade|ervaringsniveau)$/i;
const labelForms: readonly Form[] = [
	['intern', /\b(?:intern(?:ship)?|praktikum|stage|estágio|prácticas)\b/i],
	[
		'entry',
		/\b(?:entry|graduate|berufseinsteiger|berufseinstieg|einsteiger|starter|débutant|principiante|trainee)\b/i
	],
	['junior', /\b(?:junior|júnior)\b/i],
	['mid', /\b(?:mid(?:[- ]?level|dle)?|medior|intermediate|pleno|confirmé)\b|^experienced\W*$/i],
	['senior', /\b(?:senior|sénior|sênior)\b/i],
	['lead', /\blead\b/i],
	['principal', /\b(?:principal|staff)\b/i],
	['manager', /\bmanager\b/i],
	['director', /\bdirector\b/i],
	['executive', /\b(?:executive|c-level|vp)\b/i]
];
const longestNote = 130;
/** A field that says more than a level is of something else. */
const longestLevel = 60;
const inProse: readonly Form[] = [
	[
		'entry',
		/\b(?:this is an? )?entry[- ]level (?:position|role|job|opportunity|opening)\b|\b(?:looking for|seeking|hiring|need) (?:an? )?entry[- ]level\b|\bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)\b(?! in)/i
	],
	[
		'junior',
		/\bthis is an? junior(?:-level)? (?:position|role)\b|\b(?:looking for|seeking|hiring) an? junior(?:[- ]level)? \w/i
	],
	[
		'mid',
		/\b(?:this is an? )?mid[- ]level (?:position|role)\b|\b(?:looking for|seeking|hiring) an? mid(?:dle)?[- ]?level\b/i
	],
	[
		'senior',
		/\bthis is an? senior(?:-level)? (?:individual contributor )?(?:position|role)\b|\b(?:looking for|seeking|hiring) an? senior(?:[- ]level)? (?!living|care|citizen|home|housing)\w/i
	]
];

const mayTell = /* @__PURE__ */ sifted('seniority', ...inProse.map(([, form]) => form));

/** The step of the ladder: by a label, by the title, else where a sentence says it of the job. */
export function seniorityIn(
	lines: readonly Line[],
	statements: readonly Statement[],
	title: FactReading<string> | undefined
): FactReading<Seniority> | undefined {
	const named = labelled(lines.slice(0, 120), label);
	const levels = named && named.value.length <= longestLevel ? levelsIn(named.value) : [];
	if (named) levels.push(...levelsBelow(lines, named));
	// A posting for several levels is of none, even if its title has one.
	if (levels.length > 1) return undefined;
	if (named && levels[0]) return { value: levels[0], confidence: 0.92, evidence: named };
	const role = title ?? roleAtTop(lines[0]);
	if (role && !two.test(role.value) && !isOfSeveral(role.value)) {
		const found = ofTitle(role.value);
		if (found) return { ...role, value: found, confidence: Math.min(0.85, role.confidence) };
	}
	const noted = levelAtTop(lines);
	if (noted) return noted;
	for (const { kind, words, start } of statements) {
		if (kind === 'legal' || kind === 'company' || kind === 'chrome' || words.length > 600) continue;
		if (!mayTell(words)) continue;
		for (const [value, form] of inProse) {
			const match = form.exec(words);
			if (!match || two.test(words)) continue;
			const from = start + match.index;
			return { value, confidence: 0.7, evidence: { start: from, end: from + match[0].length } };
		}
	}
	return undefined;
}

function levelsIn(value: string): Seniority[] {
	return labelForms.filter(([, form]) => form.test(value)).map(([level]) => level);
}

/** The next level of a field that has a line for each. */
function levelsBelow(lines: readonly Line[], { end }: Label): readonly Seniority[] {
	const next = lines.find(({ start }) => start >= end);
	return next && levelAlone.test(next.words) ? levelsIn(next.words) : [];
}

/** The lines in which boards put a level between the place and the hours. */
const mostNotes = 10;
const levelAlone =
	/^[^\p{L}]*(?:entry|junior|mid|middle|senior|lead|principal|intermediate)(?:[ -]level)?[^\p{L}]*$/iu;

/** "Ludlow | Full-time | Junior": a piece of the notes at the top that is a level and nothing else. */
function levelAtTop(lines: readonly Line[]): FactReading<Seniority> | undefined {
	for (const line of lines.slice(0, mostNotes)) {
		if (line.words.length > longestNote) continue;
		const alone = piecesOf(line).filter(({ value }) => levelAlone.test(value));
		const [first] = alone;
		const value = first && levelsIn(first.value)[0];
		if (first && value && alone.length === 1)
			return { value, confidence: 0.8, evidence: { start: first.start, end: first.end } };
	}
	return undefined;
}

function ofTitle(title: string): Seniority | undefined {
	const own = title.replace(othersRank, '');
	return inTitles.find(([, form]) => form.test(own))?.[0];
}

/** "(Senior) Developer", "Tester / Senior Tester", "Shift Supervisor + Porter": one may be either. */
function isOfSeveral(title: string): boolean {
	if (/\((?:senior|junior|lead|sr\.?|jr\.?)\)/i.test(title)) return true;
	const roles = title.split(/ ?[/+|] ?| or | oder /).filter((part) => namesRole(part));
	const [first = '', ...others] = roles;
	// The level that opens "Lead Nurse / Technician" is of both.
	const isOfAll =
		/^(?:senior|sr\.?|junior|jr\.?|lead|principal) /i.test(first) &&
		others.every((role) => !ofTitle(role) && !first.endsWith(nounOf(role)));
	return roles.length > 1 && !isOfAll && new Set(roles.map(ofTitle)).size > 1;
}

/** The last word, without a grade: of "Research Assistant II" the assistant. */
function nounOf(role: string): string {
	return (
		role
			.replace(/(?: (?:[IV]+|\d))+$/, '')
			.split(' ')
			.at(-1) ?? ''
	);
}

/** The first line, where it is short and names a role, stands in for a title that nothing else tells. */
function roleAtTop(line: Line | undefined): FactReading<string> | undefined {
	if (!line || line.words.length > 90 || /[.!?:]$/.test(line.words)) return undefined;
	if (!namesRole(line.words) && !/^(?:senior|junior|internship)\b/i.test(line.words))
		return undefined;
	const { words: value, wordsFrom: start, wordsTo: end } = line;
	return { value, confidence: 0.7, evidence: { start, end } };
}
