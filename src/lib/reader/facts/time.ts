import { daysBetween, type Day } from '$lib/domain/day';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { addDays, datesIn, daysOf, type NumericOrder } from './dates';
import { piecesOf } from './header';
import { deadlineIn, type DeadlineClues } from './deadline';
import { startIn } from './start';

const postedCue =
	/(?<!\p{L})(?:(?:date )?(?:re)?posted(?: date)?|posting (?:start )?date|job posting(?=\s?:)|date posted|publish(?:ed)?(?: on)?|publication date|open(?:s|ed|ing)?(?: date)?|listed|advertised|veröffentlicht|online (?:seit|since|sinds|depuis|desde)|eingestellt am|en ligne depuis|mise? en ligne(?: le)?|erschienen|publiée?|date de publication|publicad[oa]|fecha de publicación|geplaatst|gepubliceerd|publicação|anunciad[oa]|(?:dernière )?mise à jour(?: le)?|actualis[ée]e? le|ingeplaatst|inseriert am|online gestellt am|datum(?=\s?:)|created_at|sort_date)(?!\p{L})|^date: (?=['"]?\d)/iu;
const ago =
	/(?:\b(\d{1,3}|an?|one|two|three|four|five|six|seven) ?(h|d|w|mo|hrs?|mins?|minutes?|hours?|days?|weeks?|months?) ago\b|\bvor (\d{1,3}) (tag(?:en)?|wochen?|monat(?:en)?|stunden?)|\bil y a (\d{1,3}) (jours?|semaines?|mois|heures?)|\b(?:hace|há) (\d{1,3}) (días?|dias?|semanas?|mes(?:es)?|horas?)|\b(\d{1,3}) (dag(?:en)?|weken|week|uur) geleden)/i;

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
	for (const [index, line] of lines.entries()) {
		if (postedOn) break;
		if (line.words.length > 300) continue;
		postedOn = postedIn(line, order, today) ?? postedUnder(line, lines[index + 1], order);
	}
	postedOn ??= dayAtTop(lines, order, today);
	let expiresOn: FactReading<Day> | undefined;
	const clues: DeadlineClues = {
		order,
		postedOn: postedOn?.value,
		today,
		laterDays: () => laterDaysIn(lines, order)
	};
	lines.forEach((_, index) => {
		const found = deadlineIn(text, lines, index, clues);
		if (!found) return;
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

const longestName = 32;
/** A field that holds the first and the last day of applying. */
const bothDates = /^open(?:ing)?(?: date)? ?(?:&|and|\/|-|–) ?clos(?:e|ing) dates?$/i;

/** "Date posted:" or "Open & closing dates" over the day. */
function postedUnder(
	{ words }: Line,
	next: Line | undefined,
	order: NumericOrder
): FactReading<Day> | undefined {
	if (!next || next.words.length > 40 || words.length > longestName || !mayBePosted(words))
		return undefined;
	const name = words.replace(/\s*:$/, '');
	if (postedCue.exec(words)?.[0].length !== name.length && !bothDates.test(name)) return undefined;
	const date = datesIn(next.words, order)[0];
	if (!date || date.start > 3) return undefined;
	const evidence = { start: next.wordsFrom + date.start, end: next.wordsFrom + date.end };
	return { value: date.day, confidence: 0.9, evidence };
}

/** Boards put the day under the title and the place. */
const mostAtTop = 10;
const longestAtTop = 130;
const weekday = /^(?:\p{L}{2,10}\.?,? )?$/u;
/** What the day is of where a name stands over it. */
const named =
	/:$|\b(?:dates?|closing|closes|deadline|starts?|begins?|until|by|on|from|due|valid)$/i;

/** What boards write that know no day; one that follows is not of the posting. */
const never = '1970-01-01';

/** A day of the past that stands alone among the short lines at the top, as boards write when they put a posting up. */
function dayAtTop(
	lines: readonly Line[],
	order: NumericOrder,
	today: Day | undefined
): FactReading<Day> | undefined {
	for (const [index, line] of lines.slice(0, mostAtTop).entries()) {
		if (line.isItem || line.words.length > longestAtTop) return undefined;
		const [piece] = piecesOf(line);
		if (index === 0 || !piece || piece.value.length > longestName) continue;
		const [date] = datesIn(piece.value, order);
		if (!date || date.end < piece.value.length) continue;
		if (!weekday.test(piece.value.slice(0, date.start))) continue;
		if (named.test(lines[index - 1]?.words ?? '')) continue;
		if (today && daysBetween(date.day, today) < 0) continue;
		if (date.day === never) return undefined;
		const start = piece.start + date.start;
		return { value: date.day, confidence: 0.7, evidence: { start, end: piece.start + date.end } };
	}
	return undefined;
}

const interview =
	/\binterviews?\b|\b(?:assessment|selection) (?:day|cent)|vorstellungsgespräch|entretiens?\b|entrevistas?\b/i;
const mayInterview = sifted('days of interviews', interview);

/** Days with a year of what comes after applying. */
function laterDaysIn(lines: readonly Line[], order: NumericOrder): readonly Day[] {
	const days = lines.flatMap(({ words }) =>
		words.length < 300 && mayInterview(words) && interview.test(words)
			? datesIn(words, order).map(({ day }) => day)
			: []
	);
	const start = startIn(lines, order, undefined)?.value;
	if (start && start !== 'now') days.push((start.length === 7 ? `${start}-28` : start) as Day);
	return days;
}
