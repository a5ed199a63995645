import {
	draggable,
	dropTargetForElements
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Attachment } from 'svelte/attachments';
import type { JobId } from '$lib/domain/id';

const jobKey = 'waymark-job';

/** Lets a card be dragged by pointer or long touch. */
export function draggedJob(id: JobId): Attachment<HTMLElement> {
	return (element) =>
		draggable({
			element,
			getInitialData: () => ({ [jobKey]: id }),
			onDragStart: () => element.setAttribute('data-dragged', ''),
			onDrop: () => element.removeAttribute('data-dragged')
		});
}

/** Takes dragged jobs; `data-over` is on the element while one hangs above it. */
export function jobDrop(ondrop: (id: JobId) => void): Attachment<HTMLElement> {
	return (element) => {
		const leave = () => element.removeAttribute('data-over');
		return dropTargetForElements({
			element,
			canDrop: ({ source }) => jobKey in source.data,
			onDragEnter: () => element.setAttribute('data-over', ''),
			onDragLeave: leave,
			onDrop({ source }) {
				leave();
				// Only `draggedJob` writes this key.
				ondrop(source.data[jobKey] as JobId);
			}
		});
	};
}
