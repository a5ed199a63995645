import { expect, test } from 'vitest';
import { readExport, writeExport } from '$lib/portable';
import { draft, openTestRecord, status } from '../store/open-test-record';

test('what was exported is the same record again elsewhere', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft({ notes: 'Ask about the greenhouse 🌱' }));
	record.changeStatus([id], status('applied'));
	const snapshot = await record.takeSnapshot();
	const text = writeExport(snapshot, { exportedAt: 0, appVersion: '0.1.0' });
	const read = readExport(text);
	const other = openTestRecord();
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	const report = await other.mergeSnapshot(read.value);
	expect(report).toEqual({ added: 1, changed: 0, same: 0, filled: 0 });
	expect(await other.takeSnapshot()).toEqual(snapshot);
	expect(other.job(id)).toEqual(record.job(id));
});
