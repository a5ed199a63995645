import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Instant } from '$lib/domain/id';

/** What a file carries, once it is open. [F4] */
export interface Contents {
	/** The whole record of its device, rather than what came to it since its last file. */
	readonly isWhole: boolean;
	/** Who wrote it. */
	readonly device: string;
	readonly name: string;
	/** Its place among the files of its device in a folder, from 1; 0 for one that is carried by hand. */
	readonly seq: number;
	/** The format of the record that its app writes, see `store/SCHEMA.md` [S2]. */
	readonly format: number;
	readonly writtenAt: Instant;
	/** The last whole of each other device that its writer has taken in, by its place. [F8] */
	readonly heard: ReadonlyMap<string, number>;
	/** A Yjs update. */
	readonly update: Uint8Array;
}

export const longestDevice = 64;
const longestName = 120;
const mostHeard = 1_000;

export function encodeContents(contents: Contents): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, contents.isWhole ? 1 : 0);
		encoding.writeVarString(encoder, contents.device);
		encoding.writeVarString(encoder, contents.name.slice(0, longestName));
		encoding.writeVarUint(encoder, contents.seq);
		encoding.writeVarUint(encoder, contents.format);
		encoding.writeVarUint(encoder, contents.writtenAt);
		const heard = [...contents.heard].slice(0, mostHeard);
		encoding.writeVarUint(encoder, heard.length);
		for (const [device, seq] of heard) {
			encoding.writeVarString(encoder, device);
			encoding.writeVarUint(encoder, seq);
		}
		encoding.writeVarUint8Array(encoder, contents.update);
	});
}

/** Throws where it cannot be read; what stands behind what is known is left for newer apps. */
export function decodeContents(bytes: Uint8Array): Contents {
	const decoder = decoding.createDecoder(bytes);
	const isWhole = decoding.readVarUint(decoder) === 1;
	const device = readText(decoder, longestDevice);
	const name = readText(decoder, longestName);
	const seq = decoding.readVarUint(decoder);
	const format = decoding.readVarUint(decoder);
	const writtenAt = decoding.readVarUint(decoder);
	const count = decoding.readVarUint(decoder);
	if (device === '' || count > mostHeard) throw new Error('A file without a device');
	const heard = new Map<string, number>();
	for (let left = count; left > 0; left -= 1) {
		heard.set(readText(decoder, longestDevice), decoding.readVarUint(decoder));
	}
	const update = decoding.readVarUint8Array(decoder);
	return { isWhole, device, name, seq, format, writtenAt, heard, update };
}

function readText(decoder: decoding.Decoder, longest: number): string {
	const text = decoding.readVarString(decoder);
	if (text.length > longest) throw new Error('A text that is too long');
	return text;
}
