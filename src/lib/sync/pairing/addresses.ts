/** Where a device can be reached: a UDP host candidate (RFC 8839). */
export interface Candidate {
	/** IPv4, IPv6, or a name `<uuid>.local` that the network resolves (mDNS). */
	readonly address: string;
	/** 1 to 65535. */
	readonly port: number;
}

const kinds = { v4: 4, v6: 6, name: 1 } as const;

const namePattern =
	/^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/;

/** More than a device has on one network. */
export const mostCandidates = 6;

/** The first candidates as bytes, and how many they are; those of another sort are left out. */
export function addressList(candidates: readonly Candidate[]) {
	const lists = candidates.flatMap((one) => {
		const bytes = addressBytes(one);
		return bytes ? [bytes] : [];
	});
	const kept = lists.slice(0, mostCandidates);
	return { count: kept.length, bytes: kept.flatMap((one) => [...one]) };
}

/** So many candidates up to the very end of the bytes; nothing where they are not there. */
export function readAddresses(
	bytes: Uint8Array,
	from: number,
	count: number
): readonly Candidate[] | undefined {
	const candidates: Candidate[] = [];
	let at = from;
	for (let left = count; left > 0; left -= 1) {
		const read = readAddress(bytes, at);
		if (!read) return undefined;
		candidates.push(read.candidate);
		at = read.end;
	}
	return at === bytes.length ? candidates : undefined;
}

/** A kind, the address, the port; nothing for an address of another sort. */
function addressBytes({ address, port }: Candidate): Uint8Array | undefined {
	const found = v4Bytes(address) ?? v6Bytes(address) ?? nameBytes(address);
	if (!found || !Number.isInteger(port) || port < 1 || port > 65_535) return undefined;
	return Uint8Array.from([found.kind, ...found.bytes, port >> 8, port & 255]);
}

/** The candidate at a place in bytes and where it ends; nothing where there is none. */
function readAddress(
	bytes: Uint8Array,
	at: number
): { readonly candidate: Candidate; readonly end: number } | undefined {
	const kind = bytes[at];
	const size = kind === kinds.v4 ? 4 : kind === kinds.v6 || kind === kinds.name ? 16 : 0;
	const end = at + 1 + size + 2;
	if (size === 0 || end > bytes.length) return undefined;
	const part = bytes.subarray(at + 1, at + 1 + size);
	const port = ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0);
	if (port === 0) return undefined;
	const address =
		kind === kinds.v4 ? part.join('.') : kind === kinds.v6 ? v6Text(part) : nameText(part);
	return { candidate: { address, port }, end };
}

function v4Bytes(address: string) {
	const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
	return parts?.every((part) => part < 256) ? { kind: kinds.v4, bytes: parts } : undefined;
}

function v6Bytes(address: string) {
	if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(':')) return undefined;
	const halves = address.split('::');
	const groupsOf = (half = '') => (half === '' ? [] : half.split(':'));
	const [head, tail] = [groupsOf(halves[0]), groupsOf(halves[1])];
	const missing = 8 - head.length - tail.length;
	if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined;
	const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
	const bytes = groups.flatMap((group) => {
		const value = parseInt(group, 16);
		return [value >> 8, value & 255];
	});
	return { kind: kinds.v6, bytes };
}

function v6Text(bytes: Uint8Array): string {
	const groups = Array.from({ length: 8 }, (_, at) =>
		(((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16)
	);
	return groups.join(':');
}

function nameBytes(address: string) {
	const groups = namePattern.exec(address.toLowerCase())?.slice(1);
	const bytes = groups
		?.join('')
		.match(/../g)
		?.map((pair) => parseInt(pair, 16));
	return bytes ? { kind: kinds.name, bytes } : undefined;
}

function nameText(bytes: Uint8Array): string {
	const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const cuts = [0, 8, 12, 16, 20, 32];
	return `${cuts
		.slice(1)
		.map((end, at) => digits.slice(cuts[at], end))
		.join('-')}.local`;
}
