import { expect, test } from 'vitest';
import { draft, entries, meet, openTestRecord } from './open-test-record';

test('[S14] a deleted job is in the bin, whole, and can be restored', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	const before = record.job(id);
	record.deleteJobs([id, id]);
	expect(record.jobs().has(id)).toBe(false);
	expect(record.bin().get(id)).toEqual({ ...before, deletedAt: record.clock.at });
	expect(record.job(id)?.facts.title).toBe('Gardener');
	record.restoreJobs([id]);
	expect(record.bin().size).toBe(0);
	expect(record.job(id)).toEqual(before);
});

test('[S14] what another device adds to a deleted job is there when it is restored', async () => {
	const [a, b] = [openTestRecord(), openTestRecord()];
	const id = await a.saveJob(draft());
	meet(a.doc, b.doc);
	a.deleteJobs([id]);
	b.addComment(id, 'They rang');
	b.writeNotes(id, 'Good people');
	meet(a.doc, b.doc);
	expect(b.jobs().has(id)).toBe(false);
	a.restoreJobs([id]);
	meet(a.doc, b.doc);
	expect(b.job(id)?.journey).toHaveLength(2);
	expect(b.job(id)?.notes).toBe('Good people');
});

test('[S14] emptying the bin removes for good what is in it, and nothing else', async () => {
	const record = openTestRecord();
	const [kept, gone, alsoGone] = await record.saveJobs([draft(), draft(), draft()]);
	if (!kept || !gone || !alsoGone) throw new Error('Three jobs were saved');
	record.addComment(kept, 'x');
	record.deleteJobs([gone, alsoGone]);
	record.emptyBin([kept, gone]);
	expect([...record.bin().keys()]).toEqual([alsoGone]);
	record.emptyBin();
	expect(record.bin().size).toBe(0);
	expect([...record.jobs().keys()]).toEqual([kept]);
	expect(record.doc.getMap('jobs').size).toBe(1);
	expect(record.lastEdit?.kind).toBe('comment-added');
	record.undo();
	record.undo();
	expect(record.doc.getMap('jobs').size).toBe(0);
	while (record.redo());
	expect([...record.jobs().keys()]).toEqual([kept]);
});

test('[S14] samples go without a stay in the bin, and what is one’s own stays', async () => {
	const record = openTestRecord();
	const own = await record.saveJob(draft());
	const samples = await record.saveJobs([draft({ isSample: true }), draft({ isSample: true })]);
	expect(record.lastEdit).toEqual({ kind: 'jobs-saved', isSample: true, jobIds: samples });
	record.deleteJobs(samples.slice(0, 1));
	record.removeSamples();
	expect([...record.jobs().keys(), ...record.bin().keys()]).toEqual([own]);
	record.undo();
	expect(record.jobs().size + record.bin().size).toBe(3);
});

test('[S16] a change of what was given does not change what was written', async () => {
	const record = openTestRecord();
	const given = { facts: { title: 'Gardener', salary: { min: 1 } } };
	const saving = record.saveJob(draft(given));
	given.facts.title = 'Other';
	const id = await saving;
	given.facts.salary.min = 2;
	expect(record.job(id)?.facts).toEqual({ title: 'Gardener', salary: { min: 1 } });
	const columns = { title: true, hidden: undefined, name: 'a\ud800' };
	record.setSetting('columns', columns);
	columns.title = false;
	expect(record.setting('columns')).toEqual({ title: true, name: 'a\ufffd' });
	expect(Object.keys(record.setting('columns') ?? {})).not.toContain('hidden');
});

test('[S17] statuses are the built-in ones with the owner’s changes, and the owner’s own', async () => {
	const record = openTestRecord();
	const before = record.statuses();
	expect(before.map(({ label }) => label)).toEqual([
		'Saved',
		'Applying',
		'Applied',
		'Screening',
		'Interview',
		'Offer',
		'Accepted',
		'Rejected',
		'Withdrawn',
		'No response',
		'Expired'
	]);
	expect(record.statuses()).toBe(before);
	const stored = record.doc.getMap('statuses');
	stored.set('screening', { label: 'Phone call' });
	stored.set('mine', {
		label: 'Trial day',
		kind: 'active',
		hue: 'amber',
		order: 55,
		isHidden: true
	});
	expect(record.statuses().slice(3, 6)).toMatchObject([
		{ id: 'screening', label: 'Phone call', kind: 'active', hue: 'violet', order: 40 },
		{ id: 'interview' },
		{ id: 'mine', label: 'Trial day', isHidden: true }
	]);
});

test('[S1] what there is once is an entry of a root map', async () => {
	const record = openTestRecord();
	record.setSetting('theme', 'dark');
	await record.saveJob(draft());
	expect(record.doc.getMap('settings').get('theme')).toBe('dark');
	expect([...record.doc.share.keys()].sort()).toEqual(
		['collections', 'contacts', 'jobs', 'meta', 'profile', 'settings', 'statuses'].sort()
	);
	expect(entries(record, [...record.jobs().keys()][0] ?? '').has('theme')).toBe(false);
});
