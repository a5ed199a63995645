import type { StatusId } from './id';
import type { Job } from './job';
import type { JourneyEvent, Sent, StatusChange } from './journey';
import type { Status } from './status';

/** Names that a person gave to what they sent, the latest first, to choose from again. */
export interface SentBefore {
	readonly cvs: readonly string[];
	readonly letters: readonly string[];
}

export function sentBefore(jobs: Iterable<Job>): SentBefore {
	const sendings: StatusChange[] = [];
	for (const { journey } of jobs) {
		for (const event of journey) if (event.kind === 'status' && event.sent) sendings.push(event);
	}
	sendings.sort((a, b) => (lastSaid(a) < lastSaid(b) ? 1 : -1));
	const names = (part: 'cv' | 'letter') => [
		...new Set(sendings.flatMap(({ sent }) => sent?.[part] ?? []))
	];
	return { cvs: names('cv'), letters: names('letter') };
}

const lastSaid = ({ clock, changedAt }: StatusChange) => changedAt ?? clock;

/**
 * Whether something is sent where a job comes to stand at that status: it is the first one under way, or the person
 * has said so already.
 * @param journey what came before, and the change itself where it is there
 */
export function isSending(
	change: { readonly to: StatusId; readonly sent?: Sent; readonly id?: string },
	journey: readonly JourneyEvent[],
	statusOf: (id: StatusId) => Status
): boolean {
	if (change.sent) return true;
	if (statusOf(change.to).kind !== 'active') return false;
	const first = journey.find(
		(event) => event.kind === 'status' && statusOf(event.to).kind === 'active'
	);
	return first === undefined || first.id === change.id;
}

/** What was sent, from what was typed: nothing where nothing is said. */
export function sentOf(cv: string, letter: string, before?: Sent): Sent | null {
	const sent = {
		...(cv.trim() !== '' && { cv: cv.trim() }),
		...(letter.trim() !== '' && { letter: letter.trim() }),
		...(before?.tookInS !== undefined && { tookInS: before.tookInS })
	};
	return Object.keys(sent).length > 0 ? sent : null;
}
