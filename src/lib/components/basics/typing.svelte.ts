import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * A field that hands over what was typed when it is finished (as `change` tells), and otherwise shows what is known:
 * but never over what is being typed, whatever a reading or another tab says meanwhile.
 */
export function settledText(
	known: () => string,
	keep: (text: string) => void
): Attachment<HTMLInputElement> {
	return (field) => {
		// Whoever types before the app has started keeps what is there; that it was finished nobody has heard.
		let isTyping = field === document.activeElement && field.value !== '';
		if (field.value !== '') untrack(() => keep(field.value));

		function finish() {
			isTyping = false;
			keep(field.value);
		}

		function leave() {
			isTyping = false;
			show(known());
		}

		function show(text: string) {
			// A date half typed reads as empty; to write that it is empty would clear it.
			if (!isTyping && field.value !== text) field.value = text;
		}

		$effect(() => show(known()));
		const stops = [
			on(field, 'input', () => (isTyping = true)),
			on(field, 'change', finish),
			on(field, 'blur', leave)
		];
		return () => stops.forEach((stop) => stop());
	};
}
