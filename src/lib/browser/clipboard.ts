/** Puts a text on the clipboard. @returns whether it is there; browsers may refuse */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

/** For pages that are not served securely, and browsers that refuse the clipboard to programs. */
function copyBySelection(text: string): boolean {
	const box = document.createElement('textarea');
	box.value = text;
	box.style.cssText = 'position:fixed;opacity:0';
	// Inside an open dialog, which takes the focus from everything else.
	(document.querySelector('dialog[open]') ?? document.body).append(box);
	const focused = document.activeElement;
	box.select();
	const isCopied = document.execCommand('copy');
	box.remove();
	if (focused instanceof HTMLElement) focused.focus();
	return isCopied;
}
