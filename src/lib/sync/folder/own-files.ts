import type { Instant } from '$lib/domain/id';
import type { Cipher } from '../group/cipher';
import type { Group } from '../group/group';
import { sealFile, type Random } from '../group/sealed-file';
import { freshMemory, mostRemoved, unknownDevice, type Notebook } from './memory';
import { hashText, nameOf, readName, type NamedFile } from './names';
import type { FolderPort } from './port';

/** Updates of ours from which a whole may take their place; from which it does, whatever its size. */
const updatesEnough = 64;
const updatesMany = 1_000;
/** Part of a whole's size that updates must have, so that wholes are not most of what is written. */
const worthAWhole = 0.25;
/** How long a silent device is waited for before what a whole of ours replaced is removed. [F8] */
export const graceInMs = 14 * 86_400_000;

export interface WritingOutside {
	readonly port: FolderPort;
	readonly cipher: Cipher;
	readonly random: Random;
	now(): Instant;
	/** A new id of this device, kept from now on: somebody else writes as the one that it had. [F9] */
	renew(): Promise<string>;
}

/** The one directory that this device writes in. */
export interface OwnFiles {
	/**
	 * Looks at what is there.
	 * @param take reads a file that we did not write
	 * @returns whether the folder lacks something that we wrote, or wrote as another: then all is to be told again
	 */
	heed(files: readonly NamedFile[], take: (file: NamedFile) => Promise<boolean>): Promise<boolean>;
	/** Rejects where it could not be written. */
	write(isWhole: boolean, update: Uint8Array, format: number): Promise<void>;
	/** Whether a whole should take the place of our updates. @param sizeOfWhole in bytes */
	isTimeForWhole(sizeOfWhole: () => number): boolean;
	/** Removes what a whole of ours replaced, as soon as nobody can miss it. [F8] */
	tidy(): Promise<void>;
}

export function keepOwnFiles(
	name: string,
	group: Group,
	notebook: Notebook,
	{ port, cipher, random, now, renew }: WritingOutside
): OwnFiles {
	function present(): readonly NamedFile[] {
		const { directory } = nameOf(notebook.page.device, 1, '', true);
		return notebook.page.present.flatMap((one) => readName({ directory, name: one }) ?? []);
	}

	async function becomeAnother(files: readonly NamedFile[]): Promise<void> {
		const { page } = notebook;
		const known = new Set([...page.present, ...page.removed]);
		const settled = files.map((file) => file.name).filter((one) => known.has(one));
		const before = { ...unknownDevice, name, writtenAt: page.writtenAt ?? 0, settled };
		const fresh = freshMemory(await renew(), group.tag);
		await notebook.turnTo({ ...fresh, others: { ...page.others, [page.device]: before } });
	}

	async function isThere(file: NamedFile): Promise<boolean> {
		return (await port.read(file, Infinity)) !== undefined;
	}

	async function isWholeThere(seq: number): Promise<boolean> {
		const file = present().find((one) => one.seq === seq);
		const bytes = file && (await port.read(file, Infinity));
		if (!file || !(bytes instanceof Uint8Array)) return false;
		return hashText(await cipher.digest(Uint8Array.from(bytes))) === file.hash;
	}

	return {
		async heed(files, take) {
			const known = new Set([...notebook.page.present, ...notebook.page.removed]);
			let isShared = false;
			for (const file of files) {
				if (!known.has(file.name) && (await take(file))) isShared = true;
			}
			if (isShared) {
				await becomeAnother(files);
				return true;
			}
			const listed = new Set(files.map((file) => file.name));
			const gone = new Set<string>();
			for (const file of present()) {
				if (!listed.has(file.name) && !(await isThere(file))) gone.add(file.name);
			}
			if (gone.size === 0) return false;
			await notebook.note({
				present: notebook.page.present.filter((one) => !gone.has(one)),
				removed: [...notebook.page.removed, ...gone].slice(-mostRemoved)
			});
			return true;
		},

		async write(isWhole, update, format) {
			const { device, others, present: before, removed, bytesSince } = notebook.page;
			const seq = notebook.page.seq + 1;
			const writtenAt = now();
			const heard = new Map(Object.entries(others).map(([id, other]) => [id, other.heard]));
			const contents = { isWhole, device, name, seq, format, writtenAt, heard, update };
			const bytes = await sealFile(contents, group, cipher, random);
			const file = nameOf(
				device,
				seq,
				hashText(await cipher.digest(Uint8Array.from(bytes))),
				isWhole
			);
			// Said before it is done, so that after a crash it is not taken for somebody else's.
			await notebook.note({ seq, present: [...before, file.name] });
			try {
				await port.write(file, bytes);
			} catch (error) {
				await notebook.note({ present: before, removed: [...removed, file.name] });
				throw error;
			}
			await notebook.note({
				writtenAt,
				bytesSince: isWhole ? 0 : bytesSince + bytes.length,
				...(isWhole && { whole: { seq, writtenAt, bytes: bytes.length } })
			});
		},

		isTimeForWhole(sizeOfWhole) {
			const { whole, bytesSince } = notebook.page;
			const since = present().filter((file) => file.seq > (whole?.seq ?? 0)).length;
			if (since < updatesEnough) return false;
			return since >= updatesMany || bytesSince >= worthAWhole * (whole?.bytes ?? sizeOfWhole());
		},

		async tidy() {
			const { whole, others } = notebook.page;
			const old = whole ? present().filter((file) => file.seq < whole.seq) : [];
			if (!whole || old.length === 0) return;
			const isHeard = Object.values(others).every((other) => other.hasHeardUs >= whole.seq);
			if (!isHeard && now() - whole.writtenAt < graceInMs) return;
			if (!(await isWholeThere(whole.seq))) return;
			const names = old.map((file) => file.name);
			await notebook.note({
				present: notebook.page.present.filter((one) => !names.includes(one)),
				removed: [...notebook.page.removed, ...names].slice(-mostRemoved)
			});
			for (const file of old) await port.remove(file);
		}
	};
}
