import {
	againText,
	codeFrom,
	codeText,
	confirmationOf,
	credentialsOf,
	readCode,
	sdpFrom,
	withCredentials,
	type AgainCode,
	type CodeProblem,
	type PairingCode,
	type Transport
} from '$lib/sync';
import { channelTransport } from './channel-transport';
import { derivation } from './derivation';
import type { KnownDevice } from './known-devices';
import { surroundings } from '../surroundings';

/** How long addresses are gathered; what comes later is left out. */
const gatheringInMs = 2_000;
/** From here on people are told what may stand in the way; it goes on being tried. */
export const slowAfterInMs = 10_000;
/** Firefox gives up after about five seconds of waiting unless it has another address to try. */
const keepAwakeEveryInMs = 3_000;

/** This side of a connection. */
export interface OwnEnd {
	/** For a device that one meets for the first time, or as if so. */
	readonly certificate: RTCCertificate;
	/** The one that a device knows; the same, where nothing is said. */
	certificateFor?(device: KnownDevice): Promise<RTCCertificate>;
	/** None, unless the person named one. */
	readonly iceServers: RTCIceServer[];
}

export interface Met {
	readonly transport: Transport;
	/** Six digits that both screens show. */
	readonly confirmation: string;
	/** SHA-256 of their certificate. */
	readonly fingerprint: Uint8Array;
	/** SHA-256 of one's own. */
	readonly own: Uint8Array;
	/** By one code, as devices that know each other. */
	readonly isAgain: boolean;
}

export type EntryProblem =
	| CodeProblem
	/** One's own code, or one of the same role as one's own. */
	| 'wrong-role'
	/** The browser would not take it. */
	| 'refused'
	/** A code for devices that have met, from one that this one does not know (any more). */
	| 'stranger';

/** One try to meet another device: two codes cross, then a channel opens. */
export interface Meeting {
	/** What the other device needs. */
	readonly code: string;
	/** Resolves when the channel is open; never, where it does not open. Rejects with why it cannot. */
	readonly met: Promise<Met>;
	/** Takes the other device's answer; only for who offered. */
	enter(text: string): Promise<EntryProblem | undefined>;
	close(): void;
}

/** Begins: shows an offer. */
export async function offerMeeting(end: OwnEnd): Promise<Meeting> {
	const connection = connect(end);
	const channel = openChannel(connection);
	await connection.setLocalDescription(await connection.createOffer());
	const own = await gatheredCode(connection, 'offer');
	const meeting = meetingOver(connection, channel, own);
	return {
		...meeting,
		async enter(text) {
			const code = readCode(text);
			if (typeof code === 'string') return code;
			if (code.role !== 'answer') return 'wrong-role';
			return take(connection, code, meeting.theirs);
		}
	};
}

/** Follows: reads an offer and shows an answer. */
export async function answerMeeting(
	end: OwnEnd,
	text: string,
	known: readonly KnownDevice[]
): Promise<Meeting | EntryProblem> {
	const code = readCode(text);
	if (typeof code === 'string') return code;
	if (code.role === 'again') return followAgain(end, code, known);
	if (code.role !== 'offer') return 'wrong-role';
	const connection = connect(end);
	const channel = openChannel(connection);
	const theirs = new Theirs();
	const problem = await take(connection, code, theirs);
	if (problem) {
		connection.close();
		return problem;
	}
	await connection.setLocalDescription(await connection.createAnswer());
	const own = await gatheredCode(connection, 'answer');
	const stopAwake = keepAwake(connection);
	const meeting = meetingOver(connection, channel, own, theirs);
	return {
		...meeting,
		enter: () => Promise.resolve('wrong-role' as const),
		close() {
			stopAwake();
			meeting.close();
		}
	};
}

/**
 * Begins with a device that one has met: shows a code that needs no answer. Nothing where the browser does not let its
 * description be changed; two codes it is then.
 */
export async function offerAgain(end: OwnEnd, device: KnownDevice): Promise<Meeting | undefined> {
	const nonce = new Uint8Array(16);
	surroundings.random(nonce);
	const [own, theirs] = await Promise.all(
		(['A', 'B'] as const).map((side) => credentialsOf(device.secret, nonce, side, derivation))
	);
	if (!own || !theirs) return undefined;
	const connection = connect(await endFor(end, device));
	const channel = openChannel(connection);
	const offer = await connection.createOffer();
	try {
		await connection.setLocalDescription({
			type: 'offer',
			sdp: withCredentials(offer.sdp ?? '', own)
		});
	} catch {
		connection.close();
		return undefined;
	}
	const shown = await gatheredCode(connection, 'offer');
	const fingerprint = device.next ?? device.fingerprint;
	const expected = new Theirs();
	await take(connection, { role: 'answer', fingerprint, ...theirs, candidates: [] }, expected);
	const stopAwake = keepAwake(connection);
	const meeting = meetingOver(connection, channel, shown, expected, true);
	const tag = shown.fingerprint.slice(0, 4);
	return {
		...meeting,
		code: againText({ role: 'again', tag, nonce, candidates: shown.candidates }),
		enter: () => Promise.resolve('wrong-role' as const),
		close() {
			stopAwake();
			meeting.close();
		}
	};
}

