import type { LanguageLevel } from '$lib/domain/profile';

/** Words for how well one knows a language, in the languages of the reader; the levels are those of the CEFR. */
const levels: readonly (readonly [LanguageLevel, RegExp])[] = [
	[
		'native',
		/\bnative|\bmother[- ]tongue|\bmuttersprach\p{L}*|\blangue maternelle|\blengua materna|\bnativo|\bmoedertaal|\bbilingual|\bbilingue/iu
	],
	[
		'fluent',
		/\bfluen(?:t|cy)|\bC[12]\b|\bfließend\p{L}*|\bverhandlungssicher\p{L}*|\bexcellent|\bsehr gute|\bcourant|\bfluido|\bvloeiend|\bfluente|\bproficien\w+|\bfull professional|\badvanced/iu
	],
	[
		'working',
		/\bB2\b|\bgood\b|\bgute|\bprofessional|\bbusiness|\bworking (?:knowledge|proficiency)|\bstrong\b|\bupper[- ]intermediate|\bbon niveau|\bnivel alto|\bgoede?\b/iu
	],
	['everyday', /\bB1\b|\bconversational|\bintermediate|\bcommunicat\w+|\bnivel medio/iu],
	['basic', /\bA[12]\b|\bbasic|\belementary|\bbeginner|\bgrundkenntnisse|\bnotions|\bbásico/iu]
];

/** The level that words state, the highest where they state several; nothing where they state none. */
export function languageLevelIn(words: string): LanguageLevel | undefined {
	return levels.find(([, form]) => form.test(words))?.[0];
}

/**
 * The level of one language in a sentence that may name several: what stands between it and the language before it,
 * else between it and the next, else the only level that the sentence states.
 */
export function levelBeside(
	sentence: string,
	start: number,
	end: number,
	others: readonly { readonly start: number; readonly end: number }[]
): LanguageLevel | undefined {
	const before = Math.max(0, ...others.filter((one) => one.end <= start).map((one) => one.end));
	const after = Math.min(
		sentence.length,
		...others.filter((one) => one.start >= end).map((one) => one.start)
	);
	return (
		languageLevelIn(sentence.slice(before, start)) ??
		languageLevelIn(sentence.slice(end, after)) ??
		languageLevelIn(sentence)
	);
}
