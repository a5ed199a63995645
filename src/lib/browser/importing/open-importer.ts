import type { Status } from '$lib/domain/status';
import type { StoredMapping } from '$lib/domain/incoming';
import type { TableMapping } from '$lib/portable';
import type {
	FileSummary,
	ImportedRows,
	ImportRequest,
	ImportResponse,
	Unlocked
} from './protocol';

export type { FileSummary, ImportedRows, TableLabels } from './protocol';

/** Reads the files of one import in a worker of its own, so that the page stays smooth and can stop it. */
export interface ImportReader {
	/** Rejects where the worker broke down or was closed. */
	open(
		files: readonly File[],
		known: readonly Status[],
		remembered: Readonly<Record<string, StoredMapping>>
	): Promise<readonly FileSummary[]>;
	read(
		mappings: Readonly<Record<number, TableMapping>>,
		known: readonly Status[]
	): Promise<ImportedRows>;
	/** @param place of an encrypted export among the files */
	unlock(place: number, passphrase: string): Promise<Unlocked>;
	close(): void;
}

interface Waiting {
	resolve(response: ImportResponse): void;
	reject(error: Error): void;
}

/** @param told is given how far the opening of files is, from 0 to 1 */
export function openImportReader(
	told: (share: number) => void,
	startWorker: () => Worker = startImportWorker
): ImportReader {
	const worker = startWorker();
	// The worker answers in the order it was asked.
	const waiting: Waiting[] = [];
	let failure: Error | undefined;

	function fail(error: Error): void {
		failure = error;
		worker.terminate();
		for (const { reject } of waiting.splice(0)) reject(error);
	}

	worker.addEventListener('message', ({ data }: MessageEvent<ImportResponse>) => {
		if (data.kind === 'progress') told(data.share);
		else if (data.kind === 'failed') waiting.shift()?.reject(new Error(data.message));
		else waiting.shift()?.resolve(data);
	});
	worker.addEventListener('error', (event) => fail(new Error(event.message)));

	const ask = (request: ImportRequest): Promise<ImportResponse> =>
		new Promise((resolve, reject) => {
			if (failure) return reject(failure);
			waiting.push({ resolve, reject });
			worker.postMessage(request);
		});

	return {
		async open(files, known, remembered) {
			const answer = await ask({ kind: 'open', files, known, remembered });
			return answer.kind === 'opened' ? answer.files : [];
		},
		async read(mappings, known) {
			const answer = await ask({ kind: 'read', mappings, known });
			return answer.kind === 'rows' ? answer.rows : { jobs: [], unreadable: [], labels: {} };
		},
		async unlock(place, passphrase) {
			const answer = await ask({ kind: 'unlock', place, passphrase });
			if (answer.kind !== 'unlocked') throw new Error('The worker answered something else');
			return answer.unlocked;
		},
		close: () => fail(new Error('The import was stopped'))
	};
}

function startImportWorker(): Worker {
	return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}
