import { describe, expect, test, vi } from 'vitest';
import { readCvFile, readCvText } from '$lib/browser/cv/read-cv-file';
import { linesOfItems } from '$lib/browser/cv/pdf-lines';
import { docxOf, lockedPdfOf, pdfOf, zipOf } from '../../support/made-cv';

// The first PDF waits for its reader to be served.
vi.setConfig({ testTimeout: 60_000 });

const cv = [
	'Kim Berg',
	'kim@example.org',
	'Experience',
	'Joiner, Holz & Sohn (2015 - 2020)',
	'Cabinet making and reading of technical drawings',
	'Skills',
	'AutoCAD, First aid, Veneering'
];

async function namesIn(bytes: BlobPart): Promise<readonly string[]> {
	const read = await readCvFile(new Blob([bytes]), 2026);
	if (!read.ok) throw new Error(read.problem);
	return read.reading.findings.map(({ item }) =>
		'name' in item ? item.name : 'value' in item ? item.value : item.level
	);
}

async function problemOf(bytes: BlobPart): Promise<string> {
	const read = await readCvFile(new Blob([bytes]), 2026);
	return read.ok ? 'none' : read.problem;
}

const found = ['Kim Berg', 'kim@example.org', 'Carpentry', 'AutoCAD', 'First aid', 'Veneering'];

describe('a CV is read', () => {
	test('from a PDF', async () => {
		expect(await namesIn(pdfOf(cv))).toEqual(expect.arrayContaining(found));
	});

	test('from a Word document, whose words are cut into runs', async () => {
		const paragraphs = cv.map((line) =>
			/^(?:Experience|Skills)$/.test(line) ? `# ${line}` : line
		);
		expect(await namesIn(docxOf(paragraphs))).toEqual(expect.arrayContaining(found));
		expect(await namesIn(docxOf(['# Skills', '- Welding', '- Roofing']))).toEqual([
			'Welding',
			'Roofing'
		]);
	});

	test('from plain text in UTF-8, UTF-16 and the old encoding of Windows', async () => {
		const text = 'Kenntnisse\nSchweißen, Wärmepumpen';
		const wide = Uint8Array.from([
			0xff,
			0xfe,
			...[...text].flatMap((character) => {
				const code = character.charCodeAt(0);
				return [code & 255, code >> 8];
			})
		]);
		const old = Uint8Array.from(text, (character) => character.charCodeAt(0));
		for (const bytes of [text, wide, old]) {
			expect(await namesIn(bytes)).toEqual(['Welding', 'Wärmepumpen']);
		}
	});

	test('from JSON Resume', async () => {
		const json = JSON.stringify({ basics: { name: 'Kim Berg' }, skills: [{ name: 'Roofing' }] });
		expect(await namesIn(json)).toEqual(['Kim Berg', 'Roofing']);
	});

	test('whatever its file is called', async () => {
		const read = await readCvFile(new File([pdfOf(cv)], 'cv.txt'), 2026);
		expect(read.ok && read.reading.findings.length).toBeGreaterThan(4);
	});
});

describe('what cannot be read says why', () => {
	test('an empty file, and one of more than 20 MB', async () => {
		expect(await problemOf('')).toBe('empty');
		expect(await problemOf(new Uint8Array(50_000_000))).toBe('too-large');
	});

	test('a PDF that is locked, without text, or damaged', async () => {
		expect(await problemOf(lockedPdfOf(cv))).toBe('encrypted');
		expect(await problemOf(pdfOf([]))).toBe('no-text');
		expect(await problemOf('%PDF-1.4\nnothing')).toBe('damaged');
	});

	test('a Word document of the old kind, a damaged one, and an archive without one', async () => {
		expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('old-word');
		expect(await problemOf(docxOf(cv).slice(0, 200))).toBe('damaged');
		expect(await problemOf(zipOf({ 'word/document.xml': '<w:document' }))).toBe('damaged');
		expect(await problemOf(zipOf({ mimetype: 'x' }))).toBe('no-word-document');
		expect(await problemOf(docxOf([' ']))).toBe('no-text');
	});

	test('a picture, rich text, JSON that is no CV, and JSON that is none', async () => {
		const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
		expect(await problemOf(png)).toBe('unknown-kind');
		expect(await problemOf('{\\rtf1 Kim}')).toBe('unknown-kind');
		expect(await problemOf('{"jobs": []}')).toBe('no-resume');
		expect(await readCvText('{"basics": ', 2026)).toEqual({ ok: false, problem: 'damaged' });
	});
});

test('lines of a PDF end where it says so or where the next piece stands lower; wide gaps part them', () => {
	const piece = (str: string, y: number, hasEOL = false) => ({
		str,
		hasEOL,
		height: 10,
		transform: [10, 0, 0, 10, 0, y]
	});
	expect(
		linesOfItems([
			piece('Kim', 700),
			piece(' Berg', 700),
			piece('Joiner', 688),
			piece('', 0, true),
			piece('Skills', 650, true),
			piece('Roofing', 638, true)
		])
	).toEqual(['Kim Berg', 'Joiner', '', 'Skills', 'Roofing']);
});
