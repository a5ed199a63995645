import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { draft, status } from '../store/open-test-record';
import { makeDevice, meeting } from './device';
import { VirtualTime } from './virtual-time';

async function twoDevices() {
	const time = new VirtualTime();
	const [laptop, phone] = [makeDevice('laptop', 1, time), makeDevice('phone', 2, time)];
	const id = await laptop.record.saveJob(draft());
	await phone.record.saveJob(draft({ facts: { title: 'Baker' } }));
	return { time, laptop, phone, id };
}

describe('two devices that meet', () => {
	test('[P6] have everything of both, and say so', async () => {
		const { time, laptop, phone, id } = await twoDevices();
		meeting(time, laptop, phone);
		await time.pass(1_000);
		expect(await phone.record.takeSnapshot()).toEqual(await laptop.record.takeSnapshot());
		expect(phone.record.jobs().size).toBe(2);
		for (const { states } of [laptop, phone]) {
			expect(states.at(-1)).toMatchObject({ kind: 'open', hasSentAll: true, hasReceivedAll: true });
		}
		phone.record.changeStatus([id], status('applied'));
		laptop.record.addComment(id, 'Rang them');
		await time.pass(100);
		expect(laptop.record.job(id)?.statusId).toBe('applied');
		expect(phone.record.job(id)?.journey.map(({ kind }) => kind)).toContain('comment');
		expect(await phone.record.takeSnapshot()).toEqual(await laptop.record.takeSnapshot());
	});

	test('[P6] send an edit once, and not back', async () => {
		const { time, laptop, phone, id } = await twoDevices();
		meeting(time, laptop, phone);
		await time.pass(1_000);
		const [toPhone, toLaptop] = [phone.received.length, laptop.received.length];
		laptop.record.addComment(id, 'Once');
		await time.pass(1_000);
		expect(phone.received.length - toPhone).toBe(1);
		expect(laptop.received.length - toLaptop).toBe(0);
	});

	test('merge notes by character', async () => {
		const { time, laptop, phone, id } = await twoDevices();
		const first = meeting(time, laptop, phone);
		await time.pass(1_000);
		laptop.record.writeNotes(id, 'Ask about shifts.');
		await time.pass(1_000);
		first.cut();
		await time.pass(10);
		laptop.record.writeNotes(id, 'Ask Kim about shifts.');
		phone.record.writeNotes(id, 'Ask about shifts and pay.');
		meeting(time, laptop, phone);
		await time.pass(1_000);
		for (const { record } of [laptop, phone]) {
			expect(record.job(id)?.notes).toBe('Ask Kim about shifts and pay.');
		}
	});

	test('[P4] a newer format is taken in and not written next to', async () => {
		const { time, laptop, phone } = await twoDevices();
		laptop.record.doc.getMap('meta').set('format:2', true);
		meeting(time, laptop, phone);
		await time.pass(1_000);
		expect(phone.record.isReadOnly).toBe(true);
		expect(phone.record.jobs().size).toBe(2);
		expect(() => phone.record.setSetting('theme', 'dark')).toThrow('newer Waymark');
	});

	test('a session is over for both when one ends it', async () => {
		const { time, laptop, phone } = await twoDevices();
		const { sessions } = meeting(time, laptop, phone);
		await time.pass(1_000);
		sessions[0].end();
		await time.pass(100);
		expect(sessions[0].state).toEqual({ kind: 'ended', why: 'closed' });
		expect(sessions[1].state).toMatchObject({ kind: 'ended', why: 'closed' });
	});

	test('[P8] silence ends a session', async () => {
		const { time, laptop, phone } = await twoDevices();
		let isDead = false;
		const { sessions } = meeting(time, laptop, phone, (frame) => (isDead ? [] : [[1, frame]]));
		await time.pass(60_000);
		expect(sessions[0].state.kind).toBe('open');
		isDead = true;
		await time.pass(30_000);
		expect(sessions[0].state).toMatchObject({ kind: 'ended', why: 'lost' });
		expect(sessions[1].state).toMatchObject({ kind: 'ended', why: 'lost' });
	});

	test('a device does not sync with itself', async () => {
		const time = new VirtualTime();
		const [laptop, copy] = [makeDevice('laptop', 1, time), makeDevice('laptop', 2, time)];
		meeting(time, laptop, copy);
		await time.pass(1_000);
		expect(laptop.states.at(-1)).toMatchObject({ kind: 'ended', why: 'same-device' });
	});
});

