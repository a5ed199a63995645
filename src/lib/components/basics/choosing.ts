const stepKeys = 'ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End'.split(' ');

/**
 * Keys open a list of choices instead of choosing one after the other behind its back: what is chosen is done at once,
 * and each choice passed on the way would be done too. Once open, the keys are the browser's own.
 */
export function openByKeys(event: KeyboardEvent & { currentTarget: HTMLSelectElement }): void {
	const list = event.currentTarget;
	if (!stepKeys.includes(event.key) || !('showPicker' in list) || isOpen(list)) return;
	event.preventDefault();
	list.showPicker();
}

/** Browsers that do not know the question do not send keys to a list that is open either. */
function isOpen(list: HTMLSelectElement): boolean {
	return CSS.supports('selector(:open)') && list.matches(':open');
}
