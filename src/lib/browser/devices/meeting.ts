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
	const way = beginWay(end);
	await way.connection.setLocalDescription(await way.connection.createOffer());
	const meeting = meetingOver(way, await gatheredCode(way.connection, 'offer'));
	return {
		...meeting,
		async enter(text) {
			const code = readCode(text);
			if (typeof code === 'string') return code;
			if (code.role !== 'answer') return 'wrong-role';
			return take(way, code);
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
	const way = beginWay(end);
	const { connection } = way;
	const problem = await take(way, code);
	if (problem) {
		connection.close();
		return problem;
	}
	await connection.setLocalDescription(await connection.createAnswer());
	const own = await gatheredCode(connection, 'answer');
	const stopAwake = keepAwake(connection);
	const meeting = meetingOver(way, own);
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
	const way = beginWay(await endFor(end, device));
	const { connection } = way;
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
	await take(way, { role: 'answer', fingerprint, ...theirs, candidates: [] });
	const stopAwake = keepAwake(connection);
	const meeting = meetingOver(way, shown, true);
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
	const way = beginWay(await endFor(end, device));
	const { connection } = way;
	const fingerprint = device.next && isTagged(device.next) ? device.next : device.fingerprint;
	const problem = await take(way, { role: 'offer', fingerprint, ...theirs, candidates });
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
	const meeting = meetingOver(way, shown, true);
	// Nobody needs to see an answer.
	return { ...meeting, code: '', enter: () => Promise.resolve('wrong-role' as const) };
}

/** One try to reach another device, from before anybody can call. */
interface Way {
	readonly connection: RTCPeerConnection;
	/** Resolves when the channel opens. Rejects when it closes before. */
	readonly opened: Promise<Transport>;
	/** The other side's code, once the browser has taken it; the channel may open before the browser says so. */
	readonly theirs: Promise<PairingCode>;
	took(code: PairingCode): void;
}

async function endFor(end: OwnEnd, device: KnownDevice): Promise<OwnEnd> {
	return { ...end, certificate: (await end.certificateFor?.(device)) ?? end.certificate };
}

function beginWay({ certificate, iceServers }: OwnEnd): Way {
	const connection = new RTCPeerConnection({ iceServers, certificates: [certificate] });
	const channel = connection.createDataChannel('waymark', {
		negotiated: true,
		id: 0,
		ordered: true
	});
	const opened = new Promise<Transport>((resolve, reject) => {
		channel.onopen = () => resolve(channelTransport(channel, () => connection.close()));
		channel.onclose = () => reject(new Error('The way closed before it was open'));
	});
	// Whoever closes a meeting has no need to hear that it failed.
	opened.catch(() => {});
	const theirs = Promise.withResolvers<PairingCode>();
	return { connection, opened, theirs: theirs.promise, took: theirs.resolve };
}

async function take(
	{ connection, took }: Way,
	code: PairingCode
): Promise<EntryProblem | undefined> {
	try {
		await connection.setRemoteDescription({ type: code.role, sdp: sdpFrom(code) });
		took(code);
		return undefined;
	} catch {
		return 'refused';
	}
}

function meetingOver({ connection, opened, theirs }: Way, own: PairingCode, isAgain = false) {
	let isOpen = false;
	const met = Promise.all([opened, theirs]).then(async ([transport, { fingerprint }]) => {
		isOpen = true;
		const confirmation = await confirmationOf(own.fingerprint, fingerprint, derivation);
		return { transport, confirmation, fingerprint, own: own.fingerprint, isAgain };
	});
	met.catch(() => {});
	return {
		code: codeText(own),
		met,
		close() {
			if (!isOpen) connection.close();
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
