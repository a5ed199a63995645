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

export async function groupOf(secret: Uint8Array, { hkdf }: Pick<Cipher, 'hkdf'>): Promise<Group> {
	const own = Uint8Array.from(secret);
	return { secret: own, tag: await hkdf(own, new Uint8Array(), 'waymark group tag', tagSize) };
}
