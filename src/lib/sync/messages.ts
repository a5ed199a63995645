import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';

/** Raised for a change that an older app could not follow; what it does not know is passed over. [P3] */
export const protocolVersion = 1;

/** How a device introduces itself. */
export interface Hello {
	readonly protocol: number;
	/** The format of the record that it may write, see `store/SCHEMA.md` [S2]. */
	readonly format: number;
	readonly device: string;
	/** What its owner calls it. */
	readonly name: string;
	/** The build of its app. */
	readonly build: string;
	/** 16 random bytes, to be proven by the other side. */
	readonly nonce: Uint8Array;
	/** It has not heard, or not been shown, who the other side is; so it is told again. */
	readonly isWaiting: boolean;
}

export type Message =
	| { readonly kind: 'hello'; readonly hello: Hello }
	/** A signature over both nonces, where the devices know each other's keys. */
	| { readonly kind: 'proof'; readonly signature: Uint8Array }
	/** What I have; asks for the rest. */
	| { readonly kind: 'ask'; readonly stateVector: Uint8Array }
	/** The rest, whole: with it all that was said up to `seq` is there. */
	| { readonly kind: 'rest'; readonly seq: number; readonly update: Uint8Array }
	| { readonly kind: 'update'; readonly seq: number; readonly update: Uint8Array }
	/** All up to `seq` is there and has been taken in. */
	| { readonly kind: 'ack'; readonly seq: number }
	| { readonly kind: 'ping'; readonly seq: number }
	| { readonly kind: 'bye'; readonly why: string }
	/** Half of the secret by which these devices find each other again. */
	| { readonly kind: 'acquaint'; readonly share: Uint8Array }
	/** The secret of the group that files are sealed for, or nothing where there is none yet. */
	| {
			readonly kind: 'group';
			readonly secret: Uint8Array;
			/** Tags of secrets in whose place it was made, one behind the other. */
			readonly replaces?: Uint8Array;
	  }
	/** By what certificate this device is going to be known; and that somebody keeps it. [P15] */
	| {
			readonly kind: 'certificate' | 'certificate-kept';
			/** SHA-256 of the certificate, 32 bytes. */
			readonly fingerprint: Uint8Array;
	  }
	/** Of a newer app. */
	| { readonly kind: 'unknown'; readonly code: number };

const codes = {
	hello: 0,
	proof: 1,
	sync: 2,
	ack: 3,
	ping: 4,
	bye: 5,
	acquaint: 6,
	group: 7,
	certificate: 16,
	'certificate-kept': 17
} as const;
const longest = {
	device: 64,
	name: 120,
	build: 60,
	why: 200,
	nonce: 16,
	signature: 256,
	share: 32,
	secret: 16,
	fingerprint: 32,
	replaces: 32
} as const;

export function encodeMessage(message: Exclude<Message, { kind: 'unknown' }>): Uint8Array {
	return encoding.encode((encoder) => {
		switch (message.kind) {
			case 'hello':
				encoding.writeVarUint(encoder, codes.hello);
				return writeHello(encoder, message.hello);
			case 'proof':
				encoding.writeVarUint(encoder, codes.proof);
				return encoding.writeVarUint8Array(encoder, message.signature);
			case 'ask':
				return writeSync(encoder, 0, messageYjsSyncStep1, message.stateVector);
			case 'rest':
				return writeSync(encoder, message.seq, messageYjsSyncStep2, message.update);
			case 'update':
				return writeSync(encoder, message.seq, messageYjsUpdate, message.update);
			case 'ack':
			case 'ping':
				encoding.writeVarUint(encoder, codes[message.kind]);
				return encoding.writeVarUint(encoder, message.seq);
			case 'bye':
				encoding.writeVarUint(encoder, codes.bye);
				return encoding.writeVarString(encoder, message.why.slice(0, longest.why));
			case 'acquaint':
				encoding.writeVarUint(encoder, codes.acquaint);
				return encoding.writeVarUint8Array(encoder, message.share);
			case 'group':
				encoding.writeVarUint(encoder, codes.group);
				encoding.writeVarUint8Array(encoder, message.secret);
				if (message.replaces) encoding.writeVarUint8Array(encoder, message.replaces);
				return;
			case 'certificate':
			case 'certificate-kept':
				encoding.writeVarUint(encoder, codes[message.kind]);
				return encoding.writeVarUint8Array(encoder, message.fingerprint);
		}
	});
}

