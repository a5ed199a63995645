import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cipher } from '$lib/browser/devices/cipher';
import { directoryPort } from '$lib/browser/devices/directory-port';
import {
	keepFolder,
	keepFolderMemory,
	readFolderMemory,
	readKeptFolder
} from '$lib/browser/devices/kept-folder';
import { runFolder, type FolderRun } from '$lib/browser/devices/run-folder';
import { groupOf, openFolder, type FolderSync } from '$lib/sync';
import { draft, openTestRecord, type TestRecord } from '../../store/open-test-record';
import { folderContract } from '../../sync/folder/folder-contract';

/** The origin-private file system stands in for a folder that somebody picked: the same interface, without a question. */
let folder: FileSystemDirectoryHandle;
let runs: FolderRun[] = [];

beforeEach(async () => {
	const root = await navigator.storage.getDirectory();
	folder = await root.getDirectoryHandle(`folder-${crypto.randomUUID()}`, { create: true });
	runs = [];
});
afterEach(async () => {
	for (const run of runs) run.stop();
	const root = await navigator.storage.getDirectory();
	// A pass that had begun still writes.
	await vi.waitFor(() => root.removeEntry(folder.name, { recursive: true }), 5_000);
});

folderContract('of the browser', async () => {
	const root = await navigator.storage.getDirectory();
	const name = `contract-${crypto.randomUUID()}`;
	return directoryPort(await root.getDirectoryHandle(name, { create: true }));
});

async function open(device: string, record: TestRecord, changed = () => {}): Promise<FolderSync> {
	return openFolder(
		{
			doc: record.doc,
			format: 1,
			receive: (update, origin) => record.receiveUpdate(update, origin),
			settle: () => Promise.resolve(true)
		},
		{ device, name: device, groups: [await groupOf(new Uint8Array(16), cipher)] },
		undefined,
		{
			port: directoryPort(folder),
			cipher,
			random: (bytes) => crypto.getRandomValues(bytes),
			now: () => Date.now(),
			save: () => Promise.resolve(),
			renew: () => Promise.resolve(`${device}-2`)
		},
		{ changed }
	);
}

describe('two devices that share a folder of this browser', () => {
	test('become equal, file by file, and leave nothing half', async () => {
		const [laptop, phone] = [openTestRecord(), openTestRecord()];
		await laptop.saveJobs([draft(), draft({ facts: { title: 'Baker' } })]);
		const [one, other] = [await open('laptop-1', laptop), await open('phone-11', phone)];
		for (let round = 0; round < 2; round += 1) {
			await one.pass();
			await other.pass();
		}
		await phone.saveJob(draft({ facts: { title: 'Nurse' } }));
		await other.pass();
		await one.pass();
		expect(await laptop.takeSnapshot()).toEqual(await phone.takeSnapshot());
		expect(laptop.jobs().size).toBe(3);
		const names = (await directoryPort(folder).list()).map(({ name }) => name);
		expect(names.every((name) => /^\d{8}-[0-9a-f]{16}\.wm[us]$/.test(name))).toBe(true);
	});

	test('an edit is written by itself, by one tab at a time, and the next one takes over', async () => {
		const record = openTestRecord();
		const told: string[] = [];
		const start = (name: string) => {
			const run: FolderRun = runFolder(folder, () => open('laptop-1', record, () => run.touch()), {
				leads: (isLeading) => told.push(`${name} ${isLeading ? 'leads' : 'waits'}`),
				began() {},
				ended(trouble) {
					if (trouble) told.push(trouble);
				}
			});
			runs.push(run);
			return run;
		};
		const first = start('first');
		await expect.poll(() => told).toEqual(['first leads']);
		start('second');
		await expect.poll(() => told).toEqual(['first leads', 'second waits']);
		await record.saveJob(draft());
		const port = directoryPort(folder);
		await expect.poll(async () => (await port.list()).length, { timeout: 8_000 }).toBe(1);
		first.stop();
		await expect.poll(() => told.at(-1)).toBe('second leads');
	});

	test('a folder that goes away is told of', async () => {
		const root = await navigator.storage.getDirectory();
		const lost = await root.getDirectoryHandle('lost', { create: true });
		await root.removeEntry('lost', { recursive: true });
		const record = openTestRecord();
		await record.saveJob(draft());
		const troubles: unknown[] = [];
		const kept = folder;
		folder = lost;
		const run = runFolder(lost, () => open('laptop-1', record), {
			leads() {},
			began() {},
			ended: (trouble) => troubles.push(trouble)
		});
		runs.push(run);
		await expect.poll(() => troubles[0]).toBe('gone');
		folder = kept;
	});
});

test('the folder and what is known of it are kept for the next visit, apart from each other', async () => {
	await keepFolder(folder);
	expect((await readKeptFolder())?.name).toBe(folder.name);
	expect(await readFolderMemory()).toBeUndefined();
	const memory = {
		device: 'laptop-1',
		tag: new Uint8Array(4),
		seq: 2,
		present: ['a'],
		removed: [],
		bytesSince: 40,
		told: new Uint8Array(2),
		others: { phone: { name: 'Phone', writtenAt: 1, settled: ['b'], heard: 1, hasHeardUs: 0 } }
	};
	await keepFolderMemory(memory);
	expect(await readFolderMemory()).toEqual(memory);
	await keepFolder(undefined);
	expect(await readKeptFolder()).toBeUndefined();
	expect(await readFolderMemory()).toBeUndefined();
});
