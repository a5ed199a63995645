import { siftedGroups, writtenOpenings } from '$lib/reader/sieve/all-groups';
import { foundOpenings, sifted } from '$lib/reader/sieve/sieve';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

describe('what the matches of patterns have', () => {
	test('every group that is sifted has the openings of its patterns, no more and no fewer', () => {
		const written = Object.fromEntries(
			siftedGroups().map(({ name, patterns }) => [name, writtenOpenings(patterns)])
		);
		expect(foundOpenings, 'node scripts/reader-openings.js writes them anew').toEqual(written);
	});

	test('no two groups have one name', () => {
		const names = siftedGroups().map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	test('choices, marks, counts and edges are all followed', () => {
		expect(writtenOpenings([/\b(?:pre-?paid|\d{1,2}x)\b/i])).toEqual({
			word: '00x 0x pre.p prepa'
		});
		expect(writtenOpenings([/^(?:a|b)?[cd]$/, /(?<!\p{L})über/iu, /ans(?!\p{L})/u])).toEqual({
			text: 'ac ad bc bd c d',
			word: '*ber',
			anywhere: 'ans'
		});
	});

	test('what every match has further on counts where it is rarer than what matches begin with', () => {
		expect(writtenOpenings([/.{0,20}places?/, /(?:to|in) the \p{L}+ (?:barn|mill)\b/u])).toEqual({
			word: '-barn -mill',
			anywhere: 'place'
		});
	});

	test('a pattern that may be anything is not sifted', () => {
		expect(writtenOpenings([/.{0,20}places?|.{0,20}/])).toBeUndefined();
		expect(writtenOpenings([/(?:odd )?/])).toBeUndefined();
		expect(sifted('a group without openings', /a/)('')).toBe(true);
	});
});

test('where the sieve says no, no pattern matches: in no line of any posting', () => {
	const folder = join(import.meta.dirname, 'postings');
	const lines = readdirSync(folder).flatMap((name) =>
		readFileSync(join(folder, name), 'utf8').split('\n')
	);
	const odd = [
		'ſkills needed',
		'K\u212aILLS',
		'İstanbul',
		'“Über uns”',
		'you’ll',
		'',
		'\u00a0x',
		'3years'
	];
	const groups = siftedGroups()
		.filter(({ name }) => foundOpenings[name])
		.map(({ name, patterns }) => ({
			name,
			may: sifted(name, ...patterns),
			plain: patterns.map(({ source, flags }) => new RegExp(source, flags.replace('g', '')))
		}));
	const texts = [...new Set([...lines, ...odd])].flatMap((line) => [line, line.toLowerCase()]);
	const missed = texts.flatMap((text) =>
		groups
			.filter(({ may, plain }) => !may(text) && plain.some((pattern) => pattern.test(text)))
			.map(({ name }) => `${name}: ${text}`)
	);
	expect(missed).toEqual([]);
});
