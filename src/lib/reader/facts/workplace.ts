import type { Workplace } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { labelled, piecesOf } from './header';

type Form = readonly [Workplace, number, RegExp];

/** What says where one works, with how sure it is; `header` forms count only in short lines at the top or after a label. */
const forms: readonly Form[] = [
	[
		'hybrid',
		0.9,
		/\btélétravail (?:partiel|possible|\d)|\b(?:partially|partly) remote\b|\bhybrid(?:[- ](?:work(?:ing|place)?|role|position|model|schedule|job|remote|set[- ]?up|environment|arrangement|basis|policy|approach|office|pattern|flexible|arbeiten|arbeit|werken))\b|\b(?:position|role|job|this|we) (?:is|are|offers?|work) (?:an? )?hybrid\b|\bhybrides (?:arbeiten|arbeitsmodell)|\btravail hybride|\btrabajo híbrido|\bmodelo híbrido|\btrabalho híbrido|\bhybride? (?:werken|functie)/i
	],
	[
		'hybrid',
		0.8,
		/\b(?:one|two|three|four|[1-4])(?:\s?(?:-|–|to|or)\s?(?:two|three|four|[2-4]))? (?:days?|x) (?:(?:a|per|each|every) week |weekly )?(?:in|at|from|on)[- ](?:the |our |their )?(?:office|site|home|studio)\b|\b(?:in|at) (?:the |our )?office (?:at least )?(?:one|two|three|four|[1-4])(?:\s?(?:-|–|to)\s?[2-4])? (?:days?|times)|\b(?:tage?|jours?|días|dagen|dias) (?:pro woche |par semaine |per week |por semana )?(?:homeoffice|home office|mobiles arbeiten|de télétravail|télétravail|teletrabajo|thuiswerken|em casa)/i
	],
	[
		'remote',
		0.92,
		/\b(?:fully|100 ?%|completely|permanently|entirely|full-time) remote(?:ly)?\b|\bremote[- ](?:first|only|based)\b|\bremote (?:position|role|job|opportunity|work(?:ing)? (?:position|role|from))\b|\b(?:position|role|job|this) (?:is|will be|can be(?: done| performed)?) (?:an? )?(?:fully |100 ?% )?(?:remote|work[- ]from[- ]home|home[- ]based)\b|\banywhere in (?:the )?[a-z.]{2,20}[^.]{0,20}\(remote\)|\bwork(?:ing)? (?:fully )?remotely(?! with)\b|\b(?:work[- ]from[- ]home|home[- ]based|virtual|telecommute|telecommuting) (?:position|role|job|opportunity)|\b(?:working|work) (?:directly )?from (?:your |their |the comfort of (?:your|their) )?(?:own )?homes?\b(?! or)|\bwork (?:from )?anywhere\b|\bremote within\b|\bvollständig remote|\b100 ?% (?:homeoffice|télétravail|teletrabajo)|\b(?:full|télétravail) (?:remote|complet)|\btrabajo remoto|\btrabalho remoto|\bvolledig op afstand/i
	],
	[
		'on-site',
		0.85,
		/\b(?:position|role|job|this|work) (?:is|will be|requires?)[^.;]{0,40}(?:on-?site|in[- ]office|in[- ]person|on[- ]campus|office[- ]based|site[- ]based)\b|\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based|site[- ]based) (?:position|role|job|only|work(?:ing)?(?! ?(?:place|out))|presence|attendance|full[- ]time|five days|5 days)|\b(?:five|5) days? (?:a|per) week in (?:the |our )?office|\b(?:no|not (?:a|eligible for)|without) (?:remote|telework|work[- ]from[- ]home)(?: work)?\b|\bremote work(?:ing)? is not (?:possible|available|offered)|\bvor ort arbeiten|\bpräsenzpflicht|\bsur site uniquement|\btrabajo presencial|\bmodalidad presencial|\bregime presencial/i
	]
];

/** Without one of these a line says nothing of where one works. */
const topic =
	/remot|virtual|telecomm|hybrid|híbrid|home|anywhere|on-?site|office|in-person|in person|campus|site|telew|télétravail|teletrabajo|presencia|präsenz|vor ort|thuis|afstand/i;

const label =
	/^(?:work ?place(?: type)?|work(?:ing)? (?:arrangement|model|mode|setting|location|style|type)|location(?: type)?|remote(?: work)?|job location|workplace|modalidad|mode de travail|arbeitsmodell|work from|office policy|where)$/i;
