import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { seeded } from '../../store/open-test-record';
import { editAtRandom } from '../../store/random-edits';
import { pick } from '../../store/randomness';
import { Oracle, thingsOf } from '../oracle';
import { VirtualTime } from '../virtual-time';
import { Drive, perfect, type Badness } from './adverse-folder';
import { makeFolderDevice, type FolderDevice } from './folder-device';

vi.setConfig({ testTimeout: 300_000 });

/** Seeds that once failed stay; `FOLDER_SEEDS=2000` runs as many from 1 on. */
const pinned: readonly number[] = [63, 110, 211, 454, 482, 610];
const count = Number(process.env['FOLDER_SEEDS'] ?? 60);
const batch = 20;
const turns = 60;
const dayInMs = 86_400_000;

function roughDrive(random: () => number): Badness {
	return {
		random,
		longestDelay: 1 + Math.floor(random() * 2_000),
		half: random() * 0.5,
		listing: random() * 0.3,
		failing: random() * 0.2
	};
}

async function run(seed: number): Promise<void> {
	const random = seeded(seed);
	const time = new VirtualTime();
	const drive = new Drive(time, roughDrive(random));
	const now = () => 1_700_000_000_000 + time.now;
	const devices: FolderDevice[] = [];
	const join = async (copyOf?: FolderDevice) => {
		const at = devices.length;
		const given = copyOf && { kept: { ...copyOf.kept } };
		const made = makeFolderDevice(`device-${at}`, seed * 10 + at, drive.join(), now, given);
		devices.push(await made);
	};
	for (let left = 2 + Math.floor(random() * 3); left > 0; left -= 1) await join();
	const oracle = new Oracle();
	for (let turn = 0; turn < turns; turn += 1) {
		const device = pick(devices, random);
		const kind = random();
		if (kind < 0.02 && devices.length < 6) await join();
		// A profile that was copied, with its record and all that it keeps.
		else if (kind < 0.04 && devices.length < 6) {
			await join(device);
			const copy = devices.at(-1);
			if (copy) copy.record.receiveUpdate(Y.encodeStateAsUpdate(device.record.doc), 'copied');
			copy?.reopen();
		} else if (kind < 0.1) device.reopen();
		else if (kind < 0.13) device.hasDisk = !device.hasDisk;
		else if (kind < 0.45) await device.pass().catch(() => {});
		else {
			const before = thingsOf(device.record);
			await editAtRandom(device.record, random);
			oracle.note(before, thingsOf(device.record));
		}
		await time.pass(Math.floor(random() * 300));
	}
	// The drive does its work at last, and everybody looks often enough, days apart, so that old files go.
	drive.badness = perfect;
	for (const device of devices) device.hasDisk = true;
	for (let round = 0; round < 6; round += 1) {
		for (const device of devices) await device.pass();
		await time.pass(round === 3 ? 20 * dayInMs : 5_000);
	}
	const [first, ...others] = await Promise.all(devices.map(({ record }) => record.takeSnapshot()));
	for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
	// Whoever joins now has it all from the folder alone.
	await join();
	const last = devices.at(-1);
	await last?.pass();
	expect(await last?.record.takeSnapshot(), `seed ${seed}`).toEqual(first);
	for (const { record, folder, kept } of devices) {
		const there = thingsOf(record);
		const missing = oracle.expected().filter((thing) => !there.has(thing));
		expect(missing, `seed ${seed}`).toEqual([]);
		expect(record.reported, `seed ${seed}`).toEqual([]);
		expect(folder.report.refused, `seed ${seed}`).toEqual([]);
		expect(folder.report.waiting, `seed ${seed}`).toBe(0);
		expect(kept.memory?.device, `seed ${seed}`).toBe(kept.device);
	}
	// A copied profile that neither side has written from since may still go by one id.
	for (const { kept } of devices) {
		const same = devices.filter((other) => other.kept.device === kept.device);
		const written = new Set(same.map((other) => other.kept.memory?.present.join()));
		expect(written.size, `seed ${seed}`).toBe(1);
	}
}

describe('devices that share a bad folder become equal, and nothing that was said is lost', () => {
	const seeds = [...pinned, ...Array.from({ length: count }, (_, at) => at + 1)];
	for (let from = 0; from < seeds.length; from += batch) {
		const some = seeds.slice(from, from + batch);
		test(`[F6] [F7] [F8] [F9] seeds ${some[0]} to ${some.at(-1)}`, async () => {
			for (const seed of some) await run(seed);
		});
	}
});
