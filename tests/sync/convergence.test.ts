import { describe, expect, test, vi } from 'vitest';
import { seeded } from '../store/open-test-record';
import { editAtRandom } from '../store/random-edits';
import { pick } from '../store/randomness';
import { makeDevice, meeting, type Meeting } from './device';
import type { Fate } from './memory-transport';
import { Oracle, thingsOf } from './oracle';
import { VirtualTime } from './virtual-time';

vi.setConfig({ testTimeout: 120_000 });

/** Seeds that once failed stay; `SYNC_SEEDS=2000` runs as many from 1 on. */
const pinned: readonly number[] = [];
const count = Number(process.env['SYNC_SEEDS'] ?? 200);
const batch = 20;
const edits = 30;

/** Drops, delays, doubles, reorders, cuts and changes frames. */
function roughFate(random: () => number): Fate {
	const badness = random() * 0.4;
	return (frame) => {
		const arrive = (bytes: Uint8Array) => [Math.ceil(random() * 200), bytes] as const;
		if (random() > badness) return [[1 + Math.floor(random() * 3), frame]];
		const kind = random();
		if (kind < 0.4) return [];
		if (kind < 0.6) return [arrive(frame), arrive(frame)];
		if (kind < 0.8) return [arrive(frame)];
		if (kind < 0.9) return [arrive(frame.slice(0, Math.floor(random() * frame.length)))];
		const changed = frame.slice();
		const at = Math.floor(random() * frame.length);
		changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
		return [arrive(changed)];
	};
}

async function run(seed: number): Promise<void> {
	const random = seeded(seed);
	const time = new VirtualTime();
	const devices = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, at) =>
		makeDevice(`device ${at}`, seed * 10 + at, time)
	);
	const oracle = new Oracle();
	let meetings: Meeting[] = [];
	for (let edit = 0; edit < edits; edit += 1) {
		const kind = random();
		if (kind < 0.15) {
			const [one, other] = [pick(devices, random), pick(devices, random)];
			if (one !== other) meetings.push(meeting(time, one, other, roughFate(random)));
		} else if (kind < 0.2 && meetings.length > 0) {
			const cut = pick(meetings, random);
			cut.cut();
			meetings = meetings.filter((other) => other !== cut);
		} else {
			const device = pick(devices, random);
			const before = thingsOf(device.record);
			await editAtRandom(device.record, random);
			oracle.note(before, thingsOf(device.record));
		}
		await time.pass(Math.floor(random() * 400));
	}
	// In the end everybody hears of everybody, over ways that are still rough.
	for (const { cut } of meetings) cut();
	const last: Meeting[] = [];
	for (let at = 1; at < devices.length; at += 1) {
		const [one, other] = [devices[at - 1], devices[at]];
		if (one && other) last.push(meeting(time, one, other, roughFate(random)));
	}
	await time.pass(180_000);
	// Where noise has ended one of them, people would meet again, in a better place.
	for (let at = 1; at < devices.length; at += 1) {
		const [one, other] = [devices[at - 1], devices[at]];
		if (one && other) meeting(time, one, other);
	}
	await time.pass(30_000);
	const [first, ...others] = await Promise.all(devices.map(({ record }) => record.takeSnapshot()));
	for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
	for (const device of devices) {
		const there = thingsOf(device.record);
		const missing = oracle.expected().filter((thing) => !there.has(thing));
		expect(missing, `seed ${seed}`).toEqual([]);
		expect(device.record.reported, `seed ${seed}`).toEqual([]);
	}
}

describe('devices that meet over bad ways become equal, and nothing that was said is lost', () => {
	const seeds = [...pinned, ...Array.from({ length: count }, (_, at) => at + 1)];
	for (let from = 0; from < seeds.length; from += batch) {
		const some = seeds.slice(from, from + batch);
		test(`[P6] [P7] seeds ${some[0]} to ${some.at(-1)}`, async () => {
			for (const seed of some) await run(seed);
		});
	}
});
