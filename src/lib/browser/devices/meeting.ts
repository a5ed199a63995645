import {
	codeFrom,
	codeText,
	confirmationOf,
	readCode,
	sdpFrom,
	type CodeProblem,
	type PairingCode,
	type Transport
} from '$lib/sync';
import { channelTransport } from './channel-transport';

/** How long addresses are gathered; what comes later is left out. */
const gatheringInMs = 2_000;
/** From here on people are told what may stand in the way; it goes on being tried. */
export const slowAfterInMs = 10_000;
/** Firefox gives up after about five seconds of waiting unless it has another address to try. */
const keepAwakeEveryInMs = 3_000;

export interface Met {
	readonly transport: Transport;
	/** Six digits that both screens show. */
	readonly confirmation: string;
}

export type EntryProblem =
	| CodeProblem
	/** One's own code, or one of the same role as one's own. */
	| 'wrong-role'
	/** The browser would not take it. */
	| 'refused';

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
export async function offerMeeting(certificate: RTCCertificate): Promise<Meeting> {
	const connection = connect(certificate);
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
	certificate: RTCCertificate,
	text: string
): Promise<Meeting | EntryProblem> {
	const code = readCode(text);
	if (typeof code === 'string') return code;
	if (code.role !== 'offer') return 'wrong-role';
	const connection = connect(certificate);
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

/** The other side's code, once it is known. */
class Theirs {
	code: PairingCode | undefined;
}

function connect(certificate: RTCCertificate): RTCPeerConnection {
	return new RTCPeerConnection({ iceServers: [], certificates: [certificate] });
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
	theirs = new Theirs()
) {
	const met = new Promise<Met>((resolve, reject) => {
		channel.onopen = () => {
			const transport = channelTransport(channel, () => connection.close());
			confirmationOf(own.fingerprint, theirs.code?.fingerprint ?? own.fingerprint, sha256).then(
				(confirmation) => resolve({ transport, confirmation }),
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

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
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
