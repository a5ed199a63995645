import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { JobId } from '$lib/domain/id';
import type { JobList } from '$lib/state/job-list.svelte';
import type { JobSelection } from '$lib/state/job-selection.svelte';

interface Parts {
	readonly list: JobList;
	readonly selection: JobSelection;
	/** Brings a row into view, so that it exists. */
	readonly reach: (index: number) => Promise<void>;
}

/**
 * The keyboard in the table: up and down go from row to row, left and right through what can be pressed in one, the
 * space bar selects, with Shift a range, Ctrl+A everything that is found, Escape nothing.
 */
export function rowKeys({ list, selection, reach }: Parts): Attachment<HTMLElement> {
	return (table) => {
		/** @param place which of the controls of the row */
		async function focusRow(index: number, place: number) {
			if (!list.shown[index]) return;
			await reach(index);
			const find = () => table.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"]`);
			const row = find() ?? (await afterDrawing(find));
			const all = row ? controlsOf(row) : [];
			(all[Math.min(place, all.length - 1)] ?? row)?.focus();
		}

		function press(event: KeyboardEvent) {
			const row = event.target instanceof Element && event.target.closest('[data-job]');
			if (!(row instanceof HTMLElement) || event.altKey) return;
			// Only rows have it, and theirs is the id of their job.
			const id = row.dataset['job'] as JobId;
			const index = Number(row.getAttribute('aria-rowindex')) - 2;
			const all = controlsOf(row);
			const place = all.findIndex((control) => control === event.target);
			if (act(event, id, index, place, all)) event.preventDefault();
		}

		function act(
			event: KeyboardEvent,
			id: JobId,
			index: number,
			place: number,
			all: readonly HTMLElement[]
		): boolean {
			const { key, shiftKey } = event;
			const isCommand = event.ctrlKey || event.metaKey;
			if (isCommand) {
				if (key.toLowerCase() !== 'a') return false;
				selection.selectAll();
				return true;
			}
			if (key === 'ArrowDown' || key === 'ArrowUp') {
				const next = index + (key === 'ArrowDown' ? 1 : -1);
				const nextJob = list.shown[next];
				if (shiftKey && nextJob) {
					if (!selection.has(id)) selection.toggle(id);
					selection.extendTo(nextJob.id);
				}
				void focusRow(next, place);
				return true;
			}
			if (key === 'ArrowLeft' || key === 'ArrowRight') {
				all[place + (key === 'ArrowRight' ? 1 : -1)]?.focus();
				return true;
			}
			if (key === ' ' && !(event.target instanceof HTMLButtonElement)) {
				if (shiftKey) selection.extendTo(id);
				else selection.toggle(id);
				return true;
			}
			if (key === 'Escape' && selection.ids.length > 0) {
				selection.clear();
				return true;
			}
			return false;
		}

		return on(table, 'keydown', press);
	};
}

function controlsOf(row: HTMLElement): HTMLElement[] {
	return [...row.querySelectorAll<HTMLElement>('input, a, button')];
}

function afterDrawing<Value>(find: () => Value): Promise<Value> {
	return new Promise((resolve) =>
		requestAnimationFrame(() => setTimeout(() => resolve(find()), 30))
	);
}
