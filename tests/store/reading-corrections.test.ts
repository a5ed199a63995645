import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { SkillWord } from '$lib/domain/skill-words';
import { noReadingCorrections } from '$lib/domain/reading-corrections';
import { draft, entries, meet, openTestRecord } from './open-test-record';

const corrections = {
	skills: [
		{ name: 'Baking', isAdded: true, must: true },
		{ name: 'Excel', isHidden: true }
	],
	sections: [{ quote: 'What you bring:', kind: 'preferred' }]
} as const;
const sour: SkillWord = { name: 'Sourdough', aliases: ['levain', 'natural leavening'] };

async function saved() {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	return { record, id, said: () => record.job(id)?.readingCorrections };
}

describe('[S23] what a person says of a reading', () => {
	test('is empty until something is said, and is saved with a job', async () => {
		const { record, said } = await saved();
		expect(said()).toEqual(noReadingCorrections);
		const id = await record.saveJob(draft({ readingCorrections: corrections }));
		expect(record.job(id)?.readingCorrections).toEqual(corrections);
	});

	test('is corrected, taken back and undone step by step', async () => {
		const { record, id, said } = await saved();
		record.correctSkill(id, 'Excel', { must: true });
		record.correctSkill(id, 'excel', { isHidden: true });
		record.correctSection(id, 'What you bring', 'minimum');
		expect(said()).toEqual({
			skills: [{ name: 'excel', isHidden: true }],
			sections: [{ quote: 'What you bring', kind: 'minimum' }]
		});
		record.correctSection(id, '## WHAT YOU BRING:', null);
		expect(record.lastEdit).toEqual({ kind: 'section-corrected', to: 'as-read', jobIds: [id] });
		expect(said()?.sections).toEqual([]);
		record.undo();
		expect(said()?.sections).toHaveLength(1);
		record.undo();
		record.undo();
		expect(said()?.skills).toEqual([{ name: 'Excel', must: true }]);
		record.correctSkill(id, 'Excel', null);
		expect(said()).toEqual(noReadingCorrections);
	});

	test('survives a recapture', async () => {
		const { record, id, said } = await saved();
		record.correctSkill(id, 'Excel', { must: true });
		await record.recapture(id, {}, { text: 'Other', capturedAt: 5, from: 'paste' });
		expect(said()?.skills).toHaveLength(1);
	});

	test('of two devices that correct the same section is one entry', async () => {
		const { record, id } = await saved();
		const phone = openTestRecord();
		meet(record.doc, phone.doc);
		record.correctSection(id, 'What you bring', 'minimum');
		phone.correctSection(id, 'What you bring:', 'legal');
		meet(record.doc, phone.doc);
		expect(record.job(id)?.readingCorrections.sections).toHaveLength(1);
		expect(phone.job(id)).toEqual(record.job(id));
	});

	test('what cannot be read back is not written', async () => {
		const { record, id, said } = await saved();
		record.correctSkill(id, '', { must: true });
		record.correctSkill(id, 'x'.repeat(10_000), { must: true });
		record.correctSection(id, '', 'legal');
		record.correctSection(id, 'x'.repeat(121), 'legal');
		record.correctSection(id, 'Other', 'nonsense' as 'legal');
		expect(said()).toEqual(noReadingCorrections);
	});
});

