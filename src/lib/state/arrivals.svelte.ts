import { keepArrivals, readArrivals } from '$lib/browser/devices/kept-arrivals';
import { surroundings } from '$lib/browser/surroundings';
import { isEmptyBatch, type Arrival, type ArrivalWay, type TakenBack } from '$lib/domain/arrival';
import { newId, type JobId } from '$lib/domain/id';
import type { ArrivalBatches, Edit, JobRecord } from '$lib/store';

export type { Arrival };

/** Where something comes from. */
export interface ArrivalSource {
	readonly device: string;
	readonly name: string;
	readonly way: ArrivalWay;
	/** One of many small things that follow each other; those of one burst are one arrival. */
	readonly isLive: boolean;
}

type Undone = NonNullable<Arrival['undone']>;

/** Silence after which what comes next is another arrival. */
const burstGapInMs = 30_000;
/** New jobs of an arrival up to which it may still grow: each is looked at whenever more comes. */
const mostGrowing = 100;
const mostKept = 30;
/** What is larger can be taken back until the page is closed. */
const mostKeptBytes = 8_000_000;
/** What comes in bursts is written once. */
const keepAfterInMs = 300;

/** What came from other devices, arrival by arrival, to be looked at and to be taken back. */
export class Arrivals {
	/** The latest first. */
	list = $state.raw<readonly Arrival[]>([]);
	/** Before that, nothing can be noted. */
	readonly whenReady: Promise<void>;
	readonly #record: () => JobRecord;
	#batches: ArrivalBatches | undefined;
	/** Which arrivals may still grow, by device and way. */
	readonly #growing = new Map<string, string>();
	/** Which arrival an edit took back or brought in again, so that undo and redo tell it too. */
	readonly #edits = new WeakMap<Edit, { readonly id: string; readonly undone: Undone }>();
	readonly #unkept = new Set<string>();
	#isWaiting = false;

	/** @param whenOpen the record is there from then on */
	constructor(record: () => JobRecord, whenOpen: Promise<void>) {
		this.#record = record;
		this.whenReady = this.#begin(whenOpen);
	}

	async #begin(whenOpen: Promise<void>): Promise<void> {
		const kept = await readArrivals();
		await whenOpen;
		const record = this.#record();
		// Without it everything comes all the same; it cannot be looked at and taken back, that is all.
		this.#batches = await record.openArrivals().catch(() => undefined);
		this.list = kept;
		record.watch(({ by, edit }) => {
			const told = by === 'undo' && edit && this.#edits.get(edit);
			if (told) this.#turn(told);
		});
	}

	/** Gives something to the record, and notes what that changed; returns which jobs. */
	take(from: ArrivalSource, give: () => void): ReadonlySet<JobId> {
		const changed = new Set<JobId>();
		const stop = this.#record().watch((change) => {
			for (const id of change.jobIds) changed.add(id);
		});
		try {
			if (this.#batches) this.#note(from, this.#batches, give);
			else give();
		} finally {
			stop();
		}
		return changed;
	}

	#note({ device, name, way, isLive }: ArrivalSource, batches: ArrivalBatches, give: () => void) {
		const place = `${way} ${device}`;
		const now = surroundings.now();
		const before = isLive ? this.#grows(place) : undefined;
		const batch = batches.collect(give, before?.batch);
		const id = before?.id ?? newId(surroundings.random);
		const arrival: Arrival = { id, device, name, way, at: now, batch };
		const others = this.list.filter((other) => other.id !== id);
		const isEmpty = isEmptyBatch(batch);
		if (isEmpty && !before) return;
		this.#show(isEmpty ? others : [arrival, ...others], id);
		if (isLive) this.#growing.set(place, id);
		else this.#growing.delete(place);
	}

	/** Takes back what came, such that whatever was done since stays. */
	undo(arrival: Arrival): void {
		const { batch, again, name } = arrival;
		const taken = this.#edit(arrival, (batches) => batches.takeBack(again ?? batch, name));
		if (taken) this.#replace({ ...arrival, undone: taken });
	}

	/** Brings what was taken back in again. */
	redo(arrival: Arrival): void {
		const { undone, ...rest } = arrival;
		if (!undone) return;
		const taken = this.#edit(arrival, (batches) =>
			batches.takeBack(undone.inverse, arrival.name, 'arrival-redone')
		);
		if (taken) this.#replace({ ...rest, again: taken.inverse });
	}

	#edit({ id, undone }: Arrival, edit: (batches: ArrivalBatches) => TakenBack): Undone | undefined {
		if (!this.#batches) return undefined;
		const record = this.#record();
		const before = record.lastEdit;
		const taken = { ...edit(this.#batches), at: surroundings.now() };
		const { lastEdit } = record;
		if (lastEdit && lastEdit !== before) this.#edits.set(lastEdit, { id, undone: undone ?? taken });
		return taken;
	}

	/** Undo and redo turn what an edit had said of an arrival. */
	#turn({ id, undone }: { readonly id: string; readonly undone: Undone }): void {
		const arrival = this.list.find((other) => other.id === id);
		if (!arrival) return;
		const { undone: before, ...rest } = arrival;
		this.#replace(before ? rest : { ...rest, undone });
	}

	#replace(arrival: Arrival): void {
		// What is taken back does not go on growing.
		for (const [place, id] of this.#growing) if (id === arrival.id) this.#growing.delete(place);
		this.#show(
			this.list.map((other) => (other.id === arrival.id ? arrival : other)),
			arrival.id
		);
		// Of its own hand a person is done at once, and may leave the page.
		void this.#keep();
	}

	#grows(place: string): Arrival | undefined {
		const id = this.#growing.get(place);
		const arrival = this.list.find((other) => other.id === id);
		const isRecent = arrival && surroundings.now() - arrival.at < burstGapInMs;
		return isRecent && arrival.batch.made.size <= mostGrowing ? arrival : undefined;
	}

	#show(list: readonly Arrival[], changed: string): void {
		const before = this.list;
		this.list = list.slice(0, mostKept);
		for (const arrival of before) if (!this.list.includes(arrival)) this.#unkept.add(arrival.id);
		this.#unkept.add(changed);
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		setTimeout(() => void this.#keep(), keepAfterInMs);
	}

	/** What leaves the list is let go of on disk, too. */
	async #keep(): Promise<void> {
		this.#isWaiting = false;
		if (this.#unkept.size === 0) return;
		const ids = [...this.#unkept];
		this.#unkept.clear();
		const kept = this.list.filter(
			({ id, batch }) => ids.includes(id) && batch.size <= mostKeptBytes
		);
		const dropped = ids.filter((id) => !kept.some((arrival) => arrival.id === id));
		await keepArrivals(kept, dropped);
	}
}
