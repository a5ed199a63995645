import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { longestFrame } from '$lib/sync';
import { draft, seeded } from '../store/open-test-record';
import { makeDevice, meeting } from './device';
import { openPair } from './memory-transport';
import { VirtualTime } from './virtual-time';

vi.setConfig({ testTimeout: 60_000 });

/** Frames of a whole first exchange and an edit, as one side received them. */
async function recordedFrames(): Promise<readonly Uint8Array[]> {
	const time = new VirtualTime();
	const [one, other] = [makeDevice('laptop', 1, time), makeDevice('phone', 2, time)];
	await one.record.saveJobs([draft(), draft({ notes: 'x'.repeat(40_000) })]);
	const frames: Uint8Array[] = [];
	meeting(time, one, other, (frame) => {
		frames.push(frame.slice());
		return [[1, frame]];
	});
	await time.pass(1_000);
	return frames;
}

/** A device with a job of its own, on a way on which anything may come. */
async function listener() {
	const time = new VirtualTime();
	const device = makeDevice('tablet', 3, time);
	await device.record.saveJob(draft({ facts: { title: 'Mine' } }));
	let pair = openPair(time);
	let session = device.join(pair.ends[1]);
	const hear = async (frame: Uint8Array): Promise<void> => {
		// Whoever sends too much garbage is hung up on; the next one calls.
		if (session.state.kind === 'ended') {
			pair = openPair(time);
			session = device.join(pair.ends[1]);
		}
		pair.ends[0].send(frame);
		await time.pass(2);
	};
	return { time, device, hear };
}

describe('hostile input', () => {
	test('[P2] ten thousand mutated frames change nothing', async () => {
		const frames = await recordedFrames();
		const { device, hear } = await listener();
		const before = await device.record.takeSnapshot();
		const random = seeded(7);
		for (let turn = 0; turn < 10_000; turn += 1) {
			const source = frames[Math.floor(random() * frames.length)] ?? new Uint8Array();
			const frame = source.slice(0, 1 + Math.floor(random() * source.length));
			for (let flips = 0; flips < 1 + random() * 8; flips += 1) {
				const at = Math.floor(random() * frame.length);
				frame[at] = (frame[at] ?? 0) ^ (1 << Math.floor(random() * 8));
			}
			await hear(frame);
		}
		expect(await device.record.takeSnapshot()).toEqual(before);
		expect(device.record.reported).toEqual([]);
		expect(device.reported.length).toBeGreaterThan(1_000);
	});

	test('[P2] bytes of any kind change nothing, and are told of', async () => {
		const { device, hear } = await listener();
		const before = await device.record.takeSnapshot();
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
				await hear(bytes);
			}),
			{ numRuns: 500, seed: 1 }
		);
		await hear(new Uint8Array(longestFrame + 1));
		expect(device.reported).toContain('a frame that is too long');
		expect(await device.record.takeSnapshot()).toEqual(before);
	});

	test('[P5] frames of another session, played again, bring nothing where a proof is asked for', async () => {
		const frames = await recordedFrames();
		const time = new VirtualTime();
		const guarded = makeDevice('tablet', 5, time);
		guarded.keys = {
			sign: () => Promise.resolve(new Uint8Array(64)),
			verify: () => Promise.resolve(false)
		};
		const pair = openPair(time);
		guarded.join(pair.ends[1]);
		for (const frame of frames) pair.ends[0].send(frame);
		await time.pass(1_000);
		expect(guarded.record.jobs().size).toBe(0);
		expect(guarded.states.some(({ kind }) => kind === 'open')).toBe(false);
	});
});
