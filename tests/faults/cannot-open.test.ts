import { expect, type Page } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import type { Findings } from '../support/storage-page/trial';
import { edit, findings, openRecord, pageUrl, readRecord, test, type Device } from './device';
import { addFigure } from './figures';

const edits = 10;

test('a database that another page does not let go of is told in time, and kept once it does', async ({
	device
}) => {
	const ours = await openBlocked(device, 'ours');
	const plain = await openBlocked(device, 'plain');
	addFigure({
		fault: 'open blocked, later let go',
		ours: { acknowledged: edits, lost: edits - ours.kept },
		plain: { acknowledged: edits, lost: edits - plain.kept },
		note: `y-indexeddb meanwhile: ${plain.opened}`
	});
	expect(ours.opened).toBe('timeout');
	expect(ours.meanwhile).toMatchObject({
		state: { kind: 'memory-only', reason: 'timeout' },
		acknowledged: 0,
		found: edits
	});
	expect(ours.kept).toBe(edits);
	expect(ours.statesAfter.slice(-1)).toEqual(['saved']);
});

test('a browser that refuses storage is told at once, and edits go on in memory', async ({
	device
}) => {
	const page = await device.context.newPage();
	await refuseStorage(page);
	await page.goto(pageUrl());
	expect(await openRecord(page, { keeper: 'ours', name: 'refused' })).toBe('refused');
	await edit(page, edits);
	const seen = await findings(page);
	expect(seen).toMatchObject({
		made: edits,
		acknowledged: 0,
		found: edits,
		state: { kind: 'memory-only', reason: 'refused' },
		errors: []
	});
	expect(await page.evaluate(() => window.trial.exported())).toBeGreaterThan(edits * 16);
	expect(await page.evaluate(() => window.trial.flush())).toBe(false);

	const other = await device.context.newPage();
	await refuseStorage(other);
	await other.goto(pageUrl());
	const plain = await neverReady(other, 'plain', 'refused');
	await edit(other, edits);
	addFigure({
		fault: 'storage refused (sandboxed page)',
		ours: { acknowledged: seen.acknowledged, lost: 0 },
		plain: { acknowledged: (await findings(other)).acknowledged, lost: edits },
		note: `ours says memory-only: refused; y-indexeddb: ${plain}`
	});
});

interface Blocked {
	readonly opened: string;
	readonly meanwhile: Findings;
	readonly statesAfter: readonly string[];
	readonly kept: number;
}

/** One page holds a connection and does not heed another that waits to raise the version; ours waits behind both. */
async function openBlocked(device: Device, keeper: KeeperName): Promise<Blocked> {
	const name = `blocked-${keeper}`;
	const [holder, waiter, page] = [await device.open(), await device.open(), await device.open()];
	await holder.evaluate(openRaw, { name, version: 1, isHeld: true });
	await waiter.evaluate(openRaw, { name, version: 2, isHeld: false });
	const opened = await neverReady(page, keeper, name);
	await edit(page, edits);
	const meanwhile = await findings(page);
	await holder.close();
	await page.waitForTimeout(500);
	const { states } = await findings(page);
	await page.close();
	return { opened, meanwhile, statesAfter: states, kept: (await readRecord(device, name)).found };
}

function neverReady(page: Page, keeper: KeeperName, name: string): Promise<string> {
	return Promise.race([
		openRecord(page, { keeper, name, timeLimit: 800 }),
		page.waitForTimeout(1_500).then(() => 'never ready')
	]);
}

/** Runs in the page; resolves once the database is open or the page waits for another to let go. */
function openRaw({ name, version, isHeld }: Opening): Promise<void> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(name, version);
		opening.onblocked = () => resolve();
		opening.onupgradeneeded = () => {
			if (opening.result.objectStoreNames.length > 0) return;
			opening.result.createObjectStore('updates', { autoIncrement: true });
			opening.result.createObjectStore('custom');
		};
		opening.onsuccess = () => {
			if (!isHeld) opening.result.close();
			resolve();
		};
	});
}

interface Opening {
	readonly name: string;
	readonly version: number;
	readonly isHeld: boolean;
}

/** Gives the page an origin of its own, as a sandbox does; there `indexedDB.open` throws a `SecurityError`. */
async function refuseStorage(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const headers = {
			...response.headers(),
			'content-security-policy': 'sandbox allow-scripts',
			'access-control-allow-origin': '*'
		};
		await route.fulfill({ response, headers });
	});
}
