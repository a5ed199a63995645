import { readRewording, rememberRewording } from '$lib/browser/preferences';
import type { Availability } from '$lib/browser/rewording/built-in';
import { RewordingError } from '$lib/browser/rewording/failure';
import type { RewordingFailure, RewordingHelper } from '$lib/domain/rewording';

/** What came of a test of the endpoint. */
export type TestResult =
	{ readonly models: readonly string[] } | { readonly failure: RewordingFailure };

/** The helper that may say summaries in plainer words: which, if any, and how it does. Chosen for this device alone. */
export class Rewording {
	helper = $state<RewordingHelper>('nobody');
	address = $state('');
	model = $state('');
	/** Of the browser's own model; unknown until it is looked for. */
	availability = $state<Availability>();
	/** Part of the browser's model that has come, 0 to 1. */
	progress = $state<number>();
	isTesting = $state(false);
	tested = $state.raw<TestResult>();

	failure = $state.raw<RewordingFailure>();

	constructor() {
		Object.assign(this, readRewording());
	}

	choose(helper: RewordingHelper): void {
		this.helper = helper;
		this.tested = undefined;
		this.#remember();
		if (helper === 'browser') void this.look();
	}

	setEndpoint(address: string, model: string): void {
		this.address = address;
		this.model = model;
		this.tested = undefined;
		this.#remember();
	}

	async look(): Promise<void> {
		const { lookForBuiltIn } = await import('$lib/browser/rewording/built-in');
		this.availability = await lookForBuiltIn();
	}

	/** Downloads the browser's model; to be called by a click alone. */
	async prepare(): Promise<void> {
		this.progress = 0;
		this.failure = undefined;
		try {
			const { prepareBuiltIn } = await import('$lib/browser/rewording/built-in');
			await prepareBuiltIn((part) => (this.progress = part));
		} catch (error) {
			this.failure = failureIn(error);
		}
		this.progress = undefined;
		await this.look();
	}

	async test(): Promise<void> {
		this.isTesting = true;
		this.tested = undefined;
		try {
			const { readModels } = await import('$lib/browser/rewording/endpoint');
			const models = await readModels(this.address);
			if (this.model === '' && models[0]) this.setEndpoint(this.address, models[0]);
			this.tested = models.includes(this.model)
				? { models }
				: { failure: { kind: 'no-model', models } };
		} catch (error) {
			this.tested = { failure: failureIn(error) };
		}
		this.isTesting = false;
	}

	#remember(): void {
		rememberRewording({ helper: this.helper, address: this.address, model: this.model });
	}
}

function failureIn(error: unknown): RewordingFailure {
	if (error instanceof RewordingError) return error.failure;
	throw error;
}
