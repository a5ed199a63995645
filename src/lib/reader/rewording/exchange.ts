/** What is said to a helper, and how its answer is taken apart. */
import type { SummaryLine } from '$lib/domain/reading';
import type { RewordedLine } from '$lib/domain/rewording';
import { departureOf } from './departure';

/** How a helper is to speak; the same for every posting. */
export const rewordingRules = [
	'You are given numbered lines of a job posting.',
	'Say each in plain, short words, in the language it is written in.',
	'Keep every requirement. Add nothing: no number, no name, no tool, no skill that the line does not have.',
	'Answer with the same numbers, one line each, and nothing else.'
].join(' ');

export function rewordingRequest(lines: readonly SummaryLine[]): string {
	return lines.map(({ text }, index) => `${index + 1}. ${text.replace(/\s+/g, ' ')}`).join('\n');
}

/** The lines in the helper's words where these may stand, in the posting's own where not. */
export function rewordedLines(
	lines: readonly SummaryLine[],
	answer: string
): readonly RewordedLine[] {
	const byNumber = new Map<number, string>();
	for (const match of answer.matchAll(/^[ \t>*#-]*(\d{1,2})[.):][ \t]*(.+)$/gm)) {
		const number = Number(match[1]);
		const text = (match[2] ?? '').replace(/\*\*|__|`/g, '').trim();
		// Helpers that think aloud come to their answer at the end.
		byNumber.set(number, text);
	}
	return lines.map((source, index) => {
		const text = byNumber.get(index + 1);
		if (text === undefined) return { source, dropped: 'missing' };
		const departure = departureOf(source.text, text);
		return departure ? { source, dropped: departure } : { source, text };
	});
}
