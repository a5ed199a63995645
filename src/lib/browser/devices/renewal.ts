import type { Instant } from '$lib/domain/id';
import { isSame } from './certificates';
import { keepKnownDevice, readKnownDevices, type KnownDevice } from './known-devices';

/** What a meeting tells of a device. */
export type MetDevice = Pick<KnownDevice, 'id' | 'name' | 'fingerprint'> & {
	readonly told: Uint8Array;
};

/** Keeps what it takes to meet again; nothing without a secret. An older fingerprint goes when the newer one was used. */
export function keepMet(met: MetDevice, heardAt: Instant, secret?: Uint8Array): Promise<unknown> {
	return change(met.id, (before) => {
		const kept = secret ?? before?.secret;
		if (!kept) return undefined;
		const next = secret ? undefined : before?.next;
		const isOpen = next && !isSame(next, met.fingerprint);
		return { ...met, secret: kept, heardAt, ...(isOpen && { next }) };
	});
}

/** Keeps the certificate that a device goes over to. @returns whether it is on disk [P15] */
export async function keepNext(device: string, fingerprint: Uint8Array): Promise<boolean> {
	const after = await change(device, (before) => {
		if (!before || isSame(before.fingerprint, fingerprint)) return before;
		return { ...before, next: fingerprint };
	});
	return after !== undefined && isSame(after.next ?? after.fingerprint, fingerprint);
}

/** Keeps which certificate of this device another one knows. [P15] */
export function keepTold(device: string, told: Uint8Array): Promise<unknown> {
	return change(device, (before) => before && { ...before, told });
}

/** One after the other, in whichever tab: each begins with what the one before has kept. @returns what is on disk then */
async function change(
	id: string,
	work: (before: KnownDevice | undefined) => KnownDevice | undefined
): Promise<KnownDevice | undefined> {
	const read = async () => (await readKnownDevices()).find((device) => device.id === id);
	return navigator.locks.request('waymark-known-devices', async () => {
		const after = work(await read());
		if (after) await keepKnownDevice(after);
		return read();
	});
}
