import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyProfile, type ProfileItem, type ProfileSkill } from '$lib/domain/profile';
import { meet, openTestRecord } from './open-test-record';

const skill = (name: string, more: Partial<ProfileSkill> = {}): ProfileSkill => ({
	kind: 'skill',
	name,
	...more
});
const oneOfEach: readonly ProfileItem[] = [
	skill('Carpentry', { level: 'expert', years: 12, lastUsed: 2026, quote: 'Twelve years of it.' }),
	{ kind: 'language', name: 'Portuguese', level: 'native' },
	{ kind: 'education', level: 'vocational', field: 'Joiner' },
	{ kind: 'licence', name: 'CSCS card' },
	{ kind: 'country', name: 'Portugal' },
	{ kind: 'place', name: 'Porto' },
	{ kind: 'field', id: 'email', value: 'kim@example.org' },
	{ kind: 'answer', name: 'Why us?', text: 'I know {company}.' },
	{ kind: 'letter', name: 'For workshops', text: 'Dear {contact}' }
];

/** A record whose profile has one entry of each kind and an answer to every question. */
function filled() {
	const record = openTestRecord();
	record.keepInProfile(oneOfEach);
	record.answerProfile('years', 12);
	record.answerProfile('needsSponsorship', false);
	record.answerProfile('remote', true);
	record.answerProfile('salary', { min: 32000, currency: 'EUR', period: 'year' });
	return record;
}

describe('[S22] the profile', () => {
	test('is empty until something is said, and keeps every kind of entry', () => {
		expect(openTestRecord().profile()).toEqual(emptyProfile);
		expect(filled().profile()).toEqual({
			skills: [oneOfEach[0]],
			languages: [oneOfEach[1]],
			education: [oneOfEach[2]],
			licences: [oneOfEach[3]],
			countries: [oneOfEach[4]],
			places: [oneOfEach[5]],
			fields: [oneOfEach[6]],
			answers: [oneOfEach[7]],
			letters: [oneOfEach[8]],
			years: 12,
			needsSponsorship: false,
			remote: true,
			salary: { min: 32000, currency: 'EUR', period: 'year' }
		});
	});

	test('has one entry for a name, however it is written', () => {
		const record = openTestRecord();
		record.keepInProfile([skill('Pâtisserie', { years: 1 }), skill('  patisserie ')]);
		expect(record.profile().skills.map(({ name }) => name)).toEqual(['  patisserie ']);
	});

	test('of two devices that add the same skill and others has each once', () => {
		const [laptop, phone] = [openTestRecord(), openTestRecord()];
		laptop.keepInProfile([skill('Baking'), skill('Retail')]);
		phone.keepInProfile([skill('Baking', { years: 3 }), skill('Cash handling')]);
		meet(laptop.doc, phone.doc);
		const names = laptop.profile().skills.map(({ name }) => name);
		expect(names).toEqual(['Baking', 'Cash handling', 'Retail']);
		expect(phone.profile()).toEqual(laptop.profile());
	});

	test('is edited, renamed, removed and undone step by step', () => {
		const record = openTestRecord();
		const before = skill('Bakeing');
		record.keepInProfile([before]);
		record.editProfileItem(before, skill('Baking', { level: 'strong' }));
		expect(record.profile().skills).toEqual([skill('Baking', { level: 'strong' })]);
		record.removeFromProfile([skill('Baking')]);
		expect(record.profile().skills).toEqual([]);
		expect(record.lastEdit).toEqual({ kind: 'profile-removed', names: ['Baking'], jobIds: [] });
		record.undo();
		record.undo();
		expect(record.profile().skills).toEqual([before]);
		record.undo();
		expect(record.profile()).toEqual(emptyProfile);
		record.redo();
		expect(record.profile().skills).toEqual([before]);
	});

	test('forgets an answer that is taken back, and knows no from not said', () => {
		const record = openTestRecord();
		record.answerProfile('remote', false);
		expect(record.profile().remote).toBe(false);
		record.answerProfile('remote', null);
		expect('remote' in record.profile()).toBe(false);
	});

	test('is the same object until it changes', () => {
		const record = filled();
		const before = record.profile();
		record.setSetting('goal', 5);
		expect(record.profile()).toBe(before);
		record.keepInProfile([skill('Roofing')]);
		expect(record.profile()).not.toBe(before);
	});
});

test('[S19] [S20] a profile comes back from a snapshot without loss, and fills in only what is lacking', async () => {
	const record = filled();
	record.doc.getMap('profile').set('skill:odd', { name: 'Odd', level: 'wizard', stars: 5 });
	record.doc.getMap('profile').set('hobbies', ['chess']);
	const snapshot = JSON.parse(JSON.stringify(await record.takeSnapshot()));
	const fresh = openTestRecord();
	await fresh.mergeSnapshot(snapshot);
	expect(fresh.profile()).toEqual(record.profile());
	expect(await fresh.takeSnapshot()).toEqual(snapshot);

	const other = openTestRecord();
	other.keepInProfile([skill('Carpentry', { level: 'learning' })]);
	other.answerProfile('remote', false);
	await other.mergeSnapshot(snapshot);
	expect(other.profile()).toMatchObject({
		skills: [skill('Carpentry', { level: 'learning' }), skill('Odd')],
		remote: false,
		years: 12
	});
	other.undo();
	expect(other.profile().languages).toEqual([]);
});

test('[S11] [S12] what cannot be read is as if it were not there, and stays next to what is written', () => {
	const record = openTestRecord();
	const stored = record.doc.getMap('profile');
	const odd: readonly (readonly [string, unknown])[] = [
		['skill:a', 'text'],
		['skill:b', { name: 7 }],
		['skill:other', { name: 'Not other' }],
		['skill:c', { name: 'C', level: 'wizard', years: -4, lastUsed: 3.5, stars: 5 }],
		['language:x', null],
		['education:guru:', { level: 'guru' }],
		['skill:d', new Y.Map([['name', 'D']])],
		['years', 'many'],
		['remote', 'yes'],
		['salary', { min: 'x' }],
		['toString:x', { name: 'x' }]
	];
	record.doc.transact(() => odd.forEach(([key, value]) => stored.set(key, value)));
	expect(record.profile()).toEqual({ ...emptyProfile, skills: [skill('C')] });
	record.keepInProfile([skill('C', { level: 'expert' })]);
	expect(stored.get('skill:c')).toEqual({
		name: 'C',
		level: 'expert',
		years: -4,
		lastUsed: 3.5,
		stars: 5
	});
	record.keepInProfile([skill('Wrong', { years: 400 }), skill('')]);
	expect(record.profile().skills).toEqual([skill('C', { level: 'expert' }), skill('Wrong')]);
	expect(stored.has('skill:a')).toBe(true);
});
