import * as v from 'valibot';
import type { Instant } from '$lib/domain/id';
import { keep, readKept } from './kept';

/** A device that this one has met. */
export interface KnownDevice {
	readonly id: string;
	readonly name: string;
	/** SHA-256 of the certificate it had then, 32 bytes. */
	readonly fingerprint: Uint8Array;
	/** Of the certificate that it goes over to, once it has told. [P15] */
	readonly next?: Uint8Array;
	/** Of the certificate of this device that it knows. */
	readonly told?: Uint8Array;
	/** What both know, 32 bytes; see `sync/PROTOCOL.md` [P12]. */
	readonly secret: Uint8Array;
	readonly heardAt: Instant;
}

const prefix = 'device:';
const bytesSchema = v.pipe(
	v.instance(Uint8Array),
	v.check((bytes) => bytes.length === 32)
);
const knownSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	name: v.string(),
	fingerprint: bytesSchema,
	next: v.exactOptional(bytesSchema),
	told: v.exactOptional(bytesSchema),
	secret: bytesSchema,
	heardAt: v.number()
});

/** The one heard last first. */
export async function readKnownDevices(): Promise<readonly KnownDevice[]> {
	const known = [...(await readKept())].flatMap(([name, value]) => {
		const read = name.startsWith(prefix) ? v.safeParse(knownSchema, value) : undefined;
		return read?.success ? [read.output] : [];
	});
	return known.sort((a, b) => b.heardAt - a.heardAt);
}

export function keepKnownDevice(device: KnownDevice): Promise<void> {
	return keep({ [prefix + device.id]: device });
}

export function forgetKnownDevice(id: string): Promise<void> {
	return keep({ [prefix + id]: undefined });
}
