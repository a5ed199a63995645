import { askBoard, type BoardFailure } from '$lib/browser/capture/ask-board';
import { readAllowedBoards, rememberAllowedBoards } from '$lib/browser/capture/board-consent';
import { boardPosting } from '$lib/domain/boards';
import type { NewJob } from './new-job.svelte';

export type { BoardFailure } from '$lib/browser/capture/ask-board';

/** Which hosts may be asked for postings on this device. */
class AllowedBoards {
	hosts = $state.raw(readAllowedBoards());

	allow(host: string): void {
		this.#keep([...this.hosts.filter((one) => one !== host), host]);
	}

	forbid(host: string): void {
		this.#keep(this.hosts.filter((one) => one !== host));
	}

	#keep(hosts: readonly string[]): void {
		this.hosts = hosts;
		rememberAllowedBoards(hosts);
	}
}

let allowed: AllowedBoards | undefined;

/** One for all screens, so that what is said in the settings holds at once. */
export function allowedBoards(): AllowedBoards {
	return (allowed ??= new AllowedBoards());
}

/** Asks boards for postings behind a link, never a host of which the person has not said so. */
export class BoardLink {
	isAsking = $state(false);
	failed = $state.raw<{ readonly link: string; readonly failure: BoardFailure }>();
	readonly #form: NewJob;

	constructor(form: NewJob) {
		this.#form = form;
	}

	/** Fills the form with the posting, where its text is still the link then. */
	async ask(link: string): Promise<void> {
		const posting = boardPosting(link);
		if (!posting || this.isAsking || !allowedBoards().hosts.includes(posting.host)) return;
		this.isAsking = true;
		this.failed = undefined;
		const before = this.#form.text;
		const answer = await askBoard(posting, link).finally(() => (this.isAsking = false));
		if (this.#form.text !== before) return;
		if (!answer.ok) this.failed = { link, failure: answer.failure };
		else await this.#form.take({ kind: 'page', name: link, page: answer.page });
	}
}
