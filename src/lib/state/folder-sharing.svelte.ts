import { canChooseFolder, chooseFolder, mayUseFolder } from '$lib/browser/devices/choose-folder';
import { cipher } from '$lib/browser/devices/cipher';
import { directoryPort } from '$lib/browser/devices/directory-port';
import {
	keepFolder,
	keepFolderMemory,
	readFolderMemory,
	readKeptFolder
} from '$lib/browser/devices/kept-folder';
import { runFolder, type FolderRun, type FolderTrouble } from '$lib/browser/devices/run-folder';
import { surroundings } from '$lib/browser/surroundings';
import { recordFormat } from '$lib/store';
import { openFolder, type Contents, type FolderReport, type FolderSync } from '$lib/sync';
import type { Arrivals } from './arrivals.svelte';
import type { GroupKey } from './group-key.svelte';
import type { Waymark } from './waymark.svelte';

export type { FolderReport, FolderTrouble };

/** How things stand with the folder. */
export type FolderStep =
	/** It is not known yet. */
	| 'unknown'
	| 'none'
	/** The browser wants to be told once more that it may. */
	| 'permission'
	/** Another tab looks after it. */
	| 'elsewhere'
	| 'on';

export interface FolderParts {
	readonly waymark: Waymark;
	readonly key: GroupKey;
	readonly arrivals: Arrivals;
	self(): Promise<{ readonly id: string; readonly name: string }>;
	/** A new id of this device, kept from now on. */
	renew(): Promise<string>;
}

/** A folder that the person's own drive carries to other devices. */
export class FolderSharing {
	step = $state<FolderStep>('unknown');
	/** What the folder is called. */
	name = $state('');
	report = $state.raw<FolderReport>();
	trouble = $state<FolderTrouble>();
	/** It is being looked at. */
	isBusy = $state(false);
	/** Another copy of this profile was found, and this one has a new id since. */
	isRenewed = $state(false);
	readonly canChoose = canChooseFolder();
	readonly #parts: FolderParts;
	#folder: FileSystemDirectoryHandle | undefined;
	#sync: FolderSync | undefined;
	#run: FolderRun | undefined;

	constructor(parts: FolderParts) {
		this.#parts = parts;
		void this.#resume();
	}

	/** Asks which folder; nothing changes where the person chooses none. */
	async choose(): Promise<void> {
		try {
			const folder = await chooseFolder();
			if (folder) await this.use(folder);
		} catch {
			this.trouble = 'permission';
		}
	}

	/** Begins with a folder that was not known before. */
	async use(folder: FileSystemDirectoryHandle): Promise<void> {
		this.#end();
		await keepFolder(folder);
		await this.#follow(folder);
	}

	/** Asks the browser once more; needs a click just before. */
	async allow(): Promise<void> {
		if (this.#folder && (await mayUseFolder(this.#folder, true))) await this.#start(this.#folder);
	}

	look(): void {
		this.#run?.look();
	}

	/** The folder stays as it is. */
	async stop(): Promise<void> {
		this.#end();
		await keepFolder(undefined);
		this.step = 'none';
	}

	/** With the secrets, or the name, that there are now. */
	async restart(): Promise<void> {
		if (!this.#run || !this.#folder) return;
		const folder = this.#folder;
		this.#end();
		await this.#follow(folder);
	}

	async #resume(): Promise<void> {
		const folder = await readKeptFolder();
		if (this.step !== 'unknown') return;
		if (folder) await this.#follow(folder);
		else this.step = 'none';
	}

	async #follow(folder: FileSystemDirectoryHandle): Promise<void> {
		this.#folder = folder;
		this.name = folder.name;
		if (await mayUseFolder(folder, false)) await this.#start(folder);
		else this.step = 'permission';
	}

	async #start(folder: FileSystemDirectoryHandle): Promise<void> {
		await this.#parts.waymark.whenReady;
		this.#end();
		this.#folder = folder;
		this.trouble = undefined;
		const run: FolderRun = runFolder(folder, () => this.#open(folder, () => run.touch()), {
			leads: (isLeading) => (this.step = isLeading ? 'on' : 'elsewhere'),
			began: () => (this.isBusy = true),
			ended: (trouble) => {
				// It was stopped meanwhile.
				if (this.#run !== run) return;
				this.isBusy = false;
				this.trouble = trouble;
				this.report = this.#sync?.report;
				if (trouble === 'permission') this.step = 'permission';
			}
		});
		this.#run = run;
	}

	async #open(folder: FileSystemDirectoryHandle, changed: () => void): Promise<FolderSync> {
		const { waymark, key, self, renew } = this.#parts;
		const { record } = waymark;
		// While this tab waited, another one may have stopped, or chosen another folder.
		const kept = await readKeptFolder();
		if (!kept || !(await kept.isSameEntry(folder))) {
			this.#end();
			this.step = 'unknown';
			void this.#resume();
			throw new Error('The folder is not the one that is kept');
		}
		const { id: device, name } = await self();
		await this.#parts.arrivals.whenReady;
		const sync: FolderSync = openFolder(
			{
				doc: record.doc,
				format: recordFormat,
				receive: (contents, origin) => record.receiveUpdate(contents, origin),
				settle: () => waymark.flush()
			},
			{ device, name, groups: await key.groups() },
			await readFolderMemory(),
			{
				port: directoryPort(folder),
				cipher,
				random: (bytes) => surroundings.random(bytes),
				now: () => surroundings.now(),
				save: keepFolderMemory,
				renew: async () => {
					this.isRenewed = true;
					return renew();
				}
			},
			{ changed, taking: (from, give) => this.#take(from, give) }
		);
		this.#sync = sync;
		return sync;
	}

	#take({ device, name }: Contents, give: () => void): void {
		this.#parts.arrivals.take({ device, name, way: 'folder', isLive: true }, give);
	}

	#end(): void {
		this.#run?.stop();
		this.#run = undefined;
		this.#sync = undefined;
		this.#folder = undefined;
		this.report = undefined;
		this.trouble = undefined;
		this.isBusy = false;
	}
}
