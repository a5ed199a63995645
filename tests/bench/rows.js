import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * One line of the table: what was measured, what it may be, what it was, and how it compares to the bare shell.
 * @typedef {{ what: string, budget: string, measured: string, ratio: string, isHeld: boolean }} Row
 */

/** @param {Row} row */
export function addRow(row) {
	const file = process.env.BENCH_ROWS;
	if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
	else console.log(row);
}

/**
 * @param {string} file
 * @returns {Row[]}
 */
export function readRows(file) {
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** @param {Row[]} rows */
export function tableOf(rows) {
	const lines = rows.map(
		({ what, budget, measured, ratio, isHeld }) =>
			`| ${what} | ${budget} | ${measured} | ${ratio} | ${isHeld ? 'held' : '**not held**'} |`
	);
	return [
		'| what | budget | measured | against the bare shell | |',
		'| --- | --- | --- | --- | --- |',
		...lines
	].join('\n');
}
