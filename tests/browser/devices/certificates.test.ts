import { describe, expect, onTestFinished, test } from 'vitest';
import { certificateFor, fingerprintOf, goOnWith } from '$lib/browser/devices/certificates';
import { forgetKnownDevice, readKnownDevices } from '$lib/browser/devices/known-devices';
import { answerMeeting, offerAgain, type Met, type OwnEnd } from '$lib/browser/devices/meeting';
import { keepMet, keepNext, keepTold } from '$lib/browser/devices/renewal';

const day = 86_400_000;
const month = 30 * day;
const nothing = { certificate: undefined, renewed: undefined };
const secret = new Uint8Array(32).fill(7);
const now = () => Date.now();

describe('[P14] a certificate', () => {
	test('is kept while it lasts, and has a second one beside it before it lapses', async () => {
		const first = await goOnWith(nothing, now());
		expect(first.renewed).toBeUndefined();
		expect(await goOnWith({ ...nothing, ...first }, now())).toEqual(first);

		const later = first.certificate.expires - month;
		const both = await goOnWith({ ...nothing, ...first }, later);
		expect(both.certificate).toBe(first.certificate);
		expect(both.renewed).toBeInstanceOf(RTCCertificate);
		expect(await goOnWith({ ...both, renewed: both.renewed }, later + day)).toEqual(both);
	});

	test('that has lapsed gives way to the second one, and to a new one where there is none', async () => {
		const [old, next] = await Promise.all([lasting(month), lasting(12 * month)]);
		const past = old.expires;
		expect(await goOnWith({ certificate: old, renewed: next }, past)).toEqual({
			certificate: next
		});
		const made = await goOnWith({ certificate: old, renewed: undefined }, past);
		expect(made.certificate).not.toBe(old);
		expect(() => new RTCPeerConnection({ certificates: [made.certificate] }).close()).not.toThrow();
	});
});

test('[P15] devices that met go over to a renewed certificate, told over the open way, whoever shows the code', async () => {
	onTestFinished(() => Promise.all(['laptop', 'phone'].map(forgetKnownDevice)).then(() => {}));
	const laptop = { certificate: await lasting(month), renewed: await lasting(12 * month) };
	const phone = { certificate: await lasting(12 * month) };
	const [old, renewed, ofPhone] = await Promise.all(
		[laptop.certificate, laptop.renewed, phone.certificate].map(fingerprintOf)
	);
	if (!old || !renewed || !ofPhone) throw new Error('There are three');
	// What the phone knows of the laptop, and the other way round.
	await keepMet({ id: 'laptop', name: 'Laptop', fingerprint: old, told: ofPhone }, 1, secret);
	await keepMet({ id: 'phone', name: 'Phone', fingerprint: ofPhone, told: old }, 1, secret);
	const ends = {
		laptop: endOf(laptop),
		phone: endOf(phone)
	};

	const before = await meet(ends, 'laptop', 'phone');
	expect([before.laptop.own, before.phone.fingerprint]).toEqual([old, old]);
	await keepMet({ id: 'laptop', name: 'Laptop', fingerprint: old, told: ofPhone }, 2);
	expect(await keepNext('laptop', renewed)).toBe(true);
	await keepTold('phone', renewed);
	await keepMet({ id: 'laptop', name: 'Laptop', fingerprint: old, told: ofPhone }, 3);
	expect((await known('laptop')).next).toEqual(renewed);

	// Both know of it from here on: with the laptop following, and with the laptop showing.
	for (const [shows, follows] of [
		['phone', 'laptop'],
		['laptop', 'phone']
	] as const) {
		const met = await meet(ends, shows, follows);
		expect(met.laptop.own).toEqual(renewed);
		expect(met.phone.fingerprint).toEqual(renewed);
		await keepMet({ id: 'laptop', name: 'Laptop', fingerprint: renewed, told: ofPhone }, 4);
		expect(await known('laptop')).not.toHaveProperty('next');
	}
	expect(await keepNext('nobody', renewed)).toBe(false);
});

type Name = 'laptop' | 'phone';

function lasting(expires: number): Promise<RTCCertificate> {
	const parameters = { name: 'ECDSA', namedCurve: 'P-256', expires };
	return RTCPeerConnection.generateCertificate(parameters);
}

function endOf(own: Parameters<typeof certificateFor>[0]): OwnEnd {
	return {
		certificate: own.certificate,
		certificateFor: ({ told }) => certificateFor(own, told),
		iceServers: []
	};
}

async function known(id: string) {
	const device = (await readKnownDevices()).find((one) => one.id === id);
	if (!device) throw new Error(`${id} is not known`);
	return device;
}

/** By one code, in one page; each side knows the other alone. */
async function meet(
	ends: Readonly<Record<Name, OwnEnd>>,
	shows: Name,
	follows: Name
): Promise<Readonly<Record<Name, Met>>> {
	const showing = await offerAgain(ends[shows], await known(follows));
	if (!showing) throw new Error('The browser lets its description be changed');
	const following = await answerMeeting(ends[follows], showing.code, [await known(shows)]);
	if (typeof following === 'string') throw new Error(following);
	const [one, other] = await Promise.all([showing.met, following.met]);
	for (const { transport } of [one, other]) transport.close();
	return shows === 'laptop' ? { laptop: one, phone: other } : { laptop: other, phone: one };
}
