import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** So long a pause ends a stretch of writing; what was written is then kept, as it is when the box is left. */
const pauseInMs = 1_500;

/**
 * A box for a long text: hands over what was written after each pause, when it is left and before the page goes, and
 * shows what is known while nobody writes in it.
 */
export function writtenText(
	known: () => string,
	keep: (text: string) => void
): Attachment<HTMLTextAreaElement> {
	return (box) => {
		let pause: ReturnType<typeof setTimeout> | undefined;

		function settle() {
			if (pause === undefined) return;
			clearTimeout(pause);
			pause = undefined;
			keep(box.value);
		}

		function write() {
			clearTimeout(pause);
			pause = setTimeout(settle, pauseInMs);
		}

		$effect(() => {
			const text = known();
			if (pause === undefined && box.value !== text) box.value = text;
		});
		const stops = [
			on(box, 'input', write),
			on(box, 'blur', settle),
			// Before the storage writes what is left to write.
			on(window, 'pagehide', settle, { capture: true })
		];
		return () => {
			settle();
			for (const stop of stops) stop();
		};
	};
}
