import { addDays, type Day } from '$lib/domain/day';
import type { EventDraft, ReminderDraft } from '$lib/domain/draft';
import { writeExport } from '$lib/portable';
import { openTestRecord, status } from '../store/open-test-record';

interface MadeJob {
	readonly title: string;
	readonly company: string;
	readonly status?: string;
	/** Days from today, as all numbers here. */
	readonly since?: number;
	readonly closes?: number;
	readonly journey?: readonly EventDraft[];
	readonly reminders?: readonly ReminderDraft[];
}

/** The text of an export: a search in which something is due, talked about, closing and quiet. */
export async function remindedSearch(today: Day): Promise<string> {
	const on = (days: number) => addDays(today, days);
	const jobs: readonly MadeJob[] = [
		{
			title: 'Pastry cook',
			company: 'Kornhaus',
			status: 'interview',
			since: -5,
			journey: [
				{
					kind: 'interview',
					on: on(1),
					at: '15:00',
					until: '16:00',
					zone: 'America/New_York',
					round: 'Second',
					format: 'video',
					place: 'https://meet.example/kornhaus'
				},
				{ kind: 'message', direction: 'in', on: on(-2), text: 'We would love to meet you again.' }
			],
			reminders: [
				{ text: 'Ask Ms Okoro about the shifts', dueOn: on(0), dueAt: '23:30' },
				{ text: 'Send the certificates', dueOn: on(-3) }
			]
		},
		{
			title: 'Gardener',
			company: 'Kew',
			status: 'interview',
			since: -12,
			journey: [{ kind: 'interview', on: on(-1), round: 'First', format: 'on-site' }],
			reminders: [{ text: 'Water the sample', dueOn: on(4), repeat: { every: 1, unit: 'week' } }]
		},
		{ title: 'Data analyst', company: 'Meridian', status: 'applied', since: -20 },
		{ title: 'Teacher', company: 'Hill School', status: 'applied', since: -3 },
		{ title: 'Night porter', company: 'Hotel Adler', closes: 2 },
		{ title: 'Bookbinder', company: 'Falz & Co', closes: -4 },
		{ title: 'Carpenter', company: 'Holzwerk' },
		{
			title: 'Baker',
			company: 'Brotkultur',
			status: 'offer',
			since: -2,
			journey: [{ kind: 'offer', on: on(-2), answerBy: on(3) }]
		},
		{ title: 'Cook', company: 'Linde', status: 'rejected', since: -30 }
	];
	const record = openTestRecord();
	await record.saveJobs(
		jobs.map((job) => ({
			facts: {
				title: job.title,
				company: job.company,
				...(job.closes !== undefined && { expiresOn: on(job.closes) })
			},
			status: status(job.status ?? 'saved'),
			on: on(job.since ?? -6),
			...(job.journey && { journey: job.journey }),
			...(job.reminders && { reminders: job.reminders })
		}))
	);
	return writeExport(await record.takeSnapshot(), {
		exportedAt: Date.parse(today),
		appVersion: '0'
	});
}
