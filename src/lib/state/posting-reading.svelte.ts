import { openReader, type Reader } from '$lib/browser/reading/open-reader';
import type { Day } from '$lib/domain/day';
import type { PostingInput, Reading } from '$lib/domain/reading';

/** A posting as the reader understands it at this moment; the reader itself is loaded when it is first asked. */
export class PostingReading {
	reading = $state.raw<Reading>();
	isReading = $state(false);
	problem = $state<string>();

	#reader: Reader | undefined;
	#asked = 0;

	/** Reads; an earlier question that is still open is forgotten. */
	async read(input: PostingInput, today: Day): Promise<void> {
		const asked = ++this.#asked;
		if (input.text.trim() === '' && !input.html) {
			this.clear();
			return;
		}
		this.isReading = true;
		this.#reader ??= openReader();
		const result = await this.#reader.read(input, today);
		if (asked !== this.#asked) return;
		this.isReading = false;
		this.reading = result.ok ? result.reading : undefined;
		this.problem = result.ok ? undefined : result.issue;
	}

	clear(): void {
		this.#asked += 1;
		this.reading = undefined;
		this.isReading = false;
		this.problem = undefined;
	}

	close(): void {
		this.#reader?.close();
		this.#reader = undefined;
	}
}
