/** Where a caret belongs after a text was replaced by another one: beside the same words as far as both agree. */
export function caretAfter(before: string, after: string, caret: number): number {
	let same = 0;
	while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
	if (caret <= same) return caret;
	return Math.max(same, caret + after.length - before.length);
}
