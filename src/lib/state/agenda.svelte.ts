import { untrack } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { surroundings } from '$lib/browser/surroundings';
import { agendaOf, type AgendaItem } from '$lib/domain/agenda';
import type { StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { readReminderSettings, type ReminderSettings } from '$lib/domain/reminder-settings';
import type { Status } from '$lib/domain/status';
import { isPressing, suggestionsFor, type Suggestion } from '$lib/domain/suggestions';
import type { Waymark } from './waymark.svelte';

/** A reminder that Waymark proposes for a job. */
export interface Proposal {
	readonly job: Job;
	readonly suggestion: Suggestion;
}

/** What has its day in the whole search, and what Waymark would remind of. Worked out once a change, job by job. */
export class Agenda {
	readonly #waymark: Waymark;
	readonly zone = surroundings.zone();
	readonly #follow = createSubscriber((update) => this.#waymark.record.watch(update));
	/** As text, so that whoever depends on it is not told of changes of other settings. */
	readonly #settings = $derived.by(() => {
		this.#follow();
		return JSON.stringify(readReminderSettings((name) => this.#waymark.record.setting(name)));
	});
	// Made of such settings just above.
	readonly settings = $derived(JSON.parse(this.#settings) as ReminderSettings);

	/** As `Waymark.statusOf`, but asked of a map, ten thousand times over. A new function when a status changes. */
	readonly statusOf = $derived.by(() => {
		const known = new Map<StatusId, Status>();
		// Read so that this runs anew when one changes.
		void this.#waymark.statuses;
		return (id: StatusId): Status => {
			const status = known.get(id) ?? untrack(() => this.#waymark.statusOf(id));
			known.set(id, status);
			return status;
		};
	});

	/** Whatever but the job itself an item depends on has its own map. */
	readonly #itemsByJob = $derived.by(() => {
		void this.statusOf;
		return new WeakMap<Job, readonly AgendaItem[]>();
	});
	readonly #suggestionsByJob = $derived.by(() => {
		void [this.statusOf, this.#waymark.today, this.settings];
		return new WeakMap<Job, readonly Suggestion[]>();
	});

	readonly items = $derived.by<readonly AgendaItem[]>(() => {
		const byJob = this.#itemsByJob;
		const context = { statusOf: this.statusOf, zone: this.zone };
		const items: AgendaItem[] = [];
		for (const job of this.#waymark.jobs) {
			let known = byJob.get(job);
			if (!known) byJob.set(job, (known = agendaOf(job, context)));
			for (const item of known) items.push(item);
		}
		return items;
	});
	/** Those whose time has come. */
	readonly proposals = $derived.by<readonly Proposal[]>(() => {
		const byJob = this.#suggestionsByJob;
		const today = this.#waymark.today;
		const proposals: Proposal[] = [];
		for (const job of this.#waymark.jobs) {
			for (const suggestion of byJob.get(job) ?? this.suggestionsOf(job)) {
				if (isPressing(suggestion, today)) proposals.push({ job, suggestion });
			}
		}
		return proposals;
	});

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** All proposals for a job, also those whose time will come. */
	suggestionsOf(job: Job): readonly Suggestion[] {
		const byJob = this.#suggestionsByJob;
		const known =
			byJob.get(job) ??
			suggestionsFor(job, {
				statusOf: this.statusOf,
				days: this.settings.days,
				today: this.#waymark.today
			});
		byJob.set(job, known);
		return known;
	}
}

const agendas = new WeakMap<Waymark, Agenda>();

/** The one agenda of the app, however many screens look at it. */
export function agendaFor(waymark: Waymark): Agenda {
	const known = agendas.get(waymark) ?? outlasting(() => new Agenda(waymark));
	agendas.set(waymark, known);
	return known;
}

/** What is derived in it would otherwise end with the screen that asked first. */
function outlasting(make: () => Agenda): Agenda {
	let made: Agenda | undefined;
	$effect.root(() => {
		made = make();
	});
	return made ?? make();
}
