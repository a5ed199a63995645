import type { Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import type { ImportedDraft, ImportPlan, IncomingJob } from '$lib/domain/incoming';
import { keptLines, type PlannedRow, type RowChoice } from './plan-import';
import type { ResolvedStep } from './steps';

/** What becomes of a row. */
export type RowFate = 'new' | 'changed' | 'same' | 'left';

export function fateOf({ gain }: PlannedRow, choice: RowChoice): RowFate {
	if (choice === 'add') return 'new';
	if (choice === 'leave') return 'left';
	return gain ? 'changed' : 'same';
}

export interface PlanDetails extends Pick<ImportPlan, 'source' | 'files' | 'mappings'> {
	readonly now: Instant;
	readonly today: Day;
	/** What a file is from, in words: "LinkedIn". */
	labelOf(incoming: IncomingJob): string;
	choiceOf(row: PlannedRow): RowChoice;
}

/** What is to be done, of all rows together. */
export function toPlan(
	rows: readonly PlannedRow[],
	{ now, today, labelOf, choiceOf, ...rest }: PlanDetails
): ImportPlan {
	const fated = rows.map((row) => [row, fateOf(row, choiceOf(row))] as const);
	return {
		...rest,
		added: fated.flatMap(([row, fate]) =>
			fate === 'new'
				? [{ mark: row.mark, draft: toDraft(row, now, today, labelOf(row.incoming)) }]
				: []
		),
		changed: fated.flatMap(([{ match, gain, mark }, fate]) =>
			fate === 'changed' && match && gain ? [{ id: match.id, mark, gain }] : []
		)
	};
}

function toDraft(
	{ incoming, steps }: PlannedRow,
	now: Instant,
	today: Day,
	label: string
): ImportedDraft {
	const path = withStanding(steps);
	const last = path.at(-1);
	if (!last) throw new Error('A planned row has a step');
	const { to, on, ...details } = last;
	const kept = keptLines(incoming);
	const follow = incoming.followUpOn;
	const isDue = follow !== undefined && follow >= today;
	const said = follow !== undefined && !isDue ? [...kept, `Follow up: ${follow}`] : kept;
	return {
		facts: incoming.facts,
		status: to,
		on,
		details,
		journey: [
			...path.slice(0, -1).map((step) => ({ kind: 'status' as const, ...step })),
			...(said.length > 0
				? [{ kind: 'comment' as const, on, text: [`From ${label}`, ...said].join('\n') }]
				: [])
		],
		createdAt: savedAt(incoming, path, now),
		people: incoming.people ?? [],
		tags: incoming.tags,
		isArchived: incoming.isArchived,
		...(incoming.notes === undefined ? {} : { notes: incoming.notes }),
		...(incoming.posting === undefined
			? {}
			: { posting: { text: incoming.posting, capturedAt: now, from: 'import' as const } }),
		...(isDue ? { reminders: [{ text: 'Follow up', dueOn: follow }] } : {})
	};
}

/** The job stands at the last of its steps, also where a file dates an earlier one after it. */
function withStanding(
	steps: readonly ResolvedStep[]
): readonly (ResolvedStep & { readonly holdsFrom?: Day })[] {
	const latest = steps.reduce<Day | undefined>(
		(day, { on }) => (day === undefined || on > day ? on : day),
		undefined
	);
	return steps.map((step, at) =>
		at === steps.length - 1 && latest !== undefined && step.on < latest
			? { ...step, holdsFrom: latest }
			: step
	);
}

/** When it was saved, as far as the file tells: noon of its first day. */
function savedAt(
	{ savedAt: told, savedOn }: IncomingJob,
	[first]: readonly ResolvedStep[],
	now: Instant
): Instant {
	const day = savedOn ?? (first?.note === undefined ? first?.on : undefined);
	if (told !== undefined) return told;
	if (day === undefined) return now;
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return Math.min(now, new Date(year, month - 1, date, 12).getTime());
}
