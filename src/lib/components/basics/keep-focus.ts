import { tick } from 'svelte';

/** Where what had the focus is gone after an action, gives it to an element near by, so that nobody starts from the top. */
export async function keepFocusNear(element: HTMLElement | null | undefined): Promise<void> {
	await tick();
	const isLost = !document.activeElement || document.activeElement === document.body;
	if (!isLost || !element) return;
	// Else a heading takes none.
	if (element.tabIndex < 0) element.tabIndex = -1;
	element.focus();
}

/** What is near a button whose entry leaves its list: the button of the entry beside it, or the heading above. */
export function nearLeaving(button: HTMLElement): HTMLElement | null | undefined {
	const entry = button.closest('li');
	const beside = entry?.nextElementSibling ?? entry?.previousElementSibling;
	return beside?.querySelector('button') ?? button.closest('section')?.querySelector('h2');
}
