import type { Contact } from '$lib/domain/contact';
import { dayAt, type Day } from '$lib/domain/day';
import type { FactName, Facts } from '$lib/domain/facts';
import type { ContactId, JobId } from '$lib/domain/id';
import type { IncomingJob, JobGain, RowMark } from '$lib/domain/incoming';
import type { Job } from '$lib/domain/job';
import { standing } from '$lib/domain/journey';
import { indexLikeness } from '$lib/domain/likeness';
import { indexPeople } from '$lib/domain/same-person';
import { isOver, savedStatus } from '$lib/domain/status';
import { joinRows, nameKey, rowKeys } from './row-keys';
import { rankOf, resolveSteps, type ResolvedStep, type StatusOf } from './steps';

/** By what a job of the record seems to be the one that a row tells of. */
export type MatchedBy = 'import' | 'link' | 'names' | 'bin';

export type RowChoice = 'add' | 'join' | 'leave';

/** A row of a file held against the record; nothing is written yet. */
export interface PlannedRow {
	readonly mark: RowMark;
	readonly incoming: IncomingJob;
	readonly steps: readonly ResolvedStep[];
	readonly match?: { readonly id: JobId; readonly by: MatchedBy };
	/** What it would give to the job that it matches; absent where that has all of it. */
	readonly gain?: JobGain;
	/** What is done unless the person says otherwise; jobs that are only called alike are never joined unasked. */
	readonly choice: RowChoice;
}

export interface PresentRecord {
	readonly jobs: ReadonlyMap<JobId, Job>;
	readonly bin: ReadonlyMap<JobId, Job>;
	readonly contacts: ReadonlyMap<ContactId, Contact>;
	readonly statusOf: StatusOf;
	readonly today: Day;
}

export function planRows(
	rows: readonly IncomingJob[],
	record: PresentRecord
): readonly PlannedRow[] {
	const joined = joinRows(rows);
	const keys = rowKeys(joined);
	const find = finder(joined, keys, record);
	return joined.map((incoming, at) => {
		const mark = { key: keys[at] ?? '', print: printOf(incoming) };
		const steps = resolveSteps(incoming, record.statusOf, record.today);
		const match = find(incoming, mark.key);
		const job = match && (record.jobs.get(match.id) ?? record.bin.get(match.id));
		if (!match || !job) return { mark, incoming, steps, choice: 'add' };
		const isKnown = job.importedAs?.some((known) => isSameMark(known, mark));
		const gain = isKnown || match.by === 'bin' ? undefined : gainOf(incoming, steps, job, record);
		const choice = match.by === 'bin' ? 'leave' : match.by === 'names' ? 'add' : 'join';
		return { mark, incoming, steps, match, choice, ...(gain ? { gain } : {}) };
	});
}

function isSameMark(one: RowMark, other: RowMark): boolean {
	return one.key === other.key && one.print === other.print;
}

/** Finds the job of the record that a row tells of. */
function finder(
	rows: readonly IncomingJob[],
	keys: readonly string[],
	{ jobs, bin }: PresentRecord
) {
	const byKey = new Map<string, Job>();
	for (const job of [...bin.values(), ...jobs.values()]) {
		for (const { key } of job.importedAs ?? []) byKey.set(key, job);
	}
	const taken = new Set(keys.flatMap((key) => byKey.get(key)?.id ?? []));
	const likeness = indexLikeness();
	likeness.follow(jobs);
	const counts = new Map<string, number>();
	for (const { facts } of rows) {
		counts.set(nameKey(facts), (counts.get(nameKey(facts)) ?? 0) + 1);
	}
	return (row: IncomingJob, key: string): PlannedRow['match'] => {
		const known = byKey.get(key);
		if (known) return inBin(known) ?? { id: known.id, by: 'import' };
		const alike = likeness.alike(row.facts).filter(({ job }) => !taken.has(job.id));
		const [first, second] = alike;
		if (!first) return undefined;
		const isOnly = second === undefined && counts.get(nameKey(row.facts)) === 1;
		const isOfSource = first.job.importedAs?.some((mark) => mark.key.startsWith(`${row.source}:`));
		// What a file told of without a day, and now tells with one.
		const isSameRow = first.by === 'names' && isOnly && isOfSource && row.sourceId === undefined;
		return { id: first.job.id, by: isSameRow ? 'import' : first.by };
	};

	function inBin(job: Job): PlannedRow['match'] {
		if (job.deletedAt === undefined) return undefined;
		const into = job.mergedInto;
		return into !== undefined && jobs.has(into)
			? { id: into, by: 'import' }
			: { id: job.id, by: 'bin' };
	}
}

