import { canonicalLink } from '$lib/domain/canonical-link';
import { fold } from '$lib/domain/folded-text';
import { indexPeople } from '$lib/domain/same-person';
import type { Facts } from '$lib/domain/facts';
import type { IncomingJob, IncomingStep } from '$lib/domain/incoming';

/**
 * By what the same row of a later file is known again: the id that the program gives it, else its link, else what it
 * is called, where and since when. `#2` and so on for rows of one file that say the same.
 */
export function rowKeys(jobs: readonly IncomingJob[]): readonly string[] {
	const counts = new Map<string, number>();
	return jobs.map((job) => {
		const key = `${job.source}:${bareKey(job)}`.slice(0, longestKey);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return count === 1 ? key : `${key}#${count}`;
	});
}

const longestKey = 400;

function bareKey({ sourceId, facts, steps, savedOn }: IncomingJob): string {
	if (sourceId !== undefined) return `id ${sourceId}`;
	const link = facts.url === undefined ? undefined : canonicalLink(facts.url);
	if (link !== undefined) return `link ${link}`;
	const first = steps.find(({ on }) => on !== undefined)?.on ?? savedOn ?? '';
	return `row ${nameKey(facts)}|${fold(facts.location ?? '')}|${first}`;
}

export function nameKey({ company, title }: Facts): string {
	return `${fold(company ?? '').trim()}|${fold(title ?? '').trim()}`;
}

/**
 * Rows that tell of one job are one: the same id of that program, or the same link. A job in a list of the saved and
 * in a list of the applied was saved, then applied to.
 */
export function joinRows(jobs: readonly IncomingJob[]): readonly IncomingJob[] {
	const byKey = new Map<string, IncomingJob>();
	jobs.forEach((job, at) => {
		const link = job.facts.url === undefined ? undefined : canonicalLink(job.facts.url);
		const key =
			job.sourceId !== undefined
				? `id ${job.source} ${job.sourceId}`
				: link !== undefined
					? `link ${link}`
					: `row ${at}`;
		const before = byKey.get(key);
		const isOther = before && link === undefined && nameKey(before.facts) !== nameKey(job.facts);
		if (!before) byKey.set(key, job);
		else if (!isOther) byKey.set(key, joinTwo(before, job));
		else byKey.set(`row ${at}`, withDoubt(job, `Its id is also that of ${before.place}.`));
	});
	return [...byKey.values()];
}

function joinTwo(one: IncomingJob, other: IncomingJob): IncomingJob {
	const steps = [...one.steps];
	for (const step of other.steps) {
		if (!steps.some((known) => isSameStep(known, step))) steps.push(step);
	}
	const people = [...(one.people ?? [])];
	const known = indexPeople(people);
	people.push(...(other.people ?? []).filter((person) => !known.find(person)));
	const notes = [...new Set([one.notes, other.notes].filter((text) => text !== undefined))];
	const posting = one.posting ?? other.posting;
	const savedOn = one.savedOn ?? other.savedOn;
	const joint = {
		...one,
		facts: { ...other.facts, ...one.facts },
		steps,
		...(posting === undefined ? {} : { posting }),
		...(savedOn === undefined ? {} : { savedOn }),
		...(people.length > 0 ? { people } : {}),
		...(notes.length > 0 ? { notes: notes.join('\n') } : {}),
		tags: [...new Set([...one.tags, ...other.tags])],
		kept: [...one.kept, ...other.kept],
		doubts: [...one.doubts, ...other.doubts]
	};
	const where = one.file === other.file ? other.place : `${other.file}, ${other.place}`;
	return withDoubt(joint, `The same job is also in ${where}.`);
}

function withDoubt(job: IncomingJob, doubt: string): IncomingJob {
	return { ...job, doubts: [...job.doubts, doubt] };
}

function isSameStep(one: IncomingStep, other: IncomingStep): boolean {
	return one.to === other.to && (one.on === other.on || other.on === undefined);
}
