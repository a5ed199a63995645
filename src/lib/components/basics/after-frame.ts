/** Longer than any frame of a page that is seen; one in the background draws none. */
const longestWaitInMs = 1000;

/**
 * Makes a function that asks for `run` after the next frame is drawn: what was typed is on the screen first, and what
 * follows from it comes a moment later. Asked several times in between, it runs once.
 */
export function afterFrame(run: () => void): () => void {
	let isAsked = false;
	const once = () => {
		if (!isAsked) return;
		isAsked = false;
		run();
	};
	return () => {
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(() => setTimeout(once));
		setTimeout(once, longestWaitInMs);
	};
}
