import { expect, test } from 'vitest';
import { bytesOf, readJobs } from './reading-files';
import { importRows, planFor } from '../../store/importing';
import { openTestRecord } from '../../store/open-test-record';

const count = 10_000;

/** Rows as Teal writes them. */
function manyRows(): string {
	const lines = Array.from({ length: count }, (_, at) => {
		const day = `2026-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}T12:00:00Z`;
		return `Company ${at % 700},Leeds,Gardener ${at},https://a.example/jobs/${at},4,WebClient,30000,35000,GBP,year,${day},${day},id-${at},applied`;
	});
	return [
		'company_name,location,role,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,id,statusName',
		...lines
	].join('\n');
}

test('10,000 rows are read, held against the record and taken in within five seconds', async () => {
	const bytes = bytesOf(manyRows());
	const record = openTestRecord();
	const started = performance.now();
	const { jobs } = readJobs('teal.csv', bytes);
	const read = performance.now();
	expect(planFor(record, jobs)).toHaveLength(count);
	const planned = performance.now();
	await importRows(record, jobs);
	const written = performance.now();
	const again = planFor(record, jobs);
	const compared = performance.now();
	expect(again.every(({ choice, gain }) => choice === 'join' && !gain)).toBe(true);
	const times = [read - started, planned - read, written - planned, compared - written];
	const [reading, planning, writing, comparing] = times.map(Math.round);
	console.info(
		`${count} rows: read in ${reading} ms, planned in ${planning} ms, written in ${writing} ms, compared again in ${comparing} ms`
	);
	expect(written - started).toBeLessThan(5_000);
	const imports = await record.openImports();
	const [note] = imports.notes();
	const back = performance.now();
	expect(imports.takeBack(note?.id ?? '').removed).toBe(count);
	console.info(`taken back in ${Math.round(performance.now() - back)} ms`);
}, 60_000);
