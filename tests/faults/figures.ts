import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { KeeperName } from '../support/storage-page/keepers';

/** Edits that were acknowledged, and how many of them were not there afterwards. */
export interface Tally {
	readonly acknowledged: number;
	readonly lost: number;
}

export interface Figure {
	readonly fault: string;
	readonly ours: Tally;
	/** Missing where the trial has no meaning for y-indexeddb. */
	readonly plain?: Tally;
	readonly note?: string;
}

export const nothing: Tally = { acknowledged: 0, lost: 0 };

export const keepers: readonly KeeperName[] = ['ours', 'plain'];

const place = 'WAYMARK_FAULT_FIGURES';

/** Workers add to one file; whoever opened it prints it. */
export function openFigures(): { print(): void } {
	const path = join(mkdtempSync(join(tmpdir(), 'waymark-figures-')), 'figures.jsonl');
	writeFileSync(path, '');
	process.env[place] = path;
	return {
		print() {
			const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
			process.stdout.write(`\n${table(lines.map((line) => JSON.parse(line) as Figure))}\n`);
			rmSync(dirname(path), { recursive: true });
		}
	};
}

export function addFigure(figure: Figure): void {
	const path = process.env[place];
	if (path) appendFileSync(path, `${JSON.stringify(figure)}\n`);
}

function table(figures: readonly Figure[]): string {
	const rows = figures
		.toSorted((one, other) => one.fault.localeCompare(other.fault))
		.map(({ fault, ours, plain, note = '' }) => [
			fault,
			tally(ours),
			plain ? tally(plain) : '–',
			note
		]);
	const all = [['fault', 'ours: lost', 'y-indexeddb: lost', ''], ...rows];
	const widths = [0, 1, 2].map((column) =>
		Math.max(...all.map((row) => (row[column] ?? '').length))
	);
	return all
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

function tally({ acknowledged, lost }: Tally): string {
	return `${lost} of ${acknowledged}`;
}
