import { tick } from 'svelte';
import { keepFocusNear } from '$lib/components/basics/keep-focus';

export { editToWords } from './edit-words';

const shownForMs = 9000;

/** How long a toast stays, and where the keyboard goes when it does not. */
export function toastKeeper(dismiss: () => void) {
	/** Where the focus was before it came here. */
	let before: HTMLElement | undefined;

	return {
		/** Goes by itself, but not while the pointer or the focus is on it. */
		expire(toast: HTMLElement) {
			let timer = setTimeout(dismiss, shownForMs);
			const hold = () => clearTimeout(timer);
			const remember = ({ relatedTarget: from }: FocusEvent) => {
				if (from instanceof HTMLElement && !toast.contains(from)) before = from;
			};
			const release = () => {
				hold();
				timer = setTimeout(dismiss, shownForMs / 2);
			};
			toast.addEventListener('pointerenter', hold);
			toast.addEventListener('focusin', hold);
			toast.addEventListener('focusin', remember);
			toast.addEventListener('pointerleave', release);
			toast.addEventListener('focusout', release);
			return hold;
		},

		/** The keyboard goes on where it was; a pointer would see the page jump there. */
		async leave(act: () => void) {
			const isByKeys = document.activeElement?.matches(':focus-visible') ?? false;
			act();
			await tick();
			if (!isByKeys) return;
			await keepFocusNear(before?.isConnected ? before : document.querySelector<HTMLElement>('h1'));
		}
	};
}
