import { cipher } from '$lib/browser/devices/cipher';
import { handOver, type Delivery } from '$lib/browser/files';
import { surroundings } from '$lib/browser/surroundings';
import type { JobId } from '$lib/domain/id';
import { recordFormat } from '$lib/store';
import { longestFile, openFile, sealWhole, type Refusal } from '$lib/sync';
import type { Arrivals } from './arrivals.svelte';
import type { GroupKey } from './group-key.svelte';
import type { Waymark } from './waymark.svelte';

export type { Delivery };

export type Received =
	| {
			readonly isTaken: true;
			/** Of the device that it is from. */
			readonly name: string;
			/** It is from this very device. */
			readonly isOwn: boolean;
			readonly changedJobs: ReadonlySet<JobId>;
			/** Its app writes a newer format of the record. */
			readonly isNewer: boolean;
	  }
	| { readonly isTaken: false; readonly problem: Refusal };

type Self = () => Promise<{ readonly id: string; readonly name: string }>;

/** Changes that somebody carries to another device as a file. */
export class ByHand {
	sent = $state<Delivery>();
	received = $state.raw<Received>();
	isBusy = $state(false);
	readonly #waymark: Waymark;
	readonly #self: Self;
	readonly #key: GroupKey;
	readonly #arrivals: Arrivals;

	constructor(waymark: Waymark, self: Self, key: GroupKey, arrivals: Arrivals) {
		this.#waymark = waymark;
		this.#self = self;
		this.#key = key;
		this.#arrivals = arrivals;
	}

	/** One file with all that this device has; whoever takes it in passes over what is there. */
	async send(): Promise<void> {
		await this.#busy(async () => {
			this.sent = undefined;
			const { id: device, name } = await this.#self();
			const [group] = await this.#key.groups();
			const { doc } = this.#waymark.record;
			const from = { device, name, format: recordFormat, writtenAt: surroundings.now() };
			const file = await sealWhole(doc, from, group, cipher, surroundings.random);
			// Bytes that were just made are of their own memory, never of a shared one.
			const bytes = file as Uint8Array<ArrayBuffer>;
			const type = 'application/octet-stream';
			this.sent = await handOver(new File([bytes], fileName(name, surroundings.today()), { type }));
		});
	}

	async receive(file: Blob): Promise<void> {
		await this.#busy(async () => {
			this.received = undefined;
			this.received = await this.#take(file);
		});
	}

	async #take(file: Blob): Promise<Received> {
		if (file.size > longestFile) return { isTaken: false, problem: 'too-long' };
		const bytes = new Uint8Array(await file.arrayBuffer());
		const contents = await openFile(bytes, await this.#key.groups(), cipher);
		if (typeof contents === 'string') return { isTaken: false, problem: contents };
		if (!contents.isWhole) return { isTaken: false, problem: 'misplaced' };
		const { device, name, update } = contents;
		await this.#arrivals.whenReady;
		const changedJobs = this.#arrivals.take({ device, name, way: 'file', isLive: false }, () =>
			this.#waymark.record.receiveUpdate(update, this)
		);
		const isOwn = device === (await this.#self()).id;
		return { isTaken: true, name, isOwn, changedJobs, isNewer: contents.format > recordFormat };
	}

	async #busy(work: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		try {
			await work();
		} finally {
			this.isBusy = false;
		}
	}
}

function fileName(device: string, day: string): string {
	const tidy = device
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase();
	return `waymark-${tidy === '' ? 'device' : tidy}-${day}.waymark`;
}
