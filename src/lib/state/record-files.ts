import { downloadText } from '$lib/browser/files';
import { surroundings } from '$lib/browser/surroundings';
import { readExport, writeExport, type ReadExportIssue } from '$lib/portable';
import type { JobRecord, MergeReport } from '$lib/store';

/** Hands the whole record to the person as one JSON file; reads memory, so that it works when the disk does not. */
export async function exportEverything(record: JobRecord): Promise<void> {
	const text = writeExport(await record.takeSnapshot(), {
		exportedAt: surroundings.now(),
		appVersion: __APP_VERSION__
	});
	downloadText(`waymark-${surroundings.today()}.json`, text, 'application/json');
}

export type Restored =
	| { readonly ok: true; readonly report: MergeReport }
	| { readonly ok: false; readonly issues: readonly ReadExportIssue[] };

/** Merges an exported file into the record: nothing that is here is replaced. */
export async function restoreExport(record: JobRecord, file: Blob): Promise<Restored> {
	const read = readExport(await file.text());
	if (!read.ok) return read;
	return { ok: true, report: await record.mergeSnapshot(read.value) };
}
