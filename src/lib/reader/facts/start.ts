import type { Day } from '$lib/domain/day';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { datesIn, monthIn, type NumericOrder } from './dates';

const cue =
	/(?<!\p{L})(?:(?:anticipated |expected |proposed |estimated |preferred |target |earliest |job |contract )?start(?:ing)? date|date of (?:commencement|joining)|commencement(?: date)?|(?:position|role|job|contract|employment|post|internship|programme|program)(?: \w+){0,3} (?:starts?|begins?|commences?|starting|beginning)|to (?:start|begin|commence)|start(?:s|ing)? (?:on|in|from|:)|joining date|available from|eintritt(?:sdatum|stermin)?|(?:start|beginn|arbeitsbeginn|startdatum|startzeitpunkt)(?=\s?:)|(?:ab|zum)(?= (?:sofort|dem|\d|\p{Lu}))|ingangsdatum|indiensttreding|date de (?:début|prise de poste|démarrage)|prise de poste|à (?:partir|compter) d[ue]|début(?=\s?:)|fecha de (?:inicio|incorporación)|incorporación|início(?=\s?:)|data de início|inicio(?=\s?:))(?!\p{L})/iu;
const soon =
	/^\W{0,4}(?:is |date |as |ist |: )?(?:a\.?s\.?a\.?p\b|as soon as possible|immediate(?:ly)?\b|now\b|right away|sofort|(?:nächst|baldmöglich|schnellst)\p{L}*|dès que possible|immédiat\w*|inmediata?\w*|cuanto antes|per direct|zo (?:snel|spoedig) mogelijk|imediat\w*)/iu;
const soonAnywhere =
	/\b(?:immediate start(?! date)|start immediately|starting (?:immediately|asap)|start asap|ab sofort|zum nächstmöglichen (?:zeitpunkt|termin)|dès que possible|incorporación inmediata|per direct beschikbaar|início imediato)\b/i;
const notStart =
	/\b(?:apply|applications?|bewerb\w*|(?:\w+ )?reviews?|selection|screening|interviews?|training starts|shift|hours|day starts|salary)\b.{0,16}$/i;

/** Characters between the cue and the day: "Start date: The job is open from 1 March". */
const mostBetween = 32;

const mayStart = sifted('starts', cue);
const mayStartSoon = sifted('starts at once', soonAnywhere);

/** When the work begins: a day, a month, or `now`. */
export function startIn(
	lines: readonly Line[],
	order: NumericOrder,
	reference: Day | undefined
): FactReading<string> | undefined {
	for (const [index, line] of lines.entries()) {
		const { words } = line;
		if (words.length > 400) continue;
		const at = mayStart(words) ? cue.exec(words) : null;
		if (at && !notStart.test(words.slice(Math.max(0, at.index - 40), at.index))) {
			const end = at.index + at[0].length;
			const rest = words.slice(end, end + 60);
			const next = rest.replace(/[\s:]+/g, '') === '' ? lines[index + 1] : undefined;
			const stretch = next ? next.words.slice(0, 60) : rest;
			const from = next ? next.wordsFrom : line.wordsFrom + end;
			const found = startFrom(stretch, from, order, reference);
			if (found) return found;
		}
		const now = mayStartSoon(words) ? soonAnywhere.exec(words) : null;
		if (now) {
			const start = line.wordsFrom + now.index;
			return { value: 'now', confidence: 0.78, evidence: { start, end: start + now[0].length } };
		}
	}
	return undefined;
}

function startFrom(
	stretch: string,
	from: number,
	order: NumericOrder,
	reference: Day | undefined
): FactReading<string> | undefined {
	const now = soon.exec(stretch);
	if (now) {
		const lead = /^[^\p{L}]*/u.exec(now[0])?.[0].length ?? 0;
		const evidence = { start: from + lead, end: from + now[0].length };
		return { value: 'now', confidence: 0.85, evidence };
	}
	const date = datesIn(stretch, order, reference)[0];
	if (date && date.start <= mostBetween)
		return {
			value: date.day,
			confidence: 0.85,
			evidence: { start: from + date.start, end: from + date.end }
		};
	const month = monthIn(stretch);
	if (!month || month.start > mostBetween) return undefined;
	return {
		value: month.month,
		confidence: 0.8,
		evidence: { start: from + month.start, end: from + month.end }
	};
}
