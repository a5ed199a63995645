import { cipher } from '$lib/browser/devices/cipher';
import {
	groupOf,
	openFolder,
	type Contents,
	type FolderMemory,
	type FolderPort,
	type FolderSync,
	type Group
} from '$lib/sync';
import { openTestRecord, randomBytes, seeded, type TestRecord } from '../../store/open-test-record';

export const testGroup: Promise<Group> = groupOf(new Uint8Array(16).fill(3), cipher);

/** What a device keeps of the folder on its disk; shared by a copied profile until the copy is made. */
export interface KeptFolder {
	device: string;
	memory: FolderMemory | undefined;
}

export interface FolderDevice {
	readonly record: TestRecord;
	readonly kept: KeptFolder;
	readonly received: Contents[];
	folder: FolderSync;
	/** Whether edits reach the device's disk. */
	hasDisk: boolean;
	/** The page is closed and opened again; the record is on the disk. */
	reopen(): void;

	pass(): Promise<void>;
}

export async function makeFolderDevice(
	device: string,
	seed: number,
	port: FolderPort,
	now: () => number,
	given: { kept?: KeptFolder; record?: TestRecord; groups?: readonly [Group, ...Group[]] } = {}
): Promise<FolderDevice> {
	const groups = given.groups ?? [await testGroup];
	const record = given.record ?? openTestRecord({ seed });
	const random = randomBytes(seeded(seed + 20_000));
	const kept: KeptFolder = given.kept ?? { device, memory: undefined };
	const received: Contents[] = [];
	let renewals = 0;
	const open = (): FolderSync =>
		openFolder(
			{
				doc: record.doc,
				format: 1,
				receive: (update, origin) => record.receiveUpdate(update, origin),
				settle: () => Promise.resolve(self.hasDisk)
			},
			{ device: kept.device, name: device, groups },
			kept.memory,
			{
				port,
				cipher,
				random,
				now,
				save(memory) {
					kept.memory = memory;
					return Promise.resolve();
				},
				renew() {
					renewals += 1;
					kept.device = `${device}-${seed}-${renewals}`;
					return Promise.resolve(kept.device);
				}
			},
			{
				changed() {},
				taking(from, give) {
					received.push(from);
					give();
				}
			}
		);
	const self: FolderDevice = {
		record,
		kept,
		received,
		hasDisk: true,
		// Opened below, since it asks for what stands here.
		folder: undefined as unknown as FolderSync,
		reopen() {
			self.folder.close();
			self.folder = open();
		},
		pass: () => self.folder.pass()
	};
	self.folder = open();
	return self;
}
