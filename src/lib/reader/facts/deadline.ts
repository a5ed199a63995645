import { daysBetween, type Day } from '$lib/domain/day';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { addDays, datesIn, daysOf, type DateFound, type NumericOrder } from './dates';
import { deadlineDay, weekdayBefore } from './day-without-year';

const deadlineCue =
	/\b(?:appl(?:y|ications?)(?: \w+){0,6}? (?:by|before|until|no later than|on or before|prior to)|(?:applications?|posting|vacancy|advert|submissions?)(?: \w+){0,3} (?:expires?|ends?)|(?:applications?|posting|vacancy|position|job|role|advert|submissions?)(?: \w+){0,3} (?:close[sd]?|closing|due|deadline|will close|must be (?:received|submitted)|are open until|accepted (?:until|through))|closes?(?: date| on| at| in|(?=:|$| ?(?:[a-z]+ )?\d))|closing(?: dates?| on| at| in)?(?! (?:by|the|of|an?|deals|sales)\b)|deadline|post(?:ed|ing)? until|open until|expir(?:es|y|ation|ing)(?: date| on| in)?|valid (?:through|until)|last (?:date|day)(?: (?:to apply|for))?(?=:|\s[–-]|\s(?:to apply|for))|received (?:by|before|no later)|before the closing|bewerbungs(?:frist|schluss|ende)|bewerb\w*(?: \w+){0,6} bis|date (?:limite|de clôture)|close applications on|fecha (?:límite|de cierre)|plazo|sluit(?:ings?datum|t)|reageren|solliciteren? (?:kan )?(?:tot|vóór|voor)|prazo|inscrições até|data limite|filing period|time left to apply)(?![a-zà-ÿ])/i;
/** Words before a last day of anything, which is of applying only where the sentence speaks of that. */
const lastDay =
	/(?<!\p{L})(?:by|before|until|till|(?:no|not) later than|(?:at the )?latest(?: by| on)?|bis(?: zum| spätestens| spätestens zum)?|spätestens|avant le|pour le|jusqu['’]au|(?:au plus tard |before )le|hasta el|antes del|uiterlijk(?: op)?|tot en met|vóór|até(?: o dia| dia)?)(?:[ ,](?:the|on|at|noon|midnight|midday|end of|close of(?: business)?|cob|eod|den|dem|mon|tues?|wed|thurs?|fri|\p{L}{3,8}(?:day|tag)|\p{L}{3,8}di|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|uhr)?|c?e[sd]?t|gmt|bst|eastern|pacific|central|time)){0,5}[ ,]{1,2}$/iu;
const ofApplying =
	/(?<!\p{L})(?:apply|applying|applications?|applicants?|cvs?|resum[eé]s?|cover(?:ing)? letter|write to|candidat\p{L}*|bewerb\p{L}*|unterlagen|lebenslauf|postul\p{L}*|solicitud\p{L}*|sollicit\p{L}*|motivati\p{L}*|inscri\p{L}*|interested|portfolio|get in touch)(?!\p{L})|@/iu;
const yearly = /\b(?:each|every) year|annually\b/i;
const notDeadline =
	/\b(?:reserve list|(?:our|the) (?:office|shop|store|branch|restaurant|factory)|licen[cs]es?|permits?|month[- ]end|year[- ]end|start(?:s|ing)? (?:date|on)|starting|commenc\w+|begin\w*|interviews?|until filled|assessment (?:day|centre|center)|born|founded|since|contract (?:until|ends?|end date)|fixed[- ]term|term ends|befristet bis|orientation|shift)\b/i;
const later =
	/\b(?:in|within|binnen|innerhalb von|dans|en|em) (?:the next )?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (days?|weeks?|months?|tag(?:en?)?|wochen?|jours?|semaines?|días|semanas|dagen|weken|dias)\b/i;

const mayEnd = sifted('deadlines', deadlineCue);
const mayApply = sifted('words of applying', ofApplying);

/** What a deadline is read with. */
export interface DeadlineClues {
	readonly order: NumericOrder;
	/** When the posting was put up. */
	readonly postedOn?: Day | undefined;
	readonly today?: Day | undefined;
	/** Days with a year that come after the deadline: of interviews, of the start. */
	readonly laterDays: () => readonly Day[];
}

/** The last day for applying that a line tells. */
export function deadlineIn(
	text: string,
	lines: readonly Line[],
	index: number,
	clues: DeadlineClues
): FactReading<Day> | undefined {
	const line = lines[index];
	if (!line || line.words.length > 4000) return undefined;
	const found = named(text, line, lines[index - 1], clues) ?? said(line, clues);
	return found && (!clues.postedOn || daysBetween(clues.postedOn, found.value) >= 0)
		? found
		: undefined;
}

/** After a cue that is of nothing but applying, or under a line with one. */
function named(
	text: string,
	line: Line,
	above: Line | undefined,
	clues: DeadlineClues
): FactReading<Day> | undefined {
	const { words } = line;
	const cue = mayEnd(words) ? deadlineCue.exec(words) : null;
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
	const { order, postedOn, today } = clues;
	const dates = datesIn(stretch, order, postedOn ?? today);
	const date =
		/\bfrom\b/i.test(stretch) || /\d\s*(?:-|–|to|until|through)\s/i.test(stretch)
			? (dates[1] ?? dates[0])
			: dates[0];
	const cueEnd = cue ? cue[0].length : 0;
	if (date && yearly.test(stretch)) return undefined;
	if (date) {
		const between = stretch.slice(Math.min(cueEnd, date.start), date.start);
		if (notDeadline.test(between) || notDeadline.test(words.slice(Math.max(0, from - 30), from)))
			return undefined;
		if (between.length > 110 || (between.length > 40 && /[.!?] \p{Lu}/u.test(between)))
			return undefined;
		const start = line.wordsFrom + from;
		return {
			value: dayMeant(date, stretch, clues),
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

/** "Send your CV to … before the 1st of June": the last day of a sentence that speaks of applying. */
function said(line: Line, clues: DeadlineClues): FactReading<Day> | undefined {
	const { words } = line;
	if (words.length > 600 || !/\d/.test(words) || !mayApply(words) || yearly.test(words))
		return undefined;
	for (const date of datesIn(words, clues.order, clues.postedOn ?? clues.today)) {
		const sentence = words.slice(0, date.start).replace(/^.*[.!?] (?=\p{Lu})/su, '');
		const cue = lastDay.exec(sentence);
		if (!cue || !ofApplying.test(sentence + words.slice(date.end, date.end + 80))) continue;
		if (notDeadline.test(sentence.slice(-60))) continue;
		return {
			value: dayMeant(date, words, clues),
			confidence: 0.8,
			evidence: { start: line.wordsFrom + date.start, end: line.wordsFrom + date.end }
		};
	}
	return undefined;
}

function dayMeant(date: DateFound, words: string, clues: DeadlineClues): Day {
	if (!date.isWithoutYear || clues.postedOn) return date.day;
	return deadlineDay(
		date.day,
		weekdayBefore(words.slice(0, date.start)),
		clues.laterDays(),
		clues.today
	);
}
