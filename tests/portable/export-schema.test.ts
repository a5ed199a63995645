import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { exportFormat, readExport, writeExport } from '$lib/portable';
import { root } from '../../scripts/root.js';
import { openTestRecord, seeded } from '../store/open-test-record';
import { editAtRandom } from '../store/random-edits';
import { fullRecord } from '../support/full-record';

vi.setConfig({ testTimeout: 60_000 });

const path = join(root, 'static', 'schema', `export-${exportFormat}.json`);
const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
// Formats are told to readers of the schema; that days are days is tested where they are read.
const isValid = new Ajv2020({
	allErrors: true,
	validateFormats: false,
	strictTypes: false
}).compile(schema);

const details = {
	exportedAt: Date.UTC(2026, 2, 10),
	appVersion: '0.1.0',
	schemaUrl: 'https://waymark.example/schema/export-1.json'
};

/** Where a file is not as the schema says. */
function problemsOf(text: string): readonly string[] {
	isValid(JSON.parse(text));
	return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

async function fullExport(): Promise<string> {
	return writeExport(await (await fullRecord()).takeSnapshot(), details);
}

describe('[E2] the schema that is served with the app', () => {
	test('describes an export with one of everything, which names it', async () => {
		const text = await fullExport();
		expect(problemsOf(text)).toEqual([]);
		expect(text.startsWith(`{\n\t"$schema": "${details.schemaUrl}",\n`)).toBe(true);
		expect(readExport(text).ok).toBe(true);
	});

	test('knows every key that is in one, so that none is described by nobody', async () => {
		const { jobs } = await (await fullRecord()).takeSnapshot();
		const { $defs } = schema as {
			$defs: { job: { properties: object; patternProperties: object } };
		};
		const patterns = Object.keys($defs.job.patternProperties).map((pattern) => new RegExp(pattern));
		const unknown = Object.values(jobs)
			.flatMap((job) => Object.keys(job))
			.filter((key) => !(key in $defs.job.properties))
			.filter((key) => !patterns.some((pattern) => pattern.test(key)));
		expect(unknown).toEqual([]);
	});

	test('holds for whatever our own edits make (property)', async () => {
		const property = fc.asyncProperty(fc.integer(), async (seed) => {
			const record = openTestRecord({ seed });
			const random = seeded(seed);
			for (let edit = 0; edit < 25; edit++) await editAtRandom(record, random);
			expect(problemsOf(writeExport(await record.takeSnapshot(), details))).toEqual([]);
		});
		await fc.assert(property, { numRuns: 40, seed: 5 });
	});

	test.each([
		['/jobs/x/createdAt', { createdAt: '2026' }],
		['/jobs/x/event:e', { createdAt: 1, 'event:e': { kind: 'comment', on: '2026-03-10' } }],
		['/jobs/x/facts/salary/min', { createdAt: 1, facts: { salary: { min: -1 } } }],
		['/jobs/x/fix:workplace', { createdAt: 1, 'fix:workplace': 'moon' }],
		['/jobs/x/posting', { createdAt: 1, posting: { $posting: 'text' } }],
		['/jobs/x/notes', { createdAt: 1, notes: 'bare' }]
	])('finds what is wrong at %s', (at, job) => {
		const problems = problemsOf(JSON.stringify({ waymark: { format: 1 }, jobs: { x: job } }));
		expect(problems.some((problem) => problem.startsWith(at))).toBe(true);
	});
});
