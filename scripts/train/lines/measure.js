// Leave one out: how many lines stand in their section without headings, by cues alone and with what was learnt elsewhere.
import { percent } from '../../quality/tally.js';
import { publicBare, writtenBare } from './bare-postings.js';
import { lineWeightsFrom } from './learn.js';
import { weightsObject } from './weights-file.js';

const shortest = 12;

/** @param {Awaited<ReturnType<typeof import('./sequences.js').lineSource>>} source @param {readonly import('./sequences.js').Named[]} sequences */
export function measure({ partsOf, linesOf, learntOf, kinds }, sequences) {
	const postings = [...writtenBare(), ...publicBare()];
	console.log('lines in their section without headings, %     by cues   learnt elsewhere (lines)');
	for (const left of new Set(postings.map(({ set }) => set))) {
		const others = sequences.filter(({ set }) => set !== left);
		const learnt = learntOf(weightsObject(lineWeightsFrom(others, kinds.length), kinds));
		/** @type {Map<string, { right: number, learnt: number, count: number }>} */
		const rows = new Map();
		for (const { lines } of postings.filter(({ set }) => set === left)) {
			const text = lines.map((line) => line.text).join('\n');
			const read = linesOf({ text, marks: new Map() });
			const plain = partsOf(read, undefined);
			const better = partsOf(read, learnt);
			let start = 0;
			for (const line of lines) {
				const at = start + Math.max(0, line.text.search(/\S/));
				const middle = start + Math.floor(line.text.length / 2);
				start += line.text.length + 1;
				const [label] = line.kinds ?? [];
				if (!label || label === 'other' || line.text.trim().length < shortest) continue;
				for (const name of ['all', label]) {
					const row = rows.get(name) ?? { right: 0, learnt: 0, count: 0 };
					rows.set(name, row);
					row.count += 1;
					if (isAmong(plain, [at, middle], line.kinds)) row.right += 1;
					if (isAmong(better, [at, middle], line.kinds)) row.learnt += 1;
				}
			}
		}
		for (const [name, { right, learnt: count, count: all }] of rows)
			console.log(
				`${`${left}: ${name}`.padEnd(44)} ${percent(right, all)}   ${percent(count, all)}   (${all})`
			);
	}
}

/** @param {readonly any[]} parts @param {readonly number[]} places @param {readonly string[] | undefined} kinds */
const isAmong = (parts, places, kinds) =>
	places.some((place) =>
		kinds?.includes(parts.find(({ start, end }) => start <= place && place < end)?.kind)
	);
