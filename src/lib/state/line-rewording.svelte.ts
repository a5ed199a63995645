import { RewordingError } from '$lib/browser/rewording/failure';
import type { SummaryLine } from '$lib/domain/reading';
import type { RewordedLine, RewordingFailure } from '$lib/domain/rewording';
import type { Rewording } from './rewording.svelte';

/** The lines of summaries as the chosen helper says them. Apart from the choice, which every screen loads. */
export class LineRewording {
	/** What is being asked just now, and how to stop it. */
	#asking = $state.raw<{ of: readonly SummaryLine[]; stop: AbortController }>();
	#failed = $state.raw<{ of: readonly SummaryLine[]; failure: RewordingFailure }>();
	#answer = $state.raw<{ of: readonly SummaryLine[]; lines: readonly RewordedLine[] }>();
	readonly #chosen: Rewording;

	constructor(chosen: Rewording) {
		this.#chosen = chosen;
	}

	/** The lines in other words, where these were asked for. */
	wordsFor(lines: readonly SummaryLine[]): readonly RewordedLine[] | undefined {
		return this.#answer?.of === lines ? this.#answer.lines : undefined;
	}

	isAskingFor(lines: readonly SummaryLine[]): boolean {
		return this.#asking?.of === lines;
	}

	/** Why these lines could not be said in other words, where that was tried last. */
	failureFor(lines: readonly SummaryLine[]): RewordingFailure | undefined {
		return this.#failed?.of === lines ? this.#failed.failure : undefined;
	}

	/** What is asked for other lines meanwhile is given up. */
	async reword(of: readonly SummaryLine[]): Promise<void> {
		if (this.#chosen.helper === 'nobody' || this.isAskingFor(of)) return;
		this.stop();
		const asking = { of, stop: new AbortController() };
		const { signal } = asking.stop;
		this.#asking = asking;
		this.#failed = undefined;
		try {
			const { reword } = await import('$lib/browser/rewording/reword');
			const { address, model, helper } = this.#chosen;
			const lines = await reword(of, helper, { address, model }, signal);
			if (!signal.aborted) this.#answer = { of, lines };
		} catch (error) {
			if (!signal.aborted) this.#failed = { of, failure: failureIn(error) };
		}
		if (this.#asking === asking) this.#asking = undefined;
	}

	/** Gives up what is being asked; the posting's words stay. */
	stop(): void {
		this.#asking?.stop.abort();
		this.#asking = undefined;
	}

	/** Back to the words of the posting. */
	forget(): void {
		this.#answer = undefined;
	}
}

function failureIn(error: unknown): RewordingFailure {
	if (error instanceof RewordingError) return error.failure;
	throw error;
}
