import type { Workplace } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { labelled, type Label } from './header';

/** What is so far away, so mixed or for so much at home is no place of work: "remote monitoring", "hybrid cloud". */
const ofThings =
	'(?![ -](?:budget|allowance|stipend|sponsor|furni|equipment|monitoring|sensing|support|access|control|desktop|server|team|area|site|customer|patient|client|cloud|vehicle|drive|engine|powertrain|system|infrastructure|event|learning|app)\\p{L}*)';
const bare: readonly (readonly [Workplace, RegExp])[] = [
	[
		'on-site',
		/(?<!\p{L})(?:(?:no|not|kein|pas de|sin|geen|sem) (?:remote|home ?office|télétravail|teletrabajo|thuiswerken|teletrabalho)|non-remote)(?!\p{L})/iu
	],
	[
		'hybrid',
		/(?<!\p{L})(?:(?:partly|partially|partial|occasional|part|teilweise|some) (?:remote|home[- ]?office|home[- ]?working)|home[- ]?office[- ](?:möglich\p{L}*|possible|option\p{L}*|days|tage|nach absprache)|télétravail (?:partiel|possible|occasionnel|\(?\d)|teletrabajo (?:parcial|posible)|thuiswerken mogelijk|[1-4](?: ?[-–] ?[1-4])? (?:days?|tage?|jours|días|dagen|dias)(?: ?(?:a|per|\/) ?week)? (?:remote|home|wfh|in (?:the )?office|wfo|télétravail|de télétravail|de teletrabajo|thuis))(?!\p{L})/iu
	],
	[
		'hybrid',
		/(?:(?<!\p{L})(?:and|und|et|y|en|mit|with|possible|flexible)|,) (?:home ?office|télétravail|teletrabajo|teletrabalho|mobiles arbeiten)(?!\p{L})/iu
	],
	['hybrid', new RegExp(`(?<!\\p{L})(?:hybrid(?:e|o)?|híbrid[oa])(?!\\p{L})${ofThings}`, 'iu')],
	[
		'remote',
		new RegExp(
			`(?<!\\p{L})(?:remote|home[- ]based|work from home|wfh|télétravail|teletrabajo|teletrabalho|homeoffice|home office|op afstand|remot[oa]|telework(?! eligible)|anywhere)(?!\\p{L})${ofThings}`,
			'iu'
		)
	],
	[
		'on-site',
		/(?<!\p{L})(?:on-?site(?! (?:parking|gym|nursery|canteen|restaurant|caf|child|cr|training|visit|support|staff|team|meeting|lead))|in[- ]office|in[- ]person|wfo|work from office|office[- ]based|vor ort|sur site|(?:en )?présentiel|presencial|op (?:locatie|kantoor))(?!\p{L})/iu
	]
];

/** A name for where one works in a few words that say nothing else: a field's value, a piece of a header. */
export function bareIn(
	words: string
): { value: Workplace; index: number; length: number } | undefined {
	if (isOpen(words)) return undefined;
	for (const [value, form] of bare) {
		const match = form.exec(words);
		if (match) return { value, index: match.index, length: match[0].length };
	}
	return undefined;
}

/** "Onsite or remote", "Ludlow, Hereford or Remote": one may choose. */
const choice =
	/\bon-?site ?(?:or|\/|,|&|\|) ?remote\b|\bremote ?(?:or|\/|,|&|\|) ?(?:on-?site|in[- ]office)\b|\p{L}, \p{Lu}[\p{L} ]{2,24},? or remote\b/iu;

/** A form that names all three leaves it open, and so does one that offers a choice. */
function isOpen(words: string): boolean {
	if (!/remote/i.test(words)) return false;
	return (/hybrid/i.test(words) && /on-?site|office/i.test(words)) || choice.test(words);
}

const label =
	/^(?:work ?place(?: type)?|work(?:ing)? (?:arrangement|model|mode|setting|location|style|type|pattern|policy)|location(?: (?:type|options?))?|remote(?: work)?|(?:ability to )?work(?:ing)? remotely|job (?:location|types?)|(?:on-?site|office) ?(?:\/|or) ?remote|modalidad(?: de trabajo)?|modelo(?: de trabajo| de trabalho)?|regime(?: de trabalho)?|presencialidad|formato|ubicación|local(?: de trabalho|ização)?|mode de travail|lieu(?: de travail| du poste)?|arbeitsmodell|arbeitsweise|arbeitsort|einsatzort|standort|werkplek|locatie|standplaats|work from|office policy|where)$/i;
const longestValue = 90;

/** A field that names where one works: "Working model: hybrid", or the value under its name. */
export function workplaceField(lines: readonly Line[]): FactReading<Workplace> | undefined {
	for (const [index, line] of lines.entries()) {
		const value = valueOf(line, lines[index + 1]);
		const words = value && untilMark(value.words);
		const found = words && words.length <= longestValue ? bareIn(words) : undefined;
		if (!value || !found) continue;
		const start = value.start + found.index;
		return {
			value: found.value,
			confidence: 0.93,
			evidence: { start, end: start + found.length }
		};
	}
	return undefined;
}

/** "On-site, full-time: the work is done at our plant": a long value as far as it only names. */
function untilMark(words: string): string {
	return words.length <= longestValue ? words : (/^[^.:;]*/.exec(words)?.[0] ?? words);
}

function valueOf(line: Line, next: Line | undefined): { words: string; start: number } | undefined {
	const colon = line.words.indexOf(':');
	if (colon < 0) {
		const isName = line.words.length <= 24 && label.test(line.words);
		return isName && next ? { words: next.words, start: next.wordsFrom } : undefined;
	}
	if (colon < 3 || colon > 30 || !label.test(line.words.slice(0, colon).trim())) return undefined;
	return { words: line.words.slice(colon + 1), start: line.wordsFrom + colon + 1 };
}

const homeField =
	/^(?:home ?-?office|homeoffice|work(?:ing)? from home|home working|telework(?:ing)?|télétravail|teletrabajo|teletrabalho|thuiswerken|mobiles arbeiten|trabajar desde casa|trabajo (?:remoto|desde casa)|trabalho (?:remoto|em casa)|travail à domicile|werken op afstand)\??$/i;
const remoteField =
	/^(?:remote(?: job| work(?:ing)?| eligible| possible| option)?|(?:located|works?) remotely)\??$/i;
const teleworkField = /^telework eligible$/i;

/** A field of a form that is answered: "Remote: Yes", "Home office: two days", "Remote: No". */
export function yesOrNo(lines: readonly Line[]): FactReading<Workplace> | undefined {
	const top = lines.slice(0, 120);
	for (const [name, whole] of [
		[remoteField, 'remote'],
		[homeField, 'hybrid']
	] as const) {
		const field = labelled(top, name) ?? askedIn(top, name);
		const value = field && answerIn(field.value, whole);
		// "Remote job: No" leaves telework open where that is a field of its own.
		const isHalf = value === 'on-site' && /^y/i.test(labelled(top, teleworkField)?.value ?? '');
		if (field && value && !isHalf) return { value, confidence: 0.9, evidence: field };
	}
	return undefined;
}

function answerIn(answer: string, whole: Workplace): Workplace | undefined {
	// "Yes, as determined by the agency" is leave to ask.
	if (/\b(?:determined|approv|eligib|case|situational|ad hoc)/i.test(answer)) return undefined;
	if (/^(?:fully|100 ?%|vollständig|entirely|full)(?![\p{L}])/iu.test(answer)) return 'remote';
	if (
		/^(?:no|none|not (?:possible|available|offered)|nein|non|geen|não|false|n)(?![\p{L}/])/iu.test(
			answer
		)
	)
		return /^\S+ \S+ \S+ \S/.test(answer) ? undefined : 'on-site';
	if (
		/^(?:partly|partial\p{L}*|hybrid|possible|possibly|some|occasional\p{L}*|teilweise|möglich|posible|mogelijk|possível|by arrangement|nach absprache|(?:up to |bis zu |max\.? )?[1-4](?:\s?[-–]\s?[1-4])? ?(?:x|days?|tage?|jours?|días|dagen|dias)|(?:up to |bis zu )?[2-9]0 ?%)/iu.test(
			answer
		)
	)
		return 'hybrid';
	return /^(?:yes|true|ja|oui|sí|sim|y)(?![\p{L}/])/iu.test(answer) ? whole : undefined;
}

/** "Remote? No, sorry." */
function askedIn(lines: readonly Line[], name: RegExp): Label | undefined {
	for (const { words, wordsFrom, wordsTo } of lines) {
		const mark = words.length > 80 ? -1 : words.indexOf('?');
		if (mark < 3 || !name.test(words.slice(0, mark + 1))) continue;
		const value = words.slice(mark + 1).trim();
		return { value: value.replace(/[.,;!]/g, ' '), start: wordsFrom, end: wordsTo };
	}
	return undefined;
}
