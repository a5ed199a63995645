import { fieldsOf } from './reading/read-as';

/**
 * A copy of a value fit to be stored. Yjs keeps what it is given by reference, so that a later change by the caller
 * would change this device's record alone; and a lone surrogate becomes U+FFFD only on its way to other devices.
 */
export function storedCopy(value: unknown): unknown {
	if (typeof value === 'string') return value.toWellFormed();
	if (Array.isArray(value)) return value.map(storedCopy);
	const fields = fieldsOf(value);
	if (!fields) return value;
	const kept: [string, unknown][] = [];
	for (const key of Object.keys(fields)) {
		const field = fields[key];
		if (field !== undefined) kept.push([key.toWellFormed(), storedCopy(field)]);
	}
	return Object.fromEntries(kept);
}

/** Whether two stored plain values say the same, whatever the order of their keys. */
export function isSameStored(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (a instanceof Uint8Array || b instanceof Uint8Array) return isSameBytes(a, b);
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((item, index) => isSameStored(item, b[index]));
	}
	const [fields, others] = [fieldsOf(a), fieldsOf(b)];
	if (!fields || !others) return false;
	const names = Object.keys(fields);
	return (
		names.length === Object.keys(others).length &&
		names.every((name) => Object.hasOwn(others, name) && isSameStored(fields[name], others[name]))
	);
}

function isSameBytes(a: unknown, b: unknown): boolean {
	if (!(a instanceof Uint8Array && b instanceof Uint8Array)) return false;
	return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
