import type { Salary } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { amountsIn } from './money';

const target =
	/\b(?:ote|on[- ]target(?: earnings)?|total target (?:cash|compensation)|target earnings)\b/i;

const mayTarget = sifted('earnings on target', target);

/** Earnings on target, which are no salary: the sum beside "OTE". */
export function onTargetIn(lines: readonly Line[]): FactReading<Salary> | undefined {
	for (const line of lines) {
		const { words } = line;
		if (words.length > 600) continue;
		const cue = mayTarget(words) ? target.exec(words) : null;
		if (!cue) continue;
		const cueEnd = cue.index + cue[0].length;
		const near = amountsIn(words)
			.filter(({ currency, isTelling }) => currency !== undefined || isTelling)
			.map((amount) => ({
				amount,
				gap: amount.start >= cueEnd ? amount.start - cueEnd : cue.index - amount.end
			}))
			.filter(({ gap }) => gap >= 0 && gap <= 30)
			.sort((a, b) => a.gap - b.gap)[0]?.amount;
		if (!near) continue;
		const { start, end, min, max, currency, period } = near;
		const value: Salary = {
			...(min === undefined ? {} : { min }),
			...(max === undefined ? {} : { max }),
			...(currency ? { currency } : {}),
			...(period ? { period } : {})
		};
		return {
			value,
			confidence: 0.85,
			evidence: { start: line.wordsFrom + start, end: line.wordsFrom + end }
		};
	}
	return undefined;
}

const equity =
	/\b\d{1,2}(?:[.,]\d{1,3})?\s?%?(?:\s?(?:-|–|to)\s?\d{1,2}(?:[.,]\d{1,3})?)?\s?% (?:of )?equity\b|\bequity[^.\n%]{0,12}\d{1,2}(?:[.,]\d{1,3})?\s?%(?:\s?(?:-|–|to)\s?\d{1,2}(?:[.,]\d{1,3})?\s?%)?|\b(?:employee )?(?:stock options?|share options?|stock option plan|rsus?\b|restricted stock units?|esop\b|espp\b|vsop\b|employee stock (?:purchase|ownership) plan|employee share (?:scheme|plan|ownership)|virtual shares|equity (?:package|grant|compensation|plan|options|participation|stake|in the company)|(?:offers|meaningful|generous|competitive|early) equity)|\bsalary[^.\n]{0,30}(?:and|plus|\+|&) equity\b/i;
const otherEquity =
	/diversity|inclusion|inclusive|equality|racial|health equity|private equity|equity (?:research|trading|derivatives|markets)|brand equity|pay equity/i;

const topic = /equity|stock|shares?\b|rsu|esop|espp|vsop|options?\b/i;
const mayShare = sifted('equity', topic);

/** Shares or options that come with the job, as written. */
export function equityIn(lines: readonly Line[]): FactReading<string> | undefined {
	for (const line of lines) {
		if (!mayShare(line.words) || !topic.test(line.words) || otherEquity.test(line.words)) continue;
		const match = equity.exec(line.words);
		if (!match) continue;
		const start = line.wordsFrom + match.index;
		return { value: match[0], confidence: 0.8, evidence: { start, end: start + match[0].length } };
	}
	return undefined;
}
