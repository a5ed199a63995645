import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { flushAllTabs } from '$lib/browser/storage/open-storage';
import { announcePresence, type TabId } from '$lib/browser/storage/tab-presence';
import { channelName } from '$lib/browser/storage/tab-messages';
import { faultyFactory, slowFactory, type Fate } from './faulty-factory';
import { closeTrials, newName, openTrial, readDisk, wait } from './trial-record';

afterEach(closeTrials);

// Two storages of one name in one page are two tabs: a channel delivers to every other object of its name.

test('an edit shows in the other tab and is written once', async () => {
	const name = newName();
	const [one, other] = [openTrial({ name }), openTrial({ name })];
	await Promise.all([one.storage.whenReady, other.storage.whenReady]);
	one.jobs.set('job', 1);
	await expect.poll(() => other.jobs.get('job')).toBe(1);
	await wait(150);
	expect(one.storage.state).toEqual({ kind: 'saved' });
	expect(other.storage.state).toEqual({ kind: 'saved' });
	expect((await readDisk(name)).rows).toHaveLength(1);
});

test('a tab opened later sees what another could not save yet, and saves it', async () => {
	const name = newName();
	const full = openTrial({ name, factory: faultyFactory(() => 'full') });
	await full.storage.whenReady;
	full.jobs.set('unsaved', 1);
	await expect.poll(() => full.storage.state).toMatchObject({ kind: 'not-saved', reason: 'full' });

	const late = openTrial({ name });
	await late.storage.whenReady;
	await expect.poll(() => late.jobs.get('unsaved')).toBe(1);
	await expect.poll(() => late.storage.state.kind).toBe('saved');
	// The one who could not is told that it is on disk now.
	await expect.poll(() => full.storage.state.kind).toBe('saved');
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ unsaved: 1 });
});

test('a write that fails after another tab saved the same leaves nothing unsaved', async () => {
	const name = newName();
	let isBegunByOther = false;
	let isSavedByOther = false;
	let attemptsMeanwhile = 0;
	const other = openTrial({
		name,
		factory: slowFactory(
			'fine',
			() => attemptsMeanwhile > 0,
			() => (isBegunByOther = true)
		)
	});
	const full = openTrial({
		name,
		factory: slowFactory(
			'full',
			() => isSavedByOther || !isBegunByOther,
			() => (attemptsMeanwhile += Number(isBegunByOther))
		)
	});
	await Promise.all([other.storage.whenReady, full.storage.whenReady]);
	full.jobs.set('unsaved', 1);
	await expect.poll(() => attemptsMeanwhile).toBeGreaterThan(0);
	await expect.poll(() => other.storage.state.kind).toBe('saved');
	await expect.poll(() => full.storage.state.kind).toBe('saved');
	isSavedByOther = true;
	// Now the attempt of this tab fails.
	await wait(100);
	expect(full.storage.state.kind).toBe('saved');
});

test('an edit that builds on what another tab could not save takes that along to the disk', async () => {
	const name = newName();
	const [full, other] = [
		openTrial({ name, factory: faultyFactory(() => 'full') }),
		openTrial({ name, timing: { takeOverInMs: 60_000 } })
	];
	await Promise.all([full.storage.whenReady, other.storage.whenReady]);
	full.doc.getText('notes').insert(0, 'base');
	await expect.poll(() => other.doc.getText('notes').toJSON()).toBe('base');
	expect(other.storage.state.kind).toBe('saving');
	other.doc.getText('notes').insert(4, ' and more');
	expect(await other.storage.flush()).toBe(true);
	const { doc } = await readDisk(name);
	expect(doc.getText('notes').toJSON()).toBe('base and more');
	expect(doc.store.pendingStructs).toBeNull();
});

test('a tab that missed a message asks, and is complete before it writes', async () => {
	const name = newName();
	const one = openTrial({ name });
	await one.storage.whenReady;
	one.jobs.set('first', 1);
	await one.storage.flush();
	const other = openTrial({ name });
	await other.storage.whenReady;
	await wait(50);
	// A message as if several before it had been lost: it cannot be applied on its own.
	const stranger = new Y.Doc();
	stranger.getMap('jobs').set('missed', 1);
	const before = Y.encodeStateVector(stranger);
	stranger.getMap('jobs').set('heard', 2);
	const channel = new BroadcastChannel(channelName(name));
	const asked = new Promise<unknown>((resolve) => {
		channel.onmessage = ({ data }: MessageEvent<{ kind: string }>) =>
			data.kind === 'ask' && resolve(data);
	});
	const update = Y.encodeStateAsUpdate(stranger, before);
	channel.postMessage({ kind: 'update', from: 'stranger', format: 1, after: 7, number: 8, update });
	await asked;
	channel.close();
	expect(other.jobs.has('heard')).toBe(false);
	expect(other.storage.isIncomplete).toBe(false);
});

