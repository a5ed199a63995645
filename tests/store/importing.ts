import { loadImporting, type RowChoice, type PlannedRow } from '$lib/portable';
import type { IncomingJob } from '$lib/domain/incoming';
import { day, status } from './open-test-record';
import type { JobRecord } from '$lib/store';

const { planRows, toPlan, fateOf } = await loadImporting();

/** A row of a file, applied to on 2026-02-01. */
export function row(given: Partial<IncomingJob> = {}): IncomingJob {
	return {
		source: 'teal',
		file: 'teal.csv',
		place: 'line 2',
		facts: { title: 'Gardener', company: 'Kew', url: 'https://kew.example/jobs/7' },
		steps: [{ to: status('applied'), on: day('2026-02-01') }],
		tags: [],
		isArchived: false,
		kept: [],
		doubts: [],
		...given
	};
}

export function planFor(record: JobRecord, rows: readonly IncomingJob[]): readonly PlannedRow[] {
	return planRows(rows, {
		jobs: record.jobs(),
		bin: record.bin(),
		contacts: record.contacts(),
		statusOf: (id) => record.status(id),
		today: day('2026-03-10')
	});
}

/** What would become of each row, in a word. */
export function fates(record: JobRecord, rows: readonly IncomingJob[]): readonly string[] {
	return planFor(record, rows).map((planned) => fateOf(planned, planned.choice));
}

/** Takes rows in as the app does; returns by what the import is known. */
export async function importRows(
	record: JobRecord,
	rows: readonly IncomingJob[],
	choiceOf: (row: PlannedRow) => RowChoice = ({ choice }) => choice
): Promise<string | undefined> {
	const imports = await record.openImports();
	return imports.carryOut(
		toPlan(planFor(record, rows), {
			source: 'teal',
			files: ['teal.csv'],
			mappings: [],
			now: new Date(2026, 2, 10, 12).getTime(),
			today: day('2026-03-10'),
			labelOf: () => 'Teal',
			choiceOf
		})
	);
}

export const kew = row();
export const elm = row({
	place: 'line 3',
	facts: { title: 'Arborist', company: 'Elm & Oak', location: 'Leeds' },
	steps: [],
	savedOn: day('2026-01-05'),
	notes: 'Ask Bo.',
	tags: ['trees'],
	kept: [['excitement', '5']]
});

/** The job of a record that has one. */
export function only(record: JobRecord) {
	const [job, ...others] = [...record.jobs().values()];
	if (!job || others.length > 0)
		throw new Error(`There are ${others.length + (job ? 1 : 0)} jobs.`);
	return job;
}
