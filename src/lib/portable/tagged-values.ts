import * as v from 'valibot';
import type { Issue } from '$lib/domain/result';
import type { RecordSnapshot, TagName } from '$lib/domain/snapshot';

/** Deeper values are no work of ours, and could exhaust the stack of whoever walks them. */
const deepest = 100;

const objectSchema = v.custom<object>(
	(value) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

/** What may stand under each tag of `domain/snapshot`. */
const schemas: { readonly [Tag in TagName]: v.GenericSchema } = {
	$posting: objectSchema,
	$bytes: v.pipe(v.string(), v.base64()),
	$text: v.union([v.string(), v.array(v.looseObject({ insert: v.unknown() }))]),
	$map: objectSchema,
	$list: v.array(v.unknown()),
	$number: v.picklist(['NaN', 'Infinity', '-Infinity', '-0']),
	$bigint: v.pipe(v.string(), v.regex(/^-?\d{1,19}$/)),
	$nothing: v.literal(true),
	$plain: objectSchema
};

/** The places of a snapshot where a value is tagged wrongly or goes too deep, at most so many. */
export function findMisshapen(snapshot: RecordSnapshot, most: number): readonly Issue[] {
	const issues: Issue[] = [];
	walk(snapshot, [], false, (path, message) => {
		if (issues.length < most) issues.push({ path, message: `${path.join('.')}: ${message}` });
	});
	return issues;
}

function walk(
	value: unknown,
	path: readonly string[],
	isPlain: boolean,
	report: (path: readonly string[], message: string) => void
): void {
	if (typeof value !== 'object' || value === null) return;
	if (path.length > deepest) return report(path, 'Goes deeper than any record does');
	const entries = Object.entries(value);
	const [first] = entries;
	const tag = !isPlain && entries.length === 1 && isTag(first?.[0]) ? first?.[0] : undefined;
	if (isTag(tag) && !v.is(schemas[tag], first?.[1])) {
		return report([...path, tag], 'Is not what belongs under this mark');
	}
	for (const [key, inner] of entries) {
		walk(inner, [...path, key], tag === '$plain' || tag === '$posting', report);
	}
}

function isTag(key: string | undefined): key is TagName {
	return key !== undefined && Object.hasOwn(schemas, key);
}
