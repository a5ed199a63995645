import type { Day } from '../../src/lib/domain/day';
import type { JobId, StatusId } from '../../src/lib/domain/id';
import type { Job } from '../../src/lib/domain/job';
import { noReadingCorrections } from '../../src/lib/domain/reading-corrections';

/** A job of which nothing is said, and what a test says of it. */
export function jobWith(said: Partial<Job> = {}): Job {
	return {
		id: 'job' as JobId,
		createdAt: 0,
		facts: {},
		capturedFacts: {},
		corrections: {},
		readingCorrections: noReadingCorrections,
		notes: '',
		journey: [],
		statusId: 'applied' as StatusId,
		statusSince: '2026-03-10' as Day,
		lastEventOn: '2026-03-10' as Day,
		reminders: [],
		collections: [],
		tags: [],
		hasPosting: false,
		versions: [],
		contacts: [],
		arguments: [],
		marks: {},
		checks: {},
		differsFrom: [],
		isSample: false,
		...said
	};
}
