import { diffArrays } from 'diff';
import type { ChangedLine, ChangedPiece } from '$lib/domain/posting-change';

/** Lines around a change that are shown to tell where it is. */
const around = 1;
/** Lines that came and went; beyond it two texts are too different to be told line by line. */
const mostChanges = 3_000;
/** How much of a line must have stayed for it to be the same line with other words. */
const likeEnough = 0.4;

/**
 * What became of one text in another, line by line and within a line word by word; blank lines do not count. Empty where
 * nothing changed, nothing where the two have too little in common.
 */
export function changesBetween(before: string, after: string): readonly ChangedLine[] | undefined {
	const hunks = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostChanges });
	if (!hunks) return undefined;
	if (hunks.every(({ added, removed }) => !added && !removed)) return [];
	const lines: ChangedLine[] = [];
	for (const [at, hunk] of hunks.entries()) {
		const next = hunks[at + 1];
		if (hunk.added && hunks[at - 1]?.removed) continue;
		if (hunk.removed && next?.added) lines.push(...paired(hunk.value, next.value));
		else if (hunk.added || hunk.removed)
			lines.push(...hunk.value.map((line) => wholly(hunk.added ? 'added' : 'removed', line)));
		else lines.push(...nearby(hunk.value, at === 0, at === hunks.length - 1));
	}
	return lines;
}

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The lines that went and those that came in their place, each beside what it became where that can be told. */
function paired(went: readonly string[], came: readonly string[]): readonly ChangedLine[] {
	const pairs =
		went.length === came.length ? went.map((line, at) => inWords(line, came[at] ?? '')) : [];
	if (pairs.length > 0 && pairs.every((pair) => pair !== undefined)) return pairs;
	return [
		...went.map((line) => wholly('removed', line)),
		...came.map((line) => wholly('added', line))
	];
}

function inWords(before: string, after: string): ChangedLine | undefined {
	const hunks = diffArrays(wordsOf(before), wordsOf(after));
	const pieces = hunks.map(({ value, added, removed }): ChangedPiece => {
		return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
	});
	const stayed = pieces.reduce(
		(sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0),
		0
	);
	const isLike = stayed / Math.max(before.length, after.length, 1) >= likeEnough;
	return isLike ? { kind: 'changed', pieces } : undefined;
}

/** A number is one word with its points and commas, so that 2,400 becomes 2,600 and not its middle. */
function wordsOf(line: string): string[] {
	return line.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+|\s+|./gu) ?? [];
}

function wholly(kind: 'same' | 'added' | 'removed', text: string): ChangedLine {
	return { kind, pieces: [{ kind, text }] };
}

/** Of lines that stayed, those beside a change. */
function nearby(
	lines: readonly string[],
	isFirst: boolean,
	isLast: boolean
): readonly ChangedLine[] {
	const head = isFirst ? 0 : around;
	const tail = isLast ? 0 : around;
	const count = lines.length - head - tail;
	if (count <= 1) return lines.map((line) => wholly('same', line));
	return [
		...lines.slice(0, head).map((line) => wholly('same', line)),
		{ kind: 'skipped', count },
		...lines.slice(lines.length - tail).map((line) => wholly('same', line))
	];
}
