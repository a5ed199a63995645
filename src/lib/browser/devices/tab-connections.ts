import * as v from 'valibot';

/** A connection to another device, as the tab that holds it tells of it. */
export interface HeldConnection {
	readonly device: string;
	readonly name: string;
}

/**
 * Which tab of this browser profile holds the connection to which device: `sync/PROTOCOL.md` [T1] to [T3]. The list is
 * told over a channel; that a tab is gone, however it ended, the browser says by giving its lock to whoever waits.
 */
export interface ConnectionTabs {
	/** Takes a device for this tab: another one that holds it lets go. Resolves, once it has, with what lets go again. */
	hold(device: string): Promise<() => void>;
	/** All that this tab holds. */
	tell(held: readonly HeldConnection[]): void;
	close(): void;
}

export interface ConnectionTabsEvents {
	/** What other tabs hold. */
	elsewhere(held: readonly HeldConnection[]): void;
	/** Another tab does not hold it any more. */
	released(connection: HeldConnection): void;
	/** Another tab takes this device. */
	letGo(device: string): void;
	/** This tab is closed, or goes to another site. */
	leaving(): void;
}

const Held = v.object({ device: v.string(), name: v.string() });
const Message = v.variant('kind', [
	v.object({ kind: v.literal('ask') }),
	v.object({ kind: v.literal('take'), device: v.string() }),
	v.object({ kind: v.literal('held'), tab: v.string(), held: v.array(Held) })
]);
type Message = v.InferOutput<typeof Message>;

export function openConnectionTabs(events: ConnectionTabsEvents): ConnectionTabs {
	const tab = crypto.randomUUID();
	const channel = new BroadcastChannel('waymark-connections');
	const closing = new AbortController();
	const { signal } = closing;
	const byTab = new Map<string, readonly HeldConnection[]>();
	const watched = new Set<string>();
	let own: readonly HeldConnection[] = [];

	const say = (message: Message) => channel.postMessage(message);
	const all = () => [...byTab.values()].flat();
	const sayOwn = () => say({ kind: 'held', tab, held: [...own] });

	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const { output, success } = v.safeParse(Message, data);
		// Of another version of the app.
		if (!success) return;
		if (output.kind === 'ask') {
			if (own.length > 0) sayOwn();
		} else if (output.kind === 'take') events.letGo(output.device);
		else hear(output.tab, output.held);
	};

	function hear(from: string, held: readonly HeldConnection[]): void {
		const before = all();
		byTab.set(from, held);
		const now = all();
		events.elsewhere(now);
		for (const one of before) {
			if (!now.some(({ device }) => device === one.device)) events.released(one);
		}
		for (const { device } of held) void watch(device);
	}

	/** Hears of the end of a tab that could not say so. */
	async function watch(device: string): Promise<void> {
		if (watched.has(device)) return;
		watched.add(device);
		await locked(device, () => {});
		watched.delete(device);
		for (const [from, held] of byTab) {
			const rest = held.filter((one) => one.device !== device);
			if (rest.length < held.length) hear(from, rest);
		}
		// Another tab may have taken it in the meantime.
		if (!signal.aborted) say({ kind: 'ask' });
	}

	/** Missing outside secure contexts, whatever the type says; then nothing is held. */
	async function locked(device: string, work: () => void | Promise<void>): Promise<void> {
		const locks = navigator.locks as LockManager | undefined;
		if (!locks) return;
		await locks.request(`waymark-connection:${device}`, { signal }, work).catch(() => {});
	}

	addEventListener('pagehide', () => events.leaving(), { signal });
	say({ kind: 'ask' });

	return {
		hold(device) {
			say({ kind: 'take', device });
			return new Promise((resolve) => {
				void locked(device, () => new Promise<void>((release) => resolve(() => release()))).then(
					() => resolve(() => {})
				);
			});
		},
		tell(held) {
			own = held;
			sayOwn();
		},
		close() {
			closing.abort();
			channel.close();
		}
	};
}
