import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { RecordSnapshot } from '$lib/domain/snapshot';
import { readExport, writeExport } from '$lib/portable';
import { draft, openTestRecord, seeded } from '../store/open-test-record';
import { editAtRandom } from '../store/random-edits';

vi.setConfig({ testTimeout: 60_000 });

const details = { exportedAt: Date.UTC(2026, 2, 10), appVersion: '0.1.0' };

const empty: RecordSnapshot = {
	jobs: {},
	statuses: {},
	collections: {},
	contacts: {},
	settings: {},
	profile: {},
	meta: {},
	others: {}
};

function issuesOf(text: string): readonly { path: string; message: string }[] {
	const read = readExport(text);
	if (read.ok) return [];
	return read.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}

const exported = (given: object) => JSON.stringify({ waymark: { format: 1 }, ...empty, ...given });

describe('an export', () => {
	test('of any record is the same record again elsewhere (property)', async () => {
		const property = fc.asyncProperty(fc.integer(), async (seed) => {
			const record = openTestRecord({ seed });
			const random = seeded(seed);
			for (let edit = 0; edit < 15; edit++) await editAtRandom(record, random);
			const snapshot = await record.takeSnapshot();
			const read = readExport(writeExport(snapshot, details));
			if (!read.ok) throw new Error(JSON.stringify(read.issues));
			expect(read.value).toEqual(snapshot);
			const other = openTestRecord();
			await other.mergeSnapshot(read.value);
			expect(await other.takeSnapshot()).toEqual(snapshot);
			expect(other.jobs()).toEqual(record.jobs());
			expect(other.bin()).toEqual(record.bin());
		});
		await fc.assert(property, { numRuns: 30, seed: 2 });
	});

	test('says what it is, and can be read by a person', async () => {
		const record = openTestRecord();
		await record.saveJob(draft({ notes: 'Ask about the greenhouse' }));
		const text = writeExport(await record.takeSnapshot(), details);
		expect(text.split('\n').slice(0, 6)).toEqual([
			'{',
			'\t"waymark": {',
			'\t\t"format": 1,',
			'\t\t"exportedAt": "2026-03-10T00:00:00.000Z",',
			'\t\t"appVersion": "0.1.0"',
			'\t},'
		]);
		expect(text).toContain('Ask about the greenhouse');
		expect(text).toContain('We look for a gardener.');
	});

	test('is taken with a byte order mark, keys we do not know, and parts left out', () => {
		const text = '\uFEFF' + JSON.stringify({ waymark: { format: 1, by: 'x' }, jobs: {}, later: 1 });
		expect(readExport(text)).toEqual({ ok: true, value: empty });
	});

	test('keeps entries that this app cannot read, as the record does', () => {
		const jobs = { j: { facts: 7, 'event:e': 'what?', 'fix:title': ['x'] } };
		expect(readExport(exported({ jobs }))).toEqual({ ok: true, value: { ...empty, jobs } });
	});

	test('keeps what is called like the innards of JavaScript', () => {
		const text = exported({}).replace(
			'"settings":{}',
			'"settings":{"__proto__":{"a":1},"toString":2}'
		);
		const read = readExport(text);
		expect(read.ok && Object.keys(read.value.settings)).toContain('toString');
		expect(({} as { a?: number }).a).toBeUndefined();
	});
});

describe('what is no export says why', () => {
	test.each([
		['', 'not JSON'],
		['{"waymark": {"format": 1', 'not JSON'],
		['<!doctype html>', 'not JSON'],
		['null', 'not an export of Waymark'],
		['[]', 'not an export of Waymark'],
		['{"jobs": {}}', 'not an export of Waymark'],
		['{"waymark": {"format": "1"}, "jobs": {}}', 'not an export of Waymark'],
		['{"waymark": {"format": 0}, "jobs": {}}', 'not an export of Waymark']
	])('%j', (text, message) => {
		expect(issuesOf(text)).toEqual([{ path: '', message: expect.stringContaining(message) }]);
	});

	test('an export of a newer Waymark', () => {
		const text = JSON.stringify({ waymark: { format: 2 }, jobs: 'in another shape' });
		expect(issuesOf(text)).toEqual([
			{ path: 'waymark.format', message: expect.stringContaining('from a newer Waymark') }
		]);
		expect(issuesOf(exported({ meta: { 'format:2': true } }))).toEqual([
			{ path: 'meta.format', message: expect.stringContaining('from a newer Waymark') }
		]);
	});

	test.each([
		[{ jobs: [] }, 'jobs'],
		[{ jobs: undefined }, 'jobs'],
		[{ jobs: { j: 5 } }, 'jobs.j'],
		[{ jobs: { j: ['x'] } }, 'jobs.j'],
		[{ settings: 'x' }, 'settings'],
		[{ others: { contacts: null } }, 'others.contacts'],
		[{ jobs: { j: { bytes: { $bytes: 'not base64!' } } } }, 'jobs.j.bytes.$bytes'],
		[{ jobs: { j: { posting: { $posting: 'text' } } } }, 'jobs.j.posting.$posting'],
		[{ jobs: { j: { 'event:e': { on: { $number: '7' } } } } }, 'jobs.j.event:e.on.$number'],
		[{ jobs: { j: { notes: { $text: 7 } } } }, 'jobs.j.notes.$text']
	])('a part of the wrong shape: %j', (given, path) => {
		const issues = issuesOf(exported(given));
		expect(issues.map((issue) => issue.path)).toEqual([path]);
		expect(issues[0]?.message).toContain(path);
	});

	test('a value that goes too deep, without exhausting the stack', () => {
		const deep = '['.repeat(50_000) + ']'.repeat(50_000);
		const [issue] = issuesOf(exported({}).replace('"settings":{}', `"settings":{"a":${deep}}`));
		expect(issue?.path.startsWith('settings.a.0')).toBe(true);
	});

	test('a file wrong in a thousand places names twenty', () => {
		const jobs = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`j${index}`, 5]));
		expect(issuesOf(exported({ jobs }))).toHaveLength(20);
	});

	test('any text at all, without throwing (property)', () => {
		const json = fc.json().map((value) => `{"waymark":{"format":1},"jobs":${value}}`);
		const property = fc.property(fc.oneof(fc.string(), fc.json(), json), (text) => {
			expect(readExport(text)).toHaveProperty('ok');
		});
		fc.assert(property, { numRuns: 500, seed: 1 });
	});
});
