import * as v from 'valibot';
import type * as Y from 'yjs';
import type { StatusId } from '$lib/domain/id';
import {
	builtInStatuses,
	statusHues,
	statusKinds,
	unknownStatus,
	type Status
} from '$lib/domain/status';
import { fieldsOf, readAs, textSchema } from './reading/read-as';

const kindSchema = v.picklist(statusKinds);
const hueSchema = v.picklist(statusHues);
const orderSchema = v.pipe(v.number(), v.finite());

/** The built-in statuses with the owner's changes, and the owner's own, in their order. */
export function readStatuses(stored: Y.Map<unknown>): readonly Status[] {
	const statusesById = new Map(builtInStatuses.map((status) => [status.id, status]));
	stored.forEach((value, key) => {
		// A key of this root is a status id.
		const id = key as StatusId;
		const status = readStatus(value, statusesById.get(id) ?? unknownStatus(id));
		if (status) statusesById.set(id, status);
	});
	return [...statusesById.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function readStatus(stored: unknown, base: Status): Status | undefined {
	const fields = fieldsOf(stored);
	if (!fields) return undefined;
	return {
		id: base.id,
		label: readAs(textSchema, fields.label) ?? base.label,
		kind: readAs(kindSchema, fields.kind) ?? base.kind,
		hue: readAs(hueSchema, fields.hue) ?? base.hue,
		order: readAs(orderSchema, fields.order) ?? base.order,
		isHidden: typeof fields.isHidden === 'boolean' ? fields.isHidden : base.isHidden
	};
}
