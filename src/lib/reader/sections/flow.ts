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

const kinds: readonly HeadingKind[] = [
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
/** The stretches of lines of one kind; a paragraph of several things is cut into its sentences. */
export function flowOf(lines: readonly Line[], isTop: boolean): readonly Stretch[] {
	const units = unitsOf(lines, isTop);
	const read = cheapestKinds(units);
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
function cheapestKinds(units: readonly Unit[]): readonly HeadingKind[] {
	let totals = kinds.map(() => 0);
	const origins: number[][] = [];
	units.forEach((unit, index) => {
		const best = totals.indexOf(Math.max(...totals));
		const price = index === 0 ? 0 : unit.price;
		const from = totals.map((total, kind) => (total >= (totals[best] ?? 0) - price ? kind : best));
		origins.push(from);
		totals = kinds.map((kind, at) => {
			const origin = from[at] ?? best;
			const paid = origin === at ? 0 : price;
			return (totals[origin] ?? 0) - paid + (unit.scores.get(kind) ?? 0);
		});
	});
	const result: HeadingKind[] = [];
	let at = totals.indexOf(Math.max(...totals));
	for (let index = units.length - 1; index >= 0; index -= 1) {
		result.push(kinds[at] ?? 'other');
		at = origins[index]?.[at] ?? at;
	}
	return result.reverse();
}
