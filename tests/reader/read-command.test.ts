import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';

/** A process of Node starts, on a machine that may be busy. */
const patienceInMs = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'waymark-read-'));
function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function run(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'scripts/read.js'), ...args],
		{ encoding: 'utf8' }
	);
	const readings = stdout
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
	return { status, stderr, readings };
}

const posting = `\ufeffHead Gardener\r\nFern & Field Ltd\r\nLeeds, UK\r\n£30,000 - £34,000 per year\r\n\r\nRequirements:\r\n- 3 years of experience in gardening\r\n- Driving licence\r\n\r\nWhat you will do\r\n- Plant and prune the roses all year round\r\n- Lead a team of four gardeners`;

describe('npm run read', { timeout: patienceInMs }, () => {
	test('prints one reading for each file, in the promised shape', () => {
		const { status, stderr, readings } = run(
			'--today',
			'2026-05-01',
			file('gardener.txt', posting),
			file('empty.txt', ''),
			file('page.html', '<title>x</title><h1>Caf\u00e9 Manager</h1><p>Posted 3 days ago</p>')
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const [gardener, empty, page] = readings;
		expect(Object.keys(gardener)).toEqual(
			'title company locations workplace salary employmentType seniority yearsMin postedOn deadline sections skills summary text'.split(
				' '
			)
		);
		expect(gardener).toMatchObject({
			title: 'Head Gardener',
			company: 'Fern & Field Ltd',
			locations: ['Leeds, UK'],
			workplace: null,
			salary: { min: 30_000, max: 34_000, currency: 'GBP', period: 'year' },
			employmentType: null,
			yearsMin: 3,
			postedOn: null,
			deadline: null
		});
		const { text, sections, skills, summary } = gardener;
		expect(text).not.toMatch(/\r|\ufeff/);
		const required = sections.find(({ kind }: { kind: string }) => kind === 'minimum');
		expect(text.slice(required.start, required.end)).toMatch(/^Requirements:[^]*licence$/);
		for (const skill of skills) {
			expect(Object.keys(skill)).toEqual(['name', 'must', 'score', 'evidence']);
			for (const [start, end] of skill.evidence) expect(text.slice(start, end)).not.toBe('');
		}
		expect(summary[0]).toEqual({ kind: 'do', start: expect.any(Number), end: expect.any(Number) });
		expect(empty).toEqual({
			...Object.fromEntries(Object.keys(gardener).map((name) => [name, null])),
			locations: [],
			sections: [],
			skills: [],
			summary: [],
			text: ''
		});
		expect(page).toMatchObject({ title: 'Café Manager', postedOn: '2026-04-28' });
	});

	test('a file that cannot be read is told, and the others are read all the same', () => {
		const old = file('old.txt', Buffer.from('Café Manager\nBath, UK', 'latin1'));
		const { status, stderr, readings } = run(join(folder, 'nowhere.txt'), folder, old);
		expect(status).toBe(1);
		expect(stderr).toMatch(/nowhere\.txt: there is no such file\n.*: is a folder\n$/);
		expect(readings.map(({ text }) => text)).toEqual(['Café Manager\nBath, UK']);
	});

	test('without a file it tells how it is called', () => {
		const { status, stderr } = run();
		expect(status).toBe(1);
		expect(stderr).toMatch(/Which files\?/);
	});
});
