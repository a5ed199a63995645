import fc from 'fast-check';
import { expect, test } from 'vitest';
import { educationLevels, emptyProfile, foldName, type Profile } from '$lib/domain/profile';
import { factsOf } from '$lib/domain/reading';
import { knownNames, matchPosting } from '$lib/reader';
// What the door does not show, because only these tables are to be held against the dictionary.
import { languageNames, licenceNames, mannerNames } from '../../../src/lib/reader/match/names';
import { isNear, isShownBy, relatedNames } from '../../../src/lib/reader/match/relations';
import { names } from '../../../src/lib/reader/skills/names/names';
import { read } from '../read-file';

const known = new Set(knownNames.map(({ name }) => name));

test('every name that the table of relations speaks of is one of the dictionary', () => {
	expect(relatedNames.filter((name) => !known.has(name))).toEqual([]);
});

test('the table reaches names of every trade', () => {
	const related = new Set(relatedNames);
	const share = [...known].filter((name) => related.has(name)).length / known.size;
	expect(share).toBeGreaterThan(0.7);
});

test('being near holds both ways, showing does not', () => {
	const folded = [...new Set(relatedNames)].map(foldName);
	for (const one of folded) {
		for (const other of folded) {
			if (isNear(one, other) !== isNear(other, one)) {
				expect([one, other, isShownBy(one, other) || isShownBy(other, one)]).toEqual([
					one,
					other,
					true
				]);
			}
			if (one !== other && isShownBy(one, other)) expect(isShownBy(other, one)).toBe(false);
		}
	}
});

test('licences, languages and ways of working are those of the dictionary', () => {
	const ofSort = (sort: string) =>
		names
			.filter(([each]) => each === sort)
			.flatMap(([, list]) => list.split('\n'))
			.map((line) =>
				foldName(
					line
						.trim()
						.split('|')[0]
						?.replace(/^[=~!?@]/, '') ?? ''
				)
			);
	expect(ofSort('licence').filter((name) => !licenceNames.has(name))).toEqual(['hipaa']);
	expect(ofSort('language').filter((name) => !languageNames.has(name))).toEqual([]);
	expect(ofSort('manner').filter((name) => !mannerNames.has(name))).toEqual([]);
});

const profiles: fc.Arbitrary<Profile> = fc
	.record({
		skills: fc.subarray(
			knownNames.map(({ name }) => name),
			{ maxLength: 40 }
		),
		languages: fc.subarray(['English', 'German', 'French']),
		level: fc.constantFrom(...educationLevels),
		years: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
		remote: fc.option(fc.boolean(), { nil: undefined })
	})
	.map(({ skills, languages, level, years, remote }) => ({
		...emptyProfile,
		skills: skills.map((name) => ({ kind: 'skill', name })),
		languages: languages.map((name) => ({ kind: 'language', name })),
		education: [{ kind: 'education', level }],
		...(years === undefined ? {} : { years }),
		...(remote === undefined ? {} : { remote })
	}));
const words = fc.constantFrom(
	...[
		'Requirements',
		'- Python or Go',
		'- 3 years of SQL',
		'German',
		'Nice to have',
		'- Excel, SAP'
	],
	...[
		'Location: Leeds',
		'remote',
		'no visa sponsorship',
		'a degree in physics',
		'or',
		'/',
		',',
		'🥐'
	]
);
const texts = fc.oneof(
	fc.string(),
	fc.array(words, { maxLength: 30 }).map((all) => all.join('\n'))
);

test('any text and any profile give a score between 0 and 100, spans inside the text, and the same twice (property)', () => {
	fc.assert(
		fc.property(texts, profiles, (text, profile) => {
			const reading = read(text);
			const match = matchPosting(reading, factsOf(reading), profile);
			expect(matchPosting(reading, factsOf(reading), profile)).toEqual(match);
			if (match.score !== undefined) expect(match.score).toBeGreaterThanOrEqual(0);
			expect(match.score ?? 0).toBeLessThanOrEqual(100);
			for (const { start, end } of match.points.flatMap(({ evidence }) => evidence)) {
				expect(start >= 0 && start < end && end <= reading.text.length).toBe(true);
			}
		}),
		{ numRuns: 120, seed: 1 }
	);
}, 60_000);
