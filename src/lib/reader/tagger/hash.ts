/** Features are told apart by so many bits of their hashes; the few that fall together learnt so too. */
export const featureMask = 0xffffff;

/** Stands for what is beyond the ends of a sentence. */
export const edge = 0x51ed270b;

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
	let hash = seed;
	for (let at = 0; at < text.length; at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mixed(hash, 0);
}

/** A hash of two; the finisher of MurmurHash3. */
export function mixed(hash: number, with_: number): number {
	let mix = Math.imul(hash, 0x9e3779b1) ^ Math.imul(with_ + 0x7f4a7c15, 0x85ebca6b);
	mix ^= mix >>> 16;
	mix = Math.imul(mix, 0xc2b2ae35);
	mix ^= mix >>> 13;
	return mix >>> 0;
}
