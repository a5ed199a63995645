import { fromBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { SnapshotValue } from '$lib/domain/snapshot';
import { fieldsOf, type Fields } from '../reading/read-as';

/** The bytes that each `$posting` object of a snapshot packs to. */
export type PackedPostings = ReadonlyMap<unknown, Uint8Array>;

/**
 * What a record stores for a value of a snapshot: plain, bytes, or a new Yjs type that is not in a document yet.
 * What looks like a tag but is not well formed is taken as the plain object it is.
 */
export function decodeValue(value: SnapshotValue | unknown, packed: PackedPostings): unknown {
	if (Array.isArray(value)) return value.map((item) => decodeValue(item, packed));
	const fields = fieldsOf(value);
	if (!fields) return typeof value === 'string' ? value.toWellFormed() : value;
	const [tag, ...others] = Object.keys(fields);
	if (tag?.startsWith('$') && others.length === 0) {
		const tagged = decodeTagged(tag, fields[tag], packed);
		if (tagged) return tagged.value;
	}
	return decodeFields(fields, packed);
}

function decodeFields(fields: Fields, packed: PackedPostings): Fields {
	return Object.fromEntries(
		Object.entries(fields).map(([key, field]) => [key.toWellFormed(), decodeValue(field, packed)])
	);
}

function decodeTagged(
	tag: string,
	inner: unknown,
	packed: PackedPostings
): { readonly value: unknown } | undefined {
	const fields = fieldsOf(inner);
	switch (tag) {
		case '$posting': {
			const bytes = packed.get(inner);
			return bytes && { value: bytes };
		}
		case '$bytes': {
			const bytes = bytesOf(inner);
			return bytes && { value: bytes };
		}
		case '$text':
			return decodeText(inner, packed);
		case '$list': {
			if (!Array.isArray(inner)) return undefined;
			const list = new Y.Array<unknown>();
			list.push(inner.map((item) => decodeValue(item, packed)));
			return { value: list };
		}
		case '$map':
			return fields && { value: new Y.Map(Object.entries(decodeFields(fields, packed))) };
		case '$plain':
			return fields && { value: decodeFields(fields, packed) };
		case '$number':
			return typeof inner === 'string' && /^(NaN|-?Infinity|-0)$/.test(inner)
				? { value: Number(inner) }
				: undefined;
		case '$bigint':
			return decodeBigint(inner);
		case '$nothing':
			return { value: undefined };
	}
	return undefined;
}

/** Yjs keeps 64 bits. */
function decodeBigint(inner: unknown): { readonly value: bigint } | undefined {
	if (typeof inner !== 'string' || !/^-?\d{1,19}$/.test(inner)) return undefined;
	const value = BigInt(inner);
	return BigInt.asIntN(64, value) === value ? { value } : undefined;
}

function decodeText(
	inner: unknown,
	packed: PackedPostings
): { readonly value: Y.Text } | undefined {
	if (typeof inner === 'string') return { value: new Y.Text(inner.toWellFormed()) };
	if (!Array.isArray(inner) || !inner.every((step) => fieldsOf(step)?.insert !== undefined)) {
		return undefined;
	}
	const text = new Y.Text();
	text.applyDelta(inner.map((step) => decodeValue(step, packed)));
	return { value: text };
}

function bytesOf(base64: unknown): Uint8Array | undefined {
	if (typeof base64 !== 'string' || !isBase64(base64)) return undefined;
	return fromBase64(base64);
}

/** RFC 4648 §4, padded. */
function isBase64(text: string): boolean {
	return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