function writeHello(encoder: encoding.Encoder, hello: Hello): void {
	encoding.writeVarUint(encoder, hello.protocol);
	encoding.writeVarUint(encoder, hello.format);
	encoding.writeVarString(encoder, hello.device);
	encoding.writeVarString(encoder, hello.name.slice(0, longest.name));
	encoding.writeVarString(encoder, hello.build.slice(0, longest.build));
	encoding.writeVarUint8Array(encoder, hello.nonce);
	encoding.writeVarUint(encoder, hello.isWaiting ? 1 : 0);
}

/** A message of y-protocols behind the number it has in its session. */
function writeSync(encoder: encoding.Encoder, seq: number, step: number, bytes: Uint8Array): void {
	encoding.writeVarUint(encoder, codes.sync);
	encoding.writeVarUint(encoder, seq);
	encoding.writeVarUint(encoder, step);
	encoding.writeVarUint8Array(encoder, bytes);
}

/** Throws an `Error` that says what is wrong; what stands behind what is known is left for newer apps. */
export function decodeMessage(bytes: Uint8Array): Message {
	const decoder = decoding.createDecoder(bytes);
	const code = decoding.readVarUint(decoder);
	switch (code) {
		case codes.hello:
			return { kind: 'hello', hello: readHello(decoder) };
		case codes.proof:
			return { kind: 'proof', signature: readBytes(decoder, longest.signature) };
		case codes.sync:
			return readSync(decoder);
		case codes.ack:
			return { kind: 'ack', seq: decoding.readVarUint(decoder) };
		case codes.ping:
			return { kind: 'ping', seq: decoding.readVarUint(decoder) };
		case codes.bye:
			return { kind: 'bye', why: readText(decoder, longest.why) };
		case codes.acquaint:
			return { kind: 'acquaint', share: readBytes(decoder, longest.share) };
		case codes.group:
			return readGroup(decoder);
		case codes.certificate:
			return { kind: 'certificate', fingerprint: readFingerprint(decoder) };
		case codes['certificate-kept']:
			return { kind: 'certificate-kept', fingerprint: readFingerprint(decoder) };
		default:
			return { kind: 'unknown', code };
	}
}

function readHello(decoder: decoding.Decoder): Hello {
	const hello: Hello = {
		protocol: decoding.readVarUint(decoder),
		format: decoding.readVarUint(decoder),
		device: readText(decoder, longest.device),
		name: readText(decoder, longest.name),
		build: readText(decoder, longest.build),
		nonce: readBytes(decoder, longest.nonce),
		isWaiting: decoding.readVarUint(decoder) === 1
	};
	if (hello.device === '' || hello.nonce.length !== longest.nonce) {
		throw new Error('An introduction without a device');
	}
	return hello;
}

function readSync(decoder: decoding.Decoder): Message {
	const seq = decoding.readVarUint(decoder);
	const step = decoding.readVarUint(decoder);
	const bytes = decoding.readVarUint8Array(decoder);
	if (step === messageYjsSyncStep1) return { kind: 'ask', stateVector: bytes };
	if (step === messageYjsSyncStep2) return { kind: 'rest', seq, update: bytes };
	if (step === messageYjsUpdate) return { kind: 'update', seq, update: bytes };
	throw new Error('A step that y-protocols does not have');
}

function readFingerprint(decoder: decoding.Decoder): Uint8Array {
	const bytes = readBytes(decoder, longest.fingerprint);
	if (bytes.length < longest.fingerprint) throw new Error('A fingerprint that is too short');
	return bytes;
}

function readGroup(decoder: decoding.Decoder): Message {
	const secret = readBytes(decoder, longest.secret);
	if (!decoding.hasContent(decoder)) return { kind: 'group', secret };
	return { kind: 'group', secret, replaces: readBytes(decoder, longest.replaces) };
}

function readText(decoder: decoding.Decoder, most: number): string {
	const text = decoding.readVarString(decoder);
	if (text.length > most) throw new Error('A text that is too long');
	return text;
}

function readBytes(decoder: decoding.Decoder, most: number): Uint8Array {
	const bytes = decoding.readVarUint8Array(decoder);
	if (bytes.length > most) throw new Error('Bytes that are too many');
	return bytes.slice();
}
