import { daysBetween, type Day } from '$lib/domain/day';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { addDays, datesIn, daysOf, type NumericOrder } from './dates';

const deadlineCue =
	/\b(?:appl(?:y|ications?)(?: \w+){0,6}? (?:by|before|until|no later than|on or before|prior to)|(?:applications?|posting|vacancy|position|job|role|advert|submissions?)(?: \w+){0,3} (?:close[sd]?|closing|expires?|ends?|due|deadline|will close|must be (?:received|submitted)|are open until|accepted (?:until|through))|clos(?:ing|es?|e)(?: date| on| at| in)?|deadline|post(?:ed|ing)? until|open until|expir(?:es|y|ation|ing)(?: date| on| in)?|valid (?:through|until)|last (?:date|day)(?: (?:to apply|for))?(?=:|\s[–-]|\s(?:to apply|for))|ends on|cvs? to\b.{0,60}? by|submit(?: \w+){0,6} by|send\b.{0,80}?\b(?:by|before|until|no later than)|received (?:by|before|no later)|before the closing|bewerbungs(?:frist|schluss|ende)|bewerb\w*(?: \w+){0,6} bis|bis (?:zum|spätestens)|spätestens|date limite|avant le|jusqu'au|fecha (?:límite|de cierre)|plazo|hasta el|antes del|sluit(?:ings?datum|t)|reageren|solliciteren? (?:kan )?(?:tot|vóór|voor)|uiterlijk|tot en met|prazo|inscrições até|até (?:o dia|dia)|data limite|filing period|time left to apply)(?![a-zà-ÿ])/i;
const postedCue =
	/\b(?:(?:date )?(?:re)?posted|posting date|date posted|publish(?:ed)?(?: on)?|publication date|open(?:s|ed|ing)?(?: date)?|listed|advertised|veröffentlicht|online seit|erschienen|publiée?|date de publication|publicad[oa]|fecha de publicación|geplaatst|gepubliceerd|publicação|anunciada?)\b/i;
const notDeadline =
	/\b(?:start(?:s|ing)? (?:date|on)|starting|commenc\w+|begin\w*|interviews?|until filled|assessment (?:day|centre|center)|born|founded|since|contract (?:until|ends?|end date)|fixed[- ]term|term ends|befristet bis|orientation|shift)\b/i;
const later =
	/\b(?:in|within|binnen|innerhalb von|dans|en|em) (?:the next )?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (days?|weeks?|months?|tag(?:en?)?|wochen?|jours?|semaines?|días|semanas|dagen|weken|dias)\b/i;
const ago =
	/(?:\b(\d{1,3}|an?|one|two|three|four|five|six|seven) ?(h|d|w|mo|hrs?|mins?|minutes?|hours?|days?|weeks?|months?) ago\b|\bvor (\d{1,3}) (tag(?:en)?|wochen?|monat(?:en)?|stunden?)|\bil y a (\d{1,3}) (jours?|semaines?|mois|heures?)|\b(?:hace|há) (\d{1,3}) (días?|dias?|semanas?|mes(?:es)?|horas?)|\b(\d{1,3}) (dag(?:en)?|weken|week|uur) geleden)/i;

const mayEnd = sifted('deadlines', deadlineCue);
const mayBePosted = sifted('dates of posting', postedCue);
const mayBePast = sifted('times ago', ago);

export interface TimeFacts {
	readonly postedOn?: FactReading<Day>;
	readonly expiresOn?: FactReading<Day>;
}

/** When a posting was put up and until when one may apply, as its lines say. */
export function timeIn(
	text: string,
	lines: readonly Line[],
	order: NumericOrder,
	today: Day | undefined,
	knownPostedOn?: FactReading<Day>
): TimeFacts {
	let postedOn = knownPostedOn;
	for (const line of lines) {
		if (line.words.length > 300) continue;
		if (postedOn) break;
		postedOn = postedIn(line, order, today);
	}
	let expiresOn: FactReading<Day> | undefined;
	const reference = postedOn?.value ?? today;
	lines.forEach((line, index) => {
		const found = deadlineIn(text, lines, index, order, reference, today);
		if (!found || (postedOn && daysBetween(postedOn.value, found.value) < 0)) return;
		const isBetter =
			!expiresOn ||
			found.confidence > expiresOn.confidence ||
			(found.confidence === expiresOn.confidence && found.value > expiresOn.value);
		if (isBetter) expiresOn = found;
	});
	return { ...(postedOn ? { postedOn } : {}), ...(expiresOn ? { expiresOn } : {}) };
}

function postedIn(
	line: Line,
	order: NumericOrder,
	today: Day | undefined
): FactReading<Day> | undefined {
	const { words } = line;
	const cue = mayBePosted(words) ? postedCue.exec(words) : null;
	const isShort = words.length < 120;
	const past = isShort && mayBePast(words) ? ago.exec(words) : null;
	if (past && today && (cue || words.length < 90)) {
		const [count, unit] = past.slice(1).filter((part) => part !== undefined);
		const days = count && unit ? daysOf(count, unit) : undefined;
		const isOpen = /\+\s?(?:days|tag|jours|d)/i.test(words);
		if (days !== undefined && !isOpen) {
			const evidence = {
				start: line.wordsFrom + past.index,
				end: line.wordsFrom + past.index + past[0].length
			};
			return { value: addDays(today, -days), confidence: cue ? 0.8 : 0.65, evidence };
		}
	}
	if (!cue) return undefined;
	if (today && /\b(?:just posted|posted today|today)\b/i.test(words) && isShort)
		return {
			value: today,
			confidence: 0.75,
			evidence: { start: line.wordsFrom, end: line.wordsTo }
		};
	const gap = words.slice(cue.index + cue[0].length);
	if (/^\s*until\b/i.test(gap)) return undefined;
	const date = datesIn(gap.slice(0, 50), order)[0];
	if (!date || date.start > 24) return undefined;
	const from = line.wordsFrom + cue.index + cue[0].length;
	return {
		value: date.day,
		confidence: 0.9,
		evidence: { start: from + date.start, end: from + date.end }
	};
}

function deadlineIn(
	text: string,
	lines: readonly Line[],
	index: number,
	order: NumericOrder,
	reference: Day | undefined,
	today: Day | undefined
): FactReading<Day> | undefined {
	const line = lines[index];
	if (!line || line.words.length > 4000) return undefined;
	const { words } = line;
	const cue = mayEnd(words) ? deadlineCue.exec(words) : null;
	const above = lines[index - 1];
	const isUnderCue =
		!cue &&
		above !== undefined &&
		above.words.length < 60 &&
		words.length < 80 &&
		mayEnd(above.words) &&
		deadlineCue.test(above.words) &&
		!/\d{4}/.test(above.words);
	if (!cue && !isUnderCue) return undefined;
	const from = cue ? Math.max(0, cue.index) : 0;
	const stretch = text.slice(
		line.wordsFrom + from,
		Math.min(line.wordsTo, line.wordsFrom + from + 170)
	);
	const dates = datesIn(stretch, order, reference);
	const date =
		/\bfrom\b/i.test(stretch) || /\d\s*(?:-|–|to|until|through)\s/i.test(stretch)
			? (dates[1] ?? dates[0])
			: dates[0];
	const cueEnd = cue ? cue[0].length : 0;
	if (date) {
		const between = stretch.slice(Math.min(cueEnd, date.start), date.start);
		if (notDeadline.test(between) || notDeadline.test(words.slice(Math.max(0, from - 30), from)))
			return undefined;
		if (between.length > 110 || (between.length > 40 && /[.!?] \p{Lu}/u.test(between)))
			return undefined;
		const start = line.wordsFrom + from;
		return {
			value: date.day,
			confidence: between.length <= 24 ? 0.92 : 0.8,
			evidence: { start: start + date.start, end: start + date.end }
		};
	}
	const ahead = cue && today && stretch.length < 120 ? later.exec(stretch) : null;
	const days = ahead?.[1] && ahead[2] ? daysOf(ahead[1], ahead[2]) : undefined;
	if (
		ahead &&
		today &&
		days !== undefined &&
		!/hear|respond|contact|reply|interview/i.test(stretch)
	) {
		const start = line.wordsFrom + from + ahead.index;
		return {
			value: addDays(today, days),
			confidence: 0.75,
			evidence: { start, end: start + ahead[0].length }
		};
	}
	return undefined;
}
