import { describe, expect, test } from 'vitest';
import type { Facts } from '$lib/domain/facts';
import type { Match, MatchPoint } from '$lib/domain/match';
import { emptyProfile, type Profile } from '$lib/domain/profile';
import { factsOf } from '$lib/domain/reading';
import { matchPosting } from '$lib/reader';
import { quote, read } from '../read-file';

const skills = (...names: readonly string[]) =>
	names.map((name) => ({ kind: 'skill' as const, name }));

function held(text: string, profile: Partial<Profile>, corrected: Partial<Facts> = {}) {
	const reading = read(text);
	const facts = { ...factsOf(reading), ...corrected };
	return { reading, match: matchPosting(reading, facts, { ...emptyProfile, ...profile }) };
}

function pointOf(match: Match, name: string): MatchPoint {
	const point = match.points.find(
		({ requirement }) =>
			requirement.kind === name || ('names' in requirement && requirement.names.includes(name))
	);
	return point ?? expect.fail(`no point for ${name}`);
}

const standing = (match: Match, name: string) => pointOf(match, name).standing;

const baker = `Baker

Requirements
- Experience with sourdough and pastry
- Food hygiene certificate
- Knowledge of stock control
Nice to have
- Barista skills`;

describe('a point', () => {
	test('is had, near, missing or not stated, each with the sentence that asks for it', () => {
		const { reading, match } = held(baker, { skills: skills('Baking', 'Table service') });
		expect(standing(match, 'Baking')).toBe('have');
		expect(standing(match, 'Barista skills')).toBe('related');
		expect(standing(match, 'Inventory management')).toBe('missing');
		// Nobody has spoken of licences.
		expect(standing(match, 'Food hygiene certificate')).toBe('not-stated');
		const sentences = pointOf(match, 'Baking').evidence.map((span) => quote(reading, span));
		expect(sentences).toEqual(['Experience with sourdough and pastry']);
		expect(pointOf(match, 'Barista skills').proof).toEqual({
			kind: 'items',
			items: skills('Table service')
		});
	});

	test('is missing for a licence once others are named', () => {
		const licences = [{ kind: 'licence' as const, name: 'First aid' }];
		expect(standing(held(baker, { licences }).match, 'Food hygiene certificate')).toBe('missing');
	});

	test('is had by what shows it, and only near the other way round', () => {
		const text = 'Requirements\n- SQL\n- Kubernetes\n- PostgreSQL';
		expect(standing(held(text, { skills: skills('PostgreSQL') }).match, 'SQL')).toBe('have');
		expect(standing(held(text, { skills: skills('SQL') }).match, 'PostgreSQL')).toBe('related');
	});

	test('is only near for who is still learning it', () => {
		const learning = [{ ...skills('Baking')[0], level: 'learning' } as const];
		const { match } = held(baker, { skills: learning as Profile['skills'] });
		expect(standing(match, 'Baking')).toBe('related');
	});

	test('of how people work is never held against them', () => {
		const text = 'Requirements\n- Good communication skills\n- Welding';
		const { match } = held(text, { skills: skills('Welding') });
		expect(standing(match, 'Communication')).toBe('not-stated');
		expect(match.score).toBe(100);
	});
});

describe('alternatives', () => {
	const groups = (text: string) =>
		held(text, { skills: skills('Java') }).match.points.flatMap(({ requirement }) =>
			requirement.kind === 'skill' ? [requirement.names] : []
		);

	test('are one point, which any of them fulfils', () => {
		const text = 'Requirements\n- Experience with React, Vue.js or Angular';
		const { match } = held(text, { skills: skills('Angular') });
		expect(match.musts).toMatchObject({ have: 1, related: 0, missing: 0 });
		expect(groups(text)).toEqual([['React', 'Vue.js', 'Angular']]);
	});

	test('end with the choice: what follows is asked for besides', () => {
		expect(groups('Requirements\n- Knowledge of Kotlin or Rust, PostgreSQL and Kafka')).toEqual([
			['Kotlin', 'Rust'],
			['PostgreSQL'],
			['Kafka']
		]);
		expect(groups('Requirements\n- Python, Docker/Kubernetes, Terraform')).toEqual([
			['Python'],
			['Docker', 'Kubernetes'],
			['Terraform']
		]);
	});

	test('are not what "and" joins', () => {
		expect(groups('Requirements\n- Python, Docker and Terraform')).toHaveLength(3);
	});

	test('are not what another requirement asks for by itself', () => {
		const text = 'Requirements\n- PostgreSQL or MySQL\n- Tuning of MySQL';
		expect(groups(text)).toContainEqual(['PostgreSQL']);
		expect(groups(text)).toContainEqual(['MySQL']);
	});
});

