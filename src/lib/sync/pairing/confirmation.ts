/**
 * Six digits that both screens show, so that people see that they met the device in front of them and nobody between:
 * from the fingerprints of both certificates, whichever side one is on.
 * @param digest SHA-256
 */
export async function confirmationOf(
	one: Uint8Array,
	other: Uint8Array,
	digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
): Promise<string> {
	const [first, second] = isBefore(one, other) ? [one, other] : [other, one];
	const [a = 0, b = 0, c = 0, d = 0] = await digest(Uint8Array.from([...first, ...second]));
	const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
	const digits = String(number % 1_000_000).padStart(6, '0');
	return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}

function isBefore(one: Uint8Array, other: Uint8Array): boolean {
	const at = one.findIndex((byte, place) => byte !== other[place]);
	return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
