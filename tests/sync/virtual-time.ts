/** Time that passes only when told to, and does what is due in order. */
export class VirtualTime {
	now = 0;
	#due: { at: number; order: number; act: () => void }[] = [];
	#order = 0;

	readonly after = (ms: number, act: () => void): (() => void) => {
		const entry = { at: this.now + ms, order: this.#order++, act };
		this.#due.push(entry);
		return () => {
			this.#due = this.#due.filter((other) => other !== entry);
		};
	};

	/** Lets that much time pass; what is promised by the platform (signatures) gets its turn in between. */
	async pass(ms: number): Promise<void> {
		const end = this.now + ms;
		for (;;) {
			await Promise.resolve();
			const next = this.#due
				.filter(({ at }) => at <= end)
				.sort((a, b) => a.at - b.at || a.order - b.order)[0];
			if (!next) break;
			this.#due = this.#due.filter((other) => other !== next);
			this.now = Math.max(this.now, next.at);
			next.act();
		}
		this.now = end;
	}
}
