import { isLater, parseClock, type Clock } from '$lib/domain/clock';
import { fieldsOf, type Fields } from './read-as';

/** How an event or a reminder was changed after it was made. */
export interface StoredEdit {
	readonly clock: Clock;
	readonly key: string;
	readonly set: Fields;
}

/** Adds an entry `edit:<id>:<random>` = `{clock, set}` to the edits by id; one that cannot be read is passed over. */
export function collectEdit(edits: Map<string, StoredEdit[]>, name: string, stored: unknown): void {
	const fields = fieldsOf(stored);
	const clock = parseClock(fields?.clock);
	const set = fieldsOf(fields?.set);
	const colon = name.indexOf(':');
	if (!clock || !set || colon <= 0) return;
	const id = name.slice(0, colon);
	const edit = { clock, key: name, set };
	const others = edits.get(id);
	if (others) others.push(edit);
	else edits.set(id, [edit]);
}

/**
 * What was made, with every edit of it laid over, the one said last on top field by field. `null` takes a field away.
 * Says in `changedAt` when it was last changed. [S26]
 */
export function foldEdits(made: unknown, edits: readonly StoredEdit[] | undefined): unknown {
	const fields = fieldsOf(made);
	if (!fields || !edits) return made;
	const folded: Record<string, unknown> = { ...fields };
	const inOrder = [...edits].sort((a, b) => {
		if (a.clock !== b.clock) return isLater(a.clock, b.clock) ? 1 : -1;
		return a.key < b.key ? -1 : 1;
	});
	for (const { set, clock } of inOrder) {
		for (const [field, value] of Object.entries(set)) {
			if (field === 'clock' || field === 'kind') continue;
			if (value === null) delete folded[field];
			else folded[field] = value;
		}
		folded.changedAt = clock;
	}
	return folded;
}
