import { expect, test } from 'vitest';
import { bytesOf, readJobs } from './reading-files';
import { importRows, planFor } from '../../store/importing';
import { openTestRecord } from '../../store/open-test-record';

/** Rows as Teal writes them. */
function manyRows(count: number): string {
	const lines = Array.from({ length: count }, (_, at) => {
		const day = `2026-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}T12:00:00Z`;
		return `Company ${at % 700},Leeds,Gardener ${at},https://a.example/jobs/${at},4,WebClient,30000,35000,GBP,year,${day},${day},id-${at},applied`;
	});
	return [
		'company_name,location,role,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,id,statusName',
		...lines
	].join('\n');
}

/** A record into which so many rows were imported, and the processor time it took, in milliseconds. */
async function importOf(count: number) {
	const bytes = bytesOf(manyRows(count));
	const record = openTestRecord();
	const from = process.cpuUsage();
	const { jobs } = readJobs('teal.csv', bytes);
	expect(planFor(record, jobs)).toHaveLength(count);
	await importRows(record, jobs);
	const { user, system } = process.cpuUsage(from);
	return { record, jobs, took: (user + system) / 1000 };
}

test('10,000 rows are taken in within time in proportion, compared again, and taken back', async () => {
	const few = await importOf(2_500);
	const { record, jobs, took } = await importOf(10_000);
	console.info(`2,500 rows: ${few.took.toFixed(0)} ms, 10,000 rows: ${took.toFixed(0)} ms`);
	// Four times the rows; twice that ratio leaves room for caches and the collector of garbage.
	expect(took).toBeLessThan(8 * few.took);
	const again = planFor(record, jobs);
	expect(again.every(({ choice, gain }) => choice === 'join' && !gain)).toBe(true);
	const imports = await record.openImports();
	const [note] = imports.notes();
	expect(imports.takeBack(note?.id ?? '').removed).toBe(10_000);
}, 60_000);
