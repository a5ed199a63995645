import { expect } from '@playwright/test';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeeperName } from '../support/storage-page/keepers';
import type { Findings } from '../support/storage-page/trial';
import {
	findings,
	forget,
	newFolder,
	openRecord,
	readRecord,
	startDevice,
	test,
	type Device
} from './device';
import { addFigure } from './figures';

const sessions = 5;
const editsPerSession = 4;
const readable = (sessions - 1) * editsPerSession;

test('a row that cannot be read is kept aside, the rest loads, and later edits are kept', async ({
	device
}) => {
	const name = 'corrupt';
	for (const each of [name, `${name}-plain`]) {
		await fillInSessions(device, each, 200);
		const damaging = await device.open();
		await damaging.evaluate(cutThirdRowInHalf, each);
		await damaging.close();
	}
	const plain = await openAndEdit(device, 'plain', `${name}-plain`);
	const ours = await openAndEdit(device, 'ours', name);
	const total = readable + 1;
	addFigure({
		fault: 'a corrupt row',
		ours: { acknowledged: total, lost: total - ours.found },
		plain: { acknowledged: total, lost: total - plain.found },
		note: `4 edits of the row itself kept aside; y-indexeddb: ${plain.opened}`
	});
	expect(ours).toMatchObject({ opened: 'ready', quarantined: 1, found: total });
	expect(await readRecord(device, name)).toMatchObject({ found: total, quarantined: 1 });
	// Moved aside, the row no longer stands in y-indexeddb's way either.
	const healed = await openAndEdit(device, 'plain', name, 0);
	expect(healed).toMatchObject({ opened: 'ready', found: total });
});

test('a large row whose file is gone costs only itself', async () => {
	const folder = newFolder();
	const name = 'no-file';
	const before = await startDevice(folder);
	await fillInSessions(before, name, 100_000);
	await before.close();
	const [firstFile, secondFile] = largeValueFiles(folder);
	if (!firstFile || !secondFile) throw new Error('The browser keeps large values elsewhere now');
	rmSync(secondFile);

	const after = await startDevice(folder);
	const ours = await openAndEdit(after, 'ours', name);
	const plain = await openAndEdit(after, 'plain', name, 0);
	await after.close();
	forget(folder);
	const total = readable + 1;
	addFigure({
		fault: 'the file of a large row is gone',
		ours: { acknowledged: total, lost: total - ours.found },
		plain: { acknowledged: total, lost: total - plain.found },
		note: `4 edits of the row itself gone; y-indexeddb: ${plain.opened}`
	});
	expect(ours).toMatchObject({ opened: 'ready', quarantined: 1, found: total });
});

/** Each session is a tab of its own and so a row that needs no other. */
async function fillInSessions(device: Device, name: string, size: number): Promise<void> {
	for (let session = 0; session < sessions; session += 1) {
		const page = await device.open();
		await openRecord(page, { keeper: 'ours', name });
		await page.evaluate((after) => window.trial.continueAfter(after), session * editsPerSession);
		await page.evaluate(([count, bytes]) => window.trial.edit(count, bytes), [
			editsPerSession,
			size
		] as const);
		await page.evaluate(() => window.trial.close());
		await page.close();
	}
}

async function openAndEdit(
	device: Device,
	keeper: KeeperName,
	name: string,
	edits = 1
): Promise<Findings & { opened: string }> {
	const page = await device.open();
	const opened = await Promise.race([
		openRecord(page, { keeper, name }),
		page.waitForTimeout(1_500).then(() => 'never ready')
	]);
	await page.evaluate((after) => window.trial.continueAfter(after), sessions * editsPerSession);
	await page.evaluate((count) => window.trial.edit(count), edits);
	await page.evaluate(() => window.trial.flush());
	const seen = await findings(page);
	await page.close();
	return { ...seen, opened };
}

/** Runs in the page. */
async function cutThirdRowInHalf(name: string): Promise<void> {
	const answer = <Value>(request: IDBRequest<Value>) =>
		new Promise<Value>((resolve) => {
			request.onsuccess = () => resolve(request.result);
		});
	const database = await answer(indexedDB.open(name));
	const store = database.transaction('updates', 'readwrite').objectStore('updates');
	const [, , key] = await answer(store.getAllKeys());
	if (key === undefined) throw new Error('There are fewer rows than sessions');
	const row = (await answer(store.get(key))) as Uint8Array;
	await answer(store.put(row.slice(0, row.length / 2), key));
	database.close();
}

/** Where Chromium keeps values that are too large for the database itself, oldest first. */
function largeValueFiles(folder: string): string[] {
	return readdirSync(join(folder, 'Default/IndexedDB'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.parentPath.includes('.indexeddb.blob'))
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted();
}
