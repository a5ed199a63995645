import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { openRecordOnDevice, type RecordOnDevice } from '$lib/browser/record-on-device';
import { hasFolder, rememberReturning } from '$lib/browser/preferences';
import { surroundings, watchToday } from '$lib/browser/surroundings';
import type { Day } from '$lib/domain/day';
import type { Job } from '$lib/domain/job';
import type { Collection } from '$lib/domain/collection';
import type { Contact } from '$lib/domain/contact';
import type { ContactId, JobId, StatusId } from '$lib/domain/id';
import type { SavedView } from '$lib/domain/job-view';
import { emptyProfile, type Profile } from '$lib/domain/profile';
import type { SkillWord } from '$lib/domain/skill-words';
import { builtInStatuses, unknownStatus, type Status } from '$lib/domain/status';
import type { JobRecord } from '$lib/store';
import { DeviceStorage } from './device-storage.svelte';
import type { Devices } from './devices.svelte';
import { LastEdit } from './last-edit.svelte';
import { NewJob } from './new-job.svelte';
import { Rewording } from './rewording.svelte';

/** What a screen sees of the search, and the one place where its parts are put together. */
export class Waymark {
	/** Whether the record has been read from disk, or could not be and lives in memory. */
	isReady = $state(false);
	storage = $state.raw<RecordOnDevice['storage']['state']>({ kind: 'opening' });
	/** Something on disk could not be read or is missing; it was left as it is. */
	isDamaged = $state(false);
	today = $state<Day>(surroundings.today());
	readonly lastEdit = new LastEdit();
	/** Kept while one looks elsewhere, so that a pasted posting is not lost on the way. */
	readonly newJob = new NewJob(() => this.skillWords);
	readonly deviceStorage = new DeviceStorage();
	readonly rewording = new Rewording();
	/** Chosen on one screen for another one to read, which takes them from here. */
	handedFiles: readonly File[] = [];
	/** Made by the first look at the screen of devices, which brings what it needs along. */
	devices: Devices | undefined;
	/** Resolves with `isReady`. */
	readonly whenReady: Promise<void>;
	#tellReady = () => {};

	#open = $state.raw<RecordOnDevice>();
	/** Makes whoever calls it run again after each change of the record; a new one for each opening. */
	readonly #follow = $derived.by(() => {
		const record = this.#open?.record;
		return record ? createSubscriber((update) => record.watch(update)) : () => {};
	});

	readonly jobsById = $derived.by<ReadonlyMap<JobId, Job>>(() => {
		this.#follow();
		return this.#open?.record.jobs() ?? new Map();
	});
	readonly bin = $derived.by<ReadonlyMap<JobId, Job>>(() => {
		this.#follow();
		return this.#open?.record.bin() ?? new Map();
	});
	readonly statuses = $derived.by<readonly Status[]>(() => {
		this.#follow();
		return this.#open?.record.statuses() ?? builtInStatuses;
	});
	readonly collections = $derived.by<readonly Collection[]>(() => {
		this.#follow();
		return this.#open?.record.collections() ?? [];
	});
	readonly contacts = $derived.by<ReadonlyMap<ContactId, Contact>>(() => {
		this.#follow();
		return this.#open?.record.contacts() ?? new Map();
	});
	readonly profile = $derived.by<Profile>(() => {
		this.#follow();
		return this.#open?.record.profile() ?? emptyProfile;
	});
	/** The person's own dictionary of skills. */
	readonly skillWords = $derived.by<readonly SkillWord[]>(() => {
		this.#follow();
		return this.#open?.record.skillWords() ?? [];
	});
	/** Views of the jobs kept under a name. */
	readonly views = $derived.by<readonly SavedView[]>(() => {
		this.#follow();
		return this.#open?.record.views() ?? [];
	});
	readonly jobs = $derived<readonly Job[]>([...this.jobsById.values()]);
	readonly hasSamples = $derived(this.jobs.some((job) => job.isSample));
	readonly isReadOnly = $derived(this.storage.kind === 'read-only');

	constructor() {
		this.whenReady = new Promise((resolve) => (this.#tellReady = resolve));
	}

	/** The record itself, for its named edits; there is none before `start`. */
	get record(): JobRecord {
		return this.#opened.record;
	}

	/** Writes what this tab has not written yet; whether it is all on disk now. */
	flush(): Promise<boolean> {
		return this.#opened.storage.flush();
	}

	flushAllTabs(): Promise<boolean> {
		return this.#opened.flushAllTabs();
	}

	get #opened(): RecordOnDevice {
		if (!this.#open) throw new Error('The record is opened by start(), in a browser');
		return this.#open;
	}

	/** Opens the record of this device. Returns its stop. */
	start(): () => void {
		const opened = openRecordOnDevice();
		this.#open = opened;
		const look = () => {
			this.storage = opened.storage.state;
			this.isDamaged = opened.storage.quarantined > 0 || opened.storage.isIncomplete;
		};
		const ready = () => {
			look();
			this.isReady = true;
			this.#tellReady();
			if (hasFolder()) void this.#openDevices();
		};
		opened.storage.whenReady.then(ready, ready);
		const stops = [
			opened.storage.watch(look),
			opened.record.watch((change) => {
				this.lastEdit.follow(change);
				// Asked when there is something to keep: browsers are more willing then, and people understand why.
				if (change.by === 'edit' && change.edit?.kind === 'jobs-saved')
					void this.deviceStorage.ask();
			}),
			opened.record.watch(() => rememberReturning(opened.record.jobs().size > 0)),
			watchToday((today) => (this.today = today)),
			() => void opened.close()
		];
		return () => stops.forEach((stop) => stop());
	}

	/** A shared folder is kept up to date from every screen. */
	async #openDevices(): Promise<void> {
		const { Devices } = await import('./devices.svelte');
		this.devices ??= new Devices(this);
	}

	/** Also one that was deleted, which journeys may name. */
	statusOf(id: StatusId): Status {
		// Read so that whoever asks is told when one changes.
		const { statuses } = this;
		if (this.#open) return this.#open.record.status(id);
		return statuses.find((status) => status.id === id) ?? unknownStatus(id);
	}
}

export const [useWaymark, provideWaymark] = createContext<Waymark>();
