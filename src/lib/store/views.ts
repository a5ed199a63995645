import * as v from 'valibot';
import type * as Y from 'yjs';
import type { ViewId } from '$lib/domain/id';
import type { SavedView } from '$lib/domain/job-view';
import { readAs } from './reading/read-as';
import { keys } from './schema';

const viewSchema = v.object({ name: v.string(), query: v.string() });

/** The views of the jobs that the person keeps, by name. One that cannot be read is left where it is. */
export function readViews(settings: Y.Map<unknown>): readonly SavedView[] {
	const views: SavedView[] = [];
	settings.forEach((value, key) => {
		if (!key.startsWith(keys.view)) return;
		const view = readAs(viewSchema, value);
		// What follows the colon is the id that the schema puts there.
		if (view) views.push({ id: key.slice(keys.view.length) as ViewId, ...view });
	});
	return views.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}
