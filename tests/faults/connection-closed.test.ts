import { expect, type Page } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import type { Findings } from '../support/storage-page/trial';
import { edit, findings, openRecord, pageUrl, readRecord, test, type Device } from './device';
import { addFigure } from './figures';

const editsBefore = 10;
const editsAfter = 10;

interface Way {
	readonly what: string;
	/** Takes the open connection away. */
	readonly close: (page: Page, device: Device, name: string) => Promise<unknown>;
}

const ways: Way[] = [
	{
		what: 'another page raises the version',
		close: async (_page, device, name) => {
			const other = await device.open();
			await other.evaluate(
				(database) =>
					new Promise<void>((resolve, reject) => {
						const opening = indexedDB.open(database, 7);
						opening.onsuccess = () => {
							opening.result.close();
							resolve();
						};
						opening.onerror = () => reject(opening.error ?? new Error());
					}),
				name
			);
		}
	},
	{
		what: 'another page deletes the database',
		close: async (_page, device, name) => {
			const other = await device.open();
			await other.evaluate(
				(database) =>
					new Promise((resolve) => {
						indexedDB.deleteDatabase(database).onsuccess = resolve;
					}),
				name
			);
		}
	},
	{
		what: 'the browser clears the storage',
		close: async (page, device) => {
			const session = await device.context.newCDPSession(page);
			const { origin } = new URL(pageUrl());
			await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		}
	}
];

for (const way of ways) {
	test(`edits outlive it when ${way.what}`, async ({ device }) => {
		const ours = await loseConnection(device, 'ours', way);
		const plain = await loseConnection(device, 'plain', way);
		const tally = ({ before, after }: Outcome) => ({
			acknowledged: before.acknowledged,
			lost: before.acknowledged - after.found
		});
		const note = `y-indexeddb: ${plain.before.errors.length} errors in the window`;
		addFigure({ fault: `connection: ${way.what}`, ours: tally(ours), plain: tally(plain), note });
		expect(ours.before.state).toEqual({ kind: 'saved' });
		expect(ours.before.acknowledged).toBe(editsBefore + editsAfter);
		expect(ours.after.found).toBe(editsBefore + editsAfter);
		expect(ours.before.errors).toEqual([]);
	});
}

interface Outcome {
	readonly before: Findings;
	readonly after: Findings;
}

async function loseConnection(device: Device, keeper: KeeperName, way: Way): Promise<Outcome> {
	const name = `${keeper}: ${way.what}`;
	const page = await device.open();
	await openRecord(page, { keeper, name });
	await edit(page, editsBefore);
	await page.waitForTimeout(100);
	await way.close(page, device, name);
	await page.evaluate((count) => window.trial.editApart(count, 16, 5), editsAfter);
	await page.waitForTimeout(400);
	const before = await findings(page);
	await page.close();
	return { before, after: await readRecord(device, name) };
}
