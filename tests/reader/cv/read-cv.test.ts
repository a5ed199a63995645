import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileItem } from '$lib/domain/profile';
import { canonicalName, readCv, readJsonResume, type CvReading } from '$lib/reader';

const readFixture = (name: string) =>
	readCv(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'), 2026);

const namesOf = ({ findings }: CvReading, kind: ProfileItem['kind']) =>
	findings.flatMap(({ item }) =>
		item.kind === kind ? ['name' in item ? item.name : 'id' in item ? item.value : item.level] : []
	);
const find = ({ findings }: CvReading, name: string) =>
	findings.find(({ item }) => 'name' in item && item.name === name);

describe('the CV of a nurse', () => {
	const cv = readFixture('nurse.txt');

	test('names what she does, with the words that say so', () => {
		expect(namesOf(cv, 'skill')).toEqual(
			expect.arrayContaining(['Acute care', 'Wound care', 'SystmOne', 'Elderly care'])
		);
		expect(find(cv, 'Acute care')).toMatchObject({
			item: { years: 8 },
			quote: 'Caring nurse with 8 years of acute care behind me.'
		});
		// Named in the post that lasts, and again in the list: the sentence proves more.
		expect(find(cv, 'Phlebotomy')).toMatchObject({
			item: { lastUsed: 2026 },
			quote: expect.stringContaining('on a ward of 28 beds')
		});
		expect(find(cv, 'Elderly care')).toMatchObject({ item: { lastUsed: 2018 } });
	});

	test('takes in a skill that no dictionary has, from a list of skills, and nothing of her hobbies', () => {
		expect(find(cv, 'Basket weaving')).toBeDefined();
		expect(namesOf(cv, 'skill').filter((name) => /cook|photo|salsa/i.test(name))).toEqual([]);
	});

	test('names languages with level, schooling, licences and how to reach her', () => {
		expect(namesOf(cv, 'language')).toEqual(['English', 'French', 'Irish'].sort());
		expect(find(cv, 'English')).toMatchObject({ item: { level: 'native' } });
		expect(cv.findings.map(({ item }) => item)).toContainEqual(
			expect.objectContaining({ kind: 'education', level: 'bachelor', field: 'Adult Nursing' })
		);
		expect(namesOf(cv, 'licence').sort()).toEqual([
			'Driving licence',
			'First aid',
			'Registered nurse'
		]);
		expect(namesOf(cv, 'field')).toEqual([
			'mary.obrien@example.org',
			'+44 7700 900123',
			'linkedin.com/in/mary-obrien',
			"MARY ANN O'BRIEN"
		]);
	});

	test('counts the years of work by its dates', () => {
		expect(cv.years?.count).toBe(9);
	});
});

test('a German CV is read as well', () => {
	const cv = readFixture('entwickler.txt');
	expect(find(cv, 'PostgreSQL')).toMatchObject({ item: { years: 3 } });
	expect(find(cv, 'Kotlin')).toMatchObject({ item: { level: 'expert', lastUsed: 2026 } });
	expect(find(cv, 'Python')).toMatchObject({ item: { lastUsed: 2020 } });
	expect(find(cv, 'German')).toMatchObject({ item: { level: 'native' } });
	expect(find(cv, 'English')).toMatchObject({ item: { level: 'fluent' } });
	expect(find(cv, 'Driving licence')).toBeDefined();
	expect(namesOf(cv, 'skill')).toEqual(expect.arrayContaining(['Go', 'Git', 'Docker', 'Jenkins']));
	expect(namesOf(cv, 'skill')).not.toContain('GitHub');
	expect(namesOf(cv, 'skill')).not.toContain('Excel');
	expect(cv.years?.count).toBe(8);
});

describe('years', () => {
	const years = (...lines: readonly string[]) =>
		readCv(['Experience', ...lines].join('\n'), 2026).years?.count;

	test('that overlap count once', () => {
		expect(years('Cook, 2010 – 2014', 'Baker, 2012 – 2015')).toBe(5);
	});

	test('are read from months, words for today and other languages', () => {
		expect(years('Cook, 03/2020 - 02/2022')).toBe(2);
		expect(years('Köchin, seit Januar 2020')).toBe(6);
		expect(years('Cuisinier, juin 2018 à aujourd’hui')).toBe(7);
	});

	test('that cannot be are none', () => {
		expect(years('Cook, 2030 – 2040', 'Baker, 2015 – 2010', 'Room 2010 – 20')).toBeUndefined();
	});

	test('beside a skill belong to that skill alone', () => {
		const cv = readCv('Skills\nWelding (12 years), Carpentry, Roofing', 2026);
		expect(find(cv, 'Welding')).toMatchObject({ item: { years: 12 } });
		expect(find(cv, 'Carpentry')?.item).not.toHaveProperty('years');
	});
});

test('a name is called as the reader calls it, however it is typed', () => {
	expect(canonicalName('K8S')).toEqual({ name: 'Kubernetes', kind: 'skill' });
	expect(canonicalName('führerschein')).toEqual({ name: 'Driving licence', kind: 'licence' });
	expect(canonicalName('go')).toEqual({ name: 'Go', kind: 'skill' });
	expect(canonicalName('Deutsch')).toEqual({ name: 'German', kind: 'language' });
	expect(canonicalName('Basket weaving')).toEqual({ name: 'Basket weaving', kind: 'skill' });
});

describe('JSON Resume', () => {
	const resume = {
		basics: {
			name: 'Kim Berg',
			email: 'kim@example.org',
			profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/kim' }]
		},
		work: [
			{
				position: 'Joiner',
				startDate: '2015-04',
				endDate: '2020-03',
				highlights: ['Built with CNC']
			},
			{ position: 'Site lead', startDate: '2020-04' }
		],
		education: [{ studyType: 'Bachelor', area: 'Architecture' }],
		skills: [
			{ name: 'Wood', level: 'Master', keywords: ['Joinery', 'Veneering'] },
			{ name: 'CAD' }
		],
		languages: [{ language: 'German', fluency: 'Native speaker' }],
		certificates: [{ name: 'First aid' }]
	};

	test('is read in all its parts', () => {
		const cv = readJsonResume(JSON.parse(JSON.stringify(resume)), 2026);
		expect(cv?.findings.map(({ item: { ...item } }) => item)).toEqual([
			{ kind: 'field', id: 'name', value: 'Kim Berg' },
			{ kind: 'field', id: 'email', value: 'kim@example.org' },
			{ kind: 'field', id: 'linkedin', value: 'https://linkedin.com/in/kim' },
			expect.objectContaining({ kind: 'skill', name: 'Carpentry', level: 'expert' }),
			expect.objectContaining({ kind: 'skill', name: 'Veneering', level: 'expert' }),
			expect.objectContaining({ kind: 'skill', name: 'CAD' }),
			expect.objectContaining({ kind: 'language', name: 'German', level: 'native' }),
			expect.objectContaining({ kind: 'education', level: 'bachelor', field: 'Architecture' }),
			expect.objectContaining({ kind: 'licence', name: 'First aid' }),
			expect.objectContaining({ kind: 'skill', name: 'CNC machines' })
		]);
		expect(cv?.years?.count).toBe(10);
	});

	test('of any other shape is none, or as far as it can be read', () => {
		expect(readJsonResume({ a: 1 }, 2026)).toBeUndefined();
		expect(readJsonResume([1], 2026)).toBeUndefined();
		expect(
			readJsonResume({ basics: {}, skills: 7, work: [null, 'x', { startDate: 9 }] }, 2026)
		).toEqual({ findings: [], wasCut: false });
		fc.assert(
			fc.property(fc.anything(), (value) => {
				readJsonResume({ basics: {}, work: value, skills: [value], languages: value }, 2026);
			}),
			{ numRuns: 200, seed: 1 }
		);
	});
});

test('any text is read, the same twice, and nothing of it is found twice (property)', () => {
	const words = fc.constantFrom(
		...['Skills', 'Experience', '2010 - 2020', '• Python, Go', 'kim@example.org', 'English (C1)'],
		...['BSc Physics', '🥐', '+49 171 2345678', ',,,;;', 'Languages: Deutsch', 'a'.repeat(3000)]
	);
	const texts = fc.oneof(
		fc.string(),
		fc.array(words, { maxLength: 40 }).map((all) => all.join('\n'))
	);
	fc.assert(
		fc.property(texts, (text) => {
			const cv = readCv(text, 2026);
			expect(readCv(text, 2026)).toEqual(cv);
			const keys = cv.findings.map(({ item }) => JSON.stringify({ ...item, quote: '' }));
			expect(new Set(keys).size).toBe(keys.length);
			for (const { quote } of cv.findings) expect(quote.length).toBeGreaterThan(0);
		}),
		{ numRuns: 150, seed: 1 }
	);
}, 60_000);

test.each([
	['BA Graphic Design, University of Leeds, 2015', 'bachelor', 'Graphic Design'],
	['B.A. in History', 'bachelor', 'History'],
	['BA (Hons) Politics, Hull', 'bachelor', 'Politics'],
	['2016 – 2017 MA Fine Art, Slade School', 'master', 'Fine Art'],
	['M.A. Linguistics', 'master', 'Linguistics'],
	['Courses at a college, Boston, MA 02116', undefined, undefined]
])('%s is schooling', (line, level, field) => {
	const [item] = readCv(`Education\n${line}`, 2026).findings.flatMap(({ item }) =>
		item.kind === 'education' ? [item] : []
	);
	expect([item?.level, item?.field]).toEqual([level, field]);
});

test('a very long CV is cut and says so', () => {
	expect(readCv('Skills\n' + 'Python, Docker\n'.repeat(10_000), 2026).wasCut).toBe(true);
});
