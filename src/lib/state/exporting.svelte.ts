import type { Delivery } from '$lib/browser/files';
import type { JobRecord } from '$lib/store';
import { deliverExport, makeExport, type ExportFile } from './record-files';

/** Whether this page may use the browser's cryptography. */
export function canEncrypt(): boolean {
	return globalThis.isSecureContext;
}

/** An export on its way to the person. */
export class Exporting {
	isBusy = $state(false);
	/** What became of the last one; `unread`: it left, but could not be read back before, so it is no copy. */
	outcome = $state<Exclude<Delivery, 'needs-press'> | 'unread' | 'failed'>();
	/** Made, and waiting for a press by which the browser lets it go. */
	waiting = $state.raw<ExportFile>();

	/** @param passphrase plain without it */
	async start(record: JobRecord, passphrase?: string): Promise<void> {
		await this.#during(async () => this.#deliver(await makeExport(record, passphrase)));
	}

	async goOn(): Promise<void> {
		const { waiting } = this;
		if (waiting) await this.#during(() => this.#deliver(waiting));
	}

	async #deliver(made: ExportFile): Promise<void> {
		const delivery = await deliverExport(made);
		this.waiting = delivery === 'needs-press' ? made : undefined;
		if (delivery === 'needs-press') this.outcome = undefined;
		else this.outcome = made.copy || delivery === 'cancelled' ? delivery : 'unread';
	}

	async #during(work: () => Promise<void>): Promise<void> {
		this.isBusy = true;
		this.outcome = undefined;
		try {
			await work();
		} catch (error) {
			this.outcome = 'failed';
			console.error(error);
		} finally {
			this.isBusy = false;
		}
	}
}
