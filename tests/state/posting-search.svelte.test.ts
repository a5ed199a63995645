import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JobList } from '$lib/state/job-list.svelte';
import { draft, openTestWaymark, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
let list: JobList;
let stop: () => void;

const posting = (text: string) => ({ text, capturedAt: 0, from: 'paste' }) as const;

beforeEach(async () => {
	app = await openTestWaymark();
	list = new JobList(app.waymark);
	await app.waymark.record.saveJobs([
		draft({ title: 'Gardener', posting: posting('You prune roses in the greenhouse.') }),
		draft({ title: 'Baker', posting: posting('You bake sourdough before sunrise.') }),
		draft({ title: 'Sourdough expert', posting: posting('Teach others.') })
	]);
	app.settle();
	stop = $effect.root(() => {
		$effect(() => list.postings.follow());
		$effect(() => list.postings.ask(list.words));
	});
	app.settle();
});
afterEach(() => {
	stop();
	app.close();
});

const titles = () => list.shown.map((job) => job.facts.title);

async function search(query: string): Promise<void> {
	list.query = query;
	app.settle();
	await vi.waitFor(() => expect(list.postings.isBusy).toBe(false), { timeout: 5000 });
	await new Promise((resolve) => setTimeout(resolve, 200));
}

test('what is found in fields comes before what is found in postings', async () => {
	await search('sourdough');
	expect(titles()).toEqual(['Sourdough expert', 'Baker']);
	expect(list.quickCount).toBe(1);
});

test('misspelt words are found where nothing else is', async () => {
	await search('grenhouse rosse');
	expect(titles()).toEqual(['Gardener']);
	expect(list.isSimilarShown).toBe(true);
});

test('the row of a job that is found has a piece of its posting', async () => {
	await search('greenhouse');
	const [job] = list.shown;
	if (!job) expect.fail('nothing was found');
	list.postings.wantSnippet(job);
	await vi.waitFor(() =>
		expect(list.postings.snippetOf(job)?.text).toBe('You prune roses in the greenhouse.')
	);
});

test('a job that was changed, added or deleted meanwhile is searched as it is', async () => {
	await search('sunrise');
	expect(titles()).toEqual(['Baker']);
	await app.waymark.record.saveJob(draft({ title: 'Fisher', posting: posting('Out at sunrise.') }));
	const [baker] = list.shown;
	app.waymark.record.deleteJobs([baker?.id as never]);
	app.settle();
	await vi.waitFor(() => expect(titles()).toEqual(['Fisher']), { timeout: 5000 });
});
