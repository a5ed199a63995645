import { beforeEach, describe, expect, test } from 'vitest';
import { cipher } from '$lib/browser/devices/cipher';
import { groupOf } from '$lib/sync';
import { draft } from '../../store/open-test-record';
import { VirtualTime } from '../virtual-time';
import { Drive, type Replica } from './adverse-folder';
import { makeFolderDevice, testGroup, type FolderDevice } from './folder-device';

let time: VirtualTime;
let drive: Drive;
let copies: readonly [Replica, Replica];
let laptop: FolderDevice;
let phone: FolderDevice;

const now = () => 1_700_000_000_000 + time.now;
const dayInMs = 86_400_000;

async function passAll(...devices: readonly FolderDevice[]): Promise<void> {
	for (const device of devices) {
		await device.pass();
		await time.pass(1_000);
	}
}

const titlesOf = ({ record }: FolderDevice) =>
	[...record.jobs().values()].map(({ facts }) => facts.title).sort();
const saveJob = ({ record }: FolderDevice, title: string) =>
	record.saveJob(draft({ facts: { title } }));

beforeEach(async () => {
	time = new VirtualTime();
	drive = new Drive(time);
	copies = [drive.join(), drive.join()];
	laptop = await makeFolderDevice('laptop-1', 1, copies[0], now);
	phone = await makeFolderDevice('phone-11', 2, copies[1], now);
});

describe('a folder', () => {
	test('brings what one device said to the other, both ways, and tells whose it was', async () => {
		await saveJob(laptop, 'Baker');
		await saveJob(phone, 'Gardener');
		await passAll(laptop, phone, laptop);
		expect(titlesOf(laptop)).toEqual(['Baker', 'Gardener']);
		expect(titlesOf(phone)).toEqual(['Baker', 'Gardener']);
		expect(laptop.received.map(({ name }) => name)).toEqual(['phone-11']);
		expect(laptop.folder.report.devices).toMatchObject([{ device: 'phone-11' }]);
	});

	test('[F6] is written nothing where nothing was said, and never an echo', async () => {
		await saveJob(laptop, 'Baker');
		for (let round = 0; round < 3; round += 1) await passAll(laptop, phone);
		const before = copies.map(({ written }) => written.length);
		for (let round = 0; round < 3; round += 1) await passAll(laptop, phone);
		laptop.reopen();
		phone.reopen();
		await passAll(laptop, phone);
		expect(copies.map(({ written }) => written.length)).toEqual(before);
		// The phone only said that it has what it read.
		expect(before).toEqual([1, 1]);
	});

	test('[F5] is written to by every device in its own directory only', async () => {
		await saveJob(laptop, 'Baker');
		await saveJob(phone, 'Gardener');
		for (let round = 0; round < 3; round += 1) await passAll(laptop, phone);
		for (const [at, name] of ['waymark-laptop-1/', 'waymark-phone-11/'].entries()) {
			const touched = [...(copies[at]?.written ?? []), ...(copies[at]?.removed ?? [])];
			expect(touched.length).toBeGreaterThan(0);
			expect(touched.every((key) => key.startsWith(name))).toBe(true);
		}
	});

	test('[F5] may hold anything else, which is neither read nor removed', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop);
		const [key = '', bytes = new Uint8Array()] = [...copies[1].files][0] ?? [];
		const strange = [
			key.replace('.wmu', ' (conflicted copy).wmu'),
			key.replace('waymark-laptop-1', 'Photos'),
			`${key}.tmp`,
			'waymark-laptop-1/desktop.ini'
		];
		for (const other of strange) copies[1].files.set(other, bytes);
		await passAll(phone);
		expect(titlesOf(phone)).toEqual(['Baker']);
		expect(phone.folder.report).toMatchObject({ waiting: 0, refused: [] });
		for (const other of strange) expect(copies[1].files.has(other)).toBe(true);
	});

	test('[F5] with a file at another place than it tells, refuses that file', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop);
		const [key = '', bytes = new Uint8Array()] = [...copies[1].files][0] ?? [];
		copies[1].files.set(key.replace('laptop-1', 'somebody'), bytes);
		copies[1].files.set(key.replace('00000001', '00000009'), bytes);
		await passAll(phone);
		expect(phone.folder.report.refused.map(({ why }) => why)).toEqual(['misplaced', 'misplaced']);
		expect(titlesOf(phone)).toEqual(['Baker']);
	});

	test('[F5] with a file that is half there, waits for the rest of it', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop);
		const [key = '', bytes = new Uint8Array()] = [...copies[1].files][0] ?? [];
		copies[1].files.set(key, bytes.slice(0, 100));
		await passAll(phone);
		expect(titlesOf(phone)).toEqual([]);
		expect(phone.folder.report.waiting).toBe(1);
		copies[1].files.set(key, bytes);
		await passAll(phone);
		expect(titlesOf(phone)).toEqual(['Baker']);
		expect(phone.folder.report.waiting).toBe(0);
	});

	test('[F1] of another group is left alone, until its phrase is known', async () => {
		const stranger = await groupOf(new Uint8Array(16).fill(9), cipher);
		const groups = [stranger] as const;
		const tablet = await makeFolderDevice('tablet-1', 3, drive.join(), now, { groups });
		await saveJob(tablet, 'Nurse');
		await passAll(tablet, laptop);
		expect(titlesOf(laptop)).toEqual([]);
		expect(laptop.folder.report.refused.map(({ why }) => why)).toEqual(['other-key']);
		const both = [await testGroup, stranger] as const;
		const knowing = await makeFolderDevice('laptop-2', 4, copies[0], now, { groups: both });
		await passAll(knowing);
		expect(titlesOf(knowing)).toEqual(['Nurse']);
	});

	test('that cannot be reached is tried again, and nothing was lost meanwhile', async () => {
		await saveJob(laptop, 'Baker');
		copies[0].isAway = true;
		await expect(laptop.pass()).rejects.toThrow('not there');
		expect(laptop.folder.report.hasUnwritten).toBe(true);
		copies[0].isAway = false;
		await passAll(laptop, phone);
		expect(titlesOf(phone)).toEqual(['Baker']);
		expect(laptop.folder.report.hasUnwritten).toBe(false);
	});
});

