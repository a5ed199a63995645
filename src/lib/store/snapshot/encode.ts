import { toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { SnapshotEntries, SnapshotValue } from '$lib/domain/snapshot';
import { fieldsOf } from '../reading/read-as';

/** What a record stores under a key, as `domain/snapshot` describes it. */
export function encodeValue(value: unknown): SnapshotValue {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
	if (typeof value === 'number') return encodeNumber(value);
	if (typeof value === 'bigint') return { $bigint: String(value) };
	if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
	if (Array.isArray(value)) return value.map(encodeValue);
	if (value instanceof Y.Text) return { $text: encodeText(value) };
	if (value instanceof Y.Array) return { $list: value.toArray().map(encodeValue) };
	if (value instanceof Y.Map) return { $map: encodeEntries(value.entries()) };
	const fields = fieldsOf(value);
	if (!fields) return { $nothing: true };
	const encoded = encodeEntries(Object.entries(fields));
	return Object.keys(fields).some((key) => key.startsWith('$')) ? { $plain: encoded } : encoded;
}

/** By key, in the order of the keys, so that equal records give equal files. */
export function encodeEntries(entries: Iterable<readonly [string, unknown]>): SnapshotEntries {
	return inKeyOrder([...entries].map(([key, value]) => [key, encodeValue(value)]));
}

export function inKeyOrder<Value>(entries: readonly (readonly [string, Value])[]): {
	readonly [key: string]: Value;
} {
	return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function encodeNumber(value: number): SnapshotValue {
	if (Object.is(value, -0)) return { $number: '-0' };
	return Number.isFinite(value) ? value : { $number: String(value) };
}

/** The plain text, or a Quill delta where somebody has styled it or put something into it. */
function encodeText(text: Y.Text): SnapshotValue {
	// Yjs types a delta loosely; its operations are plain objects of what was stored.
	const delta = text.toDelta() as readonly { insert: unknown; attributes?: object }[];
	const isPlain = delta.every(
		({ insert, attributes }) => typeof insert === 'string' && attributes === undefined
	);
	return isPlain ? text.toString() : delta.map(encodeValue);
}
