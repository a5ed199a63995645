import type { FolderEntry } from './port';

const directoryPrefix = 'waymark-';
const devicePattern = /^[\w-]{8,64}$/;
const filePattern = /^(\d{8})-([0-9a-f]{16})\.(wmu|wms)$/;
const mostSeq = 99_999_999;

/** A file of the folder as its name tells. [F5] */
export interface NamedFile extends FolderEntry {
	readonly device: string;
	readonly seq: number;
	/** The first 16 hexadecimal digits of the SHA-256 of its bytes. */
	readonly hash: string;
	readonly isWhole: boolean;
}

export function isDeviceDirectory(directory: string): boolean {
	return (
		directory.startsWith(directoryPrefix) &&
		devicePattern.test(directory.slice(directoryPrefix.length))
	);
}

/** Nothing for a name that is not exactly ours: a temporary file, a copy that a drive made of two versions. */
export function readName({ directory, name }: FolderEntry): NamedFile | undefined {
	const [, seq, hash, ending] = filePattern.exec(name) ?? [];
	if (!isDeviceDirectory(directory) || hash === undefined || Number(seq) === 0) return undefined;
	const device = directory.slice(directoryPrefix.length);
	return { directory, name, device, seq: Number(seq), hash, isWhole: ending === 'wms' };
}

export function nameOf(device: string, seq: number, hash: string, isWhole: boolean): NamedFile {
	if (seq > mostSeq) throw new RangeError('More files than a directory can name');
	const name = `${String(seq).padStart(8, '0')}-${hash}.${isWhole ? 'wms' : 'wmu'}`;
	return { directory: directoryPrefix + device, name, device, seq, hash, isWhole };
}

/** The hash as a name tells it. */
export function hashText(digest: Uint8Array): string {
	return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
