import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile } from '$lib/domain/profile';
import { sectionKinds, type Reading } from '$lib/domain/reading';
import {
	noReadingCorrections,
	openingKey,
	openingOf,
	type ReadingCorrections
} from '$lib/domain/reading-corrections';
import type { ReadingGuidance, SkillWord } from '$lib/domain/skill-words';
import { matchPosting, readPosting } from '$lib/reader';
import { kindAt, quote, today } from './read-file';

const text = `Baker

Requirements
- Two years of experience with Sourdough
- Knowledge of Python and SQL

What you will do
- Forklift driving on the yard, ideally with Excel lists
- Laminated dough, our pride

Benefits
- Free bread and a course in Excel`;

function read(
	corrections: Partial<ReadingCorrections>,
	words: readonly SkillWord[] = [],
	posting = text
): Reading {
	const guidance = { corrections: { ...noReadingCorrections, ...corrections }, words };
	return readPosting({ text: posting }, today, { guidance });
}

const skill = (reading: Reading, name: string) => reading.skills.find((one) => one.name === name);
const names = (reading: Reading) => reading.skills.map(({ name }) => name);
const asRead = readPosting({ text }, today);

describe('a section is what a person says it is', () => {
	test('and what is read in it follows: skills, summary and match', () => {
		expect(skill(asRead, 'Python')?.must).toBe(true);
		const reading = read({ sections: [{ quote: 'Requirements', kind: 'preferred' }] });
		expect(kindAt(reading, 'Two years')).toBe('preferred');
		expect(reading.sections.find(({ readAs }) => readAs)?.readAs).toBe('minimum');
		expect(skill(reading, 'Python')?.must).toBe(false);
		expect(reading.summary.filter(({ group }) => group === 'require')).toEqual([]);
		const profile = { ...emptyProfile, skills: [{ kind: 'skill', name: 'Cooking' }] } as const;
		const missing = (of: Reading) => matchPosting(of, {}, profile).musts.missing;
		expect([missing(asRead), missing(reading)]).toEqual([2, 0]);
	});

	test('facts are not read from what is no part of the posting', () => {
		expect(asRead.facts.yearsMin?.value).toBe(2);
		const reading = read({ sections: [{ quote: 'Requirements', kind: 'chrome' }] });
		expect(reading.facts.yearsMin).toBeUndefined();
		expect(names(reading)).not.toContain('Python');
	});

	test('however its heading is written when the posting is captured again', () => {
		for (const heading of ['REQUIREMENTS:', '## Requirements', '**Requirements**']) {
			const again = text.replace('Requirements', heading);
			const reading = read({ sections: [{ quote: 'Requirements', kind: 'legal' }] }, [], again);
			expect(kindAt(reading, 'Two years'), heading).toBe('legal');
		}
	});

	test('without a heading it is known by its first line, and by no more than 120 characters', () => {
		const long = `We work at night and ${'early '.repeat(40)}`.trim();
		const posting = `Baker\n\n${long}\n\nRequirements\n- Patience`;
		const section = readPosting({ text: posting }, today).sections.find(({ start }) => start === 7);
		const opening = openingOf(posting, section ?? { start: 0, end: 0 });
		expect(opening).toHaveLength(120);
		const reading = read({ sections: [{ quote: opening, kind: 'process' }] }, [], posting);
		expect(kindAt(reading, 'We work')).toBe('process');
	});

	test('a correction that fits nothing in the text changes nothing', () => {
		const odd = ['', '   ', 'Two years', '(((', '\ud83d', 'x'.repeat(10_000)];
		const reading = read({ sections: odd.map((quote) => ({ quote, kind: 'legal' })) });
		expect(reading).toEqual(asRead);
		expect(openingKey('—— ——')).toBe('—— ——');
	});
});

describe('a skill is what a person says it is in one posting', () => {
	test('required or nice to have, wherever it stands, and the match believes it', () => {
		const reading = read({
			skills: [
				{ name: 'python', must: false },
				{ name: 'Excel', must: true }
			]
		});
		expect(skill(reading, 'Python')).toMatchObject({ must: false, readAs: 'must' });
		expect(skill(reading, 'Excel')).toMatchObject({ must: true, readAs: 'wish' });
		expect(skill(reading, 'SQL')).toEqual(skill(asRead, 'SQL'));
		const profile = { ...emptyProfile, skills: [{ kind: 'skill', name: 'Cooking' }] } as const;
		const musts = matchPosting(reading, {}, profile).points.filter(({ isMust }) => isMust);
		const asked = musts.flatMap(({ requirement }) =>
			'names' in requirement ? requirement.names : []
		);
		expect(asked).toContain('Excel');
		expect(asked).not.toContain('Python');
	});

	test('hidden, it is neither listed nor matched', () => {
		const reading = read({ skills: [{ name: 'SQL', isHidden: true }] });
		expect(names(reading)).not.toContain('SQL');
		expect(names(reading)).toContain('Python');
	});

	test('added, it comes with every place that names it, also where the reader does not look', () => {
		const reading = read({ skills: [{ name: 'Free bread', isAdded: true }] });
		const added = skill(reading, 'Free bread');
		expect(added).toMatchObject({ must: false, readAs: 'nothing' });
		expect(added?.evidence.map((span) => quote(reading, span))).toEqual([
			'Free bread and a course in Excel'
		]);
		expect(added?.mentions.map((span) => quote(reading, span))).toEqual(['Free bread']);
	});

	test('added under its usual name, it is found under its other spellings', () => {
		const reading = read(
			{ skills: [{ name: 'Kubernetes', isAdded: true }] },
			[],
			'Baker\n\nPerks\n- A k8s course'
		);
		const [added] = reading.skills;
		expect(added?.mentions.map((span) => quote(reading, span))).toEqual(['k8s']);
	});

	test('added without a word of it in the posting, it stays without evidence and can be matched', () => {
		const reading = read({ skills: [{ name: 'Scottish Gaelic', isAdded: true, must: true }] });
		expect(skill(reading, 'Scottish Gaelic')).toMatchObject({
			must: true,
			mentions: [],
			evidence: []
		});
		const facts = { education: 'bachelor' } as const;
		const profile = { ...emptyProfile, skills: [{ kind: 'skill', name: 'Cooking' }] } as const;
		const { points } = matchPosting(reading, facts, profile);
		expect(points.map(({ requirement }) => requirement)).toContainEqual({
			kind: 'skill',
			names: ['Scottish Gaelic']
		});
	});
});

