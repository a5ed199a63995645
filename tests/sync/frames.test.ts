import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '$lib/sync/checksum';
import { assembleMessages, framesOf, longestMessage } from '$lib/sync/frames';
import { longestFrame } from '$lib/sync/transport';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) & 255);

describe('[P1] frames', () => {
	test('are never longer than a channel takes', () => {
		for (const length of [0, 1, 16_364, 16_365, 200_000]) {
			for (const frame of framesOf(bytes(length), 2 ** 31)) {
				expect(frame.length).toBeLessThanOrEqual(longestFrame);
			}
		}
	});

	test('in any order, also doubled, are the message again (property)', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 120_000 }),
				fc.array(fc.nat(1_000), { minLength: 20, maxLength: 20 }),
				(length, places) => {
					const message = bytes(length);
					const frames = [...framesOf(message, 7)].flatMap((frame) => [frame, frame]);
					const shuffled = frames
						.map((frame, at) => ({ frame, place: places[at] ?? 0 }))
						.sort((a, b) => a.place - b.place);
					const assembly = assembleMessages();
					const whole = shuffled.flatMap(({ frame }) => {
						const arrival = assembly.take(frame);
						return arrival.kind === 'message' ? [arrival.message] : [];
					});
					expect(whole).toHaveLength(1);
					expect(whole.every((one) => Buffer.compare(one, message) === 0)).toBe(true);
				}
			),
			{ numRuns: 40 }
		);
	});

	test('that are too many for a message are refused before there is room for them', () => {
		const [frame] = framesOf(new Uint8Array(4), 1);
		if (!frame) throw new Error('There is a frame');
		// A head that claims four billion pieces, with a right checksum.
		const claim = Uint8Array.from([0xd1, 1, 0, 0xff, 0xff, 0xff, 0xff, 0x0f, 1]);
		const lying = new Uint8Array(claim.length + 4);
		lying.set(claim);
		new DataView(lying.buffer).setUint32(claim.length, checksumOf(claim), true);
		expect(assembleMessages().take(lying)).toEqual({
			kind: 'broken',
			why: 'a message that is too long'
		});
		expect(() => [...framesOf(new Uint8Array(longestMessage + 20_000_000), 1)]).toThrow('too long');
	});

	test('of messages that never end do not pile up', () => {
		const assembly = assembleMessages();
		const message = bytes(40_000);
		let parts = 0;
		for (let number = 1; number <= 1_000; number += 1) {
			const [first] = framesOf(message, number);
			if (first && assembly.take(first).kind === 'part') parts += 1;
		}
		expect(parts).toBe(1_000);
		// The oldest gave way: its other frames alone make no message.
		const [, ...rest] = framesOf(message, 1);
		expect(rest.map((frame) => assembly.take(frame).kind)).not.toContain('message');
	});
});

test('the checksum is that of ZIP', () => {
	expect(checksumOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
