import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A disk of its own for a profile: an ext4 file system in a file, so that one can see what had reached the disk. */
export interface LoopDisk {
	readonly folder: string;
	/** The disk as after a power cut at this moment: what was written but not flushed is not on it. */
	copyAsAfterPowerCut(): LoopDisk;
	remove(): void;
}

/** Whether this machine lets us make such disks: as root, with loop devices. */
export function canMountDisks(): boolean {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
	try {
		createDisk(16).remove();
		return true;
	} catch {
		return false;
	}
}

export function createDisk(sizeInMegabytes: number): LoopDisk {
	const image = join(mkdtempSync(join(tmpdir(), 'waymark-disk-')), 'disk.img');
	run('truncate', ['-s', `${sizeInMegabytes}M`, image]);
	run('mkfs.ext4', ['-q', '-F', image]);
	return mount(image);
}

function mount(image: string): LoopDisk {
	const folder = `${image}.mounted`;
	run('mkdir', ['-p', folder]);
	run('mount', ['-o', 'loop', image, folder]);
	return {
		folder,
		copyAsAfterPowerCut() {
			const copy = `${image}.copy`;
			copyFileSync(image, copy);
			return mount(copy);
		},
		remove() {
			run('umount', [folder]);
			rmSync(folder, { recursive: true });
			rmSync(image);
			const place = dirname(image);
			if (readdirSync(place).length === 0) rmdirSync(place);
		}
	};
}

function run(command: string, given: string[]): void {
	execFileSync(command, given, { stdio: 'pipe' });
}
