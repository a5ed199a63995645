import type * as Y from 'yjs';

/**
 * Makes the text read `wanted` by one deletion and one insertion between what both begin and end with, so that
 * what another device writes elsewhere in the text at the same time stays.
 */
export function mergeNotes(notes: Y.Text, wanted: string): void {
	const current = notes.toString();
	const next = wanted.toWellFormed();
	const start = commonStart(current, next);
	const end = commonEnd(current, next, start);
	const removed = current.length - end - start;
	if (removed > 0) notes.delete(start, removed);
	if (next.length - end > start) notes.insert(start, next.slice(start, next.length - end));
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	// A pair of surrogates that differ in the second half differs as a whole.
	return isHighSurrogate(a, length - 1) ? length - 1 : length;
}

function commonEnd(a: string, b: string, start: number): number {
	const most = Math.min(a.length, b.length) - start;
	let length = 0;
	while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
	return isLowSurrogate(a, a.length - length) && length > 0 ? length - 1 : length;
}

function isHighSurrogate(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code >= 0xdc00 && code <= 0xdfff;
}