/** Follows a device that one has met: nothing has to be brought back. */
async function followAgain(
	end: OwnEnd,
	{ tag, nonce, candidates }: AgainCode,
	known: readonly KnownDevice[]
): Promise<Meeting | EntryProblem> {
	const isTagged = (one?: Uint8Array) => tag.every((byte, at) => one?.[at] === byte);
	const device = known.find(({ fingerprint, next }) => isTagged(next) || isTagged(fingerprint));
	if (!device) return 'stranger';
	const [theirs, own] = await Promise.all(
		(['A', 'B'] as const).map((side) => credentialsOf(device.secret, nonce, side, derivation))
	);
	if (!own || !theirs) return 'refused';
	const connection = connect(await endFor(end, device));
	const channel = openChannel(connection);
	const fingerprint = device.next && isTagged(device.next) ? device.next : device.fingerprint;
	const offer = new Theirs();
	const problem = await take(
		connection,
		{ role: 'offer', fingerprint, ...theirs, candidates },
		offer
	);
	try {
		if (problem) throw new Error(problem);
		const answer = await connection.createAnswer();
		const sdp = withCredentials(answer.sdp ?? '', own);
		await connection.setLocalDescription({ type: 'answer', sdp });
	} catch {
		connection.close();
		return 'refused';
	}
	// Its addresses are of no use to anybody: who follows is found by calling.
	const shown = codeFrom('answer', connection.localDescription?.sdp ?? '');
	const meeting = meetingOver(connection, channel, shown, offer, true);
	// Nobody needs to see an answer.
	return { ...meeting, code: '', enter: () => Promise.resolve('wrong-role' as const) };
}

/** The other side's code, once it is known. */
class Theirs {
	code: PairingCode | undefined;
}

async function endFor(end: OwnEnd, device: KnownDevice): Promise<OwnEnd> {
	return { ...end, certificate: (await end.certificateFor?.(device)) ?? end.certificate };
}

function connect({ certificate, iceServers }: OwnEnd): RTCPeerConnection {
	return new RTCPeerConnection({ iceServers, certificates: [certificate] });
}

function openChannel(connection: RTCPeerConnection): RTCDataChannel {
	return connection.createDataChannel('waymark', { negotiated: true, id: 0, ordered: true });
}

async function take(
	connection: RTCPeerConnection,
	code: PairingCode,
	theirs: Theirs
): Promise<EntryProblem | undefined> {
	try {
		await connection.setRemoteDescription({ type: code.role, sdp: sdpFrom(code) });
		theirs.code = code;
		return undefined;
	} catch {
		return 'refused';
	}
}

function meetingOver(
	connection: RTCPeerConnection,
	channel: RTCDataChannel,
	own: PairingCode,
	theirs = new Theirs(),
	isAgain = false
) {
	const met = new Promise<Met>((resolve, reject) => {
		channel.onopen = () => {
			const fingerprint = theirs.code?.fingerprint ?? own.fingerprint;
			const transport = channelTransport(channel, () => connection.close());
			confirmationOf(own.fingerprint, fingerprint, derivation).then(
				(confirmation) =>
					resolve({ transport, confirmation, fingerprint, own: own.fingerprint, isAgain }),
				reject
			);
		};
		channel.onclose = () => reject(new Error('The way closed before it was open'));
	});
	// Whoever closes a meeting has no need to hear that it failed.
	met.catch(() => {});
	return {
		code: codeText(own),
		theirs,
		met,
		close() {
			if (channel.readyState !== 'open') connection.close();
		}
	};
}

async function gatheredCode(
	connection: RTCPeerConnection,
	role: PairingCode['role']
): Promise<PairingCode> {
	await new Promise<void>((resolve) => {
		const look = () => {
			if (connection.iceGatheringState === 'complete') resolve();
		};
		connection.addEventListener('icegatheringstatechange', look);
		setTimeout(resolve, gatheringInMs);
		look();
	});
	return codeFrom(role, connection.localDescription?.sdp ?? '');
}

/** Adds made-up addresses while the other side has not entered the answer yet. */
function keepAwake(connection: RTCPeerConnection): () => void {
	if (!navigator.userAgent.includes('Firefox')) return () => {};
	const timer = setInterval(() => {
		if (connection.iceConnectionState === 'connected') return clearInterval(timer);
		const candidate = `candidate:9 1 udp 1 ${crypto.randomUUID()}.local 9 typ host`;
		connection.addIceCandidate({ candidate, sdpMid: '0' }).catch(() => {});
	}, keepAwakeEveryInMs);
	return () => clearInterval(timer);
}
