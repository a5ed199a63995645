import * as Y from 'yjs';
import type { LetterId, NotesChange } from '$lib/domain/arrival';
import { printOf } from '../imports/stored-print';
import { mergeNotes } from '../merge-notes';

type Row = NotesChange['inserted'][number];
type Piece = NotesChange['removed'][number];

/** What a transaction did to notes, letter by letter; only while its observers are told, as what was deleted is let go of after. */
export function notesChangeOf(
	text: Y.Text,
	event: Pick<Y.YEvent<Y.Text>, 'adds' | 'deletes'>,
	known?: NotesChange
): NotesChange {
	const inserted = [...(known?.inserted ?? [])];
	const removed = [...(known?.removed ?? [])];
	const was = textBefore(text, event);
	const before = known && known.after !== printOf(was) ? undefined : known ? known.before : was;
	let letter: LetterId | undefined;
	for (let item = text._start; item; item = item.right) {
		const { client, clock } = item.id;
		if (event.adds(item)) {
			if (!item.deleted && item.countable) inserted.push([client, clock, item.length]);
		} else if (event.deletes(item) && item.content instanceof Y.ContentString) {
			const kept = lettersApart(item.content.str, item.id, known?.inserted ?? []);
			if (kept !== '') removed.push({ text: kept, ...(letter && { after: letter }) });
		}
		letter = [client, clock + item.length - 1];
	}
	const after = printOf(text.toString());
	return { inserted, removed, after, ...(before !== undefined && { before }) };
}

/** A text as it was before a transaction; only while its observers are told. */
export function textBefore(
	text: Y.Text,
	event: Pick<Y.YEvent<Y.Text>, 'adds' | 'deletes'>
): string {
	let before = '';
	for (let item = text._start; item; item = item.right) {
		const isOfThen = !event.adds(item) && (!item.deleted || event.deletes(item));
		if (isOfThen && item.content instanceof Y.ContentString) before += item.content.str;
	}
	return before;
}

/** Those letters of a text that are in none of the rows. */
function lettersApart(text: string, { client, clock }: Y.ID, rows: readonly Row[]): string {
	const own = rows.filter(([other]) => other === client);
	if (own.length === 0) return text;
	const isApart = (at: number) =>
		!own.some(([, from, length]) => clock + at >= from && clock + at < from + length);
	return text
		.split('')
		.filter((_, at) => isApart(at))
		.join('');
}

interface Step {
	readonly at: number;
	readonly insert?: string;
	readonly remove?: number;
}

/** Takes back what came, and puts back what was deleted, wherever else somebody has written since. */
export function reverseNotes(text: Y.Text, change: NotesChange): void {
	const { inserted, removed, before, after } = change;
	// Letters that were taken back and brought in again are others by now.
	if (before !== undefined && printOf(text.toString()) === after) return mergeNotes(text, before);
	const rows = inserted.flatMap((row) => splitBehind(row, removed));
	const steps: Step[] = removed
		.filter(({ after }) => after === undefined)
		.map((piece) => ({ at: 0, insert: piece.text }));
	let index = 0;
	for (let item = text._start; item; item = item.right) {
		const { client, clock } = item.id;
		const end = clock + item.length;
		const isShown = !item.deleted && item.countable;
		const within = ([other, from]: readonly [number, number, ...unknown[]]) =>
			other === client && from < end;
		const place = (letter: number) => (isShown ? index + letter - clock : index);
		const found: (Step & { readonly letter: number })[] = [];
		for (const row of isShown ? rows.filter(within) : []) {
			const from = Math.max(row[1], clock);
			const remove = Math.min(row[1] + row[2], end) - from;
			if (remove > 0) found.push({ letter: from, at: place(from), remove });
		}
		for (const { after: behind, text: insert } of removed) {
			if (!behind || !within(behind) || behind[1] < clock) continue;
			// Behind its letter, and before whatever begins there.
			found.push({ letter: behind[1] + 0.5, at: place(behind[1] + 1), insert });
		}
		steps.push(...found.sort((a, b) => a.letter - b.letter));
		if (isShown) index += item.length;
	}
	// From the end on, so that places do not move.
	for (const { at, insert, remove } of steps.toReversed()) {
		if (remove !== undefined) text.delete(at, remove);
		if (insert !== undefined) text.insert(at, insert);
	}
}

/** A row, cut behind each letter that something is to be put behind. */
function splitBehind([client, clock, length]: Row, pieces: readonly Piece[]): readonly Row[] {
	const cuts = pieces
		.flatMap(({ after }) => (after?.[0] === client ? [after[1] + 1] : []))
		.filter((cut) => cut > clock && cut < clock + length);
	const places = [...new Set([clock, ...cuts, clock + length])].sort((a, b) => a - b);
	return places.slice(1).map((end, at) => {
		const start = places[at] ?? clock;
		return [client, start, end - start];
	});
}