describe('[S24] the dictionary of one’s own', () => {
	test('keeps an entry for a name, sorted, and the same list until it changes', () => {
		const record = openTestRecord();
		expect(record.skillWords()).toEqual([]);
		record.keepSkillWord(sour);
		record.keepSkillWord({ name: 'Excel', aliases: [], isIgnored: true });
		const before = record.skillWords();
		expect(before).toEqual([{ name: 'Excel', aliases: [], isIgnored: true }, sour]);
		expect(record.skillWords()).toBe(before);
		record.keepSkillWord({ name: 'EXCEL', aliases: ['spreadsheets'] });
		expect(record.skillWords()[0]).toEqual({ name: 'EXCEL', aliases: ['spreadsheets'] });
		record.removeSkillWord('sourdough');
		expect(record.skillWords()).toHaveLength(1);
		expect(record.lastEdit).toEqual({ kind: 'skill-word-removed', name: 'sourdough', jobIds: [] });
		record.undo();
		expect(record.skillWords()[1]).toEqual(sour);
	});

	test('leaves out spellings that are none, and has a bound', () => {
		const record = openTestRecord();
		const aliases = [
			'',
			' ',
			'.*',
			'x'.repeat(61),
			' loose',
			...Array(40).fill('fine')
		] as string[];
		record.keepSkillWord({ name: 'Odd', aliases });
		expect(record.skillWords()[0]?.aliases).toEqual(Array(15).fill('fine'));
		const stored = record.doc.getMap('settings');
		record.doc.transact(() => {
			for (let index = 0; index < 700; index += 1)
				stored.set(`skill:w${index}`, { name: `w${index}` });
		});
		expect(record.skillWords()).toHaveLength(500);
	});
});

test('[S19] [S20] corrections and words come back from a snapshot, and fill in only what is lacking', async () => {
	const { record, id } = await saved();
	const corrected = await record.saveJob(draft({ readingCorrections: corrections }));
	record.keepSkillWord(sour);
	entries(record, corrected).set('skill:odd', { name: 'Odd', must: 'often', stars: 5 });
	const snapshot = JSON.parse(JSON.stringify(await record.takeSnapshot()));
	const fresh = openTestRecord();
	await fresh.mergeSnapshot(snapshot);
	expect(fresh.job(corrected)).toEqual(record.job(corrected));
	expect(fresh.skillWords()).toEqual([sour]);
	expect(await fresh.takeSnapshot()).toEqual(snapshot);

	fresh.correctSkill(corrected, 'Excel', null);
	fresh.keepSkillWord({ name: 'Sourdough', aliases: [] });
	fresh.correctSection(id, 'A', 'legal');
	await fresh.mergeSnapshot(snapshot);
	expect(fresh.job(corrected)?.readingCorrections.skills.map(({ name }) => name)).toEqual([
		'Baking',
		'Odd'
	]);
	expect(fresh.job(id)?.readingCorrections.sections).toHaveLength(1);
	expect(fresh.skillWords()).toEqual([{ name: 'Sourdough', aliases: [] }]);
});

test('[S11] [S12] what cannot be read is as if it were not there, and stays next to what is written', async () => {
	const { record, id, said } = await saved();
	const odd: readonly (readonly [string, unknown])[] = [
		['skill:a', 'text'],
		['skill:b', { name: 7 }],
		['skill:other', { name: 'Not other' }],
		['skill:', { name: '' }],
		['skill:c', new Y.Map([['name', 'C']])],
		['section:a', { quote: 'A', kind: 'guess' }],
		['section:b', null],
		['section:c', { quote: 'Not c', kind: 'legal' }],
		['section:d', { quote: 'D' }]
	];
	record.doc.transact(() => odd.forEach(([key, value]) => entries(record, id).set(key, value)));
	expect(said()).toEqual(noReadingCorrections);
	entries(record, id).set('skill:excel', { name: 'Excel', must: true, isHidden: 'so', stars: 5 });
	expect(said()?.skills).toEqual([{ name: 'Excel', must: true }]);
	record.correctSkill(id, 'Excel', { isHidden: true });
	expect(entries(record, id).get('skill:excel')).toEqual({
		name: 'Excel',
		isHidden: true,
		stars: 5
	});
	expect(entries(record, id).has('skill:a')).toBe(true);

	const settings = record.doc.getMap('settings');
	for (const value of [7, null, { aliases: ['a'] }, { name: 'B' }, []]) {
		settings.set('skill:a', value);
		expect(record.skillWords()).toEqual([]);
	}
	settings.set('skill:a', { name: 'A', aliases: 'b' });
	expect(record.skillWords()).toEqual([{ name: 'A', aliases: [] }]);
});
