import type { Edit, RecordChange } from '$lib/store';

/** What the person did last on this screen, for the toast that tells it and offers to undo it. */
export class LastEdit {
	/** The edit to tell of; nothing once it was dismissed or is not worth telling. */
	told = $state.raw<Edit>();

	follow(change: RecordChange): void {
		if (change.by === 'edit' && change.edit)
			this.told = isWorthTelling(change.edit) ? change.edit : undefined;
		else if (change.by === 'undo') this.told = undefined;
	}

	dismiss(): void {
		this.told = undefined;
	}
}

/** What is seen where it is done needs no toast. */
const quietKinds: ReadonlySet<Edit['kind']> = new Set([
	'notes-written',
	'setting-changed',
	'profile-edited',
	// Told with its undo where it was made.
	'imported'
]);

function isWorthTelling(edit: Edit): boolean {
	return !quietKinds.has(edit.kind);
}
