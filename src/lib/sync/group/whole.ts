import * as Y from 'yjs';
import type { Cipher } from './cipher';
import type { Contents } from './contents';
import type { Group } from './group';
import { sealFile, type Random } from './sealed-file';

/** All that a device has, as a file to be carried by hand; whoever takes it in passes over what is there. [F4] */
export function sealWhole(
	doc: Y.Doc,
	from: Pick<Contents, 'device' | 'name' | 'format' | 'writtenAt'>,
	group: Group,
	cipher: Cipher,
	random: Random
): Promise<Uint8Array> {
	const update = Y.encodeStateAsUpdate(doc);
	const contents = { ...from, isWhole: true, seq: 0, heard: new Map<string, number>(), update };
	return sealFile(contents, group, cipher, random);
}
