import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { passphraseCipher } from '$lib/browser/passphrase-cipher';
import { loadImporting, readExport, type OpenedFile } from '$lib/portable';
import { bytesOf } from './reading-files';

vi.setConfig({ testTimeout: 60_000 });

const { openFile, unlockFile } = await loadImporting();
const passphrase = 'fixture: four plain words';
const folder = join(import.meta.dirname, '..', 'exports');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const sealed = textOf('format-1.encrypted.json');

function locked(bytes: Uint8Array): Extract<OpenedFile, { kind: 'encrypted' }> {
	const [file] = openFile('waymark.json', bytes);
	if (file?.kind !== 'encrypted') throw new Error(`It is read as ${file?.kind}`);
	return file;
}

test('[E6] an encrypted export waits for its passphrase and is then as the plain one', async () => {
	const unlocked = await unlockFile(locked(bytesOf(sealed)), passphrase, passphraseCipher);
	const plain = readExport(textOf('format-1.json'));
	expect(unlocked).toEqual({
		ok: true,
		value: {
			name: 'waymark.json',
			notices: [],
			kind: 'export',
			snapshot: plain.ok && plain.value,
			isEncrypted: true
		}
	});
});

test('also inside of an archive', () => {
	const zip = zipSync({ 'notes.txt': bytesOf('Hi'), 'backup.json': bytesOf(sealed) });
	expect(openFile('all.zip', zip)).toMatchObject([{ kind: 'encrypted', name: 'backup.json' }]);
});

test('another passphrase and a damaged file are told apart, and neither gives anything', async () => {
	const wrong = await unlockFile(locked(bytesOf(sealed)), 'four plain wards', passphraseCipher);
	expect(wrong).toMatchObject({
		issues: [{ message: expect.stringMatching('not the passphrase') }]
	});
	const content = JSON.parse(sealed) as { content: string };
	const hurt = JSON.stringify({ ...content, content: `AAAA${content.content.slice(4)}` });
	const damaged = await unlockFile(locked(bytesOf(hurt)), passphrase, passphraseCipher);
	expect(damaged).toMatchObject({ issues: [{ message: expect.stringMatching('damaged') }] });
});

test('[E6] one that asks for what is not possible is refused before anybody types a passphrase', () => {
	const asked = JSON.parse(sealed) as { waymark: object; encryption: object };
	const newer = { ...asked, waymark: { ...asked.waymark, encrypted: 2 } };
	const endless = { ...asked, encryption: { ...asked.encryption, iterations: 1e12 } };
	const bare = { waymark: { encrypted: 1 } };
	for (const [file, message] of [
		[newer, /encrypted by a newer Waymark/],
		[endless, /cannot be used/],
		[bare, /cannot be used/]
	] as const) {
		expect(openFile('a', bytesOf(JSON.stringify(file)))).toMatchObject([
			{ kind: 'unknown', issues: [{ message: expect.stringMatching(message) }] }
		]);
	}
});
