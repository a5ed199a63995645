import type { LanguageLevel } from '$lib/domain/profile';

/** Words for how well one knows a language, in the languages of the reader; the levels are those of the CEFR. */
const levels: readonly (readonly [LanguageLevel, RegExp])[] = [
	[
		'native',
		/\bnative|\bmother[- ]tongue|\bmuttersprach\p{L}*|\blangue maternelle|\blengua materna|\bnativo|\bmoedertaal|\bbilingual|\bbilingue/iu
	],
	[
		'fluent',
		/\bfluen(?:t|cy)|\bC[12]\b|\bfließend\p{L}*|\bverhandlungssicher\p{L}*|\bexcellent|\bsehr gute|\bcourant|\bfluido|\bvloeiend|\bfluente|\buitstekende?|\bexcelente|\bavan[zç]ado|\bproficien\w+|\bfull professional|\badvanced/iu
	],
	[
		'working',
		/\bB2\b|\bgood\b|\bgute|\bprofessional|\bbusiness|\bworking (?:knowledge|proficiency)|\bstrong\b|\bupper[- ]intermediate|\bbon niveau|\balto\b|\bgoede?\b/iu
	],
	[
		'everyday',
		/\bB1\b|\bconversational|\bintermediate|\bcommunicat\w+|\bmedio\b|\bintermédi[oa]|\bconversacional/iu
	],
	['basic', /\bA[12]\b|\bbasic|\belementary|\bbeginner|\bgrundkenntnisse|\bnotions|\bbásico/iu]
];

/** The level that words state, the highest where they state several; nothing where they state none. */
export function languageLevelIn(words: string): LanguageLevel | undefined {
	return levels.find(([, form]) => form.test(words))?.[0];
}