describe('the dictionary of one’s own', () => {
	test('finds its spellings as whole words, whatever their case, and shows the name', () => {
		const words = [{ name: 'Viennoiserie', aliases: ['laminated DOUGH'] }];
		const found = skill(read({}, words), 'Viennoiserie');
		expect(found?.mentions.map((span) => text.slice(span.start, span.end))).toEqual([
			'Laminated dough'
		]);
		const parted = [{ name: 'Viennoiserie', aliases: ['laminated dou', 'aminated dough'] }];
		expect(names(read({}, parted))).not.toContain('Viennoiserie');
	});

	test('of spellings of three letters and fewer only the exact one counts', () => {
		const posting = 'Baker\n\nRequirements\n- You rap with us\n- RAP in daily use';
		const found = skill(
			read({}, [{ name: 'Rolling prep', aliases: ['RAP'] }], posting),
			'Rolling prep'
		);
		expect(found?.mentions).toHaveLength(1);
		expect(found?.mentions[0]?.start).toBe(posting.indexOf('RAP'));
	});

	test('wins over the names the reader has', () => {
		const found = names(read({}, [{ name: 'Serpents', aliases: ['Python'] }]));
		expect(found).toContain('Serpents');
		expect(found).not.toContain('Python');
	});

	test('an ignored skill is never listed, unless the person adds it to a posting', () => {
		const words = [{ name: 'python', aliases: [], isIgnored: true }] as const;
		expect(names(read({}, words))).not.toContain('Python');
		const skills = [{ name: 'Python', isAdded: true }] as const;
		expect(names(read({ skills }, words))).toContain('Python');
	});

	test('takes signs, regular expressions, nothing at all and far too much without harm', () => {
		const aliases = ['', '   ', '.*', '(', '[a-z]+', '\\', '🍞', 'x'.repeat(10_000), 'C++'];
		const words = Array.from({ length: 1_000 }, (_, index) => ({
			name: `Word ${index}`,
			aliases
		}));
		expect(names(read({}, [{ name: '???', aliases }]))).toEqual(names(asRead));
		const reading = read({}, words, 'Baker\n\nRequirements\n- C++ every day');
		expect(names(reading)).toEqual(['Word 0']);
	});

	test('whatever a person says of whatever text, nothing throws and every span is inside (property)', () => {
		const word = fc.oneof(
			fc.string({ maxLength: 12 }),
			fc.constantFrom('Python', 'yard', 'C', '.*')
		);
		const skillSaid = fc.record(
			{ name: word, must: fc.boolean(), isHidden: fc.constant(true), isAdded: fc.constant(true) },
			{ requiredKeys: ['name'] }
		);
		const sectionSaid = fc.record({ quote: word, kind: fc.constantFrom(...sectionKinds) });
		const entry = fc.record(
			{ name: word, aliases: fc.array(word), isIgnored: fc.constant(true) },
			{ requiredKeys: ['name', 'aliases'] }
		);
		fc.assert(
			fc.property(
				fc.array(skillSaid),
				fc.array(sectionSaid),
				fc.array(entry),
				fc.oneof(fc.constant(text), fc.string()),
				// Only entries that say one thing are of these types; a stored record can say both.
				(skills, sections, words, posting) => {
					const guidance = { corrections: { skills, sections }, words } as ReadingGuidance;
					const reading = readPosting({ text: posting }, today, { guidance });
					const spans = reading.skills.flatMap(({ mentions, evidence }) => [
						...mentions,
						...evidence
					]);
					expect(spans.every(({ start, end }) => start >= 0 && end <= reading.text.length)).toBe(
						true
					);
					const listed = names(reading).map((name) => name.toLowerCase());
					expect(new Set(listed).size).toBe(listed.length);
					matchPosting(reading, {}, { ...emptyProfile, years: 2 });
				}
			),
			{ numRuns: 150 }
		);
	});

	test('nobody’s guidance reads as before, byte for byte', () => {
		expect(JSON.stringify(read({}))).toBe(JSON.stringify(asRead));
	});
});
