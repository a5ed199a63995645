import { expect, onTestFinished, test, vi } from 'vitest';
import { fingerprintOf, isSame } from '$lib/browser/devices/certificates';
import {
	answerMeeting,
	offerAgain,
	offerMeeting,
	type Met,
	type OwnEnd
} from '$lib/browser/devices/meeting';
import { confirmationOf } from '$lib/sync';
import { derivation } from '$lib/browser/devices/derivation';

/** By how much the browser tells of what it did after the channel could have opened. */
const lateInMs = 800;

test('both sides have each other’s certificate, however late the browser says that it took a code', async () => {
	lateAnswersOf('setRemoteDescription');
	const [one, other] = await twoEnds();
	const offering = await offerMeeting(one);
	const answering = await answerMeeting(other, offering.code, []);
	if (typeof answering === 'string') throw new Error(answering);
	const [problem, ...mets] = await Promise.all([
		offering.enter(answering.code),
		offering.met,
		answering.met
	]);
	expect(problem).toBeUndefined();
	await expectEachOther(mets, [one, other]);
});

test('devices that know each other meet, however late the browser says that it took its own description', async () => {
	const [one, other] = await twoEnds();
	const [ofOne, ofOther] = await fingerprintsOf([one, other]);
	const common = { secret: new Uint8Array(32).fill(7), heardAt: 1 };
	const showing = await offerAgain(one, {
		...common,
		id: 'phone',
		name: 'Phone',
		fingerprint: ofOther,
		told: ofOne
	});
	if (!showing) throw new Error('The browser lets its description be changed');
	lateAnswersOf('setLocalDescription');
	const following = await answerMeeting(other, showing.code, [
		{ ...common, id: 'laptop', name: 'Laptop', fingerprint: ofOne, told: ofOther }
	]);
	if (typeof following === 'string') throw new Error(following);
	const mets = await Promise.all([showing.met, following.met]);
	const frames: Uint8Array[] = [];
	const heard = new Promise<void>((resolve) =>
		mets[1].transport.listen({
			frame: (frame) => {
				frames.push(frame);
				resolve();
			},
			closed: () => {},
			drained: () => {}
		})
	);
	mets[0].transport.send(Uint8Array.of(1, 2, 3));
	await heard;
	expect(frames).toEqual([Uint8Array.of(1, 2, 3)]);
	await expectEachOther(mets, [one, other]);
});

/** What the browser does takes place at once; that it did is told later. */
function lateAnswersOf(what: 'setLocalDescription' | 'setRemoteDescription'): void {
	const real = RTCPeerConnection.prototype[what] as (...given: unknown[]) => Promise<void>;
	const spy = vi.spyOn(RTCPeerConnection.prototype, what).mockImplementation(async function (
		this: RTCPeerConnection,
		...given: unknown[]
	) {
		await real.apply(this, given);
		await new Promise((resolve) => setTimeout(resolve, lateInMs));
	});
	onTestFinished(() => spy.mockRestore());
}

async function twoEnds(): Promise<readonly [OwnEnd, OwnEnd]> {
	const make = async () => ({
		certificate: await RTCPeerConnection.generateCertificate({
			name: 'ECDSA',
			namedCurve: 'P-256'
		} as EcKeyGenParams),
		iceServers: []
	});
	return [await make(), await make()];
}

async function fingerprintsOf(ends: readonly [OwnEnd, OwnEnd]): Promise<[Uint8Array, Uint8Array]> {
	return [await fingerprintOf(ends[0].certificate), await fingerprintOf(ends[1].certificate)];
}

async function expectEachOther(
	[first, second]: readonly Met[],
	ends: readonly [OwnEnd, OwnEnd]
): Promise<void> {
	if (!first || !second) throw new Error('Two have met');
	for (const { transport } of [first, second]) transport.close();
	const [one, other] = await fingerprintsOf(ends);
	expect(isSame(one, other)).toBe(false);
	expect([first.own, first.fingerprint]).toEqual([one, other]);
	expect([second.own, second.fingerprint]).toEqual([other, one]);
	const number = await confirmationOf(one, other, derivation);
	expect([first.confirmation, second.confirmation]).toEqual([number, number]);
}
