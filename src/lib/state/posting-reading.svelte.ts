import { openReader, ReadingError, type Reader } from '$lib/browser/reading/open-reader';
import type { Day } from '$lib/domain/day';
import type { PostingInput, Reading } from '$lib/domain/reading';
import type { ReadingGuidance } from '$lib/domain/skill-words';

/** Why a posting could not be read; it is kept all the same. */
export type ReadingProblem = 'took-too-long' | 'crashed';

/** A posting as the reader understands it at this moment; the reader itself is loaded when it is first asked. */
export class PostingReading {
	reading = $state.raw<Reading>();
	isReading = $state(false);
	problem = $state<ReadingProblem>();

	#reader: Reader | undefined;

	/** Reads; where a newer text is asked for meanwhile, this one is forgotten. What cannot be read is still shown. */
	async read(input: PostingInput, today: Day, guidance: ReadingGuidance): Promise<void> {
		if (input.text.trim() === '' && !input.html) {
			this.clear();
			return;
		}
		this.isReading = true;
		this.#reader ??= openReader();
		try {
			this.#show(await this.#reader.read(input, today, guidance));
		} catch (error) {
			if (!(error instanceof ReadingError)) throw error;
			if (error.reason === 'took-too-long' || error.reason === 'crashed') {
				this.#show(unread(input.text), error.reason);
			}
		}
	}

	clear(): void {
		this.close();
		this.#show(undefined);
	}

	/** Stops the reader; a later `read` starts another. */
	close(): void {
		this.#reader?.close();
		this.#reader = undefined;
	}

	#show(reading: Reading | undefined, problem?: ReadingProblem): void {
		this.reading = reading;
		this.problem = problem;
		this.isReading = false;
	}
}

/** A text of which nothing is understood. */
function unread(text: string): Reading {
	const sections = [{ kind: 'other', start: 0, end: text.length }] as const;
	return { text, facts: {}, sections, skills: [], summary: [] };
}
