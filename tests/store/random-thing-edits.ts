import { statusHues, statusKinds } from '$lib/domain/status';
import type { JobId } from '$lib/domain/id';
import { ofJob, pick, someStatus, text, type RandomEdit } from './randomness';

/** Edits of statuses, collections, tags, people, of what is said for and against, of views, and mergers. */
export const randomThingEdits: { readonly [name: string]: RandomEdit } = {
	addStatus: (record, random) =>
		record.addStatus({
			label: text(random) || 'Trial day',
			kind: pick(statusKinds, random),
			hue: pick(statusHues, random),
			order: 35
		}),
	editStatus: (record, random) =>
		record.editStatus(someStatus(record, random), {
			label: random() < 0.3 ? null : text(random),
			kind: random() < 0.3 ? null : pick(statusKinds, random),
			isHidden: random() < 0.5
		}),
	orderStatuses: (record) =>
		record.orderStatuses(
			record
				.statuses()
				.map(({ id }) => id)
				.reverse()
		),
	deleteStatus: (record, random) =>
		record.deleteStatus(someStatus(record, random), 'Gone', someStatus(record, random)),
	bringStatusBack: (record, random) => record.bringStatusBack(someStatus(record, random), 'Back'),
	resetStatuses: (record) => record.resetStatuses(),
	addCollection: (record, random) => record.addCollection({ name: text(random) || 'Dreams' }),
	editCollection: (record, random) => {
		const [collection] = record.collections();
		if (!collection) return;
		const description = random() < 0.5 ? null : text(random);
		record.editCollection(collection.id, { name: text(random), description });
	},
	removeCollection: (record) => {
		const last = record.collections().at(-1);
		if (last) record.removeCollection(last.id, last.name);
	},
	collect: ofJob((record, id) => {
		const [collection] = record.collections();
		if (collection) record.collect([id], collection.id, collection.name);
	}),
	uncollect: ofJob((record, id) => {
		const [collection] = record.collections();
		if (collection) record.uncollect([id], collection.id, collection.name);
	}),
	addTag: ofJob((record, id, random) => record.addTag([id], text(random))),
	removeTag: ofJob((record, id) => {
		const tag = record.job(id)?.tags[0];
		if (tag !== undefined) record.removeTag([id], tag);
	}),
	archive: ofJob((record, id) => record.archiveJobs([id])),
	unarchive: ofJob((record, id) => record.unarchiveJobs([id])),
	addContact: ofJob((record, id, random) =>
		record.addContact({ name: text(random) || 'Kim', email: 'kim@example.org' }, [id])
	),
	editContact: (record, random) => {
		const [id] = record.contacts().keys();
		if (id) record.editContact(id, { name: text(random) || null, role: text(random) });
	},
	removeContact: (record) => {
		const [id] = record.contacts().keys();
		if (id) record.removeContact(id, 'Kim');
	},
	attachContact: ofJob((record, jobId) => {
		const [id] = record.contacts().keys();
		if (id) record.attachContact(jobId, id);
	}),
	detachContact: ofJob((record, jobId) => {
		const id = record.job(jobId)?.contacts[0];
		if (id) record.detachContact(jobId, id);
	}),
	addArgument: ofJob((record, id, random) =>
		record.addArgument(id, random() < 0.5 ? 'pro' : 'con', text(random))
	),
	editArgument: ofJob((record, id, random) => {
		const argument = record.job(id)?.arguments[0];
		if (argument) record.editArgument(id, argument, text(random));
	}),
	removeArgument: ofJob((record, id) => {
		const argument = record.job(id)?.arguments.at(-1);
		if (argument) record.removeArgument(id, argument);
	}),
	giveMark: ofJob((record, id, random) =>
		record.giveMark(id, 'pay', random() < 0.3 ? null : Math.floor(random() * 6))
	),
	check: ofJob((record, id, random) => record.check(id, 'cv', random() < 0.5)),
	tellApart: ofJob((record, id) => record.tellApart(id, [...record.jobs().keys()][0] ?? id)),
	mergeJobs: ofJob((record, id, random) => {
		const others = [...record.jobs().keys()].sort();
		if (others.length > 1) record.mergeJobs(id, pick(others, random));
	}),
	splitJobs: (record, random) => {
		const twins = [...record.bin().values()].filter(({ mergedInto }) => mergedInto !== undefined);
		if (twins.length === 0) return;
		const twin = pick(twins, random);
		// Only those that were merged are left.
		record.splitJobs(twin.mergedInto as JobId, twin.id);
	},
	keepView: (record, random) => record.keepView(text(random), '?status=applied'),
	removeSetting: (record, random) => record.removeSetting(pick(['theme', 'goal'], random))
};
