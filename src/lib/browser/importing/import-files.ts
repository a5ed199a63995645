import { failure } from '$lib/domain/result';
import type { Status } from '$lib/domain/status';
import type { IncomingJob, StoredMapping, UnreadableRow } from '$lib/domain/incoming';
import { loadImporting, type OpenedFile, type TableMapping } from '$lib/portable';
import { htmlText } from '$lib/reader';
import { passphraseCipher } from '../passphrase-cipher';
import type { FileSummary, ImportedRows, TableLabels, Unlocked } from './protocol';

type Importing = Awaited<ReturnType<typeof loadImporting>>;

/** The files of one import, opened once and read as often as the person changes how. */
export interface ImportFiles {
	readonly summaries: readonly FileSummary[];
	read(mappings: Readonly<Record<number, TableMapping>>, known: readonly Status[]): ImportedRows;
	/** @param place of an encrypted export among the files */
	unlock(place: number, passphrase: string): Promise<Unlocked>;
}

/** @param told is given how far it is, from 0 to 1 */
export async function openImportFiles(
	files: readonly File[],
	known: readonly Status[],
	remembered: Readonly<Record<string, StoredMapping>>,
	told: (share: number) => void = () => {}
): Promise<ImportFiles> {
	const importing = await loadImporting();
	const opened: OpenedFile[] = [];
	/** By place in `opened`, the file that it came from. */
	const sources: File[] = [];
	for (const [at, file] of files.entries()) {
		const tellFile = (share: number) => told((at + share) / files.length);
		for (const found of await openOne(importing, file, tellFile)) {
			opened.push(found);
			sources.push(file);
		}
	}
	const summaryAt = (file: OpenedFile, place: number): FileSummary =>
		summaryOf(importing, file, sources[place], known, remembered);
	return {
		summaries: opened.map(summaryAt),
		read: (mappings, statuses) => readAll(importing, opened, mappings, statuses),
		async unlock(place, passphrase) {
			const file = opened[place];
			if (file?.kind !== 'encrypted') throw new Error('Only an encrypted export can be unlocked');
			if (!isSecureContext) return failure(needsSecurePage);
			const unlocked = await importing.unlockFile(file, passphrase, passphraseCipher);
			if (!unlocked.ok) return unlocked;
			opened[place] = unlocked.value;
			return { ok: true, value: summaryAt(unlocked.value, place) };
		}
	};
}

const needsSecurePage = 'Only pages that are served securely (https) can open an encrypted export.';

async function openOne(
	{ headInBytes, openFile, sizeProblem }: Importing,
	file: File,
	told: (share: number) => void
): Promise<readonly OpenedFile[]> {
	try {
		// Before all of it is in memory.
		const head = new Uint8Array(await file.slice(0, headInBytes).arrayBuffer());
		const problem = sizeProblem(head, file.size);
		if (problem !== undefined) return [unreadable(file.name, problem)];
		return openFile(file.name, new Uint8Array(await file.arrayBuffer()), told);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return [unreadable(file.name, 'The browser could not read this file.')];
	}
}

function unreadable(name: string, message: string): OpenedFile {
	return { name, notices: [], kind: 'unknown', issues: [{ path: [], message }] };
}

function summaryOf(
	{ shapeOf }: Importing,
	file: OpenedFile,
	source: File | undefined,
	known: readonly Status[],
	remembered: Readonly<Record<string, StoredMapping>>
): FileSummary {
	const { name, notices } = file;
	if (file.kind === 'offline-cv') {
		return { name, notices, kind: file.kind, jobCount: file.jobs.length };
	}
	if (file.kind === 'cv') {
		if (!source) throw new Error('Every file was opened from one');
		return { name, notices, kind: file.kind, file: source };
	}
	if (file.kind === 'encrypted') return { name, notices, kind: file.kind };
	if (file.kind !== 'table') return file;
	const plain = shapeOf(file.table, known);
	const before = remembered[plain.signature];
	const shape = before ? shapeOf(file.table, known, before) : plain;
	return { name, notices, kind: file.kind, source: file.source, shape };
}

function readAll(
	importing: Importing,
	files: readonly OpenedFile[],
	mappings: Readonly<Record<number, TableMapping>>,
	known: readonly Status[]
): ImportedRows {
	const jobs: IncomingJob[] = [];
	const unreadable: UnreadableRow[] = [];
	const labels: Record<number, TableLabels> = {};
	files.forEach((file, at) => {
		const mapping = mappings[at];
		const rows = readOne(file, mapping);
		for (const job of rows?.jobs ?? []) jobs.push(job);
		for (const row of rows?.unreadable ?? []) unreadable.push(row);
	});
	return { jobs, unreadable, labels };

	function readOne(file: OpenedFile, mapping: TableMapping | undefined) {
		if (file.kind === 'offline-cv') {
			return importing.readOfflineCv(file.jobs, file.name, known, textOf);
		}
		if (file.kind !== 'table' || !mapping) return undefined;
		const named = importing.labelsOf(file.table, mapping.fields);
		const statuses = { ...importing.statusesOf(named, known), ...mapping.statuses };
		labels[files.indexOf(file)] = { labels: named, statuses };
		const { label } = importing.formatOfTable(file.table.columns);
		const reading = { ...mapping, file: file.name, source: file.source, statuses, label };
		return importing.mapRows(file.table, reading, known, textOf);
	}
}

function textOf(html: string): string {
	return htmlText(html).text;
}
