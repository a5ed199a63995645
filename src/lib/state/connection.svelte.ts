import type { JobId } from '$lib/domain/id';
import { recordFormat, type JobRecord } from '$lib/store';
import type { Replica, Session, SessionState } from '$lib/sync';
import type { Arrivals } from './arrivals.svelte';

/** Another device that this one has, or had, a way to since the page was opened. */
export class Connection {
	state = $state.raw<SessionState>({ kind: 'greeting' });
	/** Part of a long message that has come, 0 to 1. */
	progress = $state<number>();
	/** Jobs that came, or were changed, through it. */
	changedJobs = $state.raw<ReadonlySet<JobId>>(new Set());
	readonly confirmation: string;
	/** The record as its session sees it. */
	readonly replica: Replica;
	session: Session | undefined;
	readonly #record: JobRecord;
	readonly #arrivals: Arrivals;
	readonly #came = new Set<JobId>();
	#lastName: string | undefined;

	constructor(confirmation: string, record: JobRecord, arrivals: Arrivals) {
		this.confirmation = confirmation;
		this.#record = record;
		this.#arrivals = arrivals;
		this.replica = {
			doc: record.doc,
			format: recordFormat,
			receive: (update, origin) => this.#receive(update, origin)
		};
	}

	get name(): string | undefined {
		return this.state.kind === 'open' ? this.state.peer.name : this.#lastName;
	}

	/** Where its session stands now. The name is kept for when that is over. */
	follow(state: SessionState): void {
		this.state = state;
		if (state.kind === 'open') this.#lastName = state.peer.name;
	}

	/** Of a long message. */
	followPieces(received: number, expected: number): void {
		this.progress = received < expected ? received / expected : undefined;
	}

	/** A message came whole. */
	followMessage(): void {
		this.progress = undefined;
		this.changedJobs = new Set(this.#came);
	}

	#receive(update: Uint8Array, origin: unknown): void {
		const { state } = this;
		const { device = '', name = '' } = state.kind === 'open' ? state.peer : {};
		const isLive = state.kind === 'open' && state.hasReceivedAll;
		const changed = this.#arrivals.take({ device, name, way: 'direct', isLive }, () =>
			this.#record.receiveUpdate(update, origin)
		);
		for (const id of changed) this.#came.add(id);
	}
}
