import type { Amount } from './money';

const betweenGrades =
	/^(?:\s?[;,]\s?(?:(?:and|or|und|oder|et|ou|y|o|en|of|e) )?| (?:or|oder|ou|o|of) )$/;
/** ", 5 % increase to", ", rising to", " e após será de", " nach der Probezeit" between what one begins with and what follows. */
const betweenTimes =
	/^,? (?:with (?:an? )?)?(?:\d{1,2} ?% )?(?:increas(?:e|es|ing)|ris(?:es?|ing)|going up|goes up|raise) to $|^,? ?(?:and |und |et |y |e |en )?(?:then|after(?:wards| that)|danach|anschließend|ensuite|puis|después|luego|após|depois|daarna)(?: [^\d.;]{0,40})? $|^(?:,| und| et| and)? (?:after|nach|après) (?:the |der |la )?(?:probation(?:ary period)?|Probezeit|période d['’]essai),? $/i;

/** "$90,034; $99,869; and $105,318" and "£12, rising to £13": pay in steps is from the lowest to the highest. */
export function stepsOf(lower: Amount, higher: Amount, text: string): Amount | undefined {
	const { min = 0, currency } = lower;
	const { min: next = 0, max = 0 } = higher;
	const isSame = currency !== undefined && currency === higher.currency;
	if (!isSame || !(lower.max && min < next && max <= 2 * min)) return undefined;
	const between = text.slice(lower.end, higher.start).replace(perUnit, '');
	const isStep = betweenGrades.test(between) || betweenTimes.test(between);
	if (lower.max >= next || !isStep) return undefined;
	return { ...lower, ...higher, start: lower.start, min, isRange: true };
}

const perUnit =
	/^(?: ?(?:\/|per|an?|pro|par|por|al) ?(?:hour|hr|h|day|week|month|year|annum|Stunde|Monat|mois|heure|hora|mes|mês))(?=[ ,])/i;
