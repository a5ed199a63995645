import { tick } from 'svelte';

/** Where what had the focus is gone after an action, gives it to an element near by, so that nobody starts from the top. */
export async function keepFocusNear(element: HTMLElement | undefined): Promise<void> {
	await tick();
	const isLost = !document.activeElement || document.activeElement === document.body;
	if (isLost) element?.focus();
}
