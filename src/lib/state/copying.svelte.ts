import { copyText } from '$lib/browser/clipboard';

const toldForMs = 2_500;

/** What was copied last, to be told for a moment at the button and in words. */
export class Copying {
	/** By which key; nothing a moment later. */
	copied = $state<string>();
	/** For those who hear the page: "Name copied". */
	told = $state('');

	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param name what is copied, as it is called on the screen */
	async copy(key: string, name: string, text: string): Promise<void> {
		clearTimeout(this.#timer);
		const isCopied = await copyText(text);
		this.copied = isCopied ? key : undefined;
		this.told = isCopied ? `${name} copied` : `${name} could not be copied`;
		this.#timer = setTimeout(() => {
			this.copied = undefined;
			this.told = '';
		}, toldForMs);
	}
}
