import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/domain/day';
import { dateOrderOf, readImportedDay } from '$lib/portable/import/read-days';

describe('a day stays the day it was:', () => {
	const cases: readonly (readonly [text: string, day: string | undefined])[] = [
		['2026-09-10', '2026-09-10'],
		['2026-09-10T00:00:00Z', '2026-09-10'],
		['2026-09-10T00:00:00.000Z', '2026-09-10'],
		['2026-09-10 23:59', '2026-09-10'],
		['2026/9/1', '2026-09-01'],
		['8/15/26, 3:05 PM', '2026-08-15'],
		['15/8/2026', '2026-08-15'],
		['3.4.2026', '2026-03-04'],
		['Sep 10, 2026', '2026-09-10'],
		['10 September 2026', '2026-09-10'],
		['1st of May 2026', undefined],
		['1st May 2026', '2026-05-01'],
		['12. März 2026', '2026-03-12'],
		['46275', '2026-09-10'],
		['2026-02-30', undefined],
		['31/11/2026', undefined],
		['next week', undefined],
		['', undefined]
	];
	for (const [text, day] of cases) {
		test(`“${text}” is ${day ?? 'no day'}`, () =>
			expect(readImportedDay(text, 'month-first')).toBe(day));
	}

	test('an instant is the day it was here', () => {
		const here = new Date(2026, 8, 10, 23, 30);
		expect(readImportedDay(here.toISOString(), 'month-first')).toBe('2026-09-10');
		expect(readImportedDay(String(here.getTime()), 'month-first')).toBe('2026-09-10');
	});

	test('whatever day is written in whichever order, it is read back', () => {
		const days = fc.date({
			min: new Date(2000, 0, 1),
			max: new Date(2099, 11, 31),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(
				days,
				fc.constantFrom('/', '-', '.'),
				fc.boolean(),
				(date, mark, isMonthFirst) => {
					const [year, month, on] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
					const text = (isMonthFirst ? [month, on, year] : [on, month, year]).join(mark);
					const read = readImportedDay(text, isMonthFirst ? 'month-first' : 'day-first');
					expect(read).toBe(dayOf(year, month, on));
				}
			)
		);
	});
});

test('the order of dates is told by a number that is no month, and asked for where none is', () => {
	expect(dateOrderOf(['1/2/2026', '13/2/2026'])).toBe('day-first');
	expect(dateOrderOf(['1/2/2026', '2/13/2026'])).toBe('month-first');
	expect(dateOrderOf(['3.4.2026'])).toBe('day-first');
	expect(dateOrderOf(['1/2/2026', '3/4/2026'])).toBeUndefined();
	expect(dateOrderOf(['2026-01-02'])).toBe('month-first');
});
