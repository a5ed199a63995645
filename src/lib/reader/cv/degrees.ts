import type { EducationLevel } from '$lib/domain/profile';

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
		/\bbachelor|\bbaccalaureate\b|\bB\.?Sc?\.?\b(?! ?\d)(?=[ ,/(.]|$)|\bB\.A\.|\bBA\b(?= ?[(,]| \p{L})|\bB\.?Eng\b|\bundergraduate degree|\b(?:university|college|four[- ]year|4[- ]year|honours|honors) degree|\bdegree (?:in|or|from|level|qualified|educated)\b|\b(?:hochschul|fachhochschul|universitäts)\p{L}*|\babgeschlossenes (?:\p{L}+ )?studium|\bstudium (?:der|in|im|mit)\b|\bbac ?\+ ?[345]\b|\bgrado (?:universitario|en)\b|\blicenciatura|\bhbo\b|\bensino superior|\bdiplôme d['’](?:ingénieur|état)/iu
	],
	[
		'master',
		/\bmaster(?:['’]?s|s['’])?[- ](?:degree|level|of (?:science|arts|business|engineering|public|education|social|laws?|fine))|\bmaster['’]s\b|\bmaster in\b|\bM\.?Sc\b|\bM\.A\.|(?<!, )\bMA\b(?= ?\(| \p{L})|\bM\.?B\.?A\b|\bM\.?Eng\b|\bLL\.?M\b|\bgraduate degree|\badvanced degree|\bJ\.?D\.?(?= |,|$)|\bjuris doctor|\bstaatsexamen|\bmáster\b|\bmestrado/iu
	],
	[
		'doctorate',
		/\bph\.? ?d\b|\bdoctora(?:te|l degree)|\bpromotion in\b|\bpromovier|\bdoctorat\b|\bdoctorado|\bdoutorado/i
	]
];
/** The highest degree that a text names, or nothing. */
export function highestDegreeIn(text: string): EducationLevel | undefined {
	return names.findLast(([, form]) => form.test(text))?.[0];
}
