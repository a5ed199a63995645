import { describe, expect, test } from 'vitest';
import type { FolderPort } from '$lib/sync';

const entry = { directory: 'waymark-laptop-1', name: '00000001-0123456789abcdef.wmu' };
const bytes = Uint8Array.from([1, 2, 3]);

/** What every folder holds to. */
export function folderContract(name: string, open: () => Promise<FolderPort>): void {
	describe(`a folder: ${name}`, () => {
		test('has what was written to it, whole, and lists it', async () => {
			const port = await open();
			expect(await port.list()).toEqual([]);
			await port.write(entry, bytes);
			expect(await port.read(entry, 3)).toEqual(bytes);
			expect(await port.list()).toEqual([entry]);
		});

		test('tells what is too long without reading it, and what is not there', async () => {
			const port = await open();
			await port.write(entry, bytes);
			expect(await port.read(entry, 2)).toBe('too-long');
			expect(await port.read({ ...entry, name: 'other' }, 9)).toBeUndefined();
			expect(await port.read({ directory: 'waymark-nobody-1', name: 'x' }, 9)).toBeUndefined();
		});

		test('removes one file, also one that is gone', async () => {
			const port = await open();
			const other = { ...entry, name: '00000002-0123456789abcdef.wmu' };
			await port.write(entry, bytes);
			await port.write(other, bytes);
			await port.remove(entry);
			await port.remove(entry);
			await port.remove({ directory: 'waymark-nobody-1', name: 'x' });
			expect(await port.list()).toEqual([other]);
		});
	});
}
