import { openExchange, type Replica } from './exchange';
import { openLink, type After, type OwnMessage } from './link';
import { protocolVersion, type Hello } from './messages';
import type { Transport } from './transport';

/** This device, as it introduces itself, and how it knows another one again. */
export interface Self {
	readonly device: string;
	readonly name: string;
	readonly build: string;
	/**
	 * Where these devices have met before: then each proves that it is the one it says. Without keys the channel alone
	 * vouches for the other side, as at the first meeting.
	 */
	readonly keys?: Keys;
	/** Half of a secret, 32 random bytes; told where the devices are to find each other again. */
	readonly share?: Uint8Array;
}

export interface Keys {
	sign(bytes: Uint8Array): Promise<Uint8Array>;
	/** Whether that device has signed these bytes; false for one that is not known. */
	verify(device: string, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

/** Time and chance, from outside. */
export interface Timing {
	after: After;
	random(bytes: Uint8Array): void;
}

export type EndReason =
	/** Either side closed it on purpose. */
	| 'closed'
	/** The other side has not been heard for `silenceInMs`, or the channel is gone. */
	| 'lost'
	/** It speaks a newer protocol, which this app cannot follow. */
	| 'newer-protocol'
	/** It could not prove to be the device that it says it is. */
	| 'not-proven'
	/** It is this device itself, or a copy of its profile. */
	| 'same-device'
	/** Too much of what came could not be read. */
	| 'garbled';

export type SessionState =
	| { readonly kind: 'greeting' }
	| {
			readonly kind: 'open';
			readonly peer: Hello;
			/** All of ours is there and has been taken in. */
			readonly hasSentAll: boolean;
			/** All that they had when we met is here. */
			readonly hasReceivedAll: boolean;
			/** Their app writes a newer format of the record, see `store/SCHEMA.md` [S2]. */
			readonly isNewer: boolean;
	  }
	| { readonly kind: 'ended'; readonly why: EndReason; readonly detail?: string };

export interface SessionEvents {
	changed(state: SessionState): void;
	/** A long message is on its way, in pieces. */
	progress?(received: number, expected: number): void;
	/** Something came and was taken in; `bytes` as it came. */
	received?(bytes: number): void;
	/** The other side told its half of the secret. */
	acquainted?(peer: Hello, share: Uint8Array): void;
	/** The other side told the secret of its group, and the tags of those that it replaces; no bytes where it has none. [F1] */
	grouped?(peer: Hello, secret: Uint8Array, replaces: Uint8Array): void;
	/** The other side tells the certificate by which it is going to be known. @returns whether that is kept. [P15] */
	certified?(peer: Hello, fingerprint: Uint8Array): Promise<boolean>;
	/** It keeps the one that this device has told. [P15] */
	certificateKept?(peer: Hello, fingerprint: Uint8Array): void;
	/** Something was refused or not understood; the record is as it was. */
	reported?(what: string): void;
}

export interface Session {
	readonly state: SessionState;
	/** What updates that came through this session have as origin. */
	readonly origin: object;
	/** Bytes in frames so far. */
	readonly traffic: { readonly sent: number; readonly received: number };
	/** Tells the secret of this device's group, or by no bytes that it has none; only to one that is proven. [F1] */
	tellGroup(secret: Uint8Array, replaces?: Uint8Array): void;
	/** Tells the certificate by which this device is going to be known; only to one that is proven. [P15] */
	tellCertificate(fingerprint: Uint8Array): void;
	end(): void;
}

/** How often between two beats somebody is told again who this is. */
const mostAnswers = 2;

/**
 * Keeps a record and another device's record equal for as long as a transport is open. `PROTOCOL.md` has the messages
 * and the rules.
 */
export function openSession(
	replica: Replica,
	self: Self,
	transport: Transport,
	{ after, random }: Timing,
	events: SessionEvents
): Session {
	const origin = { name: 'session' };
	const nonce = new Uint8Array(16);
	random(nonce);
	let state: SessionState = { kind: 'greeting' };
	let peer: Hello | undefined;
	let isProven = self.keys === undefined;
	let answers = mostAnswers;

	const reported = (what: string) => events.reported?.(what);
	const link = openLink(transport, after, {
		message: read,
		idle: () => exchange.sayNext(),
		beat() {
			answers = mostAnswers;
			if (state.kind === 'greeting') greet();
			exchange.beat();
		},
		progress: (received, expected) => events.progress?.(received, expected),
		reported,
		failed: (why, detail) => end(why, detail)
	});
	const exchange = openExchange(replica, link, origin, after, {
		changed: tell,
		received: (bytes) => events.received?.(bytes),
		reported
	});

	function greet(): void {
		const { device, name, build } = self;
		const isWaiting = peer === undefined || !isProven;
		const { format } = replica;
		const protocol = protocolVersion;
		link.send({
			kind: 'hello',
			hello: { protocol, format, device, name, build, nonce, isWaiting }
		});
	}

	function read(message: OwnMessage): void {
		switch (message.kind) {
			case 'hello':
				return meet(message.hello);
			case 'proof':
				return void check(message.signature);
			case 'bye':
				return end('closed', message.why);
			case 'acquaint':
				if (peer && isProven) events.acquainted?.(peer, message.share);
				return;
			case 'group':
				if (peer && isProven)
					events.grouped?.(peer, message.secret, message.replaces ?? new Uint8Array());
				return;
			case 'certificate':
				if (peer && isProven) void keepCertificate(peer, message.fingerprint);
				return;
			case 'certificate-kept':
				if (peer && isProven) events.certificateKept?.(peer, message.fingerprint);
				return;
			default:
				// Nothing of the record is told to, or taken from, who has not said and shown who they are. [P5]
				if (peer && isProven) exchange.take(message);
		}
	}

	function meet(hello: Hello): void {
		if (hello.protocol > protocolVersion) return part('newer-protocol', hello.build);
		if (hello.device === self.device) return part('same-device');
		if (peer && peer.device !== hello.device) return part('not-proven');
		const isFirst = peer === undefined;
		peer ??= hello;
		if (!isFirst && (!hello.isWaiting || answers === 0)) return;
		if (!isFirst) answers -= 1;
		greet();
		if (self.keys) void show(self.keys, peer);
		else if (isFirst) begin();
	}

	async function show(keys: Keys, to: Hello): Promise<void> {
		try {
			link.send({
				kind: 'proof',
				signature: await keys.sign(claimOf(self.device, to.nonce, nonce))
			});
		} catch (error) {
			reported(error instanceof Error ? error.message : String(error));
		}
	}

	async function check(signature: Uint8Array): Promise<void> {
		if (!self.keys || !peer || isProven) return;
		const claim = claimOf(peer.device, nonce, peer.nonce);
		const isRight = await self.keys.verify(peer.device, claim, signature).catch(() => false);
		if (state.kind === 'ended' || isProven) return;
		if (!isRight) return part('not-proven');
		isProven = true;
		begin();
	}

	async function keepCertificate(from: Hello, fingerprint: Uint8Array): Promise<void> {
		const isKept = await events.certified?.(from, fingerprint).catch(() => false);
		if (isKept && state.kind !== 'ended') link.send({ kind: 'certificate-kept', fingerprint });
	}

	function begin(): void {
		if (self.share) link.send({ kind: 'acquaint', share: self.share });
		exchange.begin();
		tell();
	}

	function tell(): void {
		if (state.kind === 'ended' || !peer || !isProven) return;
		const { hasSentAll, hasReceivedAll } = exchange;
		const isSame =
			state.kind === 'open' &&
			state.hasSentAll === hasSentAll &&
			state.hasReceivedAll === hasReceivedAll;
		if (isSame) return;
		const isNewer = peer.format > replica.format;
		state = { kind: 'open', peer, hasSentAll, hasReceivedAll, isNewer };
		events.changed(state);
	}

	/** Says goodbye, then ends. */
	function part(why: EndReason, detail?: string): void {
		link.send({ kind: 'bye', why });
		end(why, detail);
	}

	function end(why: EndReason, detail?: string): void {
		if (state.kind === 'ended') return;
		state = { kind: 'ended', why, ...(detail !== undefined && { detail }) };
		exchange.end();
		link.close();
		events.changed(state);
	}

	greet();

	return {
		get state() {
			return state;
		},
		origin,
		traffic: link.traffic,
		tellGroup(secret, replaces) {
			if (state.kind !== 'open') return;
			link.send({ kind: 'group', secret, ...(replaces && { replaces }) });
		},
		tellCertificate(fingerprint) {
			if (state.kind === 'open') link.send({ kind: 'certificate', fingerprint });
		},
		end: () => part('closed')
	};
}

/** What a device signs: who it is, the nonce that it was given, and its own; so that no proof serves twice. [P5] */
function claimOf(device: string, given: Uint8Array, own: Uint8Array): Uint8Array {
	const words = [...`waymark 1 ${device} `].map((letter) => letter.charCodeAt(0));
	const head = words.flatMap((code) => [code & 0xff, code >> 8]);
	return Uint8Array.from([...head, ...given, ...own]);
}
