import { codeFrom } from '$lib/sync';

/** What the channels of this device are sealed by, and by what other devices know it. */
export interface Certificates {
	readonly certificate: RTCCertificate;
	/** The one that follows; used to each device from when that one has said that it knows it. [P15] */
	readonly renewed?: RTCCertificate;
}

const dayInMs = 86_400_000;
/** Certificates last at most a year, by the browsers' rule. */
const lifeInMs = 360 * dayInMs;
/** Devices that meet once in this time hear of the next one while the old one still opens channels. */
const renewBeforeInMs = 90 * dayInMs;
/** One that lapses within this time is not begun with any more: a connection with it could not be made. */
const marginInMs = dayInMs;

/**
 * Goes on with what is kept, and makes what is missing. From 90 days before a certificate lapses there is a second one;
 * when it has lapsed the second one takes its place.
 * @param life how long a new one lasts, in milliseconds
 */
export async function goOnWith(
	kept: { readonly certificate: unknown; readonly renewed: unknown },
	now: number,
	life = lifeInMs
): Promise<Certificates> {
	const usable = (one: unknown) =>
		one instanceof RTCCertificate && one.expires > now + marginInMs ? one : undefined;
	const certificate = usable(kept.certificate);
	const renewed = usable(kept.renewed);
	if (!certificate) return { certificate: renewed ?? (await make(life)) };
	if (certificate.expires > now + renewBeforeInMs) return { certificate };
	return { certificate, renewed: renewed ?? (await make(life)) };
}

/** @param told the fingerprint of this device's certificate that the other one is known to keep */
export async function certificateFor(
	{ certificate, renewed }: Certificates,
	told: Uint8Array | undefined
): Promise<RTCCertificate> {
	if (!renewed || !told) return certificate;
	return isSame(await fingerprintOf(renewed), told) ? renewed : certificate;
}

/** SHA-256 of a certificate, 32 bytes. Not every browser tells it of the certificate itself. */
export async function fingerprintOf(certificate: RTCCertificate): Promise<Uint8Array> {
	const connection = new RTCPeerConnection({ certificates: [certificate] });
	try {
		connection.createDataChannel('waymark');
		const { sdp = '' } = await connection.createOffer();
		return codeFrom('offer', sdp).fingerprint;
	} finally {
		connection.close();
	}
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function make(expires: number): Promise<RTCCertificate> {
	const parameters = { name: 'ECDSA', namedCurve: 'P-256', expires };
	return RTCPeerConnection.generateCertificate(parameters);
}
