import { createSubscriber } from 'svelte/reactivity';
import { surroundings } from '$lib/browser/surroundings';
import { agendaOf, type AgendaItem } from '$lib/domain/agenda';
import type { Job } from '$lib/domain/job';
import { readReminderSettings, type ReminderSettings } from '$lib/domain/reminder-settings';
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

	/** Whatever but the job itself an item depends on has its own map. */
	readonly #itemsByJob = $derived.by(() => {
		void this.#waymark.statuses;
		return new WeakMap<Job, readonly AgendaItem[]>();
	});
	readonly #suggestionsByJob = $derived.by(() => {
		void [this.#waymark.statuses, this.#waymark.today, this.settings];
		return new WeakMap<Job, readonly Suggestion[]>();
	});

	readonly items = $derived.by<readonly AgendaItem[]>(() => {
		const byJob = this.#itemsByJob;
		const context = { statusOf: this.#statusOf, zone: this.zone };
		return this.#waymark.jobs.flatMap((job) => {
			const known = byJob.get(job) ?? agendaOf(job, context);
			byJob.set(job, known);
			return known;
		});
	});
	/** Those whose time has come. */
	readonly proposals = $derived.by<readonly Proposal[]>(() =>
		this.#waymark.jobs.flatMap((job) =>
			this.suggestionsOf(job)
				.filter((suggestion) => isPressing(suggestion, this.#waymark.today))
				.map((suggestion) => ({ job, suggestion }))
		)
	);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** All proposals for a job, also those whose time will come. */
	suggestionsOf(job: Job): readonly Suggestion[] {
		const byJob = this.#suggestionsByJob;
		const known =
			byJob.get(job) ??
			suggestionsFor(job, {
				statusOf: this.#statusOf,
				days: this.settings.days,
				today: this.#waymark.today
			});
		byJob.set(job, known);
		return known;
	}

	readonly #statusOf = (id: Job['statusId']) => this.#waymark.statusOf(id);
}

const agendas = new WeakMap<Waymark, Agenda>();

/** The one agenda of the app, however many screens look at it. */
export function agendaFor(waymark: Waymark): Agenda {
	const known = agendas.get(waymark) ?? new Agenda(waymark);
	agendas.set(waymark, known);
	return known;
}
