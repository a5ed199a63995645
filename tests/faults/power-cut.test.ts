import { expect, test } from '@playwright/test';
import { edit, findings, openRecord, withDevice } from './device';

interface WriteLog {
	readonly transactions: { durability: string; isComplete: boolean }[];
	/** For each acknowledgement: whether a write was still under way or aborted then. */
	readonly early: number;
}

declare global {
	interface Window {
		writeLog: { durability: string; isComplete: boolean }[];
		earlyAcknowledgements: number;
	}
}

test('every write goes to the disk itself, and nothing is acknowledged before it has', async () => {
	const log = await withDevice(async (device): Promise<WriteLog & { acknowledged: number }> => {
		await device.context.addInitScript(listenToWrites);
		const page = await device.open();
		await openRecord(page, { keeper: 'ours', name: 'strict' });
		await page.evaluate(() => window.trial.editApart(100, 200, 2));
		await edit(page, 20);
		await page.evaluate(() => window.trial.flush());
		const { acknowledged } = await findings(page);
		const [transactions, early] = await page.evaluate(
			() => [window.writeLog, window.earlyAcknowledgements] as const
		);
		return { transactions, early, acknowledged };
	});
	expect(log.acknowledged).toBe(120);
	expect(log.transactions.length).toBeGreaterThan(10);
	expect(log.transactions.filter(({ durability }) => durability !== 'strict')).toEqual([]);
	expect(log.early).toBe(0);
});

/** Runs in the page before anything else of it. */
function listenToWrites(): void {
	window.writeLog = [];
	window.earlyAcknowledgements = 0;
	const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
		?.value as IDBDatabase['transaction'];
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		const transaction = begin.call(this, stores, mode, options);
		if (mode !== 'readwrite') return transaction;
		const entry = { durability: transaction.durability, isComplete: false };
		window.writeLog.push(entry);
		transaction.addEventListener('complete', () => (entry.isComplete = true));
		return transaction;
	};
	const say = console.info;
	console.info = (...words: unknown[]) => {
		if (window.writeLog.some(({ isComplete }) => !isComplete)) window.earlyAcknowledgements += 1;
		say(...words);
	};
}
