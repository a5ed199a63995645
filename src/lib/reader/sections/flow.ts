/**
 * The kinds of lines that no heading tells. Each item and each sentence speaks for some kinds by its cues; what stands
 * together mostly belongs together, so that changing the kind has a price. The cheapest way through all of them counts.
 */
import type { Line } from '../lines';
import type { HeadingKind } from './heading-words';
import { unitsOf, type Unit } from './units';

export interface Stretch {
	readonly kind: HeadingKind;
	readonly lines: Line[];
}

export const kinds: readonly HeadingKind[] = [
	'other',
	'about',
	'responsibilities',
	'minimum',
	'preferred',
	'benefits',
	'company',
	'pay',
	'apply',
	'process',
	'legal'
];

/** What was learnt of lines: it is added to what the cues say, in the order of `kinds`. */
export interface LearntLines {
	readonly worthOf: (units: readonly Unit[]) => readonly ArrayLike<number>[];
	/** By the kind before and the kind after it, `before * kinds.length + after`. */
	readonly changes: ArrayLike<number>;
}

const noChanges = kinds.flatMap(() => kinds.map(() => 0));

/** Of a line or two there is no course to go by. */
const fewestLearnt = 4;

/** The stretches of lines of one kind; a paragraph of several things is cut into its sentences. */
export function flowOf(
	lines: readonly Line[],
	isTop: boolean,
	learnt?: LearntLines
): readonly Stretch[] {
	const units = unitsOf(lines, isTop);
	const read = cheapestKinds(units, units.length < fewestLearnt ? undefined : learnt);
	const stretches: Stretch[] = [];
	let at = 0;
	for (const line of lines) {
		const from = at;
		while (at < units.length && isWithin(units[at], line)) at += 1;
		const own = units.slice(from, at);
		const kindsHere = new Set(read.slice(from, at));
		const first = read[from] ?? 'other';
		if (kindsHere.size <= 1 || own.length === 0)
			push(stretches, at > from ? first : undefined, line);
		else
			own.forEach((unit, index) => {
				for (const part of unit.lines) push(stretches, read[from + index], part);
			});
	}
	return stretches;
}

function isWithin(unit: Unit | undefined, line: Line): boolean {
	const start = unit?.lines[0]?.start;
	return start !== undefined && start >= line.start && start < line.end;
}

/** Adds a line to the last stretch, or opens one; a line that goes on with the one before has no kind of its own. */
function push(stretches: Stretch[], kind: HeadingKind | undefined, line: Line): void {
	const last = stretches.at(-1);
	if (last && (kind === undefined || last.kind === kind)) last.lines.push(line);
	else stretches.push({ kind: kind ?? 'other', lines: [line] });
}

/** The kinds that score most together, prices taken off: the best way to end in each kind is kept, unit by unit. */
function cheapestKinds(units: readonly Unit[], learnt?: LearntLines): readonly HeadingKind[] {
	const worth = learnt?.worthOf(units) ?? [];
	const changes = learnt?.changes ?? noChanges;
	const count = kinds.length;
	let totals = kinds.map(() => 0);
	const origins: number[][] = [];
	units.forEach(({ price, scores }, index) => {
		const before = totals;
		const own = worth[index];
		const origin: number[] = [];
		totals = kinds.map((kind, at) => {
			let best = at;
			let most = index === 0 ? 0 : (before[at] ?? 0) + (changes[at * count + at] ?? 0);
			for (let from = 0; index > 0 && from < count; from += 1) {
				const total = (before[from] ?? 0) + (changes[from * count + at] ?? 0) - price;
				if (total <= most) continue;
				most = total;
				best = from;
			}
			origin.push(best);
			return most + (scores.get(kind) ?? 0) + (own?.[at] ?? 0);
		});
		origins.push(origin);
	});
	const result: HeadingKind[] = [];
	let at = totals.indexOf(Math.max(...totals));
	for (let index = units.length - 1; index >= 0; index -= 1) {
		result.push(kinds[at] ?? 'other');
		at = origins[index]?.[at] ?? at;
	}
	return result.reverse();
}
