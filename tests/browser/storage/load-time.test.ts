import { afterEach, expect, test } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { closeTrials, newName, openTrial, rowsOf, writeDisk } from './trial-record';

afterEach(closeTrials);

// Enough to tell a slower way of loading; ten thousand are measured by the bench.
const jobCount = 3_000;
const postingSizeInBytes = 2_500;
const rounds = 3;

/** Jobs with the entries of DESIGN §3: facts in one object, the posting deflated, notes, two events, a flag. */
function addJobs(doc: Y.Doc, from: number, to: number): void {
	const jobs = doc.getMap('jobs');
	doc.transact(() => {
		for (let index = from; index < to; index += 1) {
			const facts = { title: `Engineer ${index}`, company: 'Anvil', salary: { from: 1, to: 2 } };
			const posting = crypto.getRandomValues(new Uint8Array(postingSizeInBytes));
			const event = (kind: string) => [`${kind}${index}`, { kind, on: '2026-01-02' }] as const;
			const job = new Y.Map<unknown>([
				['facts', facts],
				['posting', posting],
				['notes', new Y.Text('to ask about')],
				['journey', new Y.Map([event('saved'), event('applied')])],
				['reminders', new Y.Map()],
				['in:favourites', true]
			]);
			jobs.set(`job ${index}`, job);
		}
	});
}

test(
	'a large record loads about as fast as with plain y-indexeddb',
	{ timeout: 60_000 },
	async () => {
		const name = newName();
		const doc = new Y.Doc();
		addJobs(doc, 0, jobCount - 400);
		const whole = Y.encodeStateAsUpdate(doc);
		const small = rowsOf(doc, () => {
			for (let index = jobCount - 400; index < jobCount; index += 1) addJobs(doc, index, index + 1);
		});
		await writeDisk(name, [whole, ...small]);

		const ours: number[] = [];
		const plain: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			ours.push(await timeOurs(name));
			plain.push(await timePlain(name));
		}
		const [best, bestPlain] = [Math.min(...ours), Math.min(...plain)];
		const size = Math.round((whole.length / 1_000_000) * 10) / 10;
		console.error(
			`${jobCount} jobs (${size} MB, 401 rows): ours ${ours.map(Math.round)} ms, y-indexeddb ${plain.map(Math.round)} ms`
		);
		expect(best).toBeLessThan(bestPlain * 1.5);
	}
);

async function timeOurs(name: string): Promise<number> {
	const begin = performance.now();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	const taken = performance.now() - begin;
	expect(jobs.size).toBe(jobCount);
	await storage.close();
	return taken;
}

async function timePlain(name: string): Promise<number> {
	const doc = new Y.Doc();
	const begin = performance.now();
	const plain = new IndexeddbPersistence(name, doc);
	await plain.whenSynced;
	const taken = performance.now() - begin;
	expect(doc.getMap('jobs').size).toBe(jobCount);
	await plain.destroy();
	doc.destroy();
	return taken;
}
