import { createSubscriber } from 'svelte/reactivity';
import type { Waymark } from './waymark.svelte';

/** One setting of the record, as it is at this moment. */
export class Setting<Value> {
	readonly #waymark: Waymark;
	readonly #name: string;
	readonly #read: (stored: unknown) => Value;
	readonly #follow = createSubscriber((update) => this.#waymark.record.watch(update));
	/** As text, so that whoever depends on it is not told of changes of other settings. */
	readonly #text = $derived.by(() => {
		if (!this.#waymark.isReady) return JSON.stringify(this.#read(undefined));
		this.#follow();
		return JSON.stringify(this.#read(this.#waymark.record.setting(this.#name)));
	});
	// Made of such a value just above.
	readonly value = $derived(JSON.parse(this.#text) as Value);

	/** @param read makes a plain value of what is stored, whatever that is; `undefined` where nothing is */
	constructor(waymark: Waymark, name: string, read: (stored: unknown) => Value) {
		this.#waymark = waymark;
		this.#name = name;
		this.#read = read;
	}

	keep(value: Value): void {
		this.#waymark.record.setSetting(this.#name, value);
	}
}
