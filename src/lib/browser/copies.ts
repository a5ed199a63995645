import * as v from 'valibot';
import * as Y from 'yjs';
import {
	copyKinds,
	copyPeriods,
	usualPeriod,
	type Copy,
	type CopyReminding
} from '$lib/domain/copies';
import { parseDay, type Day } from '$lib/domain/day';

/** Beside the record: what this browser profile knows of copies elsewhere is no matter of the other devices. */
const key = 'waymark-copies';
const profileKey = 'waymark-backup-profile';

const Kept = v.object({
	copies: v.array(
		v.object({
			kind: v.picklist(copyKinds),
			at: v.number(),
			jobCount: v.number(),
			edits: v.number(),
			name: v.exactOptional(v.string())
		})
	),
	reminding: v.object({
		after: v.union([v.picklist(copyPeriods), v.literal('never')]),
		snoozedTo: v.exactOptional(v.custom<Day>((day) => parseDay(String(day)) !== undefined))
	})
});

export interface KeptCopies {
	/** The latest of each kind. */
	readonly copies: readonly Copy[];
	readonly reminding: CopyReminding;
}

const nothingKept: KeptCopies = { copies: [], reminding: { after: usualPeriod } };
const listeners = new Set<() => void>();

export function readCopies(): KeptCopies {
	try {
		const parsed = v.safeParse(Kept, JSON.parse(localStorage.getItem(key) ?? 'null'));
		return parsed.success ? parsed.output : nothingKept;
	} catch {
		return nothingKept;
	}
}

/** Remembers that a copy was made and found whole. Whoever writes one calls this: files, folders, devices. */
export function keepCopy(copy: Copy): void {
	const { copies, reminding } = readCopies();
	const { after } = reminding;
	keep({
		copies: [...copies.filter(({ kind }) => kind !== copy.kind), copy],
		reminding: { after }
	});
}

export function keepReminding(reminding: CopyReminding): void {
	keep({ ...readCopies(), reminding });
}

/** Tells of changes, also by other tabs. Returns its stop. */
export function watchCopies(listener: () => void): () => void {
	const listen = (event: StorageEvent) => {
		if (event.key === key) listener();
	};
	listeners.add(listener);
	addEventListener('storage', listen);
	return () => {
		listeners.delete(listener);
		removeEventListener('storage', listen);
	};
}

/** Letters that tell this browser profile from others, where several write to one folder. */
export function profileLetters(): string {
	const letters = 'abcdefghijkmnpqrstuvwxyz';
	const kept = localStorage.getItem(profileKey);
	if (kept && /^[a-z]{6}$/.test(kept)) return kept;
	const random = crypto.getRandomValues(new Uint8Array(6));
	const made = Array.from(random, (byte) => letters[byte % letters.length]).join('');
	localStorage.setItem(profileKey, made);
	return made;
}

/** How many edits a document has seen: it grows with each, on every device alike. */
export function countEdits(doc: Y.Doc): number {
	let count = 0;
	for (const clock of Y.decodeStateVector(Y.encodeStateVector(doc)).values()) count += clock;
	return count;
}

function keep(kept: KeptCopies): void {
	try {
		localStorage.setItem(key, JSON.stringify(kept));
	} catch {
		return; // Storage is refused in some private modes; there is no record to copy then, either.
	}
	for (const listener of listeners) listener();
}
