import { foldName } from '$lib/domain/profile';
import { businessRelations } from './relations/business';
import { careRelations } from './relations/care';
import { furtherRelations } from './relations/further';
import { handsRelations } from './relations/hands';
import { softwareRelations } from './relations/software';
import { tradesRelations } from './relations/trades';

/**
 * How names of the dictionary stand to each other, one line each:
 * - `A ~ B ~ C`: whoever knows one of them has an easier way into each of the others.
 * - `A, B > C, D`: whoever knows A or B has thereby shown C and D (PostgreSQL shows SQL, not the other way round).
 */
const lines = [
	softwareRelations,
	businessRelations,
	careRelations,
	handsRelations,
	tradesRelations,
	furtherRelations
]
	.join('\n')
	.split('\n')
	.map((line) => line.trim())
	.filter((line) => line !== '');

const related = new Map<string, Set<string>>();
const shows = new Map<string, Set<string>>();
for (const line of lines) {
	const [left, right] = line.split(' > ');
	if (left === undefined) continue;
	if (right === undefined) {
		const names = left.split(' ~ ').map(foldName);
		for (const name of names) join(related, name, names);
	} else {
		for (const name of left.split(', '))
			join(shows, foldName(name), right.split(', ').map(foldName));
	}
}

function join(map: Map<string, Set<string>>, name: string, others: readonly string[]): void {
	map.set(name, new Set([...(map.get(name) ?? []), ...others.filter((other) => other !== name)]));
}

/** Whether who knows `known` has thereby shown `asked`; both folded. */
export function isShownBy(asked: string, known: string): boolean {
	return shows.get(known)?.has(asked) ?? false;
}

/** Whether `known` is near `asked`: near by the table, what `asked` would show, or a part of its name; both folded. */
export function isNear(asked: string, known: string): boolean {
	return (
		(related.get(asked)?.has(known) ?? false) ||
		(shows.get(asked)?.has(known) ?? false) ||
		isPartOf(asked, known)
	);
}

/** "Payment reconciliation" and "Reconciliation": whole words of one in the other, and not the smallest ones. */
function isPartOf(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length < 5 || short === long) return false;
	return ` ${long} `.includes(` ${short} `);
}

/** Every name the table speaks of, for the test that holds it against the dictionary. */
export const relatedNames: readonly string[] = lines.flatMap((line) =>
	line.split(/ ~ | > |, /).map((name) => name.trim())
);
