import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Day } from '$lib/domain/day';
import type { Reading, SectionKind, Span } from '$lib/domain/reading';
import { readPosting } from '$lib/reader';

/** The day on which all fixtures are read. */
export const today = '2026-05-01' as Day;

/** Reads a fixture of this folder; `.html` as HTML, everything else as pasted text. */
export function readFixture(name: string): Reading {
	const content = readFileSync(new URL(`./postings/${name}`, import.meta.url), 'utf8');
	return readPosting(
		name.endsWith('.html') ? { text: '', html: content } : { text: content },
		today
	);
}

export const read = (text: string): Reading => readPosting({ text }, today);

/** Text of the data that lies beside the project on some machines, or nothing. */
export function sharedFile(path: string): string | undefined {
	const file = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export const quote = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);

/** The kind of the section in which words stand. */
export function kindAt(reading: Reading, words: string): SectionKind | undefined {
	const at = reading.text.indexOf(words);
	return at < 0
		? undefined
		: reading.sections.find(({ start, end }) => at >= start && at < end)?.kind;
}
