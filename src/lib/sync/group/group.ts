import type { Cipher } from './cipher';

export const secretSize = 16;
export const tagSize = 4;

/** Devices that can read each other's files, because they know one secret. [F1] */
export interface Group {
	/** 16 random bytes; never in an address, a log or an export. */
	readonly secret: Uint8Array;
	/** Four bytes that follow from it and do not give it away, by which files of other groups are told apart. */
	readonly tag: Uint8Array;
}

const mostTags = 8;

/** Tags of secrets, one behind the other. */
export async function tagsOf(
	secrets: readonly Uint8Array[],
	cipher: Pick<Cipher, 'hkdf'>
): Promise<Uint8Array> {
	const groups = await Promise.all(secrets.slice(0, mostTags).map((one) => groupOf(one, cipher)));
	return Uint8Array.from(groups.flatMap(({ tag }) => [...tag]));
}

/** Whether the tag of a secret is among those. */
export async function replacesTag(
	tags: Uint8Array,
	secret: Uint8Array,
	cipher: Pick<Cipher, 'hkdf'>
): Promise<boolean> {
	const { tag } = await groupOf(secret, cipher);
	for (let at = 0; at + tagSize <= tags.length; at += tagSize) {
		if (tag.every((byte, place) => tags[at + place] === byte)) return true;
	}
	return false;
}

export async function groupOf(secret: Uint8Array, { hkdf }: Pick<Cipher, 'hkdf'>): Promise<Group> {
	const own = Uint8Array.from(secret);
	return { secret: own, tag: await hkdf(own, new Uint8Array(), 'waymark group tag', tagSize) };
}
