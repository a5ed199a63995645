import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CollectionId, StatusId } from '$lib/domain/id';
import { emptyFilter } from '$lib/domain/job-filter';
import {
	plainView,
	readView,
	sortedBy,
	usualColumns,
	viewToQuery,
	type JobView,
	type Query
} from '$lib/domain/job-view';

describe('the address of a view', () => {
	test('says nothing where nothing is asked', () => {
		expect(viewToQuery(plainView)).toEqual([]);
		expect(readView([])).toEqual(plainView);
	});

	test('says everything that can be asked', () => {
		const view: JobView = {
			query: 'night nurse',
			filter: {
				statuses: ['applied' as StatusId],
				kinds: ['active'],
				collections: ['c1' as CollectionId],
				tags: ['a, b', 'c&d=e'],
				companies: ['Müller & Söhne'],
				workplaces: ['remote'],
				expiry: ['soon'],
				sources: ['jobs.example'],
				leastPay: { amount: 14.5, currency: 'GBP', period: 'hour' },
				leastMatch: 70,
				archived: 'too'
			},
			sortBy: 'salary',
			isAscending: false,
			columns: ['title', 'salary'],
			density: 'compact'
		};
		expect(readView(viewToQuery(view))).toEqual(view);
	});

	test('that makes no sense is read as far as it does', () => {
		const query: Query = [
			['sort', '-nothing'],
			['kind', 'boring'],
			['kind', 'won'],
			['pay', 'much-EUR-year'],
			['pay', '5-EUR-year'],
			['match', '1e9'],
			['archived', 'perhaps'],
			['rows', 'huge'],
			['cols', 'salary-<script>'],
			['tag', ''],
			['unheard', 'of']
		];
		expect(readView(query)).toEqual({
			...plainView,
			filter: { ...emptyFilter, kinds: ['won'] },
			columns: ['title', 'salary']
		});
	});

	test('is read whatever it says, and says the same again', () => {
		const names = 'q status kind in tag company workplace pay match expiry from sort cols'.split(
			' '
		);
		const part = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'grapheme' }));
		fc.assert(
			fc.property(fc.array(part), (query) => {
				const view = readView(query);
				expect(readView(viewToQuery(view))).toEqual({ ...view, query: view.query.trim() });
			})
		);
	});

	test('is bounded', () => {
		const query = Array.from({ length: 1_000 }, (_, at) => ['tag', `${at}${'x'.repeat(10_000)}`]);
		const { tags } = readView(query as unknown as Query).filter;
		expect(tags).toHaveLength(50);
		expect(tags[0]).toHaveLength(200);
	});
});

test('a column sorts the more useful way round first, and then the other', () => {
	const byTitle = sortedBy(plainView, 'title');
	expect([byTitle.sortBy, byTitle.isAscending]).toEqual(['title', true]);
	expect(sortedBy(byTitle, 'title').isAscending).toBe(false);
	expect(sortedBy(byTitle, 'salary').isAscending).toBe(false);
	expect(usualColumns[0]).toBe('title');
});
