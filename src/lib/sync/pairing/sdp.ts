import { mostCandidates, type Candidate } from './addresses';
import type { PairingCode } from './code';
import type { Credentials } from './secret';

/** What a code tells of the session description that a browser made; throws where it says less than it must. */
export function codeFrom(role: PairingCode['role'], sdp: string): PairingCode {
	const one = (pattern: RegExp): string => {
		const found = pattern.exec(sdp)?.[1];
		if (found === undefined) throw new Error(`A session description without ${pattern.source}`);
		return found;
	};
	const fingerprint = one(/^a=fingerprint:sha-256 ([\dA-F:]{95})\s*$/im);
	return {
		role,
		fingerprint: Uint8Array.from(fingerprint.split(':'), (pair) => parseInt(pair, 16)),
		ufrag: one(/^a=ice-ufrag:(\S+)/m),
		password: one(/^a=ice-pwd:(\S+)/m),
		candidates: candidatesIn(sdp)
	};
}

const candidateLine = /^a=candidate:\S+ 1 udp (\d+) (\S+) (\d+) typ (host|srflx|relay)/gim;

/** How many addresses beyond one's own network a code tells at most; there are none without a server for it. */
const mostOutside = 3;

/** UDP candidates, those of one's own network first, each sort by preference. */
function candidatesIn(sdp: string): readonly Candidate[] {
	const found = [...sdp.matchAll(candidateLine)]
		.sort(([, a], [, b]) => Number(b) - Number(a))
		.map(([, , address = '', port, type]) => ({ address, port: Number(port), type }))
		.filter(({ port }) => port > 0);
	const outside = found.filter(({ type }) => type !== 'host').slice(0, mostOutside);
	const inside = found.filter(({ type }) => type === 'host');
	return [...inside.slice(0, mostCandidates - outside.length), ...outside].map(
		({ address, port }) => ({ address, port })
	);
}

/** A session description of one data channel, for the other side of who showed the code (RFC 8829, RFC 8841). */
export function sdpFrom({ role, fingerprint, ufrag, password, candidates }: PairingCode): string {
	const pairs = [...fingerprint].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
	const lines = [
		'v=0',
		'o=- 1 2 IN IP4 127.0.0.1',
		's=-',
		't=0 0',
		'a=group:BUNDLE 0',
		'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		`a=ice-ufrag:${ufrag}`,
		`a=ice-pwd:${password}`,
		'a=ice-options:trickle',
		`a=fingerprint:sha-256 ${pairs.join(':')}`,
		`a=setup:${role === 'offer' ? 'actpass' : 'active'}`,
		'a=mid:0',
		'a=sctp-port:5000',
		'a=max-message-size:262144',
		...candidates.map(
			({ address, port }, at) =>
				`a=candidate:${at + 1} 1 udp ${2_113_937_151 - at} ${address} ${port} typ host`
		)
	];
	return `${lines.join('\r\n')}\r\n`;
}

/** One's own description with other ICE credentials. [P13] */
export function withCredentials(sdp: string, { ufrag, password }: Credentials): string {
	return sdp
		.replace(/^a=ice-ufrag:[^\r\n]*/gm, `a=ice-ufrag:${ufrag}`)
		.replace(/^a=ice-pwd:[^\r\n]*/gm, `a=ice-pwd:${password}`);
}
