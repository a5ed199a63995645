import { factNames } from '$lib/domain/facts';
import { factsOf } from '$lib/domain/reading';
import { samplePostings } from '$lib/state/samples/samples';
import { describe, expect, test } from 'vitest';
import { expectedReadings } from './expected-readings';
import { kindAt, quote, read, readFixture } from './read-file';

describe.each(expectedReadings)('the posting $file', (expected) => {
	const reading = readFixture(expected.file);

	test('states these facts and no others', () => {
		expect(factsOf(reading)).toEqual(expected.facts);
	});

	test.each(expected.places)('"%s" stands in %s', (words, kind) => {
		expect(kindAt(reading, words)).toBe(kind);
	});

	test('asks for these skills', () => {
		const names = (must: boolean) =>
			reading.skills.filter((skill) => skill.must === must).map(({ name }) => name);
		expect(names(true)).toEqual(expect.arrayContaining([...expected.must]));
		expect(names(false)).toEqual(expect.arrayContaining([...expected.nice]));
	});

	test('quotes nothing from beside the posting', () => {
		const quoted = [...reading.summary, ...reading.skills.flatMap(({ evidence }) => evidence)].map(
			(span) => quote(reading, span)
		);
		for (const words of expected.never ?? [])
			expect(quoted.filter((text) => text.includes(words))).toEqual([]);
		for (const line of reading.summary.filter(({ group }) => group === 'require'))
			expect(['minimum', 'about', 'other', 'responsibilities']).toContain(
				kindAt(reading, line.text)
			);
	});

	test('is in its language', () => {
		if ('language' in expected) expect(reading.language).toBe(expected.language);
		expect(reading.summary.length).toBeGreaterThanOrEqual(expected.least ?? 3);
	});
});

test.each(samplePostings.map((sample) => [sample.facts.title ?? '', sample] as const))(
	'the sample posting "%s" reads as its facts say',
	(_title, { posting, facts }) => {
		const reading = read(posting);
		const stated = factsOf(reading);
		for (const name of factNames) {
			if (name in facts && name in stated && name !== 'location')
				expect({ [name]: stated[name] }).toEqual({ [name]: facts[name] });
		}
		expect(reading.summary.length).toBe(8);
		expect(reading.skills.length).toBeGreaterThan(4);
	}
);
