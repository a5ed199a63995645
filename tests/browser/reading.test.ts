import {
	longestHtml,
	openReader,
	ReadingError,
	type Reader
} from '$lib/browser/reading/open-reader';
import type { Day } from '$lib/domain/day';
import { afterEach, expect, test } from 'vitest';

const today = '2026-05-04' as Day;
const posting =
	'Baker\n\nRequirements:\n- Two years of experience in a bakery\n- Knowledge of sourdough';

let reader: Reader | undefined;

afterEach(() => reader?.close());

const reasonOf = (error: unknown): string =>
	error instanceof ReadingError ? error.reason : String(error);

/** A worker from a few lines of script. */
function workerOf(script: string): Worker {
	return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
}

test('a posting is read off the main thread', async () => {
	reader = openReader();
	const reading = await reader.read({ text: posting }, today);
	expect(reading.facts.yearsMin?.value).toBe(2);
	expect(reading.sections.map(({ kind }) => kind)).toContain('minimum');
	expect(reading.readTo).toBeUndefined();
});

test('of requests in a row only the newest is answered', async () => {
	reader = openReader();
	const reads = ['one', 'two', 'three'].map((text) => reader?.read({ text }, today));
	const [one, two, three] = await Promise.allSettled(reads);
	expect([one, two].map((read) => read?.status === 'rejected' && reasonOf(read.reason))).toEqual([
		'superseded',
		'superseded'
	]);
	expect(three?.status === 'fulfilled' && three.value?.text).toBe('three');
});

test('of a very long text the beginning is read, and all of it is handed back', async () => {
	reader = openReader();
	const text = '- Knowledge of Kubernetes\n'.repeat(200_000);
	const reading = await reader.read({ text }, today);
	expect(reading.text.trimEnd()).toBe(text.trimEnd());
	expect(reading.readTo).toBeLessThan(text.length);
	expect(reading.skills.map(({ name }) => name)).toContain('Kubernetes');
});

test('a page that is too long is read by its text', async () => {
	reader = openReader();
	const html = `<p>Cook</p>${'<i>'.repeat(longestHtml / 3)}`;
	await expect(reader.read({ text: 'Baker', html }, today)).resolves.toMatchObject({
		text: 'Baker'
	});
	await expect(reader.read({ text: '', html }, today)).resolves.toMatchObject({ text: 'Cook' });
});

const answers =
	'onmessage = ({ data }) => postMessage({ id: data.id, reading: { text: data.input.text } });';

test.each([
	[
		'a reading',
		'onmessage = ({ data }) => { postMessage({ id: data.id, hasBegun: true }); for (;;); }'
	],
	['a worker', 'for (;;);']
])('%s that takes too long is given up, and the next one works', async (_what, first) => {
	const scripts = [first, answers];
	const patience = { untilBegun: first.includes('hasBegun') ? 60_000 : 300, untilRead: 100 };
	reader = openReader(() => workerOf(scripts.shift() ?? ''), patience);
	await expect(reader.read({ text: 'slow' }, today).catch(reasonOf)).resolves.toBe('took-too-long');
	const next = reader.read({ text: 'quick' }, today);
	await expect(next).resolves.toMatchObject({ text: 'quick' });
});

test('a worker that is long in coming is waited for', async () => {
	const late = `for (const end = Date.now() + 300; Date.now() < end; ); ${answers}`;
	reader = openReader(() => workerOf(late), { untilBegun: 60_000, untilRead: 50 });
	await expect(reader.read({ text: 'late' }, today)).resolves.toMatchObject({ text: 'late' });
});

test('a worker that crashes rejects the reading, and the next one gets a new worker', async () => {
	let started = 0;
	reader = openReader(() => {
		started += 1;
		return workerOf(started === 1 ? 'onmessage = () => { throw new Error("broken") }' : answers);
	});
	await expect(reader.read({ text: 'a' }, today).catch(reasonOf)).resolves.toBe('crashed');
	await expect(reader.read({ text: 'b' }, today)).resolves.toMatchObject({ text: 'b' });
	expect(started).toBe(2);
});

test('the worker starts with the first reading, not before', () => {
	let started = 0;
	reader = openReader(() => {
		started += 1;
		return workerOf('');
	});
	expect(started).toBe(0);
});

test('a closed reader answers nothing more', async () => {
	reader = openReader();
	const open = reader.read({ text: posting }, today).catch(reasonOf);
	reader.close();
	await expect(open).resolves.toBe('closed');
	await expect(reader.read({ text: posting }, today).catch(reasonOf)).resolves.toBe('closed');
});
