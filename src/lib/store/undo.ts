import * as Y from 'yjs';
import type { Edit } from '$lib/domain/edit';
import type { Instant } from '$lib/domain/id';
import { hasOthersItems, jobsCreatedBy, type CreatedJob } from './created-jobs';
import { keys, type Roots } from './schema';

/** How long after the last stroke typing still belongs to the same step. */
const typingPauseInMs = 1_500;

/** The edits of this screen, to be taken back and done again in order; what others did is left alone. */
export interface History {
	/** Whose doing a transaction is, and which edit it made or took back where it was this screen's. */
	authorOf(transaction: Y.Transaction): Author;
	/** Runs a change as one transaction and one step; nothing is remembered where nothing changed. */
	apply(edit: Edit, change: () => void): void;
	/** Runs a change that cannot be taken back. */
	applyForGood(change: () => void): void;
	/** Forgets steps that touched nothing but these jobs, which are gone for good. */
	forget(jobIds: ReadonlySet<string>): void;
	undo(): Edit | undefined;
	redo(): Edit | undefined;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	readonly lastEdit: Edit | undefined;
	close(): void;
}

export interface Author {
	/** An edit of this screen, its undo or redo, or something from outside: storage, another tab, another device. */
	readonly by: 'edit' | 'undo' | 'outside';
	readonly edit?: Edit;
}

interface Step {
	readonly edit: Edit;
	readonly at: Instant;
}

export function keepHistory(doc: Y.Doc, roots: Roots, now: () => Instant): History {
	const ownEdit = { name: 'edit' };
	const ownEditForGood = { name: 'edit for good' };
	const { jobs, statuses, collections, contacts, settings, profile } = roots;
	const followed = [jobs, statuses, collections, contacts, settings, profile];
	const manager = new Y.UndoManager(followed, {
		captureTimeout: 0,
		trackedOrigins: new Set([ownEdit])
	});
	const gone = new Set<string>();
	let current: Step | undefined;

	const stepOf = (item: { meta: Map<unknown, unknown> } | undefined | null) =>
		// Nobody but the handlers below sets this key.
		item?.meta.get('step') as Step | undefined;
	const rememberStep = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) =>
		stackItem.meta.set('step', stepOf(manager.currStackItem) ?? current);
	manager.on('stack-item-added', rememberStep);
	manager.on('stack-item-updated', rememberStep);

	/** Takes back the making of jobs in which others have written meanwhile: those go to the bin instead. */
	function withdraw(created: readonly CreatedJob[]): Edit | undefined {
		current = stepOf(manager.undoStack.pop());
		manager.undoing = true;
		try {
			// Tracked while undoing, it becomes the step to be done again.
			doc.transact(() => {
				for (const [id, entries] of created) {
					if (hasOthersItems(entries, doc.clientID)) entries.set(keys.deletedAt, now());
					else jobs.delete(id);
				}
			}, manager);
		} finally {
			manager.undoing = false;
		}
		return current?.edit;
	}

	return {
		authorOf({ origin }) {
			if (origin === manager)
				return author('undo', (stepOf(manager.currStackItem) ?? current)?.edit);
			if (origin === ownEdit) return author('edit', current?.edit);
			return { by: origin === ownEditForGood ? 'edit' : 'outside' };
		},
		apply(edit, change) {
			current = { edit, at: now() };
			// The manager joins steps that follow each other within this time by the machine's clock.
			manager.captureTimeout = continues(current, stepOf(manager.undoStack.at(-1))) ? Infinity : 0;
			doc.transact(change, ownEdit);
		},
		applyForGood: (change) => doc.transact(change, ownEditForGood),
		forget(jobIds) {
			for (const id of jobIds) gone.add(id);
			const isKept = (item: (typeof manager.undoStack)[number]) => {
				const ids = stepOf(item)?.edit.jobIds ?? [];
				return ids.length === 0 || ids.some((id) => !gone.has(id));
			};
			manager.undoStack = manager.undoStack.filter(isKept);
			manager.redoStack = manager.redoStack.filter(isKept);
		},
		undo() {
			manager.stopCapturing();
			const top = manager.undoStack.at(-1);
			const created = top ? jobsCreatedBy(top, stepOf(top)?.edit, jobs) : [];
			const hasGuests = created.some(([, entries]) => hasOthersItems(entries, doc.clientID));
			return hasGuests ? withdraw(created) : stepOf(manager.undo())?.edit;
		},
		redo: () => stepOf(manager.redo())?.edit,
		get canUndo() {
			return manager.canUndo();
		},
		get canRedo() {
			return manager.canRedo();
		},
		get lastEdit() {
			return stepOf(manager.undoStack.at(-1))?.edit;
		},
		close: () => manager.destroy()
	};
}

/** Whether a step goes on typing the notes that the step before it wrote. */
function continues({ edit, at }: Step, before: Step | undefined): boolean {
	return (
		edit.kind === 'notes-written' &&
		before?.edit.kind === 'notes-written' &&
		edit.jobIds[0] === before.edit.jobIds[0] &&
		at - before.at <= typingPauseInMs
	);
}

function author(by: Author['by'], edit: Edit | undefined): Author {
	return edit ? { by, edit } : { by };
}