describe('[F6] what a folder was told', () => {
	test('is told again where somebody emptied it', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop);
		for (const copy of copies) copy.files.clear();
		await passAll(laptop, phone);
		expect(titlesOf(phone)).toEqual(['Baker']);
	});

	test('is told by the others where the directory of one of them is gone', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop, phone);
		for (const copy of copies) {
			for (const key of copy.files.keys()) if (key.includes('laptop')) copy.files.delete(key);
		}
		await passAll(phone);
		const tablet = await makeFolderDevice('tablet-1', 3, drive.join(), now);
		await passAll(tablet);
		expect(titlesOf(tablet)).toEqual(['Baker']);
	});

	test('includes what was edited while the folder was away, and what came by another way', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop, phone);
		laptop.folder.close();
		await saveJob(laptop, 'Nurse');
		const tablet = await makeFolderDevice('tablet-1', 3, drive.join(), now);
		await saveJob(tablet, 'Gardener');
		const { encodeStateAsUpdate } = await import('yjs');
		laptop.record.receiveUpdate(encodeStateAsUpdate(tablet.record.doc), 'a direct way');
		laptop.reopen();
		await passAll(laptop, phone);
		expect(titlesOf(phone)).toEqual(['Baker', 'Gardener', 'Nurse']);
	});
});