const bare: readonly (readonly [Workplace, RegExp])[] = [
	['hybrid', /\btélétravail (?:partiel|\(?\d)|\bhybrid(?:e|o)?\b|\bhíbrido\b/i],
	[
		'remote',
		/(?<!non-)(?<!not )\b(?:remote(?:ly)?|home[- ]based|work from home|wfh|télétravail|teletrabajo|homeoffice|home office|op afstand|remoto|telework|anywhere)\b/i
	],
	[
		'on-site',
		/\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based|vor ort|sur site|presencial|op locatie)\b/i
	]
];
const mayTell = sifted('workplaces', topic);
const longestBare = 90;

/** Whether one works on site, at home, or both: from labels and headers, else from a sentence that says it of the job. */
export function workplaceIn(
	headerLines: readonly Line[],
	allLines: readonly Line[]
): FactReading<Workplace> | undefined {
	const header = headerLines.filter(isNotDenied);
	const lines = allLines.filter(isNotDenied);
	for (const line of lines) {
		const colon = line.words.indexOf(':');
		if (colon < 3 || colon > 30 || !label.test(line.words.slice(0, colon).trim())) continue;
		const value = line.words.slice(colon + 1);
		const found = value.length <= longestBare ? bareIn(value) : undefined;
		if (found) {
			const start = line.wordsFrom + colon + 1 + found.index;
			return {
				value: found.value,
				confidence: 0.93,
				evidence: { start, end: start + found.length }
			};
		}
	}
	const asked = yesOrNo(lines);
	if (asked) return asked;
	for (const line of header) {
		if (/[.!?]$/.test(line.words)) continue;
		for (const piece of line.words.length > longestBare ? piecesOf(line) : [whole(line)]) {
			const found = piece.value.length > longestBare ? undefined : bareIn(piece.value);
			if (!found) continue;
			const start = piece.start + found.index;
			const evidence = { start, end: start + found.length };
			return { value: found.value, confidence: 0.88, evidence };
		}
	}
	let best: FactReading<Workplace> | undefined;
	for (const line of lines) {
		if (!mayTell(line.words) || !topic.test(line.words)) continue;
		for (const [value, confidence, form] of forms) {
			if (best && best.confidence >= confidence) continue;
			const match = form.exec(line.words);
			if (!match) continue;
			const start = line.wordsFrom + match.index;
			best = { value, confidence, evidence: { start, end: start + match[0].length } };
		}
	}
	return best ?? ownLine(lines);
}

const whole = ({ words, wordsFrom, wordsTo }: Line) => ({
	value: words,
	start: wordsFrom,
	end: wordsTo
});

/** "Remote job" over "No". */
function isNotDenied({ words }: Line, index: number, lines: readonly Line[]): boolean {
	return words.length > 30 || !/^no\b/i.test(lines[index + 1]?.words ?? '');
}

const remoteField =
	/^(?:remote(?: job| work| eligible)?|telework eligible|work from home|home ?office)$/i;

/** A field of a form that is answered: "Remote job: No" says nothing of hybrid work, "Remote: Yes" does of remote. */
function yesOrNo(lines: readonly Line[]): FactReading<Workplace> | undefined {
	const field = labelled(lines.slice(0, 120), remoteField);
	if (!field || !/^(?:yes|true|fully|100 ?%)\b/i.test(field.value)) return undefined;
	// "Yes, as determined by the agency" is leave to ask.
	if (/\b(?:determined|approv|eligib|case|situational|ad hoc)/i.test(field.value)) return undefined;
	return { value: 'remote', confidence: 0.9, evidence: field };
}

/** A short line that says nothing else: "Hybrid", "Remote (Germany)". */
function ownLine(lines: readonly Line[]): FactReading<Workplace> | undefined {
	for (const [index, line] of lines.entries()) {
		if (line.words.length > 40 || /[.!?]$/.test(line.words)) continue;
		if (/^(?:no|yes|not)\b/i.test(lines[index + 1]?.words ?? '')) continue;
		if (
			!/^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|in[- ]office|home ?office)(?: (?:work|working|role|position))?(?:\W.*)?$/i.test(
				line.words
			)
		)
			continue;
		const found = bareIn(line.words);
		if (
			!found ||
			/\b(?:team|gym|parking|canteen|support|training|interview|policy)s?\b/i.test(line.words)
		)
			continue;
		return {
			value: found.value,
			confidence: 0.75,
			evidence: { start: line.wordsFrom, end: line.wordsTo }
		};
	}
	return undefined;
}

function bareIn(words: string): { value: Workplace; index: number; length: number } | undefined {
	for (const [value, form] of bare) {
		const match = form.exec(words);
		if (match) return { value, index: match.index, length: match[0].length };
	}
	return undefined;
}
