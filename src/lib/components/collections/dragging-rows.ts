import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { JobId } from '$lib/domain/id';
import type { JobSelection } from '$lib/state/job-selection.svelte';

const format = 'application/x-waymark-jobs';

/** Rows can be dragged by their link: the one, or with it all that are selected. */
export function dragJobs(selection: JobSelection): Attachment<HTMLElement> {
	return (table) => {
		let picture: HTMLElement | undefined;

		function start(event: DragEvent) {
			const row = event.target instanceof Element && event.target.closest('[data-job]');
			if (!(row instanceof HTMLElement) || !event.dataTransfer) return;
			// Only rows have it, and theirs is the id of their job.
			const id = row.dataset['job'] as JobId;
			const ids = selection.has(id) ? selection.ids : [id];
			event.dataTransfer.setData(format, JSON.stringify(ids));
			event.dataTransfer.effectAllowed = 'copyLink';
			picture = document.createElement('div');
			picture.className = 'dragged-jobs';
			picture.textContent =
				ids.length > 1 ? `${ids.length} jobs` : (row.querySelector('a')?.textContent ?? '');
			document.body.append(picture);
			event.dataTransfer.setDragImage(picture, 12, 12);
			document.documentElement.dataset['dragsJobs'] = '';
		}

		function end() {
			picture?.remove();
			delete document.documentElement.dataset['dragsJobs'];
		}

		const stops = [on(table, 'dragstart', start), on(table, 'dragend', end)];
		return () => {
			end();
			stops.forEach((stop) => stop());
		};
	};
}

/** Takes dragged rows; `data-over` is on the element while they hang above it. */
export function jobsDrop(ondrop: (ids: readonly JobId[]) => void): Attachment<HTMLElement> {
	return (element) => {
		const leave = () => element.removeAttribute('data-over');
		function over(event: DragEvent) {
			if (!event.dataTransfer?.types.includes(format)) return;
			event.preventDefault();
			event.dataTransfer.dropEffect = 'copy';
			element.setAttribute('data-over', '');
		}
		function drop(event: DragEvent) {
			leave();
			const text = event.dataTransfer?.getData(format);
			if (!text) return;
			event.preventDefault();
			// Only `dragJobs` writes this format.
			ondrop(JSON.parse(text) as JobId[]);
		}
		const stops = [
			on(element, 'dragenter', over),
			on(element, 'dragover', over),
			on(element, 'dragleave', leave),
			on(element, 'drop', drop)
		];
		return () => stops.forEach((stop) => stop());
	};
}
