import type { Instant, VersionId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { ChangedLine } from '$lib/domain/posting-change';
import type { Waymark } from './waymark.svelte';

/** An earlier text of a posting, and what became of it in the next one. */
export interface PostingVersion {
	readonly id: VersionId;
	readonly text: string;
	readonly capturedAt: Instant;
	/** Empty where the words stayed; absent where the two have too little in common to be compared. */
	readonly changes?: readonly ChangedLine[];
}

/** The earlier texts of a job's posting, the latest first; those that cannot be read are left out. */
export async function readVersions(waymark: Waymark, job: Job): Promise<readonly PostingVersion[]> {
	const { record } = waymark;
	const { changesBetween } = await import('$lib/browser/posting-changes');
	const versions: PostingVersion[] = [];
	let next = await record.readPosting(job.id);
	for (const id of job.versions.toReversed()) {
		const posting = await record.readVersion(job.id, id);
		if (!posting) continue;
		const changes = next && changesBetween(posting.text, next.text);
		const { text, capturedAt } = posting;
		versions.push({ id, text, capturedAt, ...(changes ? { changes } : {}) });
		next = posting;
	}
	return versions;
}
