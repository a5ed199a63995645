// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Learns boosted trees (Friedman 2001) that add to the odds of candidates; `reader/tagger/trees.ts` has their shape.
import { randomOf } from './random.js';

const rate = 0.12;
const calm = 10;
const fewest = 30;
/** The share of traits that a level of a tree may ask for. */
const share = 0.5;

/**
 * Where the values of each trait are cut: into parts with as many rows each.
 * @param {readonly Float32Array[]} rows @param {number} cutsPerTrait
 * @returns {Float32Array[]} a rising list a trait, filled up with Infinity
 */
export function cutsOf(rows, cutsPerTrait) {
	return Array.from({ length: rows[0].length }, (_, trait) => {
		const values = Float32Array.from(rows, (row) => row[trait]).sort();
		const cuts = [];
		for (let part = 1; part <= cutsPerTrait; part += 1) {
			const value = values[Math.floor((values.length * part) / (cutsPerTrait + 1))];
			if (value > (cuts.at(-1) ?? values[0])) cuts.push(value);
		}
		return Float32Array.from({ length: cutsPerTrait }, (__, at) => cuts[at] ?? Infinity);
	});
}

/**
 * @param {readonly Float32Array[]} rows traits
 * @param {Uint8Array} right whether each row's candidate is a span
 * @param {Float64Array} odds that the trees add to
 * @param {readonly Float32Array[]} cuts
 * @param {{ traits: number, trees: number, seed: number, shape: any }} options `shape` is the module `trees.ts`
 * @returns {Uint8Array}
 */
export function growTrees(rows, right, odds, cuts, { traits, trees, seed, shape }) {
	const { treeDepth, questions, leaves, treeSize, leafStep, cutsPerTrait } = shape;
	const size = rows.length;
	const bins = cuts.slice(0, traits).map((list, trait) =>
		Uint8Array.from(rows, (row) => {
			let bin = 0;
			while (bin < cutsPerTrait && row[trait] >= list[bin]) bin += 1;
			return bin;
		})
	);
	const random = randomOf(seed);
	const sums = Float64Array.from(odds);
	const slope = new Float64Array(size);
	const curve = new Float64Array(size);
	const node = new Uint8Array(size);
	const bytes = new Uint8Array(trees * treeSize);
	for (let tree = 0; tree < trees; tree += 1) {
		for (let at = 0; at < size; at += 1) {
			const likely = 1 / (1 + Math.exp(-sums[at]));
			slope[at] = right[at] - likely;
			curve[at] = likely * (1 - likely);
		}
		node.fill(0);
		const from = tree * treeSize;
		bytes.fill(cutsPerTrait, from + questions, from + 2 * questions);
		for (let level = 0; level < treeDepth; level += 1) {
			const asked = bins.map(() => random() < share);
			splitLevel(bins, asked, slope, curve, node, level, cutsPerTrait, (at, trait, place) => {
				bytes[from + at] = trait;
				bytes[from + questions + at] = place;
			});
			for (let at = 0; at < size; at += 1) {
				const asks = node[at];
				const isMore = bins[bytes[from + asks]][at] > bytes[from + questions + asks];
				node[at] = 2 * asks + (isMore ? 2 : 1);
			}
		}
		const slopes = new Float64Array(leaves);
		const curves = new Float64Array(leaves);
		for (let at = 0; at < size; at += 1) {
			slopes[node[at] - questions] += slope[at];
			curves[node[at] - questions] += curve[at];
		}
		const worth = Float64Array.from(slopes, (sum, leaf) => {
			const steps = Math.round((rate * sum) / (curves[leaf] + calm) / leafStep);
			return Math.max(-127, Math.min(127, steps));
		});
		worth.forEach((steps, leaf) => (bytes[from + 2 * questions + leaf] = steps));
		for (let at = 0; at < size; at += 1) sums[at] += worth[node[at] - questions] * leafStep;
	}
	return bytes;
}

/** Finds the best question for each node of a level. */
function splitLevel(bins, asked, slope, curve, node, level, cutsPerTrait, tell) {
	const first = (1 << level) - 1;
	const count = 1 << level;
	const width = cutsPerTrait + 1;
	const best = new Float64Array(count).fill(1e-3);
	const slopes = new Float64Array(count * width);
	const curves = new Float64Array(count * width);
	const counts = new Int32Array(count * width);
	bins.forEach((list, trait) => {
		if (!asked[trait]) return;
		slopes.fill(0);
		curves.fill(0);
		counts.fill(0);
		for (let at = 0; at < list.length; at += 1) {
			const cell = (node[at] - first) * width + list[at];
			slopes[cell] += slope[at];
			curves[cell] += curve[at];
			counts[cell] += 1;
		}
		for (let one = 0; one < count; one += 1) {
			const cell = one * width;
			const total = [slopes, curves, counts].map((sums) =>
				sums.subarray(cell, cell + width).reduce((sum, value) => sum + value, 0)
			);
			const before = (total[0] * total[0]) / (total[1] + calm);
			let low = 0;
			let lowCurve = 0;
			let lowCount = 0;
			for (let place = 0; place < cutsPerTrait; place += 1) {
				low += slopes[cell + place];
				lowCurve += curves[cell + place];
				lowCount += counts[cell + place];
				if (lowCount < fewest || total[2] - lowCount < fewest) continue;
				const high = total[0] - low;
				const gain =
					(low * low) / (lowCurve + calm) + (high * high) / (total[1] - lowCurve + calm) - before;
				if (gain <= best[one]) continue;
				best[one] = gain;
				tell(first + one, trait, place);
			}
		}
	});
}
