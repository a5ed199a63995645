import type { JobRecord } from '$lib/store';

/** What was said on the device where it was said, kept apart from Yjs. */
export class Oracle {
	readonly #said = new Set<string>();
	readonly #gone = new Set<string>();

	note(before: ReadonlySet<string>, after: ReadonlySet<string>): void {
		for (const thing of after) if (!before.has(thing)) this.#said.add(thing);
		for (const thing of before) if (!after.has(thing)) this.#gone.add(thing);
	}

	/** Neither taken back, nor part of a job that was removed for good. */
	expected(): readonly string[] {
		const isGone = (thing: string) =>
			this.#gone.has(thing) || this.#gone.has(thing.split('/')[0] ?? '');
		return [...this.#said].filter((thing) => !isGone(thing));
	}
}

export function thingsOf(record: JobRecord): ReadonlySet<string> {
	const things = new Set<string>();
	for (const job of [...record.jobs().values(), ...record.bin().values()]) {
		things.add(job.id);
		for (const { id } of job.journey) things.add(`${job.id}/event ${id}`);
		for (const { id } of job.reminders) things.add(`${job.id}/reminder ${id}`);
		for (const version of job.versions) things.add(`${job.id}/version ${version}`);
	}
	return things;
}
