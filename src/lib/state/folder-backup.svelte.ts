import { countEdits, keepCopy, profileLetters, readCopies } from '$lib/browser/copies';
import {
	canChooseFolder,
	chooseFolder,
	forgetFolder,
	openFolder,
	type BackupFolder
} from '$lib/browser/backup-folder/backup-folder';
import { surroundings } from '$lib/browser/surroundings';
import { makeExport } from './record-files';
import type { Waymark } from './waymark.svelte';

/** How often it is looked whether something was changed, and how often it is written at most. */
const lookEveryMs = 60_000;
const leastGapMs = 10 * 60_000;

export type FolderState = 'unsupported' | 'none' | 'works' | 'asks' | 'failed';

/** Backups that are written into a folder of the person's choice by themselves. */
export class FolderBackup {
	readonly #waymark: Waymark;
	#folder: BackupFolder | undefined;
	/** Nothing before it was looked. */
	state = $state<FolderState>();
	name = $state<string>();

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	async look(): Promise<void> {
		if (!canChooseFolder()) this.state = 'unsupported';
		else await this.#take(await openFolder().catch(() => undefined));
	}

	async choose(): Promise<void> {
		const folder = await chooseFolder();
		if (!folder) return;
		await this.#take(folder);
		await this.backUp();
	}

	/** In answer to a press: the browser asks the person once more. */
	async allow(): Promise<void> {
		await this.#folder?.askAgain();
		await this.#take(this.#folder);
		await this.backUp();
	}

	async forget(): Promise<void> {
		await forgetFolder();
		await this.#take(undefined);
	}

	/** Writes now, whatever was written before. */
	async backUp(): Promise<void> {
		const folder = this.#folder;
		if (!folder || this.state === 'asks' || !this.#waymark.isReady) return;
		try {
			const { file, copy } = await makeExport(this.#waymark.record);
			const isWhole = await folder.write(surroundings.today(), profileLetters(), file);
			this.state = isWhole && copy ? 'works' : 'failed';
			if (isWhole && copy) keepCopy({ ...copy, kind: 'folder', name: folder.name });
		} catch (error) {
			// The folder may be gone, full or on a disk that is not there now.
			this.state = 'failed';
			console.error(error);
		}
	}

	/** Writes from time to time while the page is open, where something was changed. Returns its stop. */
	start(): () => void {
		const look = async () => {
			await this.look();
			if (this.state !== 'works') return;
			const last = readCopies().copies.find(({ kind }) => kind === 'folder');
			const isDue = !last || surroundings.now() - last.at >= leastGapMs;
			if (isDue && this.#waymark.isReady && this.#edits > (last?.edits ?? 0)) await this.backUp();
		};
		const timer = setInterval(() => void look(), lookEveryMs);
		void look();
		return () => clearInterval(timer);
	}

	get #edits(): number {
		return countEdits(this.#waymark.record.doc);
	}

	async #take(folder: BackupFolder | undefined): Promise<void> {
		this.#folder = folder;
		this.name = folder?.name;
		const isGranted = folder && (await folder.permission()) === 'granted';
		this.state = !folder ? 'none' : isGranted ? 'works' : 'asks';
	}
}
