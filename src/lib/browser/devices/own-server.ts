import * as v from 'valibot';
import { keep, readKept } from './kept';

/** A STUN or TURN server of the person's own choice, for devices that no common network joins. There is none by default. */
export interface OwnServer {
	/** `stun:host`, `turn:host:port` or `turns:host:port?transport=tcp` (RFC 7064, RFC 7065). */
	readonly address: string;
	/** Both empty where it asks for none, as STUN never does. */
	readonly user: string;
	readonly password: string;
}

const addressPattern =
	/^(?:stuns?|turns?):(?:\[[0-9a-f:]+\]|[\w-]+(?:\.[\w-]+)*)(?::\d{1,5})?(?:\?transport=(?:udp|tcp))?$/i;

export function isServerAddress(text: string): boolean {
	return addressPattern.test(text);
}

/** Whether that server has to be told who asks. */
export function needsPassword(address: string): boolean {
	return /^turns?:/i.test(address);
}

const name = 'server';
const serverSchema = v.object({
	address: v.pipe(v.string(), v.check(isServerAddress)),
	user: v.string(),
	password: v.string()
});

export async function readOwnServer(): Promise<OwnServer | undefined> {
	const read = v.safeParse(serverSchema, (await readKept()).get(name));
	return read.success ? read.output : undefined;
}

/** Kept on this device alone; `undefined` forgets it. */
export function keepOwnServer(server: OwnServer | undefined): Promise<void> {
	return keep({ [name]: server });
}

/** As a connection takes it; none is the default. */
export function iceServersOf(server: OwnServer | undefined): RTCIceServer[] {
	if (!server) return [];
	const { address, user, password } = server;
	return [
		{ urls: address, ...(needsPassword(address) && { username: user, credential: password }) }
	];
}
