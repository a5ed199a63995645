import { expect } from 'vitest';
import { canBeDeleted } from '$lib/domain/status';
import type { Job } from '$lib/domain/job';
import type { StatusId } from '$lib/domain/id';
import type { TestRecord } from './open-test-record';

/** What devices have said, kept apart from Yjs: every event as it ever read, and every one removed. */
export interface Said {
	readonly events: Map<string, Set<string>>;
	readonly removed: Set<string>;
	/** The jobs in which each event was seen, and those that somebody removed for good with all that is in them. */
	readonly homes: Map<string, Set<string>>;
	readonly removedJobs: Set<string>;
}

type Events = ReadonlyMap<string, string>;

export const saidNothing = (): Said => ({
	events: new Map(),
	removed: new Set(),
	homes: new Map(),
	removedJobs: new Set()
});

function jobsOf(record: TestRecord): readonly Job[] {
	return [...record.jobs().values(), ...record.bin().values()];
}

/** Every event by its id; one that a merger gave to another job, too, reads the same there. */
export function eventsOf(record: TestRecord): Events {
	const events = new Map<string, string>();
	for (const job of jobsOf(record)) {
		for (const { of: _, ...event } of job.journey) {
			events.set(`${job.id}/${event.id}`, JSON.stringify(event));
		}
	}
	return events;
}

const jobOf = (key: string) => key.split('/')[0] ?? '';
const idOf = (key: string) => key.split('/')[1] ?? '';

/** Notes what an edit did to the events of the record it was done in. */
export function note(said: Said, before: Events, after: Events): void {
	for (const [key, event] of after) {
		if (before.get(key) === event) continue;
		const id = idOf(key);
		said.events.set(id, (said.events.get(id) ?? new Set()).add(event));
		said.homes.set(id, (said.homes.get(id) ?? new Set()).add(jobOf(key)));
	}
	const jobs = new Set([...after.keys()].map(jobOf));
	for (const key of before.keys()) {
		if (!after.has(key)) said.removed.add(idOf(key));
		// Whatever somebody else adds to it meanwhile goes, too; known limits of SCHEMA.md.
		if (!jobs.has(jobOf(key))) said.removedJobs.add(jobOf(key));
	}
}

/** An edit of one field and an edit of another, apart from each other, are both kept [S26]. */
export function expectNothingLost(record: TestRecord, said: Said): void {
	const there = eventsOf(record);
	const ids = new Set([...there.keys()].map(idOf));
	const lost = [...said.homes].filter(
		([id, homes]) =>
			!said.removed.has(id) && !ids.has(id) && [...homes].some((job) => !said.removedJobs.has(job))
	);
	expect(lost, 'events that nobody removed').toEqual([]);
	const fieldsOf = (text = '{}') => Object.entries(JSON.parse(text) as Record<string, unknown>);
	for (const [key, event] of there) {
		const versions = [...(said.events.get(idOf(key)) ?? [])];
		const fields = versions.flatMap(fieldsOf).map((field) => JSON.stringify(field));
		for (const field of fieldsOf(event)) expect(fields).toContain(JSON.stringify(field));
	}
}

/** The status that the latest dated event says, and where that was deleted the one that took over. */
export function expectStandingTrue(record: TestRecord): void {
	for (const job of jobsOf(record)) {
		const latest = job.journey
			.flatMap((event) => (event.kind === 'status' && event.of === undefined ? [event] : []))
			.map(
				(event) => [`${event.holdsFrom ?? event.on} ${event.clock} ${event.id}`, event.to] as const
			)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.at(-1);
		const said = latest?.[1] ?? ('saved' as StatusId);
		expect(job.statusId).toBe(takenOverBy(record, said));
	}
	for (const { movedTo } of record.statuses()) expect(movedTo).toBeUndefined();
}

/** Follows what is stored, step by step; of statuses that lead to each other the lowest stays. */
function takenOverBy(record: TestRecord, start: StatusId): StatusId {
	const stored = record.doc.getMap('statuses');
	const seen: StatusId[] = [];
	let id = start;
	for (;;) {
		const next = stored.get(`${id}:movedTo`);
		if (!canBeDeleted(id) || typeof next !== 'string') return id;
		if (seen.includes(id)) return seen.slice(seen.indexOf(id)).sort()[0] ?? id;
		seen.push(id);
		id = next as StatusId;
	}
}