describe('years', () => {
	const text = 'Requirements\n- 5+ years of experience with Python\n- Docker';
	const python = (years?: number) =>
		skills('Python').map((skill) => (years === undefined ? skill : { ...skill, years }));

	test('with a skill are held against its years, and count for it where nobody said', () => {
		expect(standing(held(text, { skills: python(6) }).match, 'Python')).toBe('have');
		expect(standing(held(text, { skills: python(2) }).match, 'Python')).toBe('related');
		expect(standing(held(text, { skills: python() }).match, 'Python')).toBe('have');
		expect(standing(held(text, { skills: python(), years: 2 }).match, 'Python')).toBe('related');
		const kinds = held(text, { skills: python() }).match.points.map((p) => p.requirement.kind);
		expect(kinds).toEqual(['skill', 'skill']);
	});

	test('in all are had, near, missing or not stated', () => {
		const years = 'Requirements\n- At least 6 years of professional experience';
		const of = (years_: Partial<Profile>) => standing(held(years, years_).match, 'years');
		expect(of({ years: 6 })).toBe('have');
		expect(of({ years: 3 })).toBe('related');
		expect(of({ years: 1 })).toBe('missing');
		expect(of({ skills: skills('Baking') })).toBe('not-stated');
	});

	test('that a person corrected are believed, and have no sentence', () => {
		const { match } = held(baker, { years: 1 }, { yearsMin: 9 });
		expect(pointOf(match, 'years')).toMatchObject({ standing: 'missing', evidence: [] });
	});
});

describe('education', () => {
	const text = 'Requirements\n- A degree in physics or statistics';
	const of = (level: 'school' | 'vocational' | 'associate' | 'bachelor' | 'master', more = '') =>
		standing(held(text + more, { education: [{ kind: 'education', level }] }).match, 'education');

	test('is had from the level asked for upwards, and its subjects are no skills', () => {
		expect([of('master'), of('bachelor'), of('associate'), of('school')]).toEqual([
			'have',
			'have',
			'related',
			'missing'
		]);
		const { match } = held(text, { skills: skills('Baking') });
		expect(match.points.map(({ requirement }) => requirement)).toEqual([
			{ kind: 'education', level: 'bachelor', fields: ['Physics', 'Statistics'] }
		]);
	});

	test('that experience may replace is near for who lacks it', () => {
		expect(of('school', ', or equivalent experience')).toBe('related');
	});
});

