import type { Criterion, WeighedScore } from '$lib/domain/criteria';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "3.6 of 5". */
export function scoreToWords({ score }: WeighedScore): string | undefined {
	return score === undefined ? undefined : `${number.format(score)} of 5`;
}

/** "(3 × 4 + 2 × 3) ÷ 5 = 3.6", as it is counted. */
export function arithmeticToWords({ terms, weights, score }: WeighedScore): string | undefined {
	if (score === undefined) return undefined;
	const sum = terms.map(({ criterion, mark }) => `${criterion.weight} × ${mark}`).join(' + ');
	return `(${sum}) ÷ ${weights} = ${number.format(score)}`;
}

/** What a score leaves out: "Pay and People are not marked." */
export function unmarkedToWords({ unmarked, terms }: WeighedScore): string | undefined {
	if (unmarked.length === 0 || terms.length === 0) return undefined;
	const names = list.format(unmarked.map(({ name }) => name));
	return `Without a mark yet: ${names}.`;
}

/** Why nothing can be counted. */
export function noWeightWords(criteria: readonly Criterion[]): string | undefined {
	if (criteria.length === 0) return 'Add a criterion to weigh these jobs by.';
	return criteria.every(({ weight }) => weight === 0)
		? 'All weights are 0, so nothing counts. Give at least one criterion a weight.'
		: undefined;
}
