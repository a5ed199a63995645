import * as Y from 'yjs';
import { fieldsOf } from '../reading/read-as';
import { keys } from '../schema';

/** A short print of a stored value: the same for equal values, whatever the order of their keys. */
export function printOf(value: unknown): string {
	return hash(spell(value));
}

/**
 * A print of a whole job: another one as soon as anybody has done anything with it but delete it. Bytes count as being
 * there, as engines deflate in their own ways; who replaces a posting leaves a version. [S30]
 */
export function printOfJob(entries: Y.Map<unknown>): string {
	const told = [...entries.entries()]
		.filter(([key]) => key !== keys.deletedAt && !key.startsWith(keys.import))
		.map(([key, value]) => `${key}=${value instanceof Uint8Array ? 'bytes' : spell(value)}`);
	return hash(told.sort().join('\n'));
}

function spell(value: unknown): string {
	if (value instanceof Y.AbstractType) return JSON.stringify(value.toJSON());
	if (value instanceof Uint8Array) return `bytes ${value.length} ${value.join()}`;
	if (Array.isArray(value)) return `[${value.map(spell).join()}]`;
	const fields = fieldsOf(value);
	if (!fields) return typeof value === 'bigint' ? `${value}n` : String(JSON.stringify(value));
	const told = Object.keys(fields).sort();
	return `{${told.map((key) => `${key}:${spell(fields[key])}`).join()}}`;
}

/** FNV-1a, twice 32 bits. */
function hash(text: string): string {
	let [one, two] = [0x811c9dc5, 0x01000193];
	for (let at = 0; at < text.length; at += 1) {
		one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
		two = Math.imul(two ^ text.charCodeAt(at), 0x5bd1e995);
	}
	return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
