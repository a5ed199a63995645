import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInStatuses } from '$lib/domain/status';
import type { IncomingJob, UnreadableRow } from '$lib/domain/incoming';
import { loadImporting, type OpenedFile } from '$lib/portable';
import { htmlText } from '$lib/reader';

const importing = await loadImporting();

export const toText = (html: string) => htmlText(html).text;

export function fileBytes(name: string): Uint8Array {
	return new Uint8Array(readFileSync(join(import.meta.dirname, 'files', name)));
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export interface ReadJobs {
	readonly jobs: readonly IncomingJob[];
	readonly unreadable: readonly UnreadableRow[];
}

/** The jobs of a file as the app reads them before anybody has changed how. */
export function readJobs(name: string, bytes: Uint8Array = fileBytes(name)): ReadJobs {
	const read = importing.openFile(name, bytes).map(rowsOf);
	return {
		jobs: read.flatMap(({ jobs }) => jobs),
		unreadable: read.flatMap(({ unreadable }) => unreadable)
	};
}

function rowsOf(file: OpenedFile): ReadJobs {
	if (file.kind === 'offline-cv') {
		return importing.readOfflineCv(file.jobs, file.name, builtInStatuses, toText);
	}
	if (file.kind !== 'table') throw new Error(`${file.name} is read as ${file.kind}`);
	const { label } = importing.formatOfTable(file.table.columns);
	const { mapping } = importing.shapeOf(file.table, builtInStatuses);
	const reading = { file: file.name, source: file.source, label, ...mapping };
	return importing.mapRows(file.table, reading, builtInStatuses, toText);
}

/** What a row says, short enough to compare. */
export function told({ facts, steps }: IncomingJob): string {
	const path = steps.map(({ to, on }) => (on === undefined ? to : `${to} ${on}`));
	return `${facts.title} at ${facts.company}: ${path.join(', ')}`;
}
