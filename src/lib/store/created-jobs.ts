import * as Y from 'yjs';
import type { Edit, EditKind } from '$lib/domain/edit';

export type CreatedJob = readonly [id: string, entries: Y.Map<unknown>];

/** What an undo step has put into the document. */
interface Insertions {
	readonly insertions: Parameters<typeof Y.isDeleted>[0];
}

/** The jobs that a step of this screen made and that are still there. */
export function jobsCreatedBy(
	step: Insertions,
	edit: Edit | undefined,
	jobs: Y.Map<unknown>
): readonly CreatedJob[] {
	const makers: readonly (EditKind | undefined)[] = ['jobs-saved', 'record-merged', 'imported'];
	if (!edit || !makers.includes(edit.kind)) return [];
	return edit.jobIds.flatMap((id): CreatedJob[] => {
		const entries = jobs.get(id);
		if (!(entries instanceof Y.Map) || !entries._item) return [];
		return Y.isDeleted(step.insertions, entries._item.id) ? [[id, entries]] : [];
	});
}

/** Whether another tab or device has written inside, as far as this one has heard. */
export function hasOthersItems(
	type: Pick<Y.Map<unknown>, '_map' | '_start'>,
	client: number
): boolean {
	for (const item of type._map.values()) if (isOthers(item, client)) return true;
	for (let item = type._start; item; item = item.right) if (isOthers(item, client)) return true;
	return false;
}

function isOthers(item: Y.Item, client: number): boolean {
	if (item.id.client !== client) return true;
	return item.content instanceof Y.ContentType && hasOthersItems(item.content.type, client);
}
