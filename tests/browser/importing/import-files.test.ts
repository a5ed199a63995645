import { expect, test } from 'vitest';
import { openImportFiles } from '$lib/browser/importing/import-files';
import { builtInStatuses } from '$lib/domain/status';

/** A file that says it is larger than it is, and must not be read whole. */
function sizedFile(name: string, begin: string, size: number): File {
	const file = new File([begin], name);
	const refuse = () => Promise.reject(new Error('It was read'));
	return Object.defineProperties(file, {
		size: { value: size },
		arrayBuffer: { value: refuse },
		text: { value: refuse }
	});
}

test('a file of 200 MB is refused by its size, and so is an endless export', async () => {
	const { summaries } = await openImportFiles(
		[
			sizedFile('a.csv', 'Company,Title\nKew,Gardener\n', 200_000_000),
			sizedFile('b.json', '{"waymark": {"format": 1}, "jobs": {', 600_000_000),
			new File(['Company,Title\nKew,Gardener\n'], 'c.csv')
		],
		builtInStatuses,
		{}
	);
	expect(summaries).toMatchObject([
		{ kind: 'unknown', issues: [{ message: expect.stringContaining('has 200 MB') }] },
		{ kind: 'unknown', issues: [{ message: expect.stringContaining('up to 500 MB') }] },
		{ kind: 'table' }
	]);
});

test('an export larger than any list of jobs is not refused by its size', async () => {
	const text = `{"waymark": {"format": 1}, "jobs": {}}${' '.repeat(65_000_000)}`;
	const { summaries } = await openImportFiles([new File([text], 'a.json')], builtInStatuses, {});
	expect(summaries).toMatchObject([{ kind: 'export', isEncrypted: false }]);
});

test('an encrypted export stays locked until its passphrase opens it', async () => {
	const { encryptExport } = await (await import('$lib/portable')).loadEncryption();
	const { passphraseCipher } = await import('$lib/browser/passphrase-cipher');
	const details = { exportedAt: 0, appVersion: '1' };
	const plain = '{"waymark": {"format": 1}, "jobs": {}}';
	const sealed = await encryptExport(plain, 'four plain words', details, passphraseCipher);
	const files = await openImportFiles([new File([sealed], 'a.json')], builtInStatuses, {});
	expect(files.summaries).toMatchObject([{ kind: 'encrypted' }]);
	expect(await files.unlock(0, 'four plain wards')).toMatchObject({ ok: false });
	expect(await files.unlock(0, 'four plain words')).toMatchObject({
		ok: true,
		value: { kind: 'export', name: 'a.json', isEncrypted: true }
	});
});
