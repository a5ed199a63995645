import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

const stepKeys = 'ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End'.split(' ');

/** Browsers take letters that follow within a second as one word; after that the choice counts as made. */
const typingPauseInMs = 1_000;

/**
 * Hands over what is chosen in a list once it is settled, where each choice becomes an edit and those passed on the way
 * would become edits too. Keys that step open the list first; letters, which choose in a closed list at once, are
 * waited for until the word is typed, or until another key, the pointer or the end of the page comes first.
 */
export function settledChoice<Choice extends string>(
	choose: (choice: Choice) => void
): Attachment<HTMLSelectElement> {
	return (list) => {
		let isTyping = false;
		let pause: ReturnType<typeof setTimeout> | undefined;

		function settle() {
			if (pause === undefined) return;
			clearTimeout(pause);
			pause = undefined;
			// The options of the list are the choices.
			choose(list.value as Choice);
		}

		function press(event: KeyboardEvent) {
			isTyping = isLetter(event) && !isOpen(list);
			if (isTyping) return;
			settle();
			openByKeys(event, list);
		}

		function change() {
			clearTimeout(pause);
			pause = setTimeout(settle, typingPauseInMs);
			if (!isTyping) settle();
		}

		function point() {
			isTyping = false;
		}

		const stops = [
			on(list, 'keydown', press),
			on(list, 'change', change),
			on(list, 'pointerdown', point),
			on(list, 'blur', settle),
			// Before the storage writes what is left to write.
			on(window, 'pagehide', settle, { capture: true })
		];
		return () => {
			clearTimeout(pause);
			for (const stop of stops) stop();
		};
	};
}

function openByKeys(event: KeyboardEvent, list: HTMLSelectElement): void {
	if (!stepKeys.includes(event.key) || !('showPicker' in list) || isOpen(list)) return;
	event.preventDefault();
	list.showPicker();
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Browsers that do not know the question do not send keys to a list that is open either. */
function isOpen(list: HTMLSelectElement): boolean {
	return CSS.supports('selector(:open)') && list.matches(':open');
}
