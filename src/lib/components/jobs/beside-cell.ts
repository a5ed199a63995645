import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

const gapInPx = 4;
const edgeInPx = 8;

/**
 * Lays an element over the page beside a cell, with the focus in it, until Escape or a press elsewhere closes it; the
 * focus then goes back to the cell.
 */
export function besideCell(anchor: HTMLElement, onclose: () => void): Attachment<HTMLElement> {
	return (element) => {
		element.popover = 'auto';
		element.showPopover();
		place();
		const find = (selector: string) => element.querySelector<HTMLElement>(selector);
		(find('[aria-current]') ?? find('input, button'))?.focus();

		function place() {
			const cell = anchor.getBoundingClientRect();
			const { width, height } = element.getBoundingClientRect();
			const isBelow = cell.bottom + gapInPx + height + edgeInPx <= innerHeight;
			const top = isBelow ? cell.bottom + gapInPx : cell.top - gapInPx - height;
			element.style.insetBlockStart = `${Math.max(edgeInPx, top)}px`;
			const left = Math.min(cell.left, innerWidth - width - edgeInPx);
			element.style.insetInlineStart = `${Math.max(edgeInPx, left)}px`;
		}

		function toggle(event: Event) {
			if (!(event instanceof ToggleEvent) || event.newState !== 'closed') return;
			if (element.contains(document.activeElement) || document.activeElement === document.body) {
				anchor.focus();
			}
			onclose();
		}

		function step(event: KeyboardEvent) {
			const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
			const all = [...element.querySelectorAll<HTMLElement>('li > button:only-child')];
			const at = all.findIndex((each) => each === document.activeElement);
			if (by === 0 || at === -1) return;
			event.preventDefault();
			all[at + by]?.focus();
		}

		const stops = [
			on(element, 'toggle', toggle),
			on(element, 'keydown', step),
			on(window, 'scroll', place, { passive: true })
		];
		return () => {
			stops.forEach((stop) => stop());
			if (element.contains(document.activeElement)) anchor.focus();
		};
	};
}
