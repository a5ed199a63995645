import { resolve } from '$app/paths';
import { countEdits, keepCopy } from '$lib/browser/copies';
import { deliver, type Delivery } from '$lib/browser/files';
import { surroundings } from '$lib/browser/surroundings';
import { loadEncryption, loadExportReader, writeExport } from '$lib/portable';
import type { Copy } from '$lib/domain/copies';
import type { JobRecord } from '$lib/store';

/** A file with the whole record in it. */
export interface ExportFile {
	readonly file: File;
	/** What it is once it has left the browser; nothing where it could not be read back. */
	readonly copy: Copy | undefined;
}

/** The whole record as one file, read back before it counts. Reads memory, so that it works when the disk does not. */
export async function makeExport(record: JobRecord, passphrase?: string): Promise<ExportFile> {
	const edits = countEdits(record.doc);
	const jobCount = record.jobs().size;
	const details = {
		exportedAt: surroundings.now(),
		appVersion: __APP_VERSION__,
		schemaUrl: new URL(`${resolve('/')}schema/export-1.json`, location.href).href
	};
	const text = writeExport(await record.takeSnapshot(), details);
	const made = passphrase === undefined ? text : await encrypt(text, passphrase, details);
	const ending = passphrase === undefined ? '' : '-encrypted';
	const name = `waymark-${surroundings.today()}${ending}.json`;
	const file = new File([made], name, { type: 'application/json' });
	const kind = passphrase === undefined ? 'file' : 'encrypted-file';
	const copy = { kind, at: details.exportedAt, jobCount, edits, name } as const;
	return { file, copy: (await isWhole(file, text, passphrase)) ? copy : undefined };
}

/** Hands an export to the person, and remembers it as a copy where it was found whole. */
export async function deliverExport({ file, copy }: ExportFile): Promise<Delivery> {
	const delivery = await deliver(file);
	if (copy && (delivery === 'downloaded' || delivery === 'shared')) keepCopy(copy);
	return delivery;
}

/** Hands the whole record to the person as one plain file. */
export async function exportEverything(record: JobRecord): Promise<Delivery> {
	return deliverExport(await makeExport(record));
}

/** Whether the bytes of a file are, or open to, an export with this text. */
async function isWhole(file: File, text: string, passphrase?: string): Promise<boolean> {
	try {
		const { readExport } = await loadExportReader();
		const bytes = await file.text();
		const back = passphrase === undefined ? bytes : await decrypt(bytes, passphrase);
		return back === text && readExport(back).ok;
	} catch (error) {
		// What reads exports is a file of its own, which may be out of reach where the disk is in trouble.
		console.error(error);
		return false;
	}
}

async function encrypt(
	text: string,
	passphrase: string,
	details: { exportedAt: number; appVersion: string }
): Promise<string> {
	const [{ encryptExport }, { passphraseCipher }] = await loadCipher();
	return encryptExport(text, passphrase, details, passphraseCipher);
}

async function decrypt(text: string, passphrase: string): Promise<string | undefined> {
	const [{ decryptExport }, { passphraseCipher }] = await loadCipher();
	const opened = await decryptExport(text, passphrase, passphraseCipher);
	return opened.ok ? opened.value : undefined;
}

const loadCipher = () =>
	Promise.all([loadEncryption(), import('$lib/browser/passphrase-cipher')] as const);
