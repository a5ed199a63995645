import { byTime, type AgendaItem, type InterviewItem, type ReminderItem } from '$lib/domain/agenda';
import { addDays } from '$lib/domain/day';
import { firstFew } from '$lib/domain/first-few';
import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { JourneyEvent, Message } from '$lib/domain/journey';
import type { Suggestion } from '$lib/domain/suggestions';
import { groupDays, groupOf, type TodayGroup } from '$lib/domain/today-group';
import { tallyWeek } from '$lib/domain/week';
import { agendaFor, type Agenda, type Proposal } from './agenda.svelte';
import type { Waymark } from './waymark.svelte';

const latelyCount = 10;
const missedDays = 14;
const interviewDays = 14;
const answerDays = 7;
const listedCount = 6;
const quietCount = 12;
const endedCount = 12;

/** What needs the person today, and what changed lately. */
export class TodayView {
	readonly #waymark: Waymark;
	readonly agenda: Agenda;

	readonly #going = $derived.by(() =>
		this.#waymark.jobs.filter((job) => job.archivedAt === undefined)
	);
	/** One look at every job. */
	readonly #sorted = $derived.by(() => {
		const { today } = this.#waymark;
		const { statusOf } = this.agenda;
		const days = groupDays(today);
		const heardSince = addDays(today, -answerDays);
		const counts = { saved: 0, active: 0, won: 0, lost: 0 };
		const groups: Record<TodayGroup, Job[]> = {
			closing: [],
			passed: [],
			later: [],
			quiet: [],
			'under-way': [],
			ended: []
		};
		const heard: { job: Job; event: Message }[] = [];
		for (const job of this.#going) {
			const status = statusOf(job.statusId);
			counts[status.kind] += 1;
			groups[groupOf(job, status, days)].push(job);
			if (job.lastEventOn < heardSince) continue;
			for (const event of job.journey) {
				if (event.kind !== 'message' || event.direction !== 'in') continue;
				if (event.on >= heardSince && event.on <= today) heard.push({ job, event });
			}
		}
		return { counts, groups, heard };
	});

	/** Saved, not sent, and soon too late; the soonest first. */
	readonly closing = $derived.by<readonly Job[]>(() =>
		this.#sorted.groups.closing.toSorted((a, b) => compare(a.facts.expiresOn, b.facts.expiresOn))
	);
	/** Their closing date passed lately while they were only saved. */
	readonly missed = $derived.by<readonly Job[]>(() => {
		const since = addDays(this.#waymark.today, -missedDays);
		return this.#sorted.groups.passed.filter(({ facts }) => (facts.expiresOn ?? '') >= since);
	});
	/** Applied to, and not a word since; the longest silence first. */
	readonly quiet = $derived.by<readonly Job[]>(() =>
		firstFew(this.#sorted.groups.quiet, quietCount, (a, b) => compare(a.lastEventOn, b.lastEventOn))
	);
	/** Applied to and not over, what moved last first; the quiet ones are told apart. */
	readonly underWay = $derived.by<readonly Job[]>(() =>
		firstFew(this.#sorted.groups['under-way'], listedCount, byLastEvent)
	);
	/** Saved, with no closing date near; the newest first. */
	readonly later = $derived.by<readonly Job[]>(() =>
		firstFew(this.#sorted.groups.later, listedCount, (a, b) => b.createdAt - a.createdAt)
	);
	/** What came to an end, the latest first. */
	readonly ended = $derived.by<readonly Job[]>(() =>
		firstFew(this.#sorted.groups.ended, endedCount, byLastEvent)
	);
	/** What employers said lately, the latest first. */
	readonly heard = $derived.by<readonly { job: Job; event: Message }[]>(() =>
		this.#sorted.heard.toSorted((a, b) => compare(b.event.on, a.event.on)).slice(0, listedCount)
	);
	readonly counts = $derived.by(() => this.#sorted.counts);
	readonly week = $derived.by(() =>
		tallyWeek(this.#waymark.jobs, this.#waymark.today, this.agenda.statusOf)
	);

	/** The newest events of all journeys; what lies ahead is on the agenda. */
	readonly lately = $derived.by<readonly { job: Job; event: JourneyEvent }[]>(() =>
		firstFew(this.#going, latelyCount * 3, (a, b) => compare(b.lastEventOn, a.lastEventOn))
			.flatMap((job) => job.journey.slice(-latelyCount).map((event) => ({ job, event })))
			.filter(({ event }) => event.on <= this.#waymark.today)
			.sort((a, b) => compare(b.event.on, a.event.on) || compare(b.event.clock, a.event.clock))
			.slice(0, latelyCount)
	);

	/** What is owed today or was owed before, the longest overdue first. */
	readonly due = $derived.by<readonly ReminderItem[]>(() =>
		this.agenda.items
			.filter((item) => item.kind === 'reminder')
			.filter((item) => item.on <= this.#waymark.today)
			.sort(byTime)
	);
	/** Conversations of the next two weeks, today's among them. */
	readonly interviews = $derived.by<readonly InterviewItem[]>(() =>
		this.#within(interviewDays, (item) => item.kind === 'interview')
	);
	/** Offers that want an answer, the first to lapse first. */
	readonly answers = $derived.by<readonly Extract<AgendaItem, { kind: 'answer' }>[]>(() =>
		this.#within(interviewDays, (item) => item.kind === 'answer')
	);
	/** The next thing that is owed after today. */
	readonly next = $derived.by<ReminderItem | undefined>(() =>
		this.agenda.items
			.filter((item) => item.kind === 'reminder')
			.filter((item) => item.on > this.#waymark.today)
			.reduce<ReminderItem | undefined>(
				(first, item) => (first && byTime(first, item) <= 0 ? first : item),
				undefined
			)
	);

	/** What Waymark would remind of in a quiet job. */
	readonly #quietSuggestions = $derived.by<ReadonlyMap<JobId, Suggestion>>(() => {
		const quiet = new Set(this.quiet.map(({ id }) => id));
		const found = this.agenda.proposals.filter(({ job }) => quiet.has(job.id));
		return new Map(found.map(({ job, suggestion }) => [job.id, suggestion]));
	});
	/** Other proposals, the longest due first. */
	readonly proposals = $derived.by<readonly Proposal[]>(() =>
		firstFew(
			this.agenda.proposals.filter(
				({ job, suggestion }) => this.#quietSuggestions.get(job.id) !== suggestion
			),
			listedCount,
			(a, b) => compare(a.suggestion.dueOn, b.suggestion.dueOn)
		)
	);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
		this.agenda = agendaFor(waymark);
	}

	/** What Waymark would do about the silence of a job. */
	nudgeFor(job: Job): Suggestion | undefined {
		return this.#quietSuggestions.get(job.id);
	}

	#within<Item extends AgendaItem>(
		days: number,
		isOfKind: (item: AgendaItem) => item is Item
	): readonly Item[] {
		const today = this.#waymark.today;
		const until = addDays(today, days);
		return this.agenda.items
			.filter(isOfKind)
			.filter(({ on }) => on >= today && on <= until)
			.sort(byTime);
	}
}

function byLastEvent(a: Job, b: Job): number {
	return compare(b.lastEventOn, a.lastEventOn) || b.createdAt - a.createdAt;
}

function compare(a: string | undefined, b: string | undefined): number {
	return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
