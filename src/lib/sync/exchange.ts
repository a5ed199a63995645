import * as Y from 'yjs';
import type { After, Link, OwnMessage } from './link';
import { tryOut, tryVector } from './scratch';

/** The record as a session needs it. */
export interface Replica {
	readonly doc: Y.Doc;
	/** The format of the record that this app may write. */
	readonly format: number;
	/** Takes in what came; `origin` is how the record knows later whose doing it was. */
	receive(update: Uint8Array, origin: unknown): void;
}

/** How long an acknowledgement may take until it is asked for. */
const patienceInMs = 8_000;

export type ExchangeMessage = Extract<
	OwnMessage,
	{ readonly kind: 'ask' | 'rest' | 'update' | 'ack' | 'ping' }
>;

export interface ExchangeEvents {
	/** `hasSentAll` or `hasReceivedAll` may have changed. */
	changed(): void;
	/** Something came and was taken in. */
	received(bytes: number): void;
	reported(what: string): void;
}

/** The record's side of a session, from the moment on when the other side is known. */
export interface Exchange {
	/** All of ours is there and has been taken in. */
	readonly hasSentAll: boolean;
	/** All that they had when we met is here. */
	readonly hasReceivedAll: boolean;
	begin(): void;
	/** Throws where a message cannot be read; nothing of it is taken in then. */
	take(message: ExchangeMessage): void;
	/** Puts the next thing to be said on the link, if there is one. */
	sayNext(): void;
	beat(): void;
	end(): void;
}

/** @param origin what updates that came through this session have as origin */
export function openExchange(
	{ doc, receive }: Replica,
	link: Link,
	origin: object,
	after: After,
	events: ExchangeEvents
): Exchange {
	/** Updates of ours that wait for room; merged when there is some. */
	let waiting: Uint8Array[] = [];
	/** The state vector of who waits for all that is beyond it; answered when there is room, with what there is then. */
	let asked: Uint8Array | undefined;
	/** Number of the last `rest` or `update` of ours; of the last one that they acknowledged; of theirs, up to which all is here. */
	let sent = 0;
	let acknowledged = 0;
	let contiguous = 0;
	let hasReceivedAll = false;
	let isAsking = false;
	let hasBegun = false;
	let stopPatience: (() => void) | undefined;

	function follow(update: Uint8Array, by: unknown): void {
		// An error in here would stop every later update of the document.
		try {
			// What is said before the first `rest` will be in it.
			if (by === origin || sent === 0) return;
			waiting.push(update);
			link.pump();
		} catch (error) {
			events.reported(error instanceof Error ? error.message : String(error));
		}
	}

	function say(kind: 'rest' | 'update', update: Uint8Array): void {
		sent += 1;
		link.send({ kind, seq: sent, update });
		bePatient();
		events.changed();
	}

	/** Asks for an acknowledgement until there is one. [P7] */
	function bePatient(): void {
		stopPatience ??= after(patienceInMs, () => {
			stopPatience = undefined;
			if (acknowledged >= sent) return;
			if (!link.isBusy) link.send({ kind: 'ping', seq: sent });
			bePatient();
		});
	}

	function ask(): void {
		isAsking = true;
		link.send({ kind: 'ask', stateVector: Y.encodeStateVector(doc) });
	}

	function takeIn({ kind, seq, update }: Extract<OwnMessage, { kind: 'rest' | 'update' }>): void {
		if (seq <= contiguous) return link.send({ kind: 'ack', seq: contiguous });
		tryOut(update);
		receive(update, origin);
		events.received(update.length);
		const isNext = kind === 'update' && hasReceivedAll && seq === contiguous + 1;
		if (kind === 'rest') {
			isAsking = false;
			hasReceivedAll = true;
		}
		if (kind === 'rest' || isNext) {
			contiguous = seq;
			link.send({ kind: 'ack', seq });
			// One that arrived early may build on what is still missing; all of it has to be asked for.
			if (doc.store.pendingStructs && !isAsking) ask();
			events.changed();
		} else if (!isAsking) ask();
	}

	function takeAck(seq: number): void {
		if (seq > sent) return;
		acknowledged = Math.max(acknowledged, seq);
		if (acknowledged === sent) {
			stopPatience?.();
			stopPatience = undefined;
		}
		events.changed();
	}

	doc.on('update', follow);

	return {
		get hasSentAll() {
			return sent > 0 && acknowledged === sent && waiting.length === 0 && !asked;
		},
		get hasReceivedAll() {
			return hasReceivedAll;
		},
		begin() {
			hasBegun = true;
			ask();
		},
		take(message) {
			switch (message.kind) {
				case 'ask':
					tryVector(message.stateVector);
					asked = message.stateVector;
					return link.pump();
				case 'rest':
				case 'update':
					return takeIn(message);
				case 'ack':
					return takeAck(message.seq);
				case 'ping':
					// They have said more than came: what is missing is asked for as a whole. [P7]
					if (message.seq > contiguous || !hasReceivedAll) return ask();
					return link.send({ kind: 'ack', seq: contiguous });
			}
		},
		sayNext() {
			if (!hasBegun) return;
			if (asked) {
				const update = Y.encodeStateAsUpdate(doc, asked);
				asked = undefined;
				waiting = [];
				say('rest', update);
			} else if (waiting.length > 0) {
				const [first, ...others] = waiting;
				waiting = [];
				if (first) say('update', others.length === 0 ? first : Y.mergeUpdates([first, ...others]));
			}
		},
		beat() {
			if (hasBegun) link.send({ kind: 'ping', seq: sent });
		},
		end() {
			waiting = [];
			asked = undefined;
			stopPatience?.();
			doc.off('update', follow);
		}
	};
}
