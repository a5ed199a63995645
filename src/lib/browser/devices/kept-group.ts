import * as v from 'valibot';
import { secretSize } from '$lib/sync';
import { keep, readKept } from './kept';

const name = 'group';
const replacedName = 'group replaced';
const mostKept = 8;
const secretsSchema = v.array(
	v.pipe(
		v.instance(Uint8Array),
		v.check((bytes) => bytes.length === secretSize)
	)
);

/** Secrets of groups, see `sync/PROTOCOL.md` [F1]: that of now first, then those that only old files are sealed by. */
export async function readGroupSecrets(): Promise<readonly Uint8Array[]> {
	const read = v.safeParse(secretsSchema, (await readKept()).get(name));
	return read.success ? read.output : [];
}

export function keepGroupSecrets(secrets: readonly Uint8Array[]): Promise<void> {
	return keep({ [name]: secrets.slice(0, mostKept) });
}

/** Secrets in whose place that of now was made, the latest first; who has one of them takes the new one. */
export async function readReplacedSecrets(): Promise<readonly Uint8Array[]> {
	const read = v.safeParse(secretsSchema, (await readKept()).get(replacedName));
	return read.success ? read.output : [];
}

export function keepReplacedSecrets(secrets: readonly Uint8Array[]): Promise<void> {
	return keep({ [replacedName]: secrets.slice(0, mostKept) });
}