test('what builds on something unheard is neither written nor called saved', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	const stranger = new Y.Doc();
	stranger.getText('notes').insert(0, 'unheard');
	const before = Y.encodeStateVector(stranger);
	stranger.getText('notes').insert(7, ', heard');
	const channel = new BroadcastChannel(channelName(name));
	const messages: { kind: string; upTo?: Record<string, number> }[] = [];
	channel.onmessage = ({ data }: MessageEvent<{ kind: string }>) => void messages.push(data);
	const update = Y.encodeStateAsUpdate(stranger, before);
	channel.postMessage({ kind: 'update', from: 'stranger', format: 1, after: 0, number: 1, update });
	await wait(30);
	jobs.set('own', 1);
	expect(await storage.flush()).toBe(true);
	await wait(30);
	expect((await readDisk(name)).doc.store.pendingStructs).toBeNull();
	expect(messages.map(({ kind }) => kind)).toContain('ask');
	expect(messages.flatMap(({ upTo = {} }) => Object.keys(upTo))).not.toContain('stranger');

	// The answer brings all of it, and with it what was waiting.
	const all = Y.encodeStateAsUpdate(stranger);
	const to = messages.find(({ kind }) => kind === 'ask') as unknown as { from: string };
	const answer = {
		kind: 'answer',
		to: to.from,
		from: 'stranger',
		format: 1,
		number: 1,
		isSaved: false
	};
	channel.postMessage({ ...answer, update: all });
	await wait(150);
	channel.close();
	expect((await readDisk(name)).doc.getText('notes').toJSON()).toBe('unheard, heard');
	expect(messages.at(-1)).toMatchObject({ kind: 'saved', upTo: { stranger: 1 } });
});

test('messages that are none of ours change nothing', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	const channel = new BroadcastChannel(channelName(name));
	const bytes = crypto.getRandomValues(new Uint8Array(50));
	const head = { from: 'stranger', format: 1 };
	for (const data of [
		null,
		'hello',
		{ kind: 'update' },
		{ ...head, kind: 'update', after: 0, number: 1, update: bytes },
		{ ...head, kind: 'answer', to: 'nobody', number: 1, isSaved: false, update: bytes },
		{ ...head, kind: 'saved', upTo: 'everything' },
		{ ...head, kind: 'a word of tomorrow' }
	]) {
		channel.postMessage(data);
	}
	await wait(50);
	channel.close();
	jobs.set('job', 1);
	await expect.poll(() => storage.state.kind).toBe('saved');
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ job: 1 });
});

test('a word from a newer app makes a tab read-only, and what it had not saved is saved there', async () => {
	const name = newName();
	let fate: Fate = 'full';
	const older = openTrial({ name, factory: faultyFactory(() => fate) });
	await older.storage.whenReady;
	older.jobs.set('made in time', 1);
	await expect.poll(() => older.storage.state.kind).toBe('not-saved');

	const newer = openTrial({ name, format: 2 });
	await newer.storage.whenReady;
	await expect.poll(() => older.storage.state.kind).toBe('read-only');
	fate = 'fine';
	older.jobs.set('made too late', 2);
	await expect.poll(() => newer.jobs.get('made in time')).toBe(1);
	await expect.poll(() => newer.storage.state.kind).toBe('saved');
	await wait(150);
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ 'made in time': 1 });
	expect(newer.jobs.has('made too late')).toBe(false);
});

test('all tabs are asked to save before an update, and one that cannot is told', async () => {
	const name = newName();
	let fate: Fate = 'fine';
	const [one, other] = [
		openTrial({ name }),
		openTrial({ name, factory: faultyFactory(() => fate) })
	];
	await Promise.all([one.storage.whenReady, other.storage.whenReady]);
	one.jobs.set('one', 1);
	other.jobs.set('other', 2);
	expect(await flushAllTabs(name)).toBe(true);
	expect((await readDisk(name)).doc.getMap('jobs').size).toBe(2);

	await one.storage.close();
	fate = 'full';
	other.jobs.set('no room', 3);
	expect(await flushAllTabs(name)).toBe(false);
});

test('a tab that does not answer counts as not saved, within the limit', async () => {
	const name = newName();
	const { storage } = openTrial({ name });
	await storage.whenReady;
	// It is open as far as the browser knows, and says nothing.
	const leave = announcePresence(name, 'frozen' as TabId);
	expect(await flushAllTabs(name, 200)).toBe(false);
	leave();
	await wait(20);
	expect(await flushAllTabs(name, 200)).toBe(true);
});

test('with no tab open there is nothing to wait for', async () => {
	expect(await flushAllTabs(newName(), 200)).toBe(true);
});
