import { assembleMessages, framesOf } from './frames';
import { decodeMessage, encodeMessage, type Message } from './messages';
import type { Transport } from './transport';

/** Calls once, later; returns what stops it. */
export type After = (ms: number, act: () => void) => () => void;

/** How long without a word until the other side counts as gone; it is asked for one every `beatInMs`. */
export const beatInMs = 5_000;
export const silenceInMs = 20_000;
/** Bytes on their way from which the next ones wait. */
const enoughBuffered = 256 * 1024;
const mostGarbled = 50;

export type OwnMessage = Exclude<Message, { readonly kind: 'unknown' }>;

export interface LinkEvents {
	/** Whatever it throws is reported, and counts as garbled. */
	message(message: OwnMessage): void;
	/** There is room, and nothing of ours waits: the time to put together what is to be said next. */
	idle(): void;
	beat(): void;
	progress(received: number, expected: number): void;
	reported(what: string): void;
	/** The channel is gone or silent, or nothing that comes can be read. */
	failed(why: 'lost' | 'garbled', detail?: string): void;
}

/** Messages over a transport: cut into frames, sent while there is room, put together again, counted, listened for. */
export interface Link {
	readonly traffic: { readonly sent: number; readonly received: number };
	/** Whether messages of ours wait for room. */
	readonly isBusy: boolean;
	send(message: OwnMessage): void;
	/** Sends what waits; `idle` is told when nothing does. */
	pump(): void;
	close(): void;
}

export function openLink(transport: Transport, after: After, events: LinkEvents): Link {
	const assembly = assembleMessages();
	const traffic = { sent: 0, received: 0 };
	const outgoing: Generator<Uint8Array>[] = [];
	let number = 0;
	let garbled = 0;
	let isHeard = false;
	let silentFor = 0;
	let isClosed = false;
	let stopBeat = after(beatInMs, beat);

	function beat(): void {
		silentFor = isHeard ? 0 : silentFor + beatInMs;
		isHeard = false;
		if (silentFor >= silenceInMs) return events.failed('lost');
		stopBeat = after(beatInMs, beat);
		events.beat();
	}

	function pump(): void {
		while (!isClosed && transport.buffered < enoughBuffered) {
			const [first] = outgoing;
			if (!first) {
				events.idle();
				if (outgoing.length === 0) return;
				continue;
			}
			const { value, done } = first.next();
			if (done) outgoing.shift();
			else {
				traffic.sent += value.length;
				transport.send(value);
			}
		}
	}

	function take(frame: Uint8Array): void {
		if (isClosed) return;
		traffic.received += frame.length;
		const arrival = assembly.take(frame);
		if (arrival.kind === 'broken') return complain(arrival.why);
		isHeard = true;
		if (arrival.kind === 'part') events.progress(arrival.received, arrival.expected);
		if (arrival.kind === 'message') read(arrival.message);
	}

	function read(bytes: Uint8Array): void {
		try {
			const message = decodeMessage(bytes);
			if (message.kind !== 'unknown') return events.message(message);
			events.reported(`A message of kind ${message.code}, which this app does not know`);
		} catch (error) {
			complain(error instanceof Error ? error.message : String(error));
		}
	}

	function complain(what: string): void {
		events.reported(what);
		garbled += 1;
		if (garbled > mostGarbled) events.failed('garbled', what);
	}

	transport.listen({ frame: take, drained: pump, closed: () => events.failed('lost') });

	return {
		traffic,
		get isBusy() {
			return outgoing.length > 0;
		},
		send(message) {
			if (isClosed) return;
			number += 1;
			outgoing.push(framesOf(encodeMessage(message), number));
			pump();
		},
		pump,
		close() {
			if (isClosed) return;
			isClosed = true;
			outgoing.length = 0;
			stopBeat();
			transport.close();
		}
	};
}
