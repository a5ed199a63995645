import { educationLevels, type EducationLevel } from '$lib/domain/profile';
import type { Span } from '$lib/domain/reading';
import type { PostingSentence } from './posting-sentences';

/** How degrees are called in the languages of the reader, lowest first. */
const names: readonly (readonly [EducationLevel, RegExp])[] = [
	[
		'school',
		/\bhigh[- ]school (?:diploma|degree|graduat\w+|equivalen\w+|education)|\bH\.?S\.? diploma|\bG\.?E\.?D\b|\bsecondary (?:school|education)|\bGCSEs?\b|\bA[- ]levels?\b|\babitur\b|\bmittlere reife|\bschulabschluss|\bbaccalauréat\b|\bmiddelbare school|\bbachillerato|\bensino médio/i
	],
	[
		'vocational',
		/\b(?:completed|recognised|recognized|full|time-served) apprenticeship|\bapprenticeship (?:as|in)\b|\bberufsausbildung|\babgeschlossene (?:\p{L}+ )?(?:\p{L}*ausbildung|lehre)\b|\bausbildung (?:als|zum|zur|im|in)\b|\bvocational (?:training|qualification|education|diploma)|\btrade school|\bformation professionnelle|\bformación profesional|\bmbo(?:-| )|\bcurso técnico|\bCAP\b(?= (?:pâtissier|cuisine|boulang\p{L}*))/iu
	],
	[
		'associate',
		/\bassociate(?:['’]?s)? degree|\bassociate of (?:arts|science)|\bfoundation degree|\bHN[DC]\b|\bbac ?\+ ?2\b|\btwo[- ]year degree/i
	],
	[
		'bachelor',
		/\bbachelor|\bbaccalaureate\b|\bB\.?Sc?\.?\b(?! ?\d)(?=[ ,/(.]|$)|\bB\.A\.|\bB\.?Eng\b|\bundergraduate degree|\b(?:university|college|four[- ]year|4[- ]year|honours|honors) degree|\bdegree (?:in|or|from|level|qualified|educated)\b|\b(?:hochschul|fachhochschul|universitäts)\p{L}*|\babgeschlossenes (?:\p{L}+ )?studium|\bstudium (?:der|in|im|mit)\b|\bbac ?\+ ?[345]\b|\bgrado (?:universitario|en)\b|\blicenciatura|\bhbo\b|\bensino superior|\bdiplôme d['’](?:ingénieur|état)/iu
	],
	[
		'master',
		/\bmaster(?:['’]?s|s['’])?[- ](?:degree|level|of (?:science|arts|business|engineering|public|education|social|laws?|fine))|\bmaster['’]s\b|\bmaster in\b|\bM\.?Sc\b|\bM\.?B\.?A\b|\bM\.?Eng\b|\bLL\.?M\b|\bgraduate degree|\badvanced degree|\bJ\.?D\.?(?= |,|$)|\bjuris doctor|\bstaatsexamen|\bmáster\b|\bmestrado/i
	],
	[
		'doctorate',
		/\bph\.? ?d\b|\bdoctora(?:te|l degree)|\bpromotion in\b|\bpromovier|\bdoctorat\b|\bdoctorado|\bdoutorado/i
	]
];
const wish =
	/\b(?:prefer(?:red|ably)|a plus|bonus|nice[- ]to[- ]have|desirable|advantage|ideally|asset|not required|von vorteil|wünschenswert|un plus|deseable|valorable|een pre)\b/i;
const orExperience =
	/\bor\b[^.;]{0,40}\b(?:equivalent|comparable|similar|relevant)\b|\bequivalent (?:combination|experience|work|practical)|\bin lieu of\b|\boder (?:eine )?vergleichbar|\bou équivalent|\bo equivalente/i;
const asks =
	/\b(?:requir|must|hold|need|possess|complet|minimum|qualif|erforderlich|vorausgesetzt)/i;

export interface EducationAsked extends Span {
	readonly level: EducationLevel;
	readonly isMust: boolean;
	/** Experience will do instead. */
	readonly isReplaceable: boolean;
}

/**
 * The least education that requirements ask for: of alternatives the lowest, of what holds together the highest. Wishes
 * count only where nothing is required.
 */
export function educationAsked(sentences: readonly PostingSentence[]): EducationAsked | undefined {
	const found = sentences.flatMap((sentence, index) => {
		const { kind, words, start, end } = sentence;
		const isAsked = kind === 'minimum' || kind === 'preferred';
		const mayAsk = kind === 'other' || kind === 'about' || kind === 'responsibilities';
		if (!isAsked && !(mayAsk && asks.test(words))) return [];
		const level = lowestLevelIn(words);
		if (level === undefined) return [];
		const isMust = kind !== 'preferred' && !wish.test(words);
		const isChoice =
			/\bor\W{0,3}$/i.test(words) || /^\W*(?:\d\W+)?or\b/i.test(sentences[index + 1]?.words ?? '');
		return [{ level, isMust, isReplaceable: orExperience.test(words), isChoice, start, end }];
	});
	const musts = found.filter(({ isMust }) => isMust);
	const asked = musts.length > 0 ? musts : found;
	const isChoice = asked.some((one) => one.isChoice);
	const best = asked.reduce<(typeof asked)[number] | undefined>((chosen, one) => {
		if (!chosen) return one;
		return isChoice === rankOf(one.level) < rankOf(chosen.level) && one.level !== chosen.level
			? one
			: chosen;
	}, undefined);
	if (!best) return undefined;
	const { level, isMust, isReplaceable, start, end } = best;
	return { level, isMust, isReplaceable, start, end };
}

/** The lowest degree that a text names, or nothing. */
export function lowestLevelIn(text: string): EducationLevel | undefined {
	return names.find(([, form]) => form.test(text))?.[0];
}

/** The highest degree that a text names, or nothing. */
export function highestLevelIn(text: string): EducationLevel | undefined {
	return names.findLast(([, form]) => form.test(text))?.[0];
}

export function rankOf(level: EducationLevel): number {
	return educationLevels.indexOf(level);
}
