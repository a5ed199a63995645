import { afterEach, beforeEach, expect, test } from 'vitest';
import { JobList, jobListOf } from '$lib/state/job-list.svelte';
import { day, draft, openTestWaymark, status, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
let list: JobList;

beforeEach(async () => {
	app = await openTestWaymark();
	list = new JobList(app.waymark);
	await app.waymark.record.saveJobs([
		draft({ title: 'Gardener', company: 'Kew', notes: 'Ask for Zoë', on: day('2026-01-05') }),
		draft({ title: 'Baker', company: 'Bäckerei Korn', on: day('2026-02-01') }),
		draft({ title: 'clerk', company: 'Amt', status: status('applied'), on: day('2026-01-20') })
	]);
	app.settle();
});
afterEach(() => app.close());

const titles = () => list.shown.map((job) => job.facts.title);

test('what changed last comes first', () => {
	expect(titles()).toEqual(['Baker', 'clerk', 'Gardener']);
});

test('a search finds words in any order, whatever their case and accents, in facts and notes', () => {
	list.query = 'backerei  BAKER';
	expect(titles()).toEqual(['Baker']);
	list.query = 'zoe';
	expect(titles()).toEqual(['Gardener']);
	list.query = 'zoe baker';
	expect(titles()).toEqual([]);
});

test('a search sees what was written a moment ago', () => {
	list.query = 'greenhouse';
	expect(titles()).toEqual([]);
	const [gardener] = app.waymark.jobs.filter((job) => job.facts.title === 'Gardener');
	app.waymark.record.addComment(gardener?.id as never, 'They showed me the Greenhouse');
	app.settle();
	expect(titles()).toEqual(['Gardener']);
});

test('a search that asks for more, for less or for something else finds the same as a new one', () => {
	for (const query of ['b', 'ba', 'ba k', 'bak', 'k', 'kew', 'ke', 'e', 'e a', 'a', '', 'amt']) {
		list.query = query;
		const found = titles();
		const fresh = new JobList(app.waymark);
		fresh.query = query;
		expect(found, query).toEqual(fresh.shown.map((job) => job.facts.title));
	}
});

test('a column sorts, and asked again sorts the other way round', () => {
	list.sort('title');
	expect(titles()).toEqual(['Baker', 'clerk', 'Gardener']);
	list.sort('title');
	expect(titles()).toEqual(['Gardener', 'clerk', 'Baker']);
	list.sort('status');
	expect(titles().at(-1)).toBe('clerk');
});

test('a status narrows the list, and clearing shows everything again', () => {
	list.narrow({ statuses: [status('applied')] });
	expect(titles()).toEqual(['clerk']);
	expect(list.isNarrowed).toBe(true);
	list.clear();
	expect(titles()).toHaveLength(3);
});

test('the list outlives the screen that first asked for it', async () => {
	let asked: JobList | undefined;
	const close = $effect.root(() => {
		asked = jobListOf(app.waymark);
		$effect(() => void asked?.shown);
	});
	app.settle();
	close();
	const later = jobListOf(app.waymark);
	expect(later).toBe(asked);
	later.query = 'baker';
	expect(later.shown.map((job) => job.facts.title)).toEqual(['Baker']);
	later.query = '';
	await app.waymark.record.saveJob(draft({ title: 'Zookeeper' }));
	app.settle();
	expect(later.shown).toHaveLength(4);
});
