import { openConnectionTabs, type HeldConnection } from '$lib/browser/devices/tab-connections';
import type { Connection } from './connection.svelte';

export type { HeldConnection };

/** What a tab has of a connection while it holds it. */
interface Hold {
	readonly device: string;
	release: () => void;
}

/** The connections of this browser, in whichever of its tabs they are. One device is held by one tab. */
export class ConnectionTabs {
	/** What other tabs hold. */
	elsewhere = $state.raw<readonly HeldConnection[]>([]);
	/** What another tab held until now. */
	released = $state.raw<HeldConnection>();
	readonly #holds = new Map<Connection, Hold>();
	readonly #tabs = openConnectionTabs({
		elsewhere: (held) => {
			this.elsewhere = held;
			this.#onElsewhere();
			if (held.some(({ device }) => device === this.released?.device)) this.released = undefined;
		},
		released: (connection) => {
			if (!this.#holdOf(connection.device)) this.released = connection;
		},
		letGo: (device) => this.#end(device),
		leaving: () => {
			for (const { session } of this.#holds.keys()) session?.end();
		}
	});

	readonly #onElsewhere: () => void;

	/** @param onElsewhere other tabs hold something else than before */
	constructor(onElsewhere: () => void) {
		this.#onElsewhere = onElsewhere;
	}

	/** To be told of each state of a connection. The newest to a device is the one that stays. */
	follow(connection: Connection): void {
		const { state } = connection;
		const held = this.#holds.get(connection);
		if (state.kind === 'ended' && held) {
			this.#holds.delete(connection);
			this.#tell();
			held.release();
		} else if (state.kind === 'open' && !held) this.#take(connection, state.peer.device);
	}

	#take(connection: Connection, device: string): void {
		this.#end(device);
		let isOver = false;
		const hold: Hold = { device, release: () => (isOver = true) };
		this.#holds.set(connection, hold);
		if (this.released?.device === device) this.released = undefined;
		void this.#tabs.hold(device).then((release) => {
			if (isOver) return release();
			hold.release = release;
			this.#tell();
		});
	}

	#end(device: string): void {
		this.#holdOf(device)?.session?.end();
	}

	#holdOf(device: string): Connection | undefined {
		return [...this.#holds].find(([, hold]) => hold.device === device)?.[0];
	}

	#tell(): void {
		this.#tabs.tell([...this.#holds].map(([{ name = '' }, { device }]) => ({ device, name })));
	}
}
