/** "Salary: £30,000" among what is offered, in notes or in words of law tells what is paid. */
import { sifted } from '../sieve/sieve';
import type { Block } from './blocks';
import { cuesIn } from './cues';

const paid =
	/(?<!\b(?:sick|holiday|vacation|maternity|paternity|parental|leave|overtime|severance) )\b(?:salary|pay|wages?|compensation|remuneration|(?:hiring|hourly|pay|salary) (?:range|rate|band)s?)\b(?! (?:review|increase|rise|scheme|bonus|sacrifice))[^.;!?]{0,50}?(?:[€£$] ?\d|\d[\d,.]*k?\s?(?:eur|usd|gbp|chf|pln|dkk|sek|nok)\b)/iu;
const mayBePaid = /* @__PURE__ */ sifted('paid lines', paid);
/** "£31,000 a year" under "Pay and benefits" needs no such word. */
const amount =
	/^(?!.*\b(?:budget|allowance|membership|stipend|bonus|for)\b)[^\p{L}\d€£$]*(?:[€£$] ?\d[\d,.]*k?[^.;!?]{0,24}?(?:\/|\bper |\ban? |\bto )(?:hour|hr|month|week|year|annum|day|[€£$] ?\d))/iu;
const sum =
	"(?:(?:r\\$|[€£$]|(?:usd|eur|gbp|chf|brl)\\s?\\$?) ?\\d|\\d[\\d.,\u00a0\u202f '–-]{0,24}k? ?(?:€|£|\\$|euros?|eur|usd|gbp|chf|pln|reais|pesos)(?!\\p{L})|\\d{2,3}k(?!\\p{L})|(?<!\\p{L})smic(?!\\p{L}))";
/** "Salary of USD 400", "Rémunération : 25 000 €": pay is all that a line speaks of which begins so, wherever it stands. */
const opensWithPay = new RegExp(
	`^[^\\p{L}\\d]{0,6}(?:for this (?:position|role|post|job),? (?:we (?:offer|pay) )?)?(?:(?:the|an?|our|your|base|basic|minimum|min\\.|starting|gross|net|annual|yearly|monthly|hourly|expected|das|dein|ihr|mtl\\.|la|le|votre|el|su|tu|het|je|o|um) ){0,4}(?:salary|wages?|rate(?=:)|(?:rate of|hourly|weekly) pay|hourly rate|stipend|remuneration|compensation|pay(?= ?(?:range|rate|scale|band|grade|is|of|from|starts|between|up to|[:–-]))|(?:brutto|jahres|monats|stunden|einstiegs|mindest)*(?:gehalt|lohn|entgelt)|vergütung|salaire|rémunération|taux horaire|sueldo|salario|retribución|(?:bruto|maand|start)?salaris|(?:uur|bruto)?loon|salário|remuneração|bolsa(?:[- ]auxílio)?|faixa salarial)(?!\\p{L}| (?:review|increase|rise|scheme|bonus|sacrifice|plan))(?:[^.;!?]|\\.(?=\\d)){0,60}?${sum}`,
	'iu'
);
/** "Between £11 and £12 p/h", "Grade 4 (£29,310 - £31,905 p.a.)". */
const rate =
	/^(?!.*\b(?:budget|allowance|membership|stipend|bonus|for|revenue|sales|turnover|fees?)\b)(?:[^\p{L}\d€£$]*(?:(?:between|from|up to|circa|ab|zwischen|entre|desde|tussen|vanaf) )?|(?:[\p{L}]+ ){0,3}(?:grade|band|scale|spine|level) [^.;!?€£$]{1,16})(?:r\$|[€£$]) ?\d[\d,.]*k?(?: ?(?:-|–|to|and|bis|und|à|et|a|y|e|en|tot) ?(?:r\$|[€£$])? ?\d[\d,.]*k?)? ?€? ?(?:(?:gross|net|brutto|brut|bruto) ?)?(?:\/ ?(?:h(?:our|r)?|stunde|heure|hora|uur|month|mes|mês|mois|year)\b|p\/h|p\.? ?a\.|p\.? ?h\.|per (?:hour|annum|year|month|week|day)\b|an hour\b|a (?:year|month|week|day)\b|pro (?:stunde|monat|jahr)\b|par (?:heure|mois|an)\b|por (?:hora|mes|mês|año|ano)\b|al (?:mes|año)\b|per (?:uur|maand|jaar)\b)/iu;
/** "£38–44k pro rata": of thousands from one sum to another nothing else is told so. */
const range =
	/^(?!.*\b(?:budget|revenue|sales|turnover|deals?)\b)[^\p{L}\d€£$]*(?:r\$|[€£$]) ?(?:\d{2,3}[,.]\d{3}|\d{2,3}k?) ?[-–] ?(?:r\$|[€£$])? ?(?:\d{2,3}[,.]\d{3}|\d{2,3}k)(?!\p{L})/iu;
const mayOpenWithPay = /* @__PURE__ */ sifted('lines of pay', opensWithPay, rate, range);
const ofPay = /\b(?:pay|salary|compensation|remuneration|package)\b/i;
const mixed: ReadonlySet<string> = new Set(['benefits', 'other', 'legal']);
const longest = 260;

/** A block with the lines that tell of pay cut out of it. */
export function withoutPay(block: Block): readonly Block[] {
	const { kind, heading, level, lines } = block;
	const isMixed = mixed.has(kind) && (heading !== undefined || level > 0);
	if (kind === 'chrome' || kind === 'pay' || block.isFields === true) return [block];
	const isOfPay = heading !== undefined && ofPay.test(heading.text);
	const tells = (words: string) =>
		isOpenedByPay(words, kind) || (isMixed && isPaid(words, isOfPay));
	if (!lines.some(({ words }) => tells(words))) return [block];
	const parts: Block[] = [];
	lines.forEach((line, index) => {
		const isOwn = index === 0 && heading !== undefined;
		const part = !(isOwn && !heading.isInline) && tells(line.words) ? 'pay' : kind;
		const last = parts.at(-1);
		if (last?.kind === part) last.lines.push(line);
		else parts.push({ kind: part, level, lines: [line], ...(isOwn ? { heading } : {}) });
	});
	return parts;
}

function isOpenedByPay(words: string, kind: Block['kind']): boolean {
	if (words.length > longest || !mayOpenWithPay(words)) return false;
	if (opensWithPay.test(words)) return true;
	// "£13 an hour, 30 % off all books & a pension" among offers is one of them as a whole.
	const isMore = kind === 'benefits' && cuesIn(words).has('benefits');
	return !isMore && (rate.test(words) || range.test(words));
}

function isPaid(words: string, isOfPay: boolean): boolean {
	if (words.length > longest) return false;
	return (mayBePaid(words) && paid.test(words)) || (isOfPay && amount.test(words));
}
