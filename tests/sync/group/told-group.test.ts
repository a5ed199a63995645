import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { cipher } from '$lib/browser/devices/cipher';
import { openSession, replacesTag, tagsOf, type Keys, type Session } from '$lib/sync';
import { decodeMessage, encodeMessage } from '$lib/sync/messages';
import { randomBytes, seeded } from '../../store/open-test-record';
import { openPair } from '../memory-transport';
import { VirtualTime } from '../virtual-time';

const secret = Uint8Array.from({ length: 16 }, (_, at) => at);

async function twoSessions(theirKeys?: Keys) {
	const time = new VirtualTime();
	const pair = openPair(time);
	const told: (readonly [by: string, secret: Uint8Array])[] = [];
	const join = (side: 0 | 1, device: string, keys?: Keys): Session =>
		openSession(
			{ doc: new Y.Doc(), format: 1, receive() {} },
			{ device, name: device, build: 'test', ...(keys && { keys }) },
			pair.ends[side],
			{ after: time.after, random: randomBytes(seeded(side + 1)) },
			{ changed() {}, grouped: (peer, bytes) => told.push([peer.device, bytes]) }
		);
	const sessions = [join(0, 'laptop', theirKeys), join(1, 'phone')] as const;
	await time.pass(1_000);
	return { time, told, sessions };
}

test('[F1] a device tells the secret of its group, or that it has none', async () => {
	const { time, told, sessions } = await twoSessions();
	sessions[0].tellGroup(secret);
	sessions[1].tellGroup(new Uint8Array());
	await time.pass(100);
	expect(told).toEqual([
		['laptop', secret],
		['phone', new Uint8Array()]
	]);
});

test('[F1] a new secret is told with those it replaces, and only who has one of them is to take it', async () => {
	const tags = await tagsOf([secret, secret.toReversed()], cipher);
	expect(await replacesTag(tags, secret, cipher)).toBe(true);
	expect(await replacesTag(tags, secret.toReversed(), cipher)).toBe(true);
	expect(await replacesTag(tags, new Uint8Array(16), cipher)).toBe(false);
	expect(await replacesTag(new Uint8Array(), secret, cipher)).toBe(false);
	const message = { kind: 'group', secret, replaces: tags } as const;
	expect(decodeMessage(encodeMessage(message))).toEqual(message);
	// An app that knew nothing of it told the secret alone.
	expect(decodeMessage(encodeMessage({ kind: 'group', secret }))).toEqual({
		kind: 'group',
		secret
	});
});

test('[F1] nothing is told to a device that has not proven who it is', async () => {
	const { time, told, sessions } = await twoSessions({
		sign: () => Promise.resolve(new Uint8Array(64)),
		verify: () => Promise.resolve(false)
	});
	sessions[0].tellGroup(secret);
	await time.pass(100);
	expect(told).toEqual([]);
});
