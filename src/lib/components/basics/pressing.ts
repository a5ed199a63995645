import { on } from 'svelte/events';

/** As far as a hand shakes, in CSS pixels. */
const stillInPx = 4;

/**
 * Keeps a press from being lost. A press takes the focus from the field before; what was typed there counts from then
 * on, may move the page, and the button is gone from under a pointer that did not move. Browsers then give the click to
 * nobody; here it is still the button's. A finger needs no such thing: it takes the focus only when it is lifted.
 */
export function keepPress(button: HTMLElement): () => void {
	let stop = () => {};

	function press(down: PointerEvent) {
		stop();
		if (down.pointerType !== 'mouse' || down.button !== 0) return;
		stop = on(window, 'pointerup', (up) => {
			stop();
			const isStill = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= stillInPx;
			const isOn = up.target instanceof Node && button.contains(up.target);
			if (isStill && !isOn) button.click();
		});
	}

	const stopPress = on(button, 'pointerdown', press);
	return () => {
		stopPress();
		stop();
	};
}
