import type { EmploymentType } from '$lib/domain/facts';
import type { FactReading, Span } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';

/** From this many hours a week on work is full-time, up to the other it is part-time; between them it may be either. */
const leastFull = 35;
const mostPart = 30;
/** Nobody is employed for more, or for fewer. */
const mostHours = 48;
const leastHours = 4;

const number = '(\\d{1,2}(?:[.,]\\d{1,2})?)';
const range = `(?<![\\d.,:-])${number}(?:\\s?(?:-|–|to|bis|tot|à|a)\\s?${number})?`;
const hours = '(?:hours?|hrs?|h|stunden|std\\.?|heures|horas|uur|uren|timer)';
const perWeek =
	'(?:(?:a|per|/|each|every|pro|die|je|in der|par|por|à la|a la) ?(?:week|wk|w|woche|semaine|semana)|p/?w|pw|weekly|wöchentlich|wekelijks|hebdomadaires?|semanales|semanais|\\/ ?semana(?:l|is)|om ugen)';
const forms: readonly RegExp[] = [
	// "37.5 hours per week", "40h/week", "38,5 Std./Woche"
	new RegExp(`${range}[ -]?${hours}(?: of work)?[ ,(]{0,2}${perWeek}(?!\\p{L})`, 'iu'),
	// "a 30-hour week", "40-Stunden-Woche", "36-urige werkweek"
	new RegExp(
		`${range}[ -](?:hours?|stunden|urige|uurs?)[ -](?:working[ -]|contract|work[ -]?)?(?:week|woche|werkweek)(?!\\p{L})`,
		'iu'
	),
	// "Hours: 40 a week", "Extent: 38.5 hours", "Wochenstunden: 20"
	new RegExp(
		`(?<!\\p{L})(?:(?:weekly |contracted |working |contract )?hours(?: per week)?|extent|working pattern|working time|working week|arbeitszeit|wochenstunden|wochenarbeitszeit|(?:stunden)?umfang|(?:aantal )?uren(?: per week)?|durée(?: du travail| hebdomadaire)?|temps de travail|jornada|horas(?: semanales)?|carga horária)\\s?[:–-]\\s?(?:ca\\.? |approx\\.? )?${range}(?= ?(?:${hours}|${perWeek})(?!\\p{L})|\\W*$)`,
		'iu'
	),
	// "Omvang per week ± 16 - 20 uren", "Stellenumfang ca. 20 Stunden"
	new RegExp(
		`(?<!\\p{L})(?:omvang|(?:stellen|stunden|arbeits)umfang|aantal uren|volume horaire|carga horaria)(?: per week| pro Woche)?[ :]{1,2}(?:van |von )?(?:(?:ca\\.?|±|circa) ?)?${range} ?(?:\\p{L}{6,20} )?${hours}(?!\\p{L})`,
		'iu'
	),
	// "Hours will be 35/week"
	new RegExp(`(?<!\\p{L})hours (?:will be|are) ${range} ?${perWeek}(?!\\p{L})`, 'iu'),
	// "wöchentliche Arbeitszeit von 39 Stunden", "based on 40 hours", "op basis van 40 uur"
	new RegExp(
		`(?<!\\p{L})(?:wöchentlichen? arbeitszeit (?:von |beträgt )?|based on (?:a )?(?:working week of )?|op basis van (?:een (?:werkweek|dienstverband) van )?)${range} ?${hours}(?!\\p{L})`,
		'iu'
	)
];
/** In the notes at the top hours alone are a week's: "Grade 9, 35 hours, Leeds". */
const alone = new RegExp(
	`(?:^|[,;·|(/] ?)${range} ?${hours}\\.?(?: (?:on )?average)?(?=\\s?(?:$|[,;·|)/]))`,
	'iu'
);
const chosen = /(?<!\d)[2-9]0 ?%?\s?(?:-|–|to|bis|à)\s?(?:100|90) ?%/i;
/** Hours of something else: of overtime, of travel, of a shop. */
const otherHours =
	/(?:overtime|travel|support tickets|open|opening|training|study|teaching|lessons|course|bonus|volunteer|paid leave|available|\bon[- ]call|in every|within|last)\b[^.;,]{0,24}$/i;

const mayCount = sifted('hours a week', ...forms);
const isNamed =
	/hours?|hrs?|\dh|stunden|std|heures|horas|uur|uren|timer|extent|week|woche|umfang|jornada|durée/i;

/** Whether one works full or part time, by the hours a week that a posting names, if they agree. */
export function employmentByHours(
	header: readonly Line[],
	lines: readonly Line[]
): FactReading<EmploymentType> | undefined {
	const found = lines.flatMap((line) => hoursOf(line, forms));
	if (found.length === 0) found.push(...header.flatMap((line) => hoursOf(line, [alone])));
	const [first] = found;
	if (!first?.type || found.some(({ type }) => type !== first.type)) return undefined;
	// Of several jobs in one posting one may have other hours, and of "80–100 %" one may choose.
	const others = lines.filter(({ words }) => words.length < 60);
	if (others.some((line) => hoursOf(line, [alone]).some(({ type }) => type !== first.type)))
		return undefined;
	if (header.some(({ words }) => chosen.test(words))) return undefined;
	return { value: first.type, confidence: 0.72, evidence: first.at };
}

interface Hours {
	readonly type: EmploymentType | undefined;
	readonly at: Span;
}

function hoursOf(line: Line, sought: readonly RegExp[]): readonly Hours[] {
	const { words, wordsFrom } = line;
	if (words.length > 400 || (sought === forms && !mayCount(words)) || !isNamed.test(words))
		return [];
	for (const form of sought) {
		const match = form.exec(words);
		if (!match || otherHours.test(words.slice(0, match.index))) continue;
		const low = Number((match[1] ?? '').replace(',', '.'));
		const high = match[2] === undefined ? low : Number(match[2].replace(',', '.'));
		if (low > high || low < leastHours || high > mostHours) continue;
		const start = wordsFrom + match.index;
		const type = low >= leastFull ? 'full-time' : high <= mostPart ? 'part-time' : undefined;
		return [{ type, at: { start, end: start + match[0].length } }];
	}
	return [];
}
