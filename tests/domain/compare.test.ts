import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSkills } from '$lib/domain/compared-skills';
import {
	readCriteria,
	usualCriteria,
	weighedScore,
	withCriterion,
	type Criterion
} from '$lib/domain/criteria';
import type { Salary } from '$lib/domain/facts';
import { commonCurrency, measurePay, readPayMeasure, type PayMeasure } from '$lib/domain/pay';
import type { Skill } from '$lib/domain/reading';

describe('pay side by side', () => {
	const yearly: PayMeasure = { period: 'year', hoursPerWeek: 40, currency: 'EUR' };
	const euros = (min: number, period: Salary['period']): Salary => ({
		min,
		currency: 'EUR',
		...(period ? { period } : {})
	});
	const told = (salary: Salary, measure: PayMeasure) => {
		const measured = measurePay(salary, measure);
		return measured.ok ? measured.salary.min : measured.problem;
	};

	test('is told for a year of 52 weeks, of five days and the stated hours', () => {
		expect(told(euros(20, 'hour'), yearly)).toBe(41_600);
		expect(told(euros(20, 'hour'), { ...yearly, hoursPerWeek: 35 })).toBe(36_400);
		expect(told(euros(160, 'day'), yearly)).toBe(41_600);
		expect(told(euros(800, 'week'), yearly)).toBe(41_600);
		expect(told(euros(3_500, 'month'), yearly)).toBe(42_000);
		expect(told(euros(42_000, 'year'), { ...yearly, period: 'month' })).toBe(3_500);
		expect(told(euros(41_600, 'year'), { ...yearly, period: 'hour' })).toBe(20);
	});

	test('is never told in another currency, nor for a period that is not stated', () => {
		expect(told({ min: 9, currency: 'GBP', period: 'hour' }, yearly)).toBe('other-currency');
		expect(told({ min: 9, period: 'hour' }, yearly)).toBe('no-currency');
		expect(told(euros(9, undefined), yearly)).toBe('no-period');
	});

	test('keeps a range a range, and what is open open', () => {
		const measured = measurePay({ max: 30, currency: 'EUR', period: 'hour' }, yearly);
		expect(measured).toEqual({
			ok: true,
			salary: { max: 62_400, currency: 'EUR', period: 'year' }
		});
	});

	test('is told in the currency of most', () => {
		const paid = ['GBP', 'EUR', 'EUR', undefined].map((currency) => (currency ? { currency } : {}));
		expect(commonCurrency(paid)).toBe('EUR');
		expect(commonCurrency([])).toBeUndefined();
	});

	test('a measure that cannot be read is the usual one', () => {
		const usual = { period: 'year', hoursPerWeek: 40 };
		for (const stored of [undefined, 7, { period: 'fortnight', hoursPerWeek: 0 }]) {
			expect(readPayMeasure(stored)).toEqual(usual);
		}
		expect(readPayMeasure({ period: 'hour', hoursPerWeek: 37.5 })).toEqual({
			period: 'hour',
			hoursPerWeek: 37.5
		});
	});
});

describe('a weighed score', () => {
	const criteria: readonly Criterion[] = [
		{ id: 'pay', name: 'Pay', weight: 3 },
		{ id: 'people', name: 'People', weight: 1 },
		{ id: 'view', name: 'View', weight: 0 }
	];

	test('is the weighted mean of the marks that were given', () => {
		expect(weighedScore(criteria, { pay: 4, people: 2, view: 5 })).toMatchObject({
			score: 3.5,
			weights: 4,
			unmarked: []
		});
		const half = weighedScore(criteria, { pay: 4 });
		expect(half.score).toBe(4);
		expect(half.unmarked.map(({ name }) => name)).toEqual(['People']);
	});

	test('is none where all weights are zero or nothing is marked', () => {
		const none = criteria.map((each) => ({ ...each, weight: 0 }));
		expect(weighedScore(none, { pay: 4 }).score).toBeUndefined();
		expect(weighedScore(criteria, {}).score).toBeUndefined();
		expect(weighedScore([], { pay: 4 }).score).toBeUndefined();
	});

	test('lies within the marks, whatever the weights', () => {
		const weights = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 });
		fc.assert(
			fc.property(weights, (given) => {
				const all = given.map(([weight], at) => ({ id: `c${at}`, name: `C${at}`, weight }));
				const marks = Object.fromEntries(given.map(([, mark], at) => [`c${at}`, mark]));
				const { score } = weighedScore(all, marks);
				const counting = given.filter(([weight]) => weight > 0).map(([, mark]) => mark);
				if (counting.length === 0) expect(score).toBeUndefined();
				else {
					expect(score).toBeGreaterThanOrEqual(Math.min(...counting) - 1e-9);
					expect(score).toBeLessThanOrEqual(Math.max(...counting) + 1e-9);
				}
			})
		);
	});

	test('criteria that cannot be read are left out; a name of ten thousand characters is cut', () => {
		expect(readCriteria('damaged')).toEqual(usualCriteria);
		expect(readCriteria([null, { id: 'a' }, { id: 'b', name: 'Pay', weight: -3 }])).toEqual([
			{ id: 'b', name: 'Pay', weight: 1 }
		]);
		expect(withCriterion([], 'a', 'x'.repeat(10_000))[0]?.name).toHaveLength(60);
		expect(withCriterion(criteria, 'a', ' PAY ')).toBe(criteria);
	});
});

test('skills side by side: what all name comes first, then by relevance', () => {
	const skill = (name: string, score: number, must = false): Skill => ({
		name,
		score,
		must,
		mentions: [],
		evidence: []
	});
	const compared = compareSkills([
		[skill('SQL', 1, true), skill('Excel', 3)],
		undefined,
		[skill('sql', 2), skill('Python', 4)]
	]);
	expect(compared).toEqual([
		{ name: 'SQL', namings: ['must', undefined, 'wish'], isShared: true },
		{ name: 'Python', namings: [undefined, undefined, 'wish'], isShared: false },
		{ name: 'Excel', namings: ['wish', undefined, undefined], isShared: false }
	]);
	expect(compareSkills([[skill('SQL', 1)], undefined])[0]?.isShared).toBe(false);
});
