/** "Salary: £30,000" among what is offered, in notes or in words of law tells what is paid. */
import { sifted } from '../sieve/sieve';
import type { Block } from './blocks';

const paid =
	/(?<!\b(?:sick|holiday|vacation|maternity|paternity|parental|leave|overtime|severance) )\b(?:salary|pay|wages?|compensation|remuneration|(?:hiring|hourly|pay|salary) (?:range|rate|band)s?)\b(?! (?:review|increase|rise|scheme|bonus|sacrifice))[^.;!?]{0,50}?(?:[€£$] ?\d|\d[\d,.]*k?\s?(?:eur|usd|gbp|chf|pln|dkk|sek|nok)\b)/iu;
const mayBePaid = /* @__PURE__ */ sifted('paid lines', paid);
/** "£31,000 a year" under "Pay and benefits" needs no such word. */
const amount =
	/^(?!.*\b(?:budget|allowance|membership|stipend|bonus|for)\b)[^\p{L}\d€£$]*(?:[€£$] ?\d[\d,.]*k?[^.;!?]{0,24}?(?:\/|\bper |\ban? |\bto )(?:hour|hr|month|week|year|annum|day|[€£$] ?\d))/iu;
const ofPay = /\b(?:pay|salary|compensation|remuneration|package)\b/i;
const mixed: ReadonlySet<string> = new Set(['benefits', 'other', 'legal']);
const longest = 260;

/** A block with the lines that tell of pay cut out of it. */
export function withoutPay(block: Block): readonly Block[] {
	const { kind, heading, level, lines } = block;
	const isMixed =
		mixed.has(kind) && block.isFields !== true && (heading !== undefined || level > 0);
	if (!isMixed) return [block];
	const isOfPay = heading !== undefined && ofPay.test(heading.text);
	if (!lines.some(({ words }) => isPaid(words, isOfPay))) return [block];
	const parts: Block[] = [];
	lines.forEach((line, index) => {
		const isOwn = index === 0 && heading !== undefined;
		const part = !(isOwn && !heading.isInline) && isPaid(line.words, isOfPay) ? 'pay' : kind;
		const last = parts.at(-1);
		if (last?.kind === part) last.lines.push(line);
		else parts.push({ kind: part, level, lines: [line], ...(isOwn ? { heading } : {}) });
	});
	return parts;
}

function isPaid(words: string, isOfPay: boolean): boolean {
	if (words.length > longest) return false;
	return (mayBePaid(words) && paid.test(words)) || (isOfPay && amount.test(words));
}
