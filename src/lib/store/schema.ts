import type * as Y from 'yjs';
import { formatOf } from '$lib/domain/snapshot';

export const rootNames = [
	'jobs',
	'statuses',
	'collections',
	'contacts',
	'settings',
	'profile',
	'meta'
] as const;
export type RootName = (typeof rootNames)[number];

export type Roots = { readonly [Name in RootName]: Y.Map<unknown> };

export function rootsOf(doc: Y.Doc): Roots {
	return {
		jobs: doc.getMap('jobs'),
		statuses: doc.getMap('statuses'),
		collections: doc.getMap('collections'),
		contacts: doc.getMap('contacts'),
		settings: doc.getMap('settings'),
		profile: doc.getMap('profile'),
		meta: doc.getMap('meta')
	};
}

/** Keys of a job's entries, of the profile and of settings; those that end in a colon go on with an id or a name. */
export const keys = {
	createdAt: 'createdAt',
	facts: 'facts',
	fix: 'fix:',
	posting: 'posting',
	version: 'version:',
	notes: 'notes',
	event: 'event:',
	reminder: 'reminder:',
	edit: 'edit:',
	collection: 'in:',
	tag: 'tag:',
	skill: 'skill:',
	section: 'section:',
	contact: 'contact:',
	pro: 'pro:',
	con: 'con:',
	mark: 'mark:',
	check: 'check:',
	differs: 'not:',
	view: 'view:',
	import: 'import:',
	mapping: 'mapping:',
	sample: 'sample',
	archivedAt: 'archivedAt',
	deletedAt: 'deletedAt',
	mergedInto: 'mergedInto'
} as const;

/** The highest format any device has written here. */
export function readRecordFormat(doc: Y.Doc): number {
	return formatOf(doc.getMap('meta'));
}
