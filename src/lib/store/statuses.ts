import * as v from 'valibot';
import type * as Y from 'yjs';
import type { StatusId } from '$lib/domain/id';
import {
	builtInStatuses,
	canBeDeleted,
	statusHues,
	statusKinds,
	unknownStatus,
	type Status
} from '$lib/domain/status';
import { readAs, statusIdSchema, textSchema, type Draft, type Fields } from './reading/read-as';
import { readThings } from './things';

const kindSchema = v.picklist(statusKinds);
const hueSchema = v.picklist(statusHues);
const orderSchema = v.pipe(v.number(), v.finite());

export interface Statuses {
	/** Not deleted, in their order. */
	readonly live: readonly Status[];
	/** Deleted ones, too. */
	readonly byId: ReadonlyMap<StatusId, Status>;
	/** By deleted status, the live one at which its jobs stand. */
	readonly moves: ReadonlyMap<StatusId, StatusId>;
}

/** The built-in statuses with the owner's changes, and the owner's own. */
export function readStatuses(stored: Y.Map<unknown>): Statuses {
	const byId = new Map(builtInStatuses.map((status) => [status.id, status]));
	for (const [key, fields] of readThings(stored)) {
		// A key of this root is a status id.
		const id = key as StatusId;
		byId.set(id, readStatus(fields, byId.get(id) ?? unknownStatus(id)));
	}
	const moves = movesOf(byId);
	for (const [id, status] of byId) {
		if (status.movedTo === undefined) continue;
		const { movedTo: _, ...kept } = status;
		const movedTo = moves.get(id);
		byId.set(id, movedTo === undefined ? kept : { ...kept, movedTo });
	}
	const live = [...byId.values()].filter(({ movedTo }) => movedTo === undefined);
	live.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
	return { live, byId, moves };
}

/**
 * Where the jobs of deleted statuses stand. Two devices may have deleted statuses in favour of each other: of those
 * the one with the lowest id stays, as jobs must stand somewhere.
 */
function movesOf(byId: ReadonlyMap<StatusId, Status>): ReadonlyMap<StatusId, StatusId> {
	const moves = new Map<StatusId, StatusId>();
	for (const start of byId.keys()) {
		const path: StatusId[] = [];
		let id = start;
		for (;;) {
			const next = canBeDeleted(id) ? byId.get(id)?.movedTo : undefined;
			if (next === undefined) break;
			const loop = path.indexOf(id);
			if (loop !== -1) {
				id = path.slice(loop).reduce((lowest, other) => (other < lowest ? other : lowest));
				break;
			}
			path.push(id);
			id = next;
		}
		if (id !== start) moves.set(start, id);
	}
	return moves;
}

function readStatus(fields: Fields, base: Status): Status {
	const status: Draft<Status> = {
		id: base.id,
		label: readAs(textSchema, fields.label) ?? base.label,
		kind: readAs(kindSchema, fields.kind) ?? base.kind,
		hue: readAs(hueSchema, fields.hue) ?? base.hue,
		order: readAs(orderSchema, fields.order) ?? base.order,
		isHidden: typeof fields.isHidden === 'boolean' ? fields.isHidden : base.isHidden
	};
	const movedTo = readAs(statusIdSchema, fields.movedTo);
	if (movedTo !== undefined) status.movedTo = movedTo;
	return status;
}
