import { untrack } from 'svelte';
import { surroundings } from '$lib/browser/surroundings';
import {
	draftOf,
	emptyFields,
	fieldsOfEvent,
	patchOf,
	type EventFields,
	type OwnEventKind
} from '$lib/domain/event-fields';
import { eventProblems, type EventProblems } from '$lib/domain/event-problems';
import type { Job } from '$lib/domain/job';
import type { OwnEvent } from '$lib/domain/journey';
import { isSending } from '$lib/domain/sent';
import type { Waymark } from './waymark.svelte';

/** What stands for a date or a time that was typed by half, and that a field therefore keeps to itself. */
const unreadable = '?';

/** An event of a job's journey while it is being typed. */
export class EventForm {
	readonly ownZone = surroundings.zone();
	readonly zones: readonly string[] = Intl.supportedValuesOf('timeZone');
	readonly job: Job;
	/** The event that is changed; nothing where one is added. */
	readonly event: OwnEvent | undefined;
	readonly #waymark: Waymark;
	/** Problems are told once the person has tried, and then as long as they last. */
	#hasTried = $state(false);
	#unreadable = $state.raw<ReadonlySet<string>>(new Set());
	fields = $state<EventFields>(emptyFields('comment', ''));

	readonly #problems = $derived.by<EventProblems>(() => {
		const said = { ...this.fields };
		for (const name of ['on', 'at', 'until', 'answerBy'] as const) {
			if (this.#unreadable.has(name)) said[name] = unreadable;
		}
		return eventProblems(said, this.#waymark.today);
	});
	readonly problems = $derived<EventProblems>(this.#hasTried ? this.#problems : {});
	/** Whether this is the change with which an application goes out. */
	readonly canSend = $derived.by(() => {
		const { to } = this.fields;
		const sent = this.event?.kind === 'status' ? this.event.sent : undefined;
		const change = {
			// Chosen from the statuses that there are.
			to: to as Job['statusId'],
			...(this.event && { id: this.event.id }),
			...(sent && { sent })
		};
		return isSending(change, this.job.journey, (id) => this.#waymark.statusOf(id));
	});

	constructor(waymark: Waymark, job: Job, start: OwnEventKind | OwnEvent) {
		this.#waymark = waymark;
		this.job = job;
		if (typeof start === 'string') {
			this.fields = emptyFields(start, waymark.today);
			this.fields.zone = start === 'interview' ? this.ownZone : '';
			this.fields.to = start === 'status' ? job.statusId : '';
		} else {
			this.event = start;
			this.fields = fieldsOfEvent(start);
			if (start.kind === 'interview' && start.zone === undefined) this.fields.zone = this.ownZone;
		}
	}

	/**
	 * Adds the event, or changes it. Returns whether it could; if not, `problems` tell why.
	 * @param unreadable names of the fields in which the browser could not read what was typed
	 */
	keep(unreadable: readonly string[]): boolean {
		this.#hasTried = true;
		this.#unreadable = new Set(unreadable);
		if (Object.keys(untrack(() => this.#problems)).length > 0) return false;
		const { record } = this.#waymark;
		const fields = $state.snapshot(this.fields);
		if (this.event) record.editEvent(this.job.id, this.event.id, patchOf(fields));
		else this.#add(fields);
		return true;
	}

	#add(fields: EventFields): void {
		const { record } = this.#waymark;
		const draft = draftOf(fields);
		if (draft.kind !== 'status') record.addEvent(this.job.id, draft);
		else {
			const { on, note, sent } = draft;
			record.changeStatus([this.job.id], draft.to, {
				on,
				...(note !== undefined && { note }),
				...(sent && { sent })
			});
		}
	}

	addPerson(name: string): void {
		const id = this.#waymark.record.addContact({ name }, [this.job.id]);
		this.fields.people = [...this.fields.people, id];
	}
}
