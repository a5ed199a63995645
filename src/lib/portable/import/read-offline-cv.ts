import * as v from 'valibot';
import { dayAt } from '$lib/domain/day';
import { parseWebLink } from '$lib/domain/links';
import { savedStatus, type Status } from '$lib/domain/status';
import type { IncomingJob, IncomingStep, UnreadableRow } from '$lib/domain/incoming';
import { readEmploymentType, readSalaryCell, readWorkplace } from './read-cells';
import { readImportedDay } from './read-days';
import { statusOfLabel } from './status-labels';
import type { RowsRead, TextOfHtml } from './map-rows';

const text = v.optional(v.nullish(v.string()));
const instant = v.optional(v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(7e12))));
const jobSchema = v.looseObject({
	id: v.optional(v.union([v.string(), v.number()])),
	title: text,
	company: text,
	url: text,
	status: text,
	notes: text,
	jdText: text,
	location: text,
	salaryRange: text,
	datePosted: text,
	workModel: text,
	employmentType: v.optional(v.unknown()),
	validThrough: text,
	createdAt: instant,
	updatedAt: instant,
	deletedAt: instant
});

/** Whether parsed JSON has the shape of an OfflineCV backup. */
export function isOfflineCv(value: unknown): value is { readonly jobs: readonly unknown[] } {
	return v.is(
		v.looseObject({
			version: v.number(),
			jobs: v.array(v.unknown()),
			resumes: v.array(v.unknown())
		}),
		value
	);
}

/** The jobs of an OfflineCV backup. Deleted ones stay behind, CVs and letters are not jobs. */
export function readOfflineCv(
	jobs: readonly unknown[],
	file: string,
	known: readonly Status[],
	toText: TextOfHtml
): RowsRead {
	const read: IncomingJob[] = [];
	const unreadable: UnreadableRow[] = [];
	jobs.forEach((value, at) => {
		const place = `jobs[${at}]`;
		const parsed = v.safeParse(jobSchema, value);
		if (!parsed.success) {
			const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
			unreadable.push({ file, place, reason: `${path || 'It'} is not of the kind it should be.` });
			return;
		}
		const job = toIncoming(parsed.output, file, place, known, toText);
		if (job) read.push(job);
		else if (!parsed.output.deletedAt) {
			unreadable.push({
				file,
				place,
				reason: 'It names neither a title, nor a company, nor a link.'
			});
		}
	});
	return { jobs: read, unreadable };
}

function toIncoming(
	job: v.InferOutput<typeof jobSchema>,
	file: string,
	place: string,
	known: readonly Status[],
	toText: TextOfHtml
): IncomingJob | undefined {
	const url = parseWebLink(job.url ?? '');
	if (job.deletedAt || !(job.title || job.company || url)) return undefined;
	const doubts: string[] = [];
	const workplace = readWorkplace(job.workModel ?? '');
	const [type] = Array.isArray(job.employmentType) ? job.employmentType : [job.employmentType];
	const employmentType = readEmploymentType(String(type ?? ''));
	const salary = readSalaryCell(job.salaryRange ?? '');
	const postedOn = readImportedDay(job.datePosted ?? '', 'month-first');
	const expiresOn = readImportedDay(job.validThrough ?? '', 'month-first');
	const status = job.status ? statusOfLabel(job.status, known) : savedStatus;
	if (status === undefined) doubts.push(`“${job.status}” is no status known here.`);
	const savedOn = job.createdAt ? dayAt(job.createdAt) : undefined;
	const steps: IncomingStep[] = savedOn ? [{ to: savedStatus, on: savedOn }] : [];
	if (status !== undefined && status !== savedStatus) {
		// When it was changed last is the nearest that a backup tells of when it came to stand there.
		steps.push({ to: status, ...(job.updatedAt ? { on: dayAt(job.updatedAt) } : {}) });
	}
	const posting = job.jdText ? toText(job.jdText).trim() : '';
	return {
		source: 'offline-cv',
		file,
		place,
		...(job.id === undefined ? {} : { sourceId: String(job.id) }),
		facts: {
			...(job.title ? { title: job.title.slice(0, 500) } : {}),
			...(job.company ? { company: job.company.slice(0, 500) } : {}),
			...(job.location ? { location: job.location.slice(0, 500) } : {}),
			...(workplace ? { workplace } : {}),
			...(employmentType ? { employmentType } : {}),
			...(salary ? { salary } : {}),
			...(postedOn ? { postedOn } : {}),
			...(expiresOn ? { expiresOn } : {}),
			...(url === undefined ? {} : { url })
		},
		steps,
		...(job.createdAt ? { savedAt: job.createdAt } : {}),
		...(savedOn ? { savedOn } : {}),
		...(posting === '' ? {} : { posting: posting.slice(0, 500_000) }),
		...(job.notes ? { notes: job.notes.slice(0, 50_000) } : {}),
		tags: [],
		isArchived: false,
		kept: job.salaryRange && !salary ? [['Salary', job.salaryRange]] : [],
		doubts
	};
}
