import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadImporting, writeExport, type OpenedFile } from '$lib/portable';
import { bytesOf, fileBytes, readJobs, told } from './reading-files';

const { openFile } = await loadImporting();

/** The one thing that is said of a file that cannot be read. */
function problem(name: string, bytes: Uint8Array): string {
	const opened = openFile(name, bytes);
	expect(opened.map(({ kind }) => kind)).toEqual(['unknown']);
	const [file] = opened as Extract<OpenedFile, { kind: 'unknown' }>[];
	return [...(file?.issues[0]?.path ?? []), file?.issues[0]?.message].join(' ');
}

describe('a file is refused, and it is said why:', () => {
	test('JSON that was cut short, with the line where it ends', () => {
		const text = JSON.stringify({ version: 2, resumes: [], jobs: [{ id: 'a' }] }, null, 1);
		expect(problem('a.json', bytesOf(text.slice(0, 40)))).toMatch(
			/^This file is not JSON, or was cut short: (after )?line \d+\.$/
		);
	});

	test('JSON that nests too deep to be walked', () => {
		const text = `{"version":2,\n"resumes":[],"jobs":${'['.repeat(100_000)}`;
		expect(problem('a.json', bytesOf(text))).toBe(
			'This JSON nests deeper than 200 levels (line 2).'
		);
	});

	test('an export of a newer Waymark', () => {
		const text = JSON.stringify({ waymark: { format: 99 }, jobs: {} });
		expect(problem('a.json', bytesOf(text))).toMatch(/newer Waymark than this one/);
	});

	test('an export in which a job is there twice, of which parsing would keep one', () => {
		const export2 = (jobs: string) =>
			bytesOf(`{"waymark": {"format": 1},\n"jobs": {"a": {"createdAt": 1},\n${jobs}}}`);
		expect(
			openFile('a.json', export2('"b": {"createdAt": 2, "x": {"y": {"y": "\\"a\\": 1"}}}'))
		).toMatchObject([{ kind: 'export' }]);
		expect(problem('a.json', export2('"\\u0061": {"createdAt": 2}'))).toBe(
			'jobs a Something is in this export twice (line 3), and one of the two would be lost.'
		);
		expect(problem('a.json', export2('"b": {"event:1": 1, "event:1": 2}'))).toMatch(
			/^jobs b event:1 /
		);
	});

	test('JSON of another program', () => {
		expect(problem('a.json', bytesOf('{"bookmarks": []}'))).toMatch(/of no kind that is known/);
	});

	test('an archive in which a name leads out of it', () => {
		const zip = zipSync({ '../../Saved Jobs.csv': fileBytes('linkedin-saved.csv') });
		expect(problem('a.zip', zip)).toMatch(/^\.\.\/\.\.\/Saved Jobs\.csv This archive has a file/);
	});

	test('an archive that holds far more than it seems, before it fills the memory', () => {
		const zip = zipSync({ 'Jobs/Saved Jobs.csv': new Uint8Array(40_000_000) });
		expect(zip.length).toBeLessThan(200_000);
		expect(problem('a.zip', zip)).toMatch(/holds far more than it should/);
	});

	test('an archive of very many files', () => {
		const many = Object.fromEntries(
			Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array()])
		);
		expect(problem('a.zip', zipSync(many))).toBe('This archive has more than 2000 files.');
	});

	test('an archive that was cut short', () => {
		const zip = zipSync({ 'Jobs/Saved Jobs.csv': fileBytes('linkedin-saved.csv') });
		expect(problem('a.zip', zip.slice(0, 20))).toMatch(
			/damaged or was cut short|no file with jobs/
		);
	});

	test('bytes that are no text', () => {
		expect(problem('a.csv', new Uint8Array([0, 1, 2, 3, 4, 5]))).toMatch(/no text/);
		expect(problem('a.csv', new Uint8Array())).toBe('This file is empty.');
	});

	test('more bytes than any list of jobs has', () => {
		expect(problem('a.csv', new Uint8Array(64_000_001))).toBe(
			'This file has 64 MB, and files up to 64 MB are read.'
		);
	});

	test('text without columns', () => {
		expect(problem('a.csv', bytesOf('Dear Ann\n\nThank you\n'))).toMatch(/This is no table/);
	});
});

