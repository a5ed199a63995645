import * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import type { Author } from './undo';
import { rootNames, type RootName, type Roots } from './schema';

/** What one transaction changed, and by whose doing. */
export interface RecordChange extends Author {
	readonly jobIds: ReadonlySet<JobId>;
	/** Which parts of the record changed. */
	readonly roots: ReadonlySet<RootName>;
}

/** Told after each transaction; must not edit the record while being told. */
export type ChangeListener = (change: RecordChange) => void;

export interface Watch {
	add(listener: ChangeListener): () => void;
	close(): void;
}

/**
 * Watches the document. Nothing thrown in here may reach Yjs: an error inside one of its handlers would stop every
 * later update from reaching storage and other devices.
 * @param note is told first, so that what listeners read is already up to date
 * @param report is given what a listener throws
 */
export function watchRoots(
	doc: Y.Doc,
	roots: Roots,
	authorOf: (transaction: Y.Transaction) => Author,
	note: (id: JobId) => void,
	report: (error: unknown) => void
): Watch {
	const listeners = new Set<ChangeListener>();
	let jobIds = new Set<JobId>();
	let changedRoots = new Set<RootName>();

	const stops = rootNames.map((name) => {
		const observe = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
			changedRoots.add(name);
			if (name !== 'jobs') return;
			for (const event of events) {
				for (const id of jobsOf(event)) {
					jobIds.add(id);
					note(id);
				}
			}
		};
		const guarded = guard(observe, report);
		roots[name].observeDeep(guarded);
		return () => roots[name].unobserveDeep(guarded);
	});

	const tell = guard((transaction: Y.Transaction) => {
		if (changedRoots.size === 0) return;
		const change = { jobIds, roots: changedRoots, ...authorOf(transaction) };
		jobIds = new Set();
		changedRoots = new Set();
		for (const listener of [...listeners]) guard(listener, report)(change);
	}, report);
	doc.on('afterTransaction', tell);

	return {
		add(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close() {
			listeners.clear();
			doc.off('afterTransaction', tell);
			for (const stop of stops) stop();
		}
	};
}

/** The jobs an event under `jobs` is about: those set or removed, or the one that something changed inside. */
function jobsOf(event: Y.YEvent<Y.AbstractType<unknown>>): readonly JobId[] {
	const [first] = event.path;
	const ids = first !== undefined ? [first] : event instanceof Y.YMapEvent ? event.keysChanged : [];
	// A key of this root is a job id.
	return [...ids] as JobId[];
}

function guard<Input>(
	handler: (input: Input) => void,
	report: (error: unknown) => void
): (input: Input) => void {
	return (input) => {
		try {
			handler(input);
		} catch (error) {
			report(error);
		}
	};
}