/** What a row has that a job lacks; nothing of the job is replaced, and its status never goes back. */
function gainOf(
	incoming: IncomingJob,
	steps: readonly ResolvedStep[],
	job: Job,
	record: PresentRecord
): JobGain | undefined {
	const facts = Object.fromEntries(
		Object.entries(incoming.facts).filter(([name]) => {
			// The keys of facts are their names.
			const fact = name as FactName;
			return job.capturedFacts[fact] === undefined && job.corrections[fact] === undefined;
		})
		// What is left of facts are facts.
	) as Facts;
	const said = [
		job.notes,
		...job.journey.flatMap((event) => (event.kind === 'comment' ? [event.text] : []))
	].join('\n');
	const comments = [
		(incoming.notes ?? '').split('\n').filter((line) => !said.includes(line.trim())),
		keptLines(incoming).filter((line) => !said.includes(line))
	].flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : []));
	const gain: JobGain = {
		facts,
		steps: stepsGained(steps, job, record),
		comments,
		people: peopleGained(incoming, job, record),
		tags: incoming.tags.filter((tag) => !job.tags.includes(tag)),
		...(incoming.posting !== undefined && !job.hasPosting ? { posting: incoming.posting } : {})
	};
	const lists = [gain.steps, comments, gain.people, gain.tags, Object.keys(facts)];
	const isEmpty = lists.every(({ length }) => length === 0);
	return isEmpty && gain.posting === undefined ? undefined : gain;
}

function peopleGained(
	{ people = [] }: IncomingJob,
	job: Job,
	{ contacts }: PresentRecord
): JobGain['people'] {
	const there = indexPeople(job.contacts.flatMap((id) => contacts.get(id) ?? []));
	return people.filter((person) => !there.find(person));
}

function stepsGained(
	steps: readonly ResolvedStep[],
	job: Job,
	{ statusOf }: PresentRecord
): JobGain['steps'] {
	const stands = standing(job.journey);
	let countsFrom = stands ? (stands.holdsFrom ?? stands.on) : dayAt(job.createdAt);
	let current = statusOf(job.statusId);
	const reached = new Set(
		job.journey.flatMap((event) => (event.kind === 'status' ? [event.to] : []))
	);
	return steps.flatMap(({ to, on, note }) => {
		if (to === savedStatus || reached.has(to)) return [];
		const status = statusOf(to);
		const isForward = !isOver(current) && rankOf(status) > rankOf(current);
		const isHistory = on < countsFrom && note === undefined && !isOver(status);
		if (!isForward && !isHistory) return [];
		const said = note === undefined ? { to, on } : { to, on, note };
		if (!isForward) return [said];
		current = status;
		if (on < countsFrom) return [{ ...said, holdsFrom: countsFrom }];
		countsFrom = on;
		return [said];
	});
}

/** What a file says besides, a line for each of its columns. */
export function keptLines({ kept }: IncomingJob): readonly string[] {
	return kept.map(([name, value]) => `${name}: ${value}`);
}

/** Of all that a row says, wherever in a file it stands (FNV-1a, twice 32 bits). */
function printOf({ file: _, place: __, doubts: ___, ...said }: IncomingJob): string {
	const text = JSON.stringify(said);
	let [one, two] = [0x811c9dc5, 0x01000193];
	for (let at = 0; at < text.length; at += 1) {
		one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
		two = Math.imul(two ^ text.charCodeAt(at), 0x5bd1e995);
	}
	return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
