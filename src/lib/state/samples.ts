import { surroundings } from '$lib/browser/surroundings';
import { addDays } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import type { JobDraft, JobRecord } from '$lib/store';
import type { SamplePosting } from './samples/samples';

/** Adds invented jobs to look around with, as one step; `removeSamples` of the record takes them away again. */
export async function addSamples(record: JobRecord): Promise<void> {
	const { samplePostings } = await import('./samples/samples');
	await record.saveJobs(samplePostings.map(toDraft));
}

function toDraft(sample: SamplePosting): JobDraft {
	const today = surroundings.today();
	const dayAgo = (days: number) => addDays(today, -days);
	const changes = sample.statusPath.map(({ to, daysAgo }) => ({
		kind: 'status' as const,
		to: to as StatusId, // Ids of built-in statuses; a test holds them to it.
		on: dayAgo(daysAgo)
	}));
	const current = changes.at(-1);
	const comments = (sample.comments ?? []).map(({ text, daysAgo }) => ({
		kind: 'comment' as const,
		text,
		on: dayAgo(daysAgo)
	}));
	return {
		facts: {
			...sample.facts,
			...(sample.expiresInDays === undefined
				? {}
				: { expiresOn: addDays(today, sample.expiresInDays) })
		},
		posting: { text: sample.posting, capturedAt: surroundings.now(), from: 'sample' },
		status: current?.to ?? ('saved' as StatusId),
		on: current?.on ?? today,
		journey: [...changes.slice(0, -1), ...comments],
		...(sample.notes === undefined ? {} : { notes: sample.notes }),
		isSample: true
	};
}
