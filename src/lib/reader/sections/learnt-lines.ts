/**
 * What was learnt of lines whose kind no heading tells: how much each trait of a line, and each change of kind from one line
 * to the next, speaks for a kind beyond what its cues say. `node scripts/train/lines/train.js` writes `line-weights.json`.
 */
import type { LearntLines } from './flow';
import type { HeadingKind } from './heading-words';
import weights from './line-weights.json';
import { traitsOf } from './unit-traits';
import type { Unit } from './units';

/** The order of kinds, and weights as letters, one each: steps of this size from -32 to 31. */
export interface LineWeights {
	readonly kinds: readonly string[];
	readonly step: number;
	/** By the kind before, then the kind after it. */
	readonly changes: string;
	readonly own: Readonly<Record<string, string>>;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const nought = 32;

/** What rules know for certain of a line is left to them. */
const sureKinds: readonly HeadingKind[] = ['pay', 'apply', 'process', 'legal'];
const sure = 3;

let shipped: LearntLines | undefined;

/** What is known of lines in this language; only English ones were learnt from. */
export function learntLines(language: string | undefined): LearntLines | undefined {
	return language === 'en' ? (shipped ??= learntOf(weights)) : undefined;
}

export function learntOf({ kinds, step, changes, own }: LineWeights): LearntLines {
	const byTrait = new Map(
		Object.entries(own).map(([trait, written]) => [trait, numbersOf(written, step)])
	);
	return {
		changes: numbersOf(changes, step),
		worthOf: (units) =>
			traitsOf(units).map((traits, at) => {
				const sums = new Float64Array(kinds.length);
				if (isSure(units[at])) return sums;
				for (const trait of traits) {
					const worths = byTrait.get(trait);
					if (!worths) continue;
					for (let kind = 0; kind < sums.length; kind += 1)
						sums[kind] = (sums[kind] ?? 0) + (worths[kind] ?? 0);
				}
				return sums;
			})
	};
}

function isSure(unit: Unit | undefined): boolean {
	return sureKinds.some((kind) => (unit?.scores.get(kind) ?? 0) >= sure);
}

function numbersOf(written: string, step: number): Float64Array {
	return Float64Array.from(written, (letter) => (letters.indexOf(letter) - nought) * step);
}
