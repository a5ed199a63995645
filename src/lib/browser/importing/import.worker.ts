import { openImportFiles, type ImportFiles } from './import-files';
import type { ImportRequest, ImportResponse } from './protocol';

let files: ImportFiles | undefined;

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
	answerTo(data).then(answer, (error: unknown) =>
		answer({ kind: 'failed', message: String(error) })
	);
});

function answer(response: ImportResponse): void {
	postMessage(response);
}

async function answerTo(request: ImportRequest): Promise<ImportResponse> {
	if (request.kind === 'read') {
		const rows = files?.read(request.mappings, request.known);
		return { kind: 'rows', rows: rows ?? { jobs: [], unreadable: [], labels: {} } };
	}
	if (request.kind === 'unlock') {
		if (!files) throw new Error('There are no files to unlock');
		return { kind: 'unlocked', unlocked: await files.unlock(request.place, request.passphrase) };
	}
	files = await openImportFiles(request.files, request.known, request.remembered, (share) =>
		answer({ kind: 'progress', share })
	);
	return { kind: 'opened', files: files.summaries };
}
