import { Unzip, UnzipInflate } from 'fflate';
import { failure, type Result } from '$lib/domain/result';

export interface PackedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ZipBounds {
	readonly mostEntries: number;
	/** Of all that is taken out together, in bytes. */
	readonly largest: number;
	/** How many times larger than the archive what comes out of it may be. */
	readonly mostTimes: number;
}

/** Archives of job trackers hold a few dozen files; plain text packs to a tenth at best. */
export const zipBounds: ZipBounds = { mostEntries: 2000, largest: 100_000_000, mostTimes: 200 };

/**
 * The files of a ZIP archive that are wanted. What its directory claims is not believed: inflating stops where more
 * comes out than allowed. Names lead nowhere: nothing is written, and one that climbs out (`../`) is refused.
 */
export function unpackZip(
	archive: Uint8Array,
	isWanted: (name: string) => boolean,
	bounds: ZipBounds = zipBounds
): Result<readonly PackedFile[]> {
	const files: PackedFile[] = [];
	const most = Math.min(bounds.largest, Math.max(1_000_000, archive.length * bounds.mostTimes));
	let entries = 0;
	let total = 0;
	let trouble: Result<never> | undefined;
	const unzip = new Unzip((file) => {
		entries += 1;
		if (entries > bounds.mostEntries) {
			trouble ??= failure(`This archive has more than ${bounds.mostEntries} files.`);
		}
		if (isClimbing(file.name)) {
			trouble ??= failure('This archive has a file whose name leads out of it.', [file.name]);
		}
		if (trouble || file.name.endsWith('/') || !isWanted(file.name)) return;
		const parts: Uint8Array[] = [];
		file.ondata = (error, part, isLast) => {
			if (trouble) return;
			if (error) {
				trouble = failure('This file of the archive is damaged.', [file.name]);
				return;
			}
			total += part.length;
			if (total > most) {
				trouble = failure('This archive holds far more than it should; it was not opened.', [
					file.name
				]);
				return file.terminate();
			}
			parts.push(part.slice());
			if (isLast) files.push({ name: file.name, bytes: joined(parts) });
		};
		try {
			file.start();
		} catch {
			trouble ??= failure('This file of the archive is packed in a way that is not known.', [
				file.name
			]);
		}
	});
	unzip.register(UnzipInflate);
	try {
		// In small pieces, so that it stops soon after too much has come out.
		for (let at = 0; at < archive.length && !trouble; at += pieceInBytes) {
			unzip.push(archive.subarray(at, at + pieceInBytes), at + pieceInBytes >= archive.length);
		}
	} catch {
		trouble ??= failure('This archive is damaged or was cut short.');
	}
	if (trouble) return trouble;
	return entries === 0
		? failure('This archive is damaged or was cut short.')
		: { ok: true, value: files };
}

const pieceInBytes = 16_384;

function isClimbing(name: string): boolean {
	return name.split(/[/\\]/).includes('..') || /^([/\\]|[a-z]:)/i.test(name);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
