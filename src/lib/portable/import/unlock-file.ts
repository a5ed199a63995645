import type { Result } from '$lib/domain/result';
import type { PassphraseCipher } from '../encrypted/cipher';
import { decryptExport } from '../encrypted/encrypted-export';
import { readExport } from '../read-export';
import { openExport, type OpenedFile } from './open-file';

/**
 * The export that an encrypted one holds. Fails where the passphrase is another one or the file was damaged; what is in
 * it and cannot be taken is told of the file that comes out, as of a plain one. [E6]
 */
export async function unlockFile(
	{ name, notices, text }: Extract<OpenedFile, { kind: 'encrypted' }>,
	passphrase: string,
	cipher: PassphraseCipher
): Promise<Result<OpenedFile>> {
	const opened = await decryptExport(text, passphrase, cipher);
	if (!opened.ok) return opened;
	const read = readExport(opened.value);
	return { ok: true, value: openExport({ name, notices }, opened.value, read, true) };
}
