import {
	askForPersistence,
	estimateStorage,
	readPersistence,
	type Persistence
} from '$lib/browser/storage/persistence';

/** How safe the record is from the browser clearing it away, and how much room it takes. */
export class DeviceStorage {
	persistence = $state<Persistence>();
	usedInBytes = $state<number>();

	async look(): Promise<void> {
		this.persistence = await readPersistence();
		this.usedInBytes = (await estimateStorage())?.usedInBytes;
	}

	async ask(): Promise<void> {
		this.persistence = await askForPersistence();
	}
}
