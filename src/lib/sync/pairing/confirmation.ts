import { byBytes, type Derivation } from './secret';

/**
 * Six digits that both screens show, so that people see that they met the device in front of them and nobody between:
 * from the fingerprints of both certificates, whichever side one is on.
 */
export async function confirmationOf(
	one: Uint8Array,
	other: Uint8Array,
	{ digest }: Derivation
): Promise<string> {
	const both = [one, other].sort(byBytes).flatMap((fingerprint) => [...fingerprint]);
	const [a = 0, b = 0, c = 0, d = 0] = await digest(Uint8Array.from(both));
	const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
	const digits = String(number % 1_000_000).padStart(6, '0');
	return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
