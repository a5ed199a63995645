import * as Y from 'yjs';
import { dayAt, type Day } from '$lib/domain/day';
import type { JobDraft } from '$lib/domain/draft';
import type { Instant, RandomBytes, StatusId } from '$lib/domain/id';
import { openRecord, type JobRecord } from '$lib/store';

/** Noon of a day on which nothing happens. */
export const startOfTests: Instant = new Date(2026, 2, 10, 12).getTime();

export const day = (text: string) => text as Day;
export const status = (id: string) => id as StatusId;

/** A source of numbers in [0, 1) that is the same for every run (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export function randomBytes(next: () => number): RandomBytes {
	return (bytes) => {
		for (let index = 0; index < bytes.length; index++) bytes[index] = next() * 256;
	};
}

/** The time of a test, which only passes when told to. */
export class TestClock {
	at = startOfTests;
	pass(ms: number): void {
		this.at += ms;
	}
}

export interface TestRecord extends JobRecord {
	readonly clock: TestClock;
	/** What listeners threw. */
	readonly reported: readonly unknown[];
}

let nextSeed = 1;

/** A record over a document in memory, at noon of 2026-03-10. */
export function openTestRecord({
	doc = new Y.Doc(),
	seed = nextSeed++,
	clock = new TestClock()
} = {}): TestRecord {
	const reported: unknown[] = [];
	const record = openRecord(doc, {
		now: () => clock.at,
		today: () => dayAt(clock.at),
		random: randomBytes(seeded(seed)),
		report: (error) => reported.push(error)
	});
	const extras = { clock, reported };
	return Object.defineProperties(
		extras,
		Object.getOwnPropertyDescriptors(record)
	) as typeof extras & JobRecord;
}

/** A job saved on 2026-03-10, with a posting. */
export function draft(given: Partial<JobDraft> = {}): JobDraft {
	return {
		facts: { title: 'Gardener', company: 'Kew', url: 'https://example.org/1' },
		posting: { text: 'We look for a gardener.', capturedAt: startOfTests, from: 'paste' },
		status: status('saved'),
		on: day('2026-03-10'),
		...given
	};
}

/** The entries of a job as stored. */
export function entries(record: JobRecord, id: string): Y.Map<unknown> {
	const job = record.doc.getMap('jobs').get(id);
	if (!(job instanceof Y.Map)) throw new Error(`There is no job ${id}`);
	return job;
}

/** Makes two documents equal. */
export function meet(a: Y.Doc, b: Y.Doc): void {
	Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)), 'meeting');
	Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)), 'meeting');
}
