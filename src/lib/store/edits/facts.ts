import * as Y from 'yjs';
import { factNames, type Corrections } from '$lib/domain/facts';
import type { JobId } from '$lib/domain/id';
import { mergeNotes } from '../merge-notes';
import { readFact, readFacts } from '../reading/read-facts';
import { keys } from '../schema';
import { isSameStored, storedCopy } from '../stored-value';
import { entriesOf, put, remove, type Editing } from './editing';

export function factEdits(editing: Editing) {
	return {
		/** `null` says that the posting does not state the fact; what equals the captured fact ends its correction. */
		correctFacts(id: JobId, corrections: Corrections): void {
			const facts = factNames.filter((name) => corrections[name] !== undefined);
			editing.apply({ kind: 'facts-corrected', facts, jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) writeCorrections(entries, corrections);
			});
		},

		/** Only what differs is written, so that two people's typing merges; strokes in a row are one step. */
		writeNotes(id: JobId, text: string): void {
			editing.apply({ kind: 'notes-written', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (!entries) return;
				const notes = entries.get(keys.notes);
				if (notes instanceof Y.Text) mergeNotes(notes, text);
				// Every job is made with its notes; one without was damaged, and starts anew.
				else if (text !== '') entries.set(keys.notes, new Y.Text(text.toWellFormed()));
			});
		}
	};
}

export function writeCorrections(entries: Y.Map<unknown>, corrections: Corrections): void {
	const captured = readFacts(entries.get(keys.facts));
	for (const name of factNames) {
		const given = corrections[name];
		if (given === undefined) continue;
		const fact = given === null ? null : readFact(name, storedCopy(given));
		// What would not be read back is not written.
		if (fact === undefined) continue;
		const isAsCaptured = isSameStored(fact ?? undefined, captured[name]);
		if (isAsCaptured) remove(entries, keys.fix + name);
		else put(entries, keys.fix + name, fact);
	}
}
