import type { Instant } from '$lib/domain/id';
import type { Cipher } from '../group/cipher';
import type { Contents } from '../group/contents';
import type { Group } from '../group/group';
import { unknownDevice, type Notebook, type OtherDevice } from './memory';
import type { NamedFile } from './names';
import type { FolderPort } from './port';
import { readFile, wholesAndUpdates, type Refusal } from './reading';

export interface RefusedFile {
	readonly file: NamedFile;
	readonly why: Refusal;
}

export interface TakingIn {
	/** Gives what a file holds to the record. */
	receive(contents: Contents): void;
	/** Whether something that was taken in builds on what has not come. */
	isPending(): boolean;
	/** Whether all that was taken in is on this device's disk. */
	settle(): Promise<boolean>;
	now(): Instant;
}

/** What other devices wrote, as far as it can be read. */
export interface Others {
	/** Files that were listed, and not there whole, at the last look. */
	readonly waiting: number;
	/** A whole came that its writer does not know to be here. [F8] */
	readonly owesAck: boolean;
	readonly refused: readonly RefusedFile[];
	/** Something taken in is not remembered as read. */
	readonly isUnsettled: boolean;
	acknowledged(): void;
	/** A look begins. */
	begin(): void;
	/** Reads what is new of one device, the files of which are given. */
	readAll(files: readonly NamedFile[]): Promise<void>;
	/** Whether it could be read, and was given to the record. */
	take(file: NamedFile): Promise<boolean>;
	/**
	 * Remembers as read what is complete and on the disk, and forgets what is listed no more. [F7]
	 * @returns whether the directory of a device is gone
	 */
	remember(listed: ReadonlyMap<string, readonly NamedFile[]>): Promise<boolean>;
}

export function readOthers(
	port: FolderPort,
	groups: readonly Group[],
	cipher: Cipher,
	notebook: Notebook,
	taking: TakingIn
): Others {
	let unsettled: Contents[] = [];
	const unsettledPlaces = new Set<string>();
	const refused = new Map<string, RefusedFile>();
	let waiting = 0;
	let owesAck = false;

	async function take(file: NamedFile): Promise<boolean> {
		if (refused.has(placeOf(file))) return false;
		const read = await readFile(file, port, groups, cipher);
		if (read.kind === 'waiting') waiting += 1;
		if (read.kind === 'refused') refused.set(placeOf(file), { file, why: read.why });
		if (read.kind !== 'opened') return false;
		taking.receive(read.contents);
		unsettled.push(read.contents);
		unsettledPlaces.add(placeOf(file));
		return true;
	}

	function isRead(file: NamedFile): boolean {
		const { device, name, isWhole, seq } = file;
		const { heard, settled } = notebook.page.others[device] ?? unknownDevice;
		return (
			unsettledPlaces.has(placeOf(file)) || settled.includes(name) || (isWhole && seq <= heard)
		);
	}

	async function readAll(files: readonly NamedFile[]): Promise<void> {
		const { wholes, updates } = wholesAndUpdates(files);
		let from = notebook.page.others[files[0]?.device ?? '']?.heard ?? 0;
		for (const file of wholes) {
			if (!isRead(file) && !(await take(file))) continue;
			from = Math.max(from, file.seq);
			break;
		}
		for (const file of updates) {
			if (file.seq > from && !isRead(file)) await take(file);
		}
	}

	function follow(others: Record<string, OtherDevice>, contents: Contents): void {
		const { device, isWhole, seq, name, writtenAt, heard } = contents;
		const before = others[device] ?? unknownDevice;
		if (isWhole && seq > before.heard) owesAck = true;
		const isLatest = writtenAt >= before.writtenAt;
		others[device] = {
			...before,
			...(isLatest && { name, writtenAt }),
			heard: isWhole ? Math.max(before.heard, seq) : before.heard,
			hasHeardUs: Math.max(before.hasHeardUs, heard.get(notebook.page.device) ?? 0)
		};
	}

	async function remember(listed: ReadonlyMap<string, readonly NamedFile[]>): Promise<boolean> {
		const isSettled = unsettled.length > 0 && !taking.isPending() && (await taking.settle());
		const others = { ...notebook.page.others };
		if (isSettled) for (const contents of unsettled) follow(others, contents);
		let [isGone, hasChanged] = [false, isSettled];
		for (const [device, before] of Object.entries(others)) {
			const files = listed.get(device);
			if (!files) {
				delete others[device];
				isGone = true;
				continue;
			}
			const had = new Set(before.settled);
			const settled = files
				.filter((file) => had.has(file.name) || (isSettled && unsettledPlaces.has(placeOf(file))))
				.map(({ name }) => name);
			hasChanged ||= settled.length !== had.size;
			others[device] = { ...before, settled };
		}
		if (isSettled) {
			unsettled = [];
			unsettledPlaces.clear();
		}
		const places = new Set([...listed.values()].flat().map(placeOf));
		for (const place of refused.keys()) if (!places.has(place)) refused.delete(place);
		const readAt = isSettled && { readAt: taking.now() };
		if (hasChanged || isGone) await notebook.note({ others, ...readAt });
		return isGone;
	}

	return {
		get waiting() {
			return waiting;
		},
		get owesAck() {
			return owesAck;
		},
		get refused() {
			return [...refused.values()];
		},
		get isUnsettled() {
			return unsettled.length > 0;
		},
		acknowledged: () => (owesAck = false),
		begin: () => (waiting = 0),
		readAll,
		take,
		remember
	};
}

function placeOf({ directory, name }: NamedFile): string {
	return `${directory}/${name}`;
}
