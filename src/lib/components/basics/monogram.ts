const tints = 12;

/** One or two letters that stand for a name: "Global Payment Ltd" is "GP", "ByteDance" is "B". */
export function initialsOf(name: string): string {
	const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
	const initials = words
		.slice(0, 2)
		.map((word) => [...word][0] ?? '')
		.join('');
	return initials.toLocaleUpperCase() || '·';
}

/** A tint of its own for a name, the same on every device: 0 to 11 (FNV-1a over the lower-cased name). */
export function tintOf(name: string): number {
	let hash = 0x811c9dc5;
	for (const character of name.trim().toLowerCase()) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return hash % tints;
}
