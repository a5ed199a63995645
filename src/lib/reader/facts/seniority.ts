import type { Seniority } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import { labelled } from './header';

type Form = readonly [Seniority, RegExp];

/** Words of titles. The first that fits counts, so that a "Senior Manager" leads and a "Head of Data" directs. */
const inTitles: readonly Form[] = [
	[
		'intern',
		/\b(?:intern(?:ship)?|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stagiaire|becari[oa]|estagiári[oa]|stagiair)\b/i
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
		/\b(?:general|engineering|store|shop|branch|restaurant|hotel|kitchen|office|regional|area|district|shift|floor|duty|department|ward|practice|warehouse|operations|site|plant|production|facilities|centre|center|contact cent(?:re|er)|service|services|support|delivery|development|deputy|assistant|senior|home|care|finance|hr|human resources|it|security|design|data|analytics|logistics|transport|nursery|team) manager\b|\b(?:abteilungsleiter|filialleiter|betriebsleiter|marktleiter)(?:in)?\b|\b(?:gerente|encargad[oa]|filiaalmanager)\b/i
	],
	[
		'lead',
		/\b(?:team|tech|technical|squad|shift|crew|section|group|practice) lead(?:er)?\b|\blead (?!generation|gen\b)(?:\w+ ){0,2}\p{L}+(?:er|or|ist|ect|yst|ant|ian|urse|ook|hef|erk|eep)\b|\b\p{L}+(?:er|or|ing|ist|ations|ics) lead\b|\b(?:teamleiter|gruppenleiter|schichtleiter)(?:in)?\b|\bchef d'équipe\b|\bsupervisor\b|\bforem[ae]n\b/iu
	],
	['senior', /\b(?:senior|sr\.?)(?=[ ,/)]|$)|\bsénior\b|\bsênior\b|\berfahrener?\b/i],
	['junior', /\b(?:junior|jr\.?)(?=[ ,/)]|$)|\bjúnior\b/i],
	[
		'entry',
		/\b(?:entry[- ]level|trainee|graduate (?!school|studies|student)\w+|apprentice|new grad(?:uate)?|berufseinsteiger(?:in)?|absolvent(?:in)?|auszubildende[r]?|débutante?|aprendiz)\b/i
	],
	['mid', /\bmid[- ](?:level|weight)\b|\bmidweight\b|\bintermediate\b/i]
];
/** "Assistant to the CEO" and "Assistant Head of Year" name the rank of another. */
const othersRank =
	/\b(?:to|for) (?:the |our |an? )?(?:chief|c[efimopst]o|vp|president|director|managing|executive|head)\b.*$|\bassistant (?=head of)|\bhead of (?=year|house|sixth|key stage)|\bexecutive (?=assistant|secretary|support)/gi;
const two =
	/\b(?:junior|mid(?:[- ]level)?|entry|senior)\s?(?:\/|to|or|-|–|&|and)\s?(?:junior|mid(?:[- ]level)?|senior|lead)\b/i;

const label =
	/^(?:seniority(?: level)?|(?:experience|career|job|position|role) level|level(?: of experience)?|karrierestufe|berufserfahrung|niveau|nivel)$/i;
const labelForms: readonly Form[] = [
	['intern', /^intern/i],
	['entry', /^(?:entry|graduate|berufseinsteiger|starter|débutant)/i],
	['junior', /^junior/i],
	['mid', /^(?:mid(?:[- ]?level|dle)?|intermediate|experienced)\W*$/i],
	['senior', /^senior/i],
	['lead', /^(?:lead|team lead)/i],
	['manager', /^manager/i],
	['director', /^director/i],
	['executive', /^(?:executive|c-level|vp)/i]
];
const inProse: readonly Form[] = [
	[
		'entry',
		/\b(?:this is an? )?entry[- ]level (?:position|role|job|opportunity|opening)\b|\bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)\b(?! in)/i
	],
	['junior', /\bthis is an? junior(?:-level)? (?:position|role)\b/i],
	['mid', /\b(?:this is an? )?mid[- ]level (?:position|role)\b/i],
	['senior', /\bthis is an? senior(?:-level)? (?:individual contributor )?(?:position|role)\b/i]
];

const mayTell = /* @__PURE__ */ sifted('seniority', ...inProse.map(([, form]) => form));

/** The step of the ladder: by a label, by the title, else where a sentence says it of the job. */
export function seniorityIn(
	lines: readonly Line[],
	statements: readonly Statement[],
	title: FactReading<string> | undefined
): FactReading<Seniority> | undefined {
	const named = labelled(lines.slice(0, 120), label);
	if (named && !two.test(named.value) && named.value.length < 40) {
		const found = labelForms.find(([, form]) => form.test(named.value))?.[0];
		const isPair = /^mid[- ]senior/i.test(named.value);
		if (found && !isPair) return { value: found, confidence: 0.92, evidence: named };
	}
	if (title && !two.test(title.value)) {
		const own = title.value.replace(othersRank, '');
		const found = inTitles.find(([, form]) => form.test(own))?.[0];
		if (found) return { ...title, value: found, confidence: Math.min(0.85, title.confidence) };
	}
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
