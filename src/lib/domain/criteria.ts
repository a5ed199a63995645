/** What a person weighs jobs by. */
export interface Criterion {
	readonly id: string;
	readonly name: string;
	/** 0 to 5; of no weight it does not count. */
	readonly weight: number;
}

export const highestWeight = 5;
export const highestMark = 5;
export const mostCriteria = 20;
export const longestCriterion = 60;

/** To begin with; the list is the person's own from the first change on. */
export const usualCriteria: readonly Criterion[] = [
	{ id: 'work', name: 'The work itself', weight: 3 },
	{ id: 'pay', name: 'Pay', weight: 3 },
	{ id: 'people', name: 'People', weight: 2 },
	{ id: 'place', name: 'Place and way there', weight: 2 },
	{ id: 'growth', name: 'What I would learn', weight: 2 }
];

/** One product of the sum: weight times mark. */
export interface ScoreTerm {
	readonly criterion: Criterion;
	readonly mark: number;
}

/**
 * The weighted mean of the marks a job was given, 0 to 5: the sum of weight times mark, divided by the sum of the weights
 * of what was marked. Absent where nothing that counts was marked, or all weights are zero.
 */
export interface WeighedScore {
	readonly terms: readonly ScoreTerm[];
	readonly weights: number;
	readonly score?: number;
	/** What counts and has no mark yet. */
	readonly unmarked: readonly Criterion[];
}

export function weighedScore(
	criteria: readonly Criterion[],
	marks: Readonly<Record<string, number>>
): WeighedScore {
	const counting = criteria.filter(({ weight }) => weight > 0);
	const terms = counting.flatMap((criterion): ScoreTerm[] => {
		const mark = markOf(marks, criterion);
		return mark === undefined ? [] : [{ criterion, mark }];
	});
	const weights = terms.reduce((sum, { criterion }) => sum + criterion.weight, 0);
	const earned = terms.reduce((sum, { criterion, mark }) => sum + criterion.weight * mark, 0);
	return {
		terms,
		weights,
		...(weights > 0 ? { score: earned / weights } : {}),
		unmarked: counting.filter((criterion) => markOf(marks, criterion) === undefined)
	};
}

export function markOf(
	marks: Readonly<Record<string, number>>,
	{ id }: Criterion
): number | undefined {
	return Object.hasOwn(marks, id) ? marks[id] : undefined;
}

/** The criteria as they are kept: what is no list is the usual one, what is no criterion is left out. */
export function readCriteria(stored: unknown): readonly Criterion[] {
	if (!Array.isArray(stored)) return usualCriteria;
	const criteria = stored.flatMap((item: unknown): Criterion[] => {
		if (typeof item !== 'object' || item === null) return [];
		const { id, name, weight } = item as { id?: unknown; name?: unknown; weight?: unknown };
		if (typeof id !== 'string' || id === '' || typeof name !== 'string' || name.trim() === '') {
			return [];
		}
		return [{ id, name: name.slice(0, longestCriterion), weight: weightOf(weight) }];
	});
	return [...new Map(criteria.map((each) => [each.id, each])).values()].slice(0, mostCriteria);
}

function weightOf(stored: unknown): number {
	return typeof stored === 'number' && stored >= 0 ? Math.min(stored, highestWeight) : 1;
}

/** With a criterion more; the same list where it says nothing or is there already. */
export function withCriterion(
	criteria: readonly Criterion[],
	id: string,
	typed: string
): readonly Criterion[] {
	const name = typed.replace(/\s+/g, ' ').trim().slice(0, longestCriterion);
	const isThere = criteria.some((each) => each.name.toLowerCase() === name.toLowerCase());
	if (name === '' || isThere || criteria.length >= mostCriteria) return criteria;
	return [...criteria, { id, name, weight: 1 }];
}
