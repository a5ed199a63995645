import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { passphraseCipher } from '$lib/browser/passphrase-cipher';
import { exportFormat, loadEncryption, readExport, writeExport } from '$lib/portable';
import { root } from '../../scripts/root.js';
import { openTestRecord, type TestRecord } from '../store/open-test-record';
import { fullRecord } from '../support/full-record';

vi.setConfig({ testTimeout: 60_000 });

/** Exports of every format that ever was, as that Waymark wrote them; they are never changed. */
const folder = join(root, 'tests', 'portable', 'exports');
const passphrase = 'fixture: four plain words';
const formats = Array.from({ length: exportFormat }, (_, index) => index + 1);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

async function restored(text: string): Promise<TestRecord> {
	const read = readExport(text);
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	const record = openTestRecord();
	await record.mergeSnapshot(read.value);
	return record;
}

async function opened(text: string): Promise<string> {
	const { decryptExport } = await loadEncryption();
	const result = await decryptExport(text, passphrase, passphraseCipher);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

test('[E3] there is a plain and an encrypted export of every format', () => {
	const names = formats.flatMap((format) => [
		`format-${format}.encrypted.json`,
		`format-${format}.json`
	]);
	expect(readdirSync(folder).sort()).toEqual(names.sort());
});

for (const format of formats) {
	test(`[E3] a plain export of format ${format} is restored whole`, async () => {
		const record = await restored(textOf(`format-${format}.json`));
		const cook = [...record.jobs().values()].find(({ statusId }) => statusId !== 'saved');
		expect(record.jobs().size).toBe(2);
		expect(record.bin().size).toBe(2);
		expect(cook?.facts).toMatchObject({ title: 'Sous chef de cuisine', company: 'Brasserie Lys' });
		expect(cook?.notes).toContain('Ask about Mondays 🌱');
		expect(cook?.journey.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['status', 'interview', 'message', 'task', 'offer', 'comment'])
		);
		expect(cook?.versions).toHaveLength(2);
		expect(cook && (await record.readPosting(cook.id))?.text).toContain(
			'We look for a sous chef, soon.'
		);
		expect(record.collections().map(({ name }) => name)).toEqual(['Dreams and hopes']);
		expect([...record.contacts().values()].map(({ name }) => name)).toEqual(['Kim']);
		expect(record.profile().letters).toHaveLength(1);
		expect(record.setting('goal:applications')).toBe(5);
	});

	test(`[E3] an encrypted export of format ${format} is that same record`, async () => {
		const text = await opened(textOf(`format-${format}.encrypted.json`));
		expect(text).toBe(textOf(`format-${format}.json`));
	});
}

test('[E1] exported, wiped and restored, plain or encrypted, a record is equal in every field', async () => {
	const record = await fullRecord();
	const snapshot = await record.takeSnapshot();
	const details = { exportedAt: Date.UTC(2026, 2, 10), appVersion: '0.1.0' };
	const plain = writeExport(snapshot, details);
	const { encryptExport } = await loadEncryption();
	const encrypted = await encryptExport(plain, passphrase, details, passphraseCipher);
	for (const text of [plain, await opened(encrypted)]) {
		const other = await restored(text);
		expect(await other.takeSnapshot()).toEqual(snapshot);
		expect(other.jobs()).toEqual(record.jobs());
		for (const [id, { versions }] of record.jobs()) {
			expect(await other.readPosting(id)).toEqual(await record.readPosting(id));
			for (const version of versions) {
				expect(await other.readVersion(id, version)).toEqual(await record.readVersion(id, version));
			}
		}
	}
});
