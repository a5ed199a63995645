import {
	draggable,
	dropTargetForElements
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Attachment } from 'svelte/attachments';
import type { StatusId } from '$lib/domain/id';

const statusKey = 'waymark-status';

/** A row that is dragged by its grip, and beside which others are dropped; `data-edge` shows where. */
export function reorderedRow(
	id: StatusId,
	ondrop: (dragged: StatusId, isAfter: boolean) => void
): Attachment<HTMLElement> {
	return (row) => {
		const isAfter = (y: number) => {
			const { top, height } = row.getBoundingClientRect();
			return y > top + height / 2;
		};
		const leave = () => row.removeAttribute('data-edge');
		const stopDragging = draggable({
			element: row,
			dragHandle: row.querySelector('[data-grip]') ?? row,
			getInitialData: () => ({ [statusKey]: id }),
			onDragStart: () => row.setAttribute('data-dragged', ''),
			onDrop: () => row.removeAttribute('data-dragged')
		});
		const stopDropping = dropTargetForElements({
			element: row,
			canDrop: ({ source }) => statusKey in source.data && source.data[statusKey] !== id,
			onDrag: ({ location }) =>
				row.setAttribute('data-edge', isAfter(location.current.input.clientY) ? 'after' : 'before'),
			onDragLeave: leave,
			onDrop({ source, location }) {
				leave();
				// Only a row of statuses writes this key.
				ondrop(source.data[statusKey] as StatusId, isAfter(location.current.input.clientY));
			}
		});
		return () => {
			stopDragging();
			stopDropping();
		};
	};
}
