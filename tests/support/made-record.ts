import * as Y from 'yjs';
import { addDays } from '$lib/domain/day';
import type { JobDraft } from '$lib/domain/draft';
import { openTestRecord, seeded, status, day } from '../store/open-test-record';

const roles = ['Nurse', 'Gardener', 'Data analyst', 'Carpenter', 'Teacher', 'Engineer', 'Cook'];
const levels = ['Junior', 'Senior', 'Lead', 'Assistant', 'Head'];
const places = ['Hamburg', 'Leeds', 'Utrecht', 'Lyon', 'Porto', 'Graz', 'Remote'];
const words =
	'we look for somebody who plans repairs teaches measures writes leads and keeps records with care in a small team by the river every morning before the first guests arrive or after the last train leaves'.split(
		' '
	);
const stages = ['saved', 'applying', 'applied', 'screening', 'interview', 'offer', 'rejected'];

/**
 * The bytes of a record with that many jobs, each with a posting of about six thousand characters: one Yjs update, made
 * through the record's own edits. The same count gives the same jobs.
 */
export async function madeRecord(jobCount: number): Promise<Uint8Array> {
	const next = seeded(jobCount);
	const pick = <Value>(from: readonly Value[]): Value => {
		const value = from[Math.floor(next() * from.length)];
		if (value === undefined) throw new Error('There is nothing to pick from.');
		return value;
	};
	const sentence = () => Array.from({ length: 12 }, () => pick(words)).join(' ');
	// Fifty texts are enough to be like prose, and quick to make.
	const texts = Array.from({ length: 50 }, () => Array.from({ length: 95 }, sentence).join('.\n'));

	const drafts = Array.from({ length: jobCount }, (_, index): JobDraft => {
		const savedOn = addDays(day('2026-01-01'), Math.floor(next() * 200));
		return {
			facts: {
				title: `${pick(levels)} ${pick(roles)} ${index + 1}`,
				company: `Company ${index % 700}`,
				location: pick(places),
				workplace: pick(['on-site', 'hybrid', 'remote'] as const),
				employmentType: 'full-time',
				salary: { min: 40_000, max: 60_000, currency: 'EUR', period: 'year' },
				expiresOn: addDays(savedOn, 30),
				url: `https://example.org/jobs/${index + 1}`
			},
			posting: { text: pick(texts), capturedAt: Date.parse(savedOn), from: 'paste' },
			status: status('saved'),
			on: savedOn,
			notes: sentence()
		};
	});
	const record = openTestRecord({ seed: jobCount });
	const ids = await record.saveJobs(drafts);
	for (const [place, stage] of stages.entries()) {
		if (place > 0)
			record.changeStatus(
				ids.filter((_, index) => index % stages.length === place),
				status(stage)
			);
	}
	return Y.encodeStateAsUpdate(record.doc);
}