describe('[F7] what was read', () => {
	test('is read again where it had not reached this device’s disk', async () => {
		await saveJob(laptop, 'Baker');
		await passAll(laptop);
		phone.hasDisk = false;
		await passAll(phone);
		expect(titlesOf(phone)).toEqual(['Baker']);
		// The power goes; all that there is now is what was on the disk.
		const { kept } = phone;
		const again = await makeFolderDevice('phone-11', 5, copies[1], now, { kept });
		await passAll(again);
		expect(titlesOf(again)).toEqual(['Baker']);
	});

	test('is read again as a whole, one’s own files too, where the record was lost', async () => {
		await saveJob(laptop, 'Baker');
		await saveJob(phone, 'Gardener');
		await passAll(laptop, phone, laptop);
		const { kept } = phone;
		const emptied = await makeFolderDevice('phone-11', 5, copies[1], now, { kept });
		await passAll(emptied);
		expect(titlesOf(emptied)).toEqual(['Baker', 'Gardener']);
		// The files are those of another device from now on.
		expect(emptied.kept.device).not.toBe('phone-11');
	});
});

describe('[F8] many updates', () => {
	async function manyEdits() {
		const id = await laptop.record.saveJob(draft());
		for (let edit = 0; edit < 70; edit += 1) {
			laptop.record.addComment(id, `Comment ${edit}`);
			await passAll(laptop);
		}
	}
	const filesOf = (copy: Replica) => [...copy.files.keys()].filter((key) => key.includes('laptop'));

	test('give way to a whole, as soon as every other device has read it', async () => {
		await saveJob(phone, 'Gardener');
		await passAll(phone);
		await manyEdits();
		const wholes = filesOf(copies[0]).filter((key) => key.endsWith('.wms'));
		expect(wholes.length).toBe(1);
		expect(copies[0].removed).toEqual([]);
		await passAll(phone, laptop);
		expect(filesOf(copies[0]).length).toBeLessThan(15);
		expect(copies[0].removed.length).toBeGreaterThan(60);
		expect(titlesOf(phone)).toEqual(['Gardener', 'Gardener']);
		const tablet = await makeFolderDevice('tablet-1', 3, drive.join(), now);
		await passAll(tablet);
		expect(await tablet.record.takeSnapshot()).toEqual(await laptop.record.takeSnapshot());
	});

	test('wait two weeks for a device that says nothing', async () => {
		await saveJob(phone, 'Gardener');
		await passAll(phone);
		await manyEdits();
		await time.pass(13 * dayInMs);
		await passAll(laptop);
		expect(copies[0].removed).toEqual([]);
		await time.pass(2 * dayInMs);
		await passAll(laptop);
		expect(copies[0].removed.length).toBeGreaterThan(60);
		await passAll(phone);
		expect(await phone.record.takeSnapshot()).toEqual(await laptop.record.takeSnapshot());
	});

	test('stay where the whole does not read back as it was written', async () => {
		await manyEdits();
		const before = copies[0].removed.length;
		await laptop.record.saveJobs([draft(), draft()]);
		for (const [key, bytes] of copies[0].files) {
			if (key.endsWith('.wms')) copies[0].files.set(key, bytes.slice(0, -1));
		}
		await passAll(laptop);
		expect(copies[0].removed.length).toBe(before);
	});
});

test('[F9] a copied profile is noticed, goes on under another id, and loses nothing', async () => {
	await saveJob(laptop, 'Baker');
	await passAll(laptop);
	const kept = { ...laptop.kept };
	const copy = await makeFolderDevice('laptop-1', 7, drive.join(), now, { kept });
	const { encodeStateAsUpdate } = await import('yjs');
	copy.record.receiveUpdate(encodeStateAsUpdate(laptop.record.doc), 'copied');
	copy.reopen();
	await saveJob(copy, 'Nurse');
	await saveJob(laptop, 'Gardener');
	// Both write number 2 before they see each other.
	await copy.pass();
	await laptop.pass();
	await time.pass(1_000);
	for (let round = 0; round < 3; round += 1) await passAll(copy, laptop, phone);
	const ids = [laptop, copy].map((device) => device.kept.device);
	expect(new Set(ids).size).toBe(2);
	for (const device of [laptop, copy, phone]) {
		expect(titlesOf(device)).toEqual(['Baker', 'Gardener', 'Nurse']);
	}
});
