import { describe, expect, test } from 'vitest';
import { decodeMessage, encodeMessage } from '$lib/sync/messages';
import { makeDevice, meeting } from './device';
import { VirtualTime } from './virtual-time';

const fingerprint = Uint8Array.from({ length: 32 }, (_, at) => at * 7);

async function twoThatMeet(isFull = false) {
	const time = new VirtualTime();
	const [laptop, phone] = [makeDevice('laptop', 1, time), makeDevice('phone', 2, time)];
	phone.isFull = isFull;
	const { sessions } = meeting(time, laptop, phone);
	return { time, laptop, phone, sessions };
}

describe('[P15] the certificate that a device goes over to', () => {
	test('is told over the open channel, and its teller hears that it is kept', async () => {
		const { time, laptop, phone, sessions } = await twoThatMeet();
		await time.pass(1_000);
		sessions[0].tellCertificate(fingerprint);
		await time.pass(100);
		// What was kept is told once the disk has it.
		await time.pass(100);
		expect(phone.certified).toEqual([fingerprint]);
		expect(laptop.certificatesKept).toEqual([fingerprint]);
		expect(laptop.certified).toEqual([]);
	});

	test('does not count as known where it could not be kept', async () => {
		const { time, laptop, phone, sessions } = await twoThatMeet(true);
		await time.pass(1_000);
		sessions[0].tellCertificate(fingerprint);
		await time.pass(100);
		// What was kept is told once the disk has it.
		await time.pass(100);
		expect(phone.certified).toHaveLength(1);
		expect(laptop.certificatesKept).toEqual([]);
	});

	test('is neither told to nor heeded from one that has not proven who it is', async () => {
		const time = new VirtualTime();
		const [laptop, phone] = [makeDevice('laptop', 1, time), makeDevice('phone', 2, time)];
		phone.keys = {
			sign: () => Promise.resolve(new Uint8Array(8)),
			verify: () => new Promise(() => {})
		};
		const { sessions } = meeting(time, laptop, phone);
		sessions[0].tellCertificate(fingerprint);
		await time.pass(1_000);
		sessions[0].tellCertificate(fingerprint);
		await time.pass(1_000);
		expect(phone.certified).toEqual([]);
		expect(laptop.certificatesKept).toEqual([]);
	});

	test('of another length than a fingerprint is refused', () => {
		for (const length of [0, 31, 33]) {
			const bytes = encodeMessage({ kind: 'certificate', fingerprint: new Uint8Array(length) });
			expect(() => decodeMessage(bytes)).toThrow(/too/);
		}
	});
});
