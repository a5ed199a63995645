import { toBase64 } from 'lib0/buffer';

/** What the platform's cryptography does for us. */
export interface Derivation {
	/** SHA-256. */
	digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
	/** HKDF-SHA-256 (RFC 5869). @param size bytes wanted */
	hkdf(
		secret: Uint8Array<ArrayBuffer>,
		salt: Uint8Array<ArrayBuffer>,
		info: string,
		size: number
	): Promise<Uint8Array>;
}

/** What ICE takes to know the other side by. */
export interface Credentials {
	readonly ufrag: string;
	readonly password: string;
}

const ufragLength = 8;
const credentialBytes = 30;

/** The secret of two devices from what each of them told, whichever side one is on. [P12] */
export function secretOf(
	one: Uint8Array,
	other: Uint8Array,
	{ digest }: Derivation
): Promise<Uint8Array> {
	return digest(Uint8Array.from([one, other].sort(byBytes).flatMap((share) => [...share])));
}

/** Which comes first, byte by byte. */
export function byBytes(one: Uint8Array, other: Uint8Array): number {
	const at = one.findIndex((byte, place) => byte !== other[place]);
	return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** @param side `A` shows the code, `B` enters it. [P13] */
export async function credentialsOf(
	secret: Uint8Array,
	nonce: Uint8Array,
	side: 'A' | 'B',
	{ hkdf }: Derivation
): Promise<Credentials> {
	const bytes = await hkdf(
		Uint8Array.from(secret),
		Uint8Array.from(nonce),
		`waymark ice ${side}`,
		credentialBytes
	);
	const letters = toBase64(bytes);
	return { ufrag: letters.slice(0, ufragLength), password: letters.slice(ufragLength) };
}
