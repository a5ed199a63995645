import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { checksumOf } from './checksum';
import { longestFrame } from './transport';

/** Bytes of a message at most, in or out: six times a record of ten thousand jobs. */
export const longestMessage = 128 * 1024 * 1024;

/** What stands around the piece in a frame: mark, three numbers of at most five bytes, checksum. */
const headAndSum = 1 + 3 * 5 + 4;
const longestPiece = longestFrame - headAndSum;
const mostPieces = Math.ceil(longestMessage / longestPiece);

/** The first byte of every frame: format 1. */
const mark = 0xd1;

/** Messages that may arrive at the same time; the oldest gives way. */
const mostOpen = 8;
/** Numbers of whole messages that are remembered, so that a late double of a frame opens nothing. */
const mostRemembered = 1_000;

/** The frames of a message, each at most `longestFrame` bytes. [P1] */
export function* framesOf(message: Uint8Array, number: number): Generator<Uint8Array> {
	const count = Math.max(1, Math.ceil(message.length / longestPiece));
	if (count > mostPieces) throw new RangeError(`A message of ${message.length} bytes is too long`);
	for (let index = 0; index < count; index += 1) {
		const encoder = encoding.createEncoder();
		encoding.writeUint8(encoder, mark);
		encoding.writeVarUint(encoder, number);
		encoding.writeVarUint(encoder, index);
		encoding.writeVarUint(encoder, count);
		const piece = message.subarray(index * longestPiece, (index + 1) * longestPiece);
		encoding.writeUint8Array(encoder, piece);
		encoding.writeUint32(encoder, checksumOf(encoding.toUint8Array(encoder)));
		yield encoding.toUint8Array(encoder);
	}
}

/** What a frame brought. */
export type Arrival =
	| { readonly kind: 'part'; readonly received: number; readonly expected: number }
	| { readonly kind: 'message'; readonly message: Uint8Array }
	/** Seen before, or of a message that is there already. */
	| { readonly kind: 'double' }
	| { readonly kind: 'broken'; readonly why: string };

interface Open {
	readonly count: number;
	readonly pieces: Map<number, Uint8Array>;
	size: number;
}

/** Puts messages together from frames in any order. */
export interface Assembly {
	take(frame: Uint8Array): Arrival;
}

export function assembleMessages(): Assembly {
	const open = new Map<number, Open>();
	const whole = new Set<number>();

	function take(frame: Uint8Array): Arrival {
		const head = readHead(frame);
		if (typeof head === 'string') return { kind: 'broken', why: head };
		const { number, index, count, piece } = head;
		if (whole.has(number)) return { kind: 'double' };
		const message = open.get(number) ?? { count, pieces: new Map<number, Uint8Array>(), size: 0 };
		if (message.count !== count) return { kind: 'broken', why: 'two lengths of one message' };
		if (message.pieces.has(index)) return { kind: 'double' };
		open.set(number, message);
		// The transport may use its memory again.
		message.pieces.set(index, piece.slice());
		message.size += piece.length;
		if (message.pieces.size < count) {
			giveWay();
			return { kind: 'part', received: message.pieces.size, expected: count };
		}
		open.delete(number);
		remember(number);
		return { kind: 'message', message: joined(message) };
	}

	function giveWay(): void {
		let held = 0;
		for (const { size } of open.values()) held += size;
		for (const [number, { size }] of open) {
			if (open.size <= mostOpen && held <= longestMessage) return;
			open.delete(number);
			held -= size;
		}
	}

	function remember(number: number): void {
		whole.add(number);
		const [oldest] = whole;
		if (whole.size > mostRemembered && oldest !== undefined) whole.delete(oldest);
	}

	return { take };
}

interface Head {
	readonly number: number;
	readonly index: number;
	readonly count: number;
	readonly piece: Uint8Array;
}

/** A frame taken apart, or what is wrong with it. Nothing of it is believed before its checksum is right. */
function readHead(frame: Uint8Array): Head | string {
	if (frame.length > longestFrame) return 'a frame that is too long';
	if (frame.length < 8) return 'a frame that is cut off';
	const body = frame.subarray(0, -4);
	const sum = new DataView(frame.buffer, frame.byteOffset + body.length, 4).getUint32(0, true);
	if (sum !== checksumOf(body)) return 'a frame that was changed on its way';
	if (body[0] !== mark) return 'a frame of another format';
	try {
		const decoder = decoding.createDecoder(body.subarray(1));
		const number = decoding.readVarUint(decoder);
		const index = decoding.readVarUint(decoder);
		const count = decoding.readVarUint(decoder);
		if (count < 1 || count > mostPieces || index >= count) return 'a message that is too long';
		return { number, index, count, piece: decoding.readTailAsUint8Array(decoder) };
	} catch {
		return 'a frame without a head';
	}
}

function joined({ pieces, size, count }: Open): Uint8Array {
	const message = new Uint8Array(size);
	let at = 0;
	for (let index = 0; index < count; index += 1) {
		const piece = pieces.get(index) ?? new Uint8Array();
		message.set(piece, at);
		at += piece.length;
	}
	return message;
}
