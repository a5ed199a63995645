import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { namesRole } from './roles';
import { cased, capitalised, titleLine } from './title-line';

/** Lines among which one may call for somebody; further down other jobs of the house are named. */
const mostLines = 30;
const longestName = 90;
/** Whom one looks for, or for what there is a post, with the name on a line of its own below. */
const call =
	/(?<!\p{L})(?:(?:we are|we(?:'|’)re) (?:(?:currently|now|always|also|actively) )?(?:looking for|seeking|hiring|recruiting)(?: an?)?|such(?:en|t)(?!\p{L})[^.!?]{0,90}|(?:op zoek naar|zoek(?:en|t)(?: (?:wij|we))?|recherch(?:e|ons)|recrut(?:e|ons)|busca(?:mos|n)?|solicita(?:mos)?|requiere|necesita(?:mos)?|contrata(?:mos)?|procura(?:mos)?|oportunidades? (?:para|de)|vagas? (?:para|de)|(?:el )?(?:puesto|cargo|posición) de|(?:le|un) poste (?:de|d['’])|(?:de|een) (?:functie|vacature)(?: van| voor)?|(?:die|der|eine) (?:stelle|position) (?:als|einer?|des|der))(?: [^.!?]{0,60})?)$/iu;
/** "Eine/n", "une", "enthousiaste en zorgzame" before the name. */
const article =
	/^[-–•*\s]*(?:an?(?= )|eine?(?:[*:_/(]?n\)?|[*:_/(]?r\)?)?|einen|des|une?(?:\(e\)|\/une)?|un\/a|una?|uno|uma?(?:\(a\))?|een)\s+/iu;
/** Small words that only praise: "enthousiaste en zorgzame", "motivierte und zuverlässige". */
const praise =
	/^(?:(?:\p{Ll}+(?:aste|ame|eerde?|iele|ige[nr]?|liche[nr]?|ierte[nr]?|same[nr]?|ende[nr]?|elle[nr]?|ive|rende?|ren|exibele)|en|und|et|y|e|neue[nr]?|nieuwe)\s+)+/u;
/** What follows the name: for whom, and how one works. */
const behind =
	/,? (?:to (?:join|work|help|support)|who|with|for our)(?!\p{L}).*$|\s+(?:(?:für|pour|para|voor) (?:unser\p{L}*|notre|nos|nuestr\p{L}+|noss\p{L}+|on(?:s|ze))|in (?:Voll|Teil)zeit|(?:à|a) (?:temps|tiempo)|die |der |qui |que )(?!\p{L}).*$/u;
/** Terms that stand in capitals before the name: "FULL TIME BINNENDIENST MEDEWERKER". */
const termsBefore = /^(?:full[- ]?time|part[- ]?time|fulltime|parttime|vollzeit|teilzeit)\s+/i;

/** "Zum 1. Mai suchen wir eine" over "Bäckerin", "en el puesto de:" over "PANADERO". */
export function titleUnderCall(lines: readonly Line[]): FactReading<string> | undefined {
	for (const [index, line] of lines.slice(0, mostLines).entries()) {
		const below = lines[index + 1];
		if (!below || line.words.length > 500) continue;
		const words = line.words.replace(/[\s:–-]+$/, '');
		if (!call.test(words.slice(-140)) || /[.!?]$/.test(words)) continue;
		const name = below.words
			.replace(/[\s:.,–-]+$/, '')
			.replace(article, '')
			.replace(termsBefore, '')
			.replace(praise, '')
			.replace(behind, '');
		const value = name.length <= longestName && namesRole(name) ? titleLine(name) : undefined;
		if (value === undefined) continue;
		const at = below.words.indexOf(value);
		const start = below.wordsFrom + Math.max(0, at);
		const end = at < 0 ? below.wordsTo : start + value.length;
		return { value: capitalised(cased(value)), confidence: 0.72, evidence: { start, end } };
	}
	return undefined;
}
