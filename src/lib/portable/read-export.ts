import * as v from 'valibot';
import { failure, type Issue, type Result } from '$lib/domain/result';
import {
	formatOf,
	recordFormat,
	type RecordSnapshot,
	type SnapshotEntries,
	type SnapshotValue
} from '$lib/domain/snapshot';
import { parseJson } from './parse-json';
import { findMisshapen } from './tagged-values';
import { exportFormat } from './write-export';

const headerSchema = v.looseObject({
	waymark: v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(1)) })
});
const encryptedSchema = v.looseObject({ waymark: v.looseObject({ encrypted: v.number() }) });

// What comes out of JSON.parse holds nothing but such values; how deep they go is checked apart.
const valueSchema = v.custom<SnapshotValue>((value) => value !== undefined);
const entriesSchema: v.GenericSchema<unknown, SnapshotEntries> = v.pipe(
	v.custom<object>(
		(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
		'Expected an object of entries'
	),
	v.record(v.string(), valueSchema)
);
const byNameSchema = v.pipe(
	v.custom<object>(
		(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
		'Expected an object of entries'
	),
	v.record(v.string(), entriesSchema)
);

const snapshotSchema = v.object({
	jobs: byNameSchema,
	statuses: v.optional(entriesSchema, {}),
	collections: v.optional(entriesSchema, {}),
	contacts: v.optional(entriesSchema, {}),
	settings: v.optional(entriesSchema, {}),
	profile: v.optional(entriesSchema, {}),
	meta: v.optional(entriesSchema, {}),
	others: v.optional(byNameSchema, {})
});

/** Issues beyond this many say nothing new. */
const mostIssues = 20;

/** What `writeExport` wrote, or why the text is not that. Keys that this app does not know are let be. */
export function readExport(text: string): Result<RecordSnapshot> {
	const parsed = parseJson(text);
	return parsed.ok ? readParsedExport(parsed.value) : parsed;
}

/** The same of what was parsed before. */
export function readParsedExport(parsed: unknown): Result<RecordSnapshot> {
	if (v.is(encryptedSchema, parsed)) {
		return failure('This export is encrypted: only its passphrase opens it.', [
			'waymark',
			'encrypted'
		]);
	}
	const header = v.safeParse(headerSchema, parsed);
	if (!header.success) return failure('This is not an export of Waymark.');
	if (header.output.waymark.format > exportFormat) return newer(['waymark', 'format']);
	const snapshot = v.safeParse(snapshotSchema, parsed);
	if (!snapshot.success)
		return { ok: false, issues: snapshot.issues.map(issueOf).slice(0, mostIssues) };
	if (formatOf(Object.entries(snapshot.output.meta)) > recordFormat)
		return newer(['meta', 'format']);
	const misshapen = findMisshapen(snapshot.output, mostIssues);
	return misshapen.length > 0
		? { ok: false, issues: misshapen }
		: { ok: true, value: snapshot.output };
}

function newer(path: readonly string[]): Result<never> {
	return failure('This export is from a newer Waymark than this one; update it first.', path);
}

function issueOf(issue: v.BaseIssue<unknown>): Issue {
	const path = issue.path?.map(({ key }) => String(key)) ?? [];
	return { path, message: `${path.join('.')}: ${issue.message}` };
}
