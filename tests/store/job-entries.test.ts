import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { EventId } from '$lib/domain/id';
import { day, draft, entries, openTestRecord, startOfTests, status } from './open-test-record';

vi.setConfig({ testTimeout: 60_000 });

describe('a job', () => {
	test('[S3] is made in one transaction under a random id', async () => {
		const opened = openTestRecord();
		let updates = 0;
		opened.doc.on('update', () => updates++);
		const id = await opened.saveJob(draft({ notes: 'Hello' }));
		expect(updates).toBe(1);
		expect(id).toMatch(/^[\w-]{16}$/);
		expect(entries(opened, id).get('notes')).toBeInstanceOf(Y.Text);
	});

	test('[S3] never gains a nested type later', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		opened.addReminder(id, { text: 'Ring', dueOn: day('2026-03-11') });
		opened.addComment(id, 'x');
		opened.setSetting('columns', { title: true });
		const nested = [...entries(opened, id).entries()].filter(
			([, value]) => value instanceof Y.AbstractType
		);
		expect(nested.map(([key]) => key)).toEqual(['notes']);
		expect(opened.doc.getMap('settings').get('columns')).toEqual({ title: true });
	});

	test('[S4] shows a correction over what was captured, also after a recapture', async () => {
		const opened = openTestRecord();
		const facts = { title: 'Gardener', company: 'Kew', location: 'London' };
		const id = await opened.saveJob(draft({ facts, corrections: { company: 'Kew Gardens' } }));
		opened.correctFacts(id, { location: null, title: 'Gardener' });
		expect(opened.job(id)?.facts).toEqual({ title: 'Gardener', company: 'Kew Gardens' });
		expect(opened.job(id)?.capturedFacts).toEqual(facts);
		expect(entries(opened, id).has('fix:title')).toBe(false);
		const next = { title: 'Head gardener', company: 'Royal Botanic Gardens' };
		await opened.recapture(id, next, { text: 'New', capturedAt: 5, from: 'paste' });
		expect(opened.job(id)?.facts).toEqual({ title: 'Head gardener', company: 'Kew Gardens' });
		opened.correctFacts(id, { company: 'Royal Botanic Gardens', location: null });
		expect(opened.job(id)?.corrections).toEqual({});
		expect(entries(opened, id).has('fix:company')).toBe(false);
	});

	test('[S5] keeps the posting whole, and those it replaced', async () => {
		const opened = openTestRecord();
		const posting = (text: string) =>
			({ text, html: `<p>${text}`, capturedAt: 5, from: 'html' }) as const;
		const long = 'Ein Gärtner 🌱 '.repeat(50_000);
		const id = await opened.saveJob(draft({ posting: posting(long) }));
		expect(await opened.readPosting(id)).toEqual(posting(long));
		await opened.recapture(id, {}, posting('Two'));
		opened.clock.pass(1_000);
		await opened.recapture(id, { title: 'T' }, posting('Two'));
		await opened.recapture(id, {}, posting('Three'));
		const versions = opened.job(id)?.versions ?? [];
		const texts = await Promise.all(versions.map((version) => opened.readVersion(id, version)));
		expect(texts).toEqual([posting(long), posting('Two')]);
		expect(await opened.readPosting(id)).toEqual(posting('Three'));
		const recaptures = opened.job(id)?.journey.filter(({ kind }) => kind === 'recapture');
		expect(recaptures).toHaveLength(2);
	});

	test('[S5] does not inflate a posting beyond 20 MB', async () => {
		const opened = openTestRecord();
		const most = { text: 'a'.repeat(19_000_000), capturedAt: 5, from: 'paste' } as const;
		const id = await opened.saveJob(draft({ posting: most }));
		expect((await opened.readPosting(id))?.text).toHaveLength(19_000_000);
		const bomb = { ...most, text: 'a'.repeat(21_000_000) };
		const bombed = await opened.saveJob(draft({ posting: bomb }));
		expect(await opened.readPosting(bombed)).toBeUndefined();
		expect(opened.job(bombed)?.hasPosting).toBe(true);
	});

	test('[S5] does not touch its posting when it is read', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		const bytes = new Uint8Array(3);
		entries(opened, id).set('posting', bytes);
		const touched = () => {
			throw new Error('touched');
		};
		for (const name of ['length', 'byteLength', 'buffer', 'slice', 'subarray']) {
			Object.defineProperty(bytes, name, { get: touched });
		}
		expect(opened.job(id)?.hasPosting).toBe(true);
	});

	test('[S8] without a readable status event stands at Saved since the day it was made', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft({ status: status('offer'), on: day('2026-01-02') }));
		opened.removeEvent(id, opened.job(id)?.journey[0]?.id as EventId);
		expect(opened.job(id)).toMatchObject({
			statusId: 'saved',
			statusSince: '2026-03-10',
			lastEventOn: '2026-03-10',
			createdAt: startOfTests
		});
	});

	test('lists reminders by when they are due', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		opened.addReminder(id, { text: 'c', dueOn: day('2026-03-12'), dueAt: '10:00' });
		opened.addReminder(id, { text: 'b', dueOn: day('2026-03-12'), dueAt: '09:00' });
		opened.addReminder(id, { text: 'd', dueOn: day('2026-03-13') });
		opened.addReminder(id, { text: 'a', dueOn: day('2026-03-12') });
		expect(opened.job(id)?.reminders.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
		const [first] = opened.job(id)?.reminders ?? [];
		if (!first) throw new Error('There are reminders');
		opened.editReminder(id, first.id, { dueOn: day('2026-03-14'), doneOn: day('2026-03-14') });
		opened.editReminder(id, first.id, { doneOn: null });
		expect(opened.job(id)?.reminders.at(-1)).toEqual({
			...first,
			dueOn: '2026-03-14',
			changedAt: expect.any(String) as string
		});
	});
});
