import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CollectionId } from '$lib/domain/id';
import { JobList } from '$lib/state/job-list.svelte';
import { JobSelection } from '$lib/state/job-selection.svelte';
import { JobFacets } from '$lib/state/job-facets.svelte';
import { draft, openTestWaymark, status, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
let list: JobList;
let selection: JobSelection;

beforeEach(async () => {
	app = await openTestWaymark();
	list = new JobList(app.waymark);
	selection = new JobSelection(list);
	await app.waymark.record.saveJobs(
		['Aye', 'Bee', 'Cee', 'Dee', 'Eee'].map((title) => draft({ title }))
	);
	app.settle();
	list.sort('title');
});
afterEach(() => app.close());

const idAt = (index: number) => list.shown[index]?.id ?? expect.fail('there is no such row');
const chosen = () => selection.jobs.map((job) => job.facts.title);

test('a range goes from the last choice to this one, either way', () => {
	selection.toggle(idAt(3));
	selection.extendTo(idAt(1));
	expect(chosen()).toEqual(['Bee', 'Cee', 'Dee']);
	selection.extendTo(idAt(4));
	expect(chosen()).toEqual(['Bee', 'Cee', 'Dee', 'Eee']);
});

test('a range without a beginning is the one job', () => {
	selection.extendTo(idAt(2));
	expect(chosen()).toEqual(['Cee']);
});

test('nothing is done to what the list does not show', () => {
	selection.selectAll();
	expect(selection.isAll).toBe(true);
	app.waymark.record.changeStatus([idAt(0)], status('applied'));
	app.settle();
	list.narrow({ statuses: [status('saved')] });
	expect(chosen()).toEqual(['Bee', 'Cee', 'Dee', 'Eee']);
	list.clear();
	expect(chosen()).toHaveLength(5);
	selection.clear();
	expect(selection.ids).toEqual([]);
});

test('many are changed in one step, and one undo takes it back', () => {
	selection.selectAll();
	app.waymark.record.addTag(selection.ids, `${'x'.repeat(10_000)}`);
	app.waymark.record.archiveJobs(selection.ids);
	app.settle();
	expect(list.shown).toEqual([]);
	list.query = 'aye';
	expect(list.shown).toHaveLength(1);
	list.query = '';
	app.waymark.record.undo();
	app.settle();
	expect(list.shown).toHaveLength(5);
	expect(list.shown[0]?.tags[0]).toHaveLength(60);
});

test('a tag is renamed in every job that has it', () => {
	const { record } = app.waymark;
	record.addTag([idAt(0), idAt(1)], 'near');
	record.addTag([idAt(1)], 'close');
	record.renameTag([idAt(0), idAt(1)], 'near', ' close ');
	app.settle();
	expect(new JobFacets(app.waymark).tags).toEqual([{ value: 'close', count: 2 }]);
	record.undo();
	app.settle();
	expect(new JobFacets(app.waymark).tags.map(({ value }) => value)).toEqual(['close', 'near']);
});

test('collections are counted, and a search finds jobs by their names', () => {
	const { record } = app.waymark;
	const id: CollectionId = record.addCollection({ name: 'Dream jobs' });
	record.collect([idAt(0), idAt(2)], id, 'Dream jobs');
	app.settle();
	expect(new JobFacets(app.waymark).collections.get(id)).toBe(2);
	list.query = 'dream';
	expect(list.shown).toHaveLength(2);
	record.editCollection(id, { name: 'Plan B' });
	app.settle();
	expect(list.shown).toHaveLength(0);
	list.query = 'plan b';
	expect(list.shown).toHaveLength(2);
});

test('views are kept by name, and what a later app puts there is left alone', () => {
	const { record } = app.waymark;
	const id = record.keepView('Remote', '?workplace=remote');
	record.keepView('Remote', '?workplace=remote&sort=salary', id);
	record.setSetting('view:odd', { name: 7 });
	app.settle();
	expect(app.waymark.views).toEqual([
		{ id, name: 'Remote', query: '?workplace=remote&sort=salary' }
	]);
	record.removeView(id);
	app.settle();
	expect(app.waymark.views).toEqual([]);
	expect(record.setting('view:odd')).toEqual({ name: 7 });
});