describe('what is wrong in one row costs no other:', () => {
	const read = (text: string) => readJobs('a.csv', bytesOf(text));

	test('a row without a job', () => {
		const { jobs, unreadable } = read('Company,Title,Notes\n,,nothing\nKew,Gardener,\n');
		expect(jobs).toHaveLength(1);
		expect(unreadable).toEqual([
			{
				file: 'a.csv',
				place: 'line 2',
				reason: 'It names neither a title, nor a company, nor a link.'
			}
		]);
	});

	test('a row with more cells than columns', () => {
		const { jobs, unreadable } = read('Company,Title\nKew,Gardener,London\nElm,Arborist\n');
		expect(jobs).toHaveLength(1);
		expect(unreadable[0]).toMatchObject({
			place: 'line 2',
			reason: 'It has 3 cells, and the table 2 columns.'
		});
	});

	test('a quotation mark that is never closed', () => {
		const { jobs, unreadable } = read('Company,Title\nKew,Gardener\nElm,"Arborist\nFern,Hand\n');
		expect(jobs.map(told)).toEqual(['Gardener at Kew: ']);
		expect(unreadable[0]?.reason).toMatch(/quotation mark is not closed/);
		expect(unreadable[0]?.place).toBe('line 3');
	});

	test('a date, a link and a pay that cannot be read are kept as they stand', () => {
		const { jobs } = read(
			'Company,Title,Date applied,Link,Salary\nKew,Gardener,soon,javascript:alert(1),plenty\n'
		);
		expect(jobs[0]?.facts).toEqual({ title: 'Gardener', company: 'Kew' });
		expect(jobs[0]?.steps).toEqual([]);
		expect(jobs[0]?.doubts).toHaveLength(3);
		expect(jobs[0]?.kept).toEqual([
			['Date applied', 'soon'],
			['Link', 'javascript:alert(1)'],
			['Salary', 'plenty']
		]);
	});

	test('scripts in a cell are text, and nothing more', () => {
		const { jobs } = read(
			'Company,Title,Notes\nKew,<img src=x onerror=alert(1)>Gardener,"<p>Ask <b>Bo</b></p><script>alert(1)</script>"\n'
		);
		expect(jobs[0]?.facts.title).toBe('Gardener');
		expect(jobs[0]?.notes).toBe('Ask Bo');
	});
});

describe('a text is decoded', () => {
	const rows = 'Company,Title\nMüller,Gärtner\n';
	const expected = 'Gärtner at Müller: ';

	test('from UTF-8 with and without its mark', () => {
		expect(readJobs('a.csv', bytesOf(rows)).jobs.map(told)).toEqual([expected]);
		expect(readJobs('a.csv', bytesOf('\uFEFF' + rows)).jobs.map(told)).toEqual([expected]);
	});

	test('from UTF-16 of either order, with and without its mark', () => {
		const little = new Uint8Array(Buffer.from(rows, 'utf16le'));
		const big = new Uint8Array(Buffer.from(rows, 'utf16le').swap16());
		for (const bytes of [
			little,
			big,
			new Uint8Array([0xff, 0xfe, ...little]),
			new Uint8Array([0xfe, 0xff, ...big])
		]) {
			expect(readJobs('a.csv', bytes).jobs.map(told)).toEqual([expected]);
		}
	});

	test('from Windows-1252 where it is no UTF-8, which is told', () => {
		const bytes = new Uint8Array(Buffer.from(rows, 'latin1'));
		expect(readJobs('a.csv', bytes).jobs.map(told)).toEqual([expected]);
		expect(openFile('a.csv', bytes)[0]?.notices[0]).toMatch(/not UTF-8 \(line 2\)/);
	});

	test('letter by letter where a file mixes encodings, which is told', () => {
		const bytes = new Uint8Array([
			...bytesOf('Company,Title\nMüller,Gärtner\nGrün,Bäcker\n'),
			...Buffer.from('Café,Koch\n', 'latin1')
		]);
		expect(readJobs('a.csv', bytes).jobs.map(told)).toEqual([
			expected,
			'Bäcker at Grün: ',
			'Koch at Café: '
		]);
		expect(openFile('a.csv', bytes)[0]?.notices[0]).toMatch(/mixes encodings: line 4/);
	});
});

test('an archive gives the lists that are known, and leaves the rest', () => {
	const zip = zipSync({
		'Connections.csv': bytesOf('First Name,Last Name\nBo,Lind\n'),
		'Jobs/Job Applications.csv': fileBytes('linkedin-applications.csv'),
		'Jobs/Saved Jobs_1.csv': fileBytes('linkedin-saved.csv')
	});
	expect(readJobs('Basic_LinkedInDataExport.zip', zip).jobs).toHaveLength(4);
	const huntr = zipSync({ 'USER_JOBS_USER_FULL_DATA_DOWNLOAD_1.csv': fileBytes('huntr.csv') });
	expect(readJobs('huntr.zip', huntr).jobs).toHaveLength(4);
});

test('an export of Waymark and files for the profile are told apart', () => {
	const empty = { statuses: {}, collections: {}, contacts: {}, settings: {}, profile: {} };
	const snapshot = { jobs: {}, meta: {}, others: {}, ...empty };
	const text = writeExport(snapshot, { exportedAt: 0, appVersion: '1' });
	expect(openFile('a', bytesOf(text))[0]?.kind).toBe('export');
	expect(openFile('a', bytesOf('{"basics":{"name":"Ann"}}'))[0]?.kind).toBe('cv');
	expect(openFile('a', bytesOf('%PDF-1.7'))[0]?.kind).toBe('cv');
	const document = zipSync({ 'word/document.xml': bytesOf('<w:document/>') });
	expect(openFile('a', document)[0]?.kind).toBe('cv');
});

test('no bytes make it throw', () => {
	const texts = fc.array(
		fc.constantFrom('"', ',', ';', '\n', '\r', '{', '[', 'Company', 'Title', '\u0000', 'ü', '<p>')
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.uint8Array({ maxLength: 400 }),
				texts.map((t) => bytesOf(t.join('')))
			),
			(bytes) => {
				for (const file of openFile('a', bytes)) expect(file.name).toBe('a');
			}
		),
		{ numRuns: 500 }
	);
});
