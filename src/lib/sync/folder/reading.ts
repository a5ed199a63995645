import type { Cipher } from '../group/cipher';
import type { Contents } from '../group/contents';
import type { Group } from '../group/group';
import { longestFile, openFile, type FileProblem } from '../group/sealed-file';
import { hashText, type NamedFile } from './names';
import type { FolderPort } from './port';

export type Refusal =
	| FileProblem
	/** It tells another place than the one that it is at. */
	| 'misplaced';

export type FileRead =
	| { readonly kind: 'opened'; readonly contents: Contents }
	/** Not there whole, yet. */
	| { readonly kind: 'waiting' }
	| { readonly kind: 'refused'; readonly why: Refusal };

/** A file of the folder, if it is what its name says. [F5] */
export async function readFile(
	file: NamedFile,
	port: FolderPort,
	groups: readonly Group[],
	cipher: Cipher
): Promise<FileRead> {
	const bytes = await port.read(file, longestFile);
	if (bytes === 'too-long') return { kind: 'refused', why: 'too-long' };
	if (!bytes || !(await hasHash(bytes, file, cipher))) return { kind: 'waiting' };
	const contents = await openFile(bytes, groups, cipher);
	if (typeof contents === 'string') return { kind: 'refused', why: contents };
	const isInPlace =
		contents.device === file.device &&
		contents.seq === file.seq &&
		contents.isWhole === file.isWhole;
	return isInPlace ? { kind: 'opened', contents } : { kind: 'refused', why: 'misplaced' };
}

async function hasHash(bytes: Uint8Array, file: NamedFile, { digest }: Cipher): Promise<boolean> {
	return hashText(await digest(Uint8Array.from(bytes))) === file.hash;
}

/**
 * In which order the files of one device are looked at: its wholes, the latest first, of which one is enough; then the
 * updates that came after, in their order.
 */
export function wholesAndUpdates(files: readonly NamedFile[]) {
	const bySeq = [...files].sort((a, b) => a.seq - b.seq);
	return {
		wholes: bySeq.filter(({ isWhole }) => isWhole).reverse(),
		updates: bySeq.filter(({ isWhole }) => !isWhole)
	};
}
