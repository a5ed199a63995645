import { describe, expect, test } from 'vitest';
import { reportSearch } from '$lib/domain/search-report';
import { openTestRecord, day, draft, status, type TestRecord } from '../store/open-test-record';

const march = { from: day('2026-03-01'), to: day('2026-03-31') };

const reportOf = (record: TestRecord, span = march) =>
	reportSearch([...record.jobs().values()], span, (id) => record.status(id));

async function saved(record: TestRecord, on = '2026-01-05') {
	return record.saveJob(draft({ on: day(on) }));
}

describe('the report of a search', () => {
	test('tells every job that something was done for, by the day it was applied to', async () => {
		const record = openTestRecord();
		const [late, early] = [await saved(record), await saved(record)];
		record.changeStatus([late], status('applied'), { on: day('2026-03-09') });
		record.changeStatus([early], status('applied'), { on: day('2026-03-02') });
		record.addEvent(early, { kind: 'interview', on: day('2026-03-08') });
		record.addEvent(early, { kind: 'interview', on: day('2026-03-09'), outcome: 'cancelled' });
		const { entries, applications, interviews } = reportOf(record);
		expect(entries.map(({ job, on }) => [job.id, on])).toEqual([
			[early, '2026-03-02'],
			[late, '2026-03-09']
		]);
		expect({ applications, interviews }).toEqual({ applications: 2, interviews: 1 });
	});

	test('leaves out what lies before and after, and counts its last day', async () => {
		const record = openTestRecord();
		const id = await saved(record);
		record.changeStatus([id], status('applied'), { on: day('2026-02-28') });
		record.addEvent(id, { kind: 'task', on: day('2026-03-10'), text: 'Rang them' });
		const { entries, applications } = reportOf(record);
		expect(applications).toBe(0);
		expect(entries[0]?.events.map(({ kind, on }) => [kind, on])).toEqual([['task', '2026-03-10']]);
		const february = { from: day('2026-02-01'), to: day('2026-02-28') };
		expect(reportOf(record, february).applications).toBe(1);
	});

	test('holds no saving, no comment, no sample, and nothing that merely ran out', async () => {
		const record = openTestRecord();
		const id = await saved(record, '2026-03-03');
		record.addComment(id, 'They smell of fish', day('2026-03-04'));
		record.changeStatus([id], status('expired'), { on: day('2026-03-05') });
		const sample = await record.saveJob(draft({ isSample: true }));
		record.changeStatus([sample], status('applied'), { on: day('2026-03-05') });
		expect(reportOf(record).entries).toEqual([]);
	});

	test('tells a refusal of what was sent', async () => {
		const record = openTestRecord();
		const id = await saved(record);
		record.changeStatus([id], status('applied'), { on: day('2026-02-20') });
		record.changeStatus([id], status('rejected'), { on: day('2026-03-05') });
		expect(reportOf(record).entries.map(({ on }) => on)).toEqual(['2026-03-05']);
	});
});