describe('what may stop an application', () => {
	const text = `Nurse
Location: Leeds, UK

Requirements
- Fluent German
- Full driving licence
- You must have the right to work in the UK; we cannot sponsor visas`;
	const profile: Partial<Profile> = {
		languages: [{ kind: 'language', name: 'English' }],
		licences: [{ kind: 'licence', name: 'First aid' }],
		places: [{ kind: 'place', name: 'Lisbon' }],
		countries: [{ kind: 'country', name: 'Portugal' }],
		needsSponsorship: true
	};

	test('is told apart: language, licence, visa and place', () => {
		const { reading, match } = held(text, profile);
		expect(match.stops.map(({ requirement }) => requirement.kind).sort()).toEqual([
			'language',
			'licence',
			'place',
			'visa'
		]);
		for (const { evidence } of match.stops) expect(evidence.length).toBeGreaterThan(0);
		expect(quote(reading, pointOf(match, 'visa').evidence[0] ?? { start: 0, end: 0 })).toBe(
			'You must have the right to work in the UK; we cannot sponsor visas'
		);
	});

	test('is nothing where the profile does not speak of it', () => {
		const { match } = held(text, { skills: skills('Nursing') });
		expect(match.stops).toEqual([]);
		expect(match.points.every((point) => point.standing === 'not-stated')).toBe(true);
		expect(match.score).toBeUndefined();
	});

	test('is nothing for who may work there, lives there and speaks it', () => {
		const { match } = held(text, {
			languages: [{ kind: 'language', name: 'German', level: 'native' }],
			licences: [{ kind: 'licence', name: 'Driving licence' }],
			places: [{ kind: 'place', name: 'leeds' }],
			countries: [{ kind: 'country', name: 'UK' }],
			needsSponsorship: true
		});
		expect(match.stops).toEqual([]);
		expect(match.score).toBe(100);
	});

	test('a right to work in the Union holds in its states, not the other way round', () => {
		const asked =
			'Requirements\n- You must have the right to work in Germany. We do not sponsor visas.';
		const of = (name: string) =>
			standing(
				held(asked, { countries: [{ kind: 'country', name }], needsSponsorship: true }).match,
				'visa'
			);
		expect([of('European Union'), of('Deutschland'), of('France')]).toEqual([
			'have',
			'have',
			'missing'
		]);
	});

	test('a country says nothing of a town whose country the posting does not name', () => {
		const of = (location: string, name: string) =>
			standing(held('Cook', { places: [{ kind: 'place', name }] }, { location }).match, 'place');
		expect(of('Truro', 'United Kingdom')).toBe('not-stated');
		expect(of('Truro, UK', 'United Kingdom')).toBe('have');
		expect(of('Truro, UK', 'Spain')).toBe('missing');
		expect(of('Porto; Truro', 'Truro, Cornwall')).toBe('have');
	});

	test('what is done from home asks whether one would', () => {
		const of = (remote?: boolean) =>
			standing(
				held('Cook', remote === undefined ? {} : { remote }, { workplace: 'remote' }).match,
				'place'
			);
		expect([of(true), of(false), of()]).toEqual(['have', 'missing', 'not-stated']);
	});

	test('a level of a language that falls short is near', () => {
		const of = (level: 'basic' | 'working' | 'native') =>
			standing(
				held(text, { languages: [{ kind: 'language', name: 'German', level }] }).match,
				'German'
			);
		expect([of('native'), of('working'), of('basic')]).toEqual(['have', 'related', 'related']);
	});
});

describe('the score', () => {
	const text = `Requirements
- Python
- Kafka
Nice to have
- Terraform
- Docker`;

	test('counts a must three and a wish one, what is near half, and what was not stated not at all', () => {
		const { match } = held(text, { skills: skills('Python', 'RabbitMQ', 'Kubernetes') });
		// Python 3 of 3, Kafka near 1.5 of 3, Terraform 0 of 1, Docker shown by Kubernetes 1 of 1.
		expect([match.earned, match.possible, match.score]).toEqual([5.5, 8, 69]);
		expect(match.musts).toEqual({ weight: 3, have: 1, related: 1, missing: 0, notStated: 0 });
		expect(match.wishes).toEqual({ weight: 1, have: 1, related: 0, missing: 1, notStated: 0 });
	});

	test('rises by what it says it would rise by, the most first', () => {
		const mine = ['Python'];
		const { match } = held(text, { skills: skills(...mine) });
		expect(match.raises.map((point) => [pointNames(point), point.gain])).toEqual([
			['Kafka', 37.5],
			['Terraform', 12.5],
			['Docker', 12.5]
		]);
		const { match: after } = held(text, { skills: skills(...mine, 'Kafka') });
		expect((100 * after.earned) / after.possible - (100 * match.earned) / match.possible).toBe(
			37.5
		);
	});

	test('is not there where a posting asks for nothing', () => {
		const { match } = held('Hello', { skills: skills('Baking') });
		expect(match).toMatchObject({ points: [], stops: [], raises: [] });
		expect('score' in match).toBe(false);
	});
});

function pointNames({ requirement }: MatchPoint): string {
	return 'names' in requirement ? requirement.names.join() : requirement.kind;
}
