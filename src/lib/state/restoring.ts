import { countEdits, keepCopy } from '$lib/browser/copies';
import { passphraseCipher } from '$lib/browser/passphrase-cipher';
import { surroundings } from '$lib/browser/surroundings';
import { loadEncryption, readExport, type ReadExportIssue } from '$lib/portable';
import type { JobRecord, MergeReport } from '$lib/store';

export type Restored =
	| { readonly kind: 'done'; readonly report: MergeReport }
	/** It is encrypted, and its passphrase was not given. */
	| { readonly kind: 'locked' }
	| { readonly kind: 'failed'; readonly issues: readonly ReadExportIssue[] };

/** Merges an exported file into the record: nothing that is here is replaced. */
export async function restoreExport(
	record: JobRecord,
	file: Blob,
	passphrase?: string
): Promise<Restored> {
	let text = await file.text();
	const { decryptExport, isEncryptedExport } = await loadEncryption();
	if (isEncryptedExport(text)) {
		if (passphrase === undefined) return { kind: 'locked' };
		const opened = await decryptExport(text, passphrase, passphraseCipher);
		if (!opened.ok) return { kind: 'failed', issues: opened.issues };
		text = opened.value;
	}
	const read = readExport(text);
	if (!read.ok) return { kind: 'failed', issues: read.issues };
	const wasEmpty = record.jobs().size + record.bin().size === 0;
	const report = await record.mergeSnapshot(read.value);
	// All there is came from that file, which was just read and is whole: it is a copy.
	if (wasEmpty) {
		keepCopy({
			kind: passphrase === undefined ? 'file' : 'encrypted-file',
			at: surroundings.now(),
			jobCount: record.jobs().size,
			edits: countEdits(record.doc),
			...(file instanceof File && { name: file.name })
		});
	}
	return { kind: 'done', report };
}
