import { expect, test } from 'vitest';
import { draft, entries, meet, openTestRecord } from './open-test-record';

test('what speaks for a job and against it is kept in the order it was said', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	for (const [side, text] of [
		['pro', 'Near'],
		['con', 'Early'],
		['pro', 'Paid well']
	] as const) {
		record.clock.pass(1_000);
		record.addArgument(id, side, text);
	}
	const said = () => record.job(id)?.arguments.map(({ side, text }) => `${side} ${text}`);
	expect(said()).toEqual(['pro Near', 'con Early', 'pro Paid well']);
	const [first, second] = record.job(id)?.arguments ?? [];
	if (!first || !second) throw new Error('There are arguments');
	record.editArgument(id, first, 'Around the corner');
	record.removeArgument(id, second);
	expect(said()).toEqual(['pro Around the corner', 'pro Paid well']);
	record.undo();
	record.undo();
	expect(said()).toEqual(['pro Near', 'con Early', 'pro Paid well']);
});

test('marks go from nought to five, and one that was taken away is not there', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	record.giveMark(id, 'pay', 9);
	record.giveMark(id, 'way', -1);
	record.giveMark(id, 'team', 3);
	record.giveMark(id, 'team', null);
	expect(record.job(id)?.marks).toEqual({ pay: 5, way: 0 });
	entries(record, id).set('mark:odd', 'lots');
	entries(record, id).set('mark:high', 7);
	expect(record.job(id)?.marks).toEqual({ pay: 5, way: 0 });
});

test('two devices that check different points keep both', async () => {
	const [a, b] = [openTestRecord(), openTestRecord()];
	const id = await a.saveJob(draft());
	meet(a.doc, b.doc);
	a.check(id, 'cv', true);
	b.check(id, 'letter', true);
	b.check(id, 'photo', false);
	meet(a.doc, b.doc);
	expect(a.job(id)?.checks).toEqual({ cv: true, letter: true, photo: false });
	expect(b.job(id)?.checks).toEqual(a.job(id)?.checks);
});

test('jobs that were told apart know it of each other', async () => {
	const record = openTestRecord();
	const [one, two] = await record.saveJobs([draft(), draft()]);
	if (!one || !two) throw new Error('Two jobs were saved');
	record.tellApart(one, two);
	record.tellApart(one, one);
	record.tellApart(one, 'nobody' as never);
	expect(record.job(one)?.differsFrom).toEqual([two]);
	expect(record.job(two)?.differsFrom).toEqual([one]);
	record.undo();
	expect(record.job(two)?.differsFrom).toEqual([]);
});