describe('[P7] what is lost on the way', () => {
	test('an update that never arrived is asked for, deletions too', async () => {
		const { time, laptop, phone, id } = await twoDevices();
		let isLossy = false;
		meeting(time, laptop, phone, (frame) => (isLossy ? [] : [[1, frame]]));
		await time.pass(1_000);
		const comment = () => laptop.record.job(id)?.journey.find(({ kind }) => kind === 'comment');
		laptop.record.addComment(id, 'Wrong');
		await time.pass(100);
		const event = comment();
		if (!event) throw new Error('There is a comment');
		isLossy = true;
		laptop.record.removeEvent(id, event.id);
		await time.pass(100);
		isLossy = false;
		await time.pass(12_000);
		expect(phone.record.job(id)?.journey.some(({ kind }) => kind === 'comment')).toBe(false);
		expect(laptop.states.at(-1)).toMatchObject({ hasSentAll: true });
	});
});

describe('[P5] devices that know each other', () => {
	const sealOf = (device: string, bytes: Uint8Array) => {
		const key = [...device].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
		return Uint8Array.from(bytes, (byte) => (byte + key) & 255);
	};
	const keysOf = (device: string) => ({
		sign: (bytes: Uint8Array) => Promise.resolve(sealOf(device, bytes)),
		verify: (other: string, bytes: Uint8Array, signature: Uint8Array) =>
			Promise.resolve(sealOf(other, bytes).every((byte, at) => byte === signature[at]))
	});

	test('prove who they are before anything of the record goes out', async () => {
		const { time, laptop, phone } = await twoDevices();
		laptop.keys = keysOf('laptop');
		phone.keys = keysOf('phone');
		meeting(time, laptop, phone);
		await time.pass(1_000);
		expect(phone.record.jobs().size).toBe(2);
		expect(laptop.record.jobs().size).toBe(2);
	});

	test('one that cannot prove it gets nothing', async () => {
		const { time, laptop, phone } = await twoDevices();
		laptop.keys = keysOf('laptop');
		phone.keys = keysOf('somebody else');
		const { sessions } = meeting(time, laptop, phone);
		await time.pass(1_000);
		expect(sessions[0].state).toMatchObject({ kind: 'ended', why: 'not-proven' });
		expect(phone.record.jobs().size).toBe(1);
		expect(laptop.record.jobs().size).toBe(1);
	});

	test('one that says nothing gets nothing', async () => {
		const { time, laptop, phone } = await twoDevices();
		laptop.keys = keysOf('laptop');
		meeting(time, laptop, phone);
		await time.pass(10_000);
		expect(phone.record.jobs().size).toBe(1);
		expect(laptop.states.some(({ kind }) => kind === 'open')).toBe(false);
	});
});

test('an edit goes out as little more than the update that it is', async () => {
	const { time, laptop, phone, id } = await twoDevices();
	const { sessions } = meeting(time, laptop, phone);
	await time.pass(1_000);
	const before = sessions[0].traffic.sent;
	let size = 0;
	laptop.record.doc.once('update', (update: Uint8Array) => (size = update.length));
	laptop.record.addComment(id, 'A few words');
	await time.pass(10);
	expect(sessions[0].traffic.sent - before).toBeLessThan(size + 40);
	expect(Y.encodeStateAsUpdate(laptop.record.doc).length).toBeGreaterThan(2 * size);
});
