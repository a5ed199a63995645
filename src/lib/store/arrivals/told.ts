import type * as Y from 'yjs';
import type { Told, ToldThing } from '$lib/domain/arrival';
import { fieldsOf, type Fields } from '../reading/read-as';
import { keys, type RootName } from '../schema';

const longestName = 80;
const eventKinds: readonly ToldThing[] = [
	'status',
	'comment',
	'interview',
	'message',
	'offer',
	'task',
	'recapture',
	'merger'
];
const things: Readonly<Record<string, ToldThing>> = {
	[keys.fix]: 'fact',
	[keys.version]: 'posting',
	[keys.collection]: 'collection',
	[keys.tag]: 'tag',
	[keys.contact]: 'contact',
	[keys.pro]: 'point',
	[keys.con]: 'point',
	[keys.mark]: 'mark',
	[keys.check]: 'check',
	[keys.skill]: 'reading',
	[keys.section]: 'reading',
	[keys.facts]: 'facts',
	[keys.posting]: 'posting',
	[keys.deletedAt]: 'bin',
	[keys.archivedAt]: 'archive',
	[keys.mergedInto]: 'merged'
};
const lists: Readonly<Partial<Record<RootName, ToldThing>>> = {
	statuses: 'status-list',
	collections: 'collection-list',
	contacts: 'contact-list',
	profile: 'profile'
};

/** What a change of one entry of a job is about. */
export function toldOfEntry(
	entries: Y.Map<unknown>,
	key: string,
	before: readonly unknown[],
	after: readonly unknown[]
): Told {
	const did = didOf(before, after);
	const colon = key.indexOf(':') + 1;
	const [prefix, name] = colon === 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon)];
	if (prefix === keys.event || prefix === keys.reminder) {
		return { did, ...aboutOf(prefix, after.length > 0 ? after[0] : before[0]) };
	}
	if (prefix === keys.edit) {
		const id = name.slice(0, name.lastIndexOf(':'));
		const isReminder = entries.has(keys.reminder + id);
		const of = isReminder ? keys.reminder : keys.event;
		return { did: 'changed', ...aboutOf(of, entries.get(of + id)) };
	}
	const what = things[prefix] ?? 'other';
	const isNamed = what === 'fact' || what === 'tag' || what === 'collection' || what === 'contact';
	return isNamed ? { what, did, name: name.slice(0, longestName) } : { what, did };
}

/** What a change beside the jobs is about. */
export function toldOfRoot(
	root: RootName,
	before: readonly unknown[],
	after: readonly unknown[]
): Told {
	return { what: lists[root] ?? 'setting', did: didOf(before, after) };
}

function didOf(before: readonly unknown[], after: readonly unknown[]): Told['did'] {
	if (before.length === 0) return 'added';
	return after.length === 0 ? 'removed' : 'changed';
}

function aboutOf(prefix: string, value: unknown): Pick<Told, 'what' | 'name'> {
	const fields: Fields = fieldsOf(value) ?? {};
	if (prefix === keys.reminder) return { what: 'reminder', ...named(fields.text) };
	const what = eventKinds.find((kind) => kind === fields.kind) ?? 'event';
	return { what, ...(what === 'status' && named(fields.to)) };
}

function named(value: unknown): { readonly name?: string } {
	return typeof value === 'string' ? { name: value.slice(0, longestName) } : {};
}
