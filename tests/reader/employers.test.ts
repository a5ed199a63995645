import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const companyOf = (text: string): string | undefined => read(text).facts.company?.value;

/** The employer of a posting whose intro is these words. */
const introduced = (intro: string): string | undefined =>
	companyOf(`# Night Baker\n\n${intro}\n\nRequirements:\n- Patience\n- A driving licence`);

describe('the employer is who a posting opens with', () => {
	test.each([
		['Crumbwell Ovens makes bread for hotels, and has done so for sixty years.', 'Crumbwell Ovens'],
		['Crumbwell in Leeds supplies hotels with bread.', 'Crumbwell'],
		["Crumbwell is Norway's oldest bakery.", 'Crumbwell'],
		['The Loaf Inspection Authority (LIA) is a public body.', 'The Loaf Inspection Authority'],
		['Hi! We’re Crumbwell, nine people with a large oven.', 'Crumbwell'],
		['Our company, Crumbwell Ovens, is known for its rye.', 'Crumbwell Ovens'],
		['At Crumbwell we bake at night.', 'Crumbwell'],
		['Do you like rye? Then you may be our new colleague at Crumbwell in Leeds.', 'Crumbwell'],
		['Kneadle Pekařství s.r.o. is baking for five towns.', 'Kneadle Pekařství s.r.o.'],
		['Banque du Levain S.A. is looking for a baker.', 'Banque du Levain S.A.'],
		['Since 1944 Crumbwell Group has baked for hotels.', 'Crumbwell Group'],
		['We are Crumbwell (a new part of Kneadle), and we bake.', 'Crumbwell'],
		['Crumbwell is building warm ovens for cold towns.', 'Crumbwell'],
		['At the Rye Institute, we bake at night.', 'Rye Institute'],
		['With your bread you will help CRuMBo to reach its goal.', 'CRuMBo'],
		['Crumbwell Rye Bakers is a Leeds based charity.', 'Crumbwell Rye Bakers'],
		['Write to the oven at jobs@ryemills.example, as Rye Mills likes letters.', 'Rye Mills'],
		['Crumbwell Ovens have an opportunity for a baker.', 'Crumbwell Ovens'],
		['You will join Crumbwell Ovens as a baker.', 'Crumbwell Ovens'],
		['We, at Crumbwell Ovens, bake at night.', 'Crumbwell Ovens'],
		['Our client, Crumbwell Ovens, is hiring.', 'Crumbwell Ovens'],
		['Crumbwell Ovens prides itself on bread.', 'Crumbwell Ovens'],
		['Posted by: Crumbwell Ovens', 'Crumbwell Ovens'],
		['Crumbwell lets small hotels bake bread of their own.', 'Crumbwell'],
		['En Panes Levante S.A. horneamos pan desde 1974.', 'Panes Levante S.A.'],
		['Wir sind Crumbwell, ein Team von neun Leuten.', 'Crumbwell'],
		['We are the Crumbwell Fund, four people in an old mill.', 'Crumbwell Fund'],
		['Crumbwell is value added distributor of ovens.', 'Crumbwell'],
		['Crumbwell has 300 employees and one large oven.', 'Crumbwell'],
		['Kneadle & Co has looked after bakers for fifty years.', 'Kneadle & Co'],
		['The Agency for Rural Bread administers grants.', 'The Agency for Rural Bread'],
		[
			'The Department of Rye at the University of Brotingen invites applications.',
			'University of Brotingen'
		],
		[
			'The Rye Lab at Brotingen Institute of Bread, Finland, seeks to appoint a baker.',
			'Brotingen Institute of Bread'
		],
		[
			'Then a year with us at the University of Brotingen might be just the thing.',
			'University of Brotingen'
		],
		[
			'You will be the new colleague in Group Ovens at Crumbwell, where five people bake.',
			'Crumbwell'
		],
		['Crumbwell is backed by two funds and one large oven.', 'Crumbwell'],
		['🍞 Crumbwell is a bakery of nine people.', 'Crumbwell'],
		['Life at eLoaf Ovens is warm, and all employees at eLoaf Ovens bake.', 'eLoaf Ovens'],
		[
			'Hi, this is Amara, a recruiter from Crumbwell Technologies We have an opening.',
			'Crumbwell Technologies'
		],
		['A Padaria Clara é uma empresa de pão com 80 pessoas.', 'Padaria Clara'],
		['Chez Crumbwell, nous aimons le seigle. Rejoignez Crumbwell !', 'Crumbwell'],
		['Our start-up company is Kneadle.db, which keeps recipes.', 'Kneadle.db'],
		['Crumbwell, in partnership with a mill, is in need of a baker.', 'Crumbwell'],
		['Crumbwell is locally owned and run.', 'Crumbwell'],
		['Write to ovens@kneadle.rye if Kneadle Rye is for you.', 'Kneadle Rye'],
		['El Grupo Migas es una empresa de pan.', 'Grupo Migas'],
		['Le CFB - Comité des Fours est le cercle des boulangers.', 'Comité des Fours'],
		['L’asbl « Les Fours du Nord » cuit du pain.', 'Les Fours du Nord'],
		['Nuestra asociación «Migas del Sur» hornea.', 'Migas del Sur'],
		[
			'Die Ofenzentrale des Brotbundes (OB) mit Sitz in Leipzig ist Dienstleister für Bäckereien.',
			'Ofenzentrale des Brotbundes'
		],
		['Migalhas em parceria com empresa de pão.', 'Migalhas']
	])('%s', (intro, company) => {
		expect(introduced(intro)).toBe(company);
	});

	test.each([
		'Sustainability is part of all that we bake.',
		'Corporate Finance supports the bakeries with figures.',
		'The Council is proud of its bread. The Council makes much of it.',
		'The Rye Bread team makes dough at night.',
		'Kneadtool is a plus. Kneadtool is our main tool.',
		'Sourdough House is a ward for tired ovens.',
		'Leeds is a town of bakers.',
		'The Rye Sea is one of the largest lakes of beer in the world.',
		'Ovens make bread. Good ovens make good bread.',
		'Entretien des fours le matin. Entretien des locaux.'
	])('no employer: %s', (intro) => {
		expect(introduced(intro)).toBeUndefined();
	});
});

describe('the employer under the title', () => {
	const under = (line: string, rest = ''): string | undefined =>
		companyOf(`Night Baker\n${line}\nFull-time\n${rest}\nRequirements:\n- Patience`);

	test.each([
		['Tollgate Insurance, Leeds, UK', 'Tollgate Insurance'],
		['Ovens & Daughters, Braga (Portugal)', 'Ovens & Daughters'],
		['Crumbwell a.s.', 'Crumbwell a.s.'],
		['Kneadle Sp. z o.o., ul. Piekarska, Kraków', 'Kneadle Sp. z o.o.'],
		['School of Rye, Loafshire University, Ireland', 'Loafshire University'],
		['Brotingen Bread Lab, University of Brotingen', 'University of Brotingen'],
		['Dept. of Rye, Leeds', 'Dept. of Rye'],
		['Crumbwell Co-op, Co. Cork', 'Crumbwell Co-op'],
		['Crumbwell Museum (Scottish charity), Glasgow', 'Crumbwell Museum']
	])('%s', (line, company) => {
		expect(under(line)).toBe(company);
	});

	test('a name before a place counts where the posting speaks of it', () => {
		expect(
			under(
				'Crumbwell, Headingley, Leeds',
				'A loaf from Crumbwell keeps a week. At Crumbwell you bake at night, and nobody hurries you.'
			)
		).toBe('Crumbwell');
		expect(under('Headingley, Leeds', 'Our oven in Headingley is large.')).toBeUndefined();
	});

	test.each(['Job-ID 40817', 'Requisition 2291-B', 'Rye, and a promise', 'CDI - Lyon 3e'])(
		'no name: %s',
		(line) => {
			expect(under(line)).toBeUndefined();
		}
	);

	test.each(['Home-based, Leeds or York area', 'Baking. Copenhagen HQ.', 'NHS Band 7, Permanent'])(
		'terms and no name: %s',
		(line) => {
			expect(under(line, 'Baking is what we do: Home-based. NHS Band 7.')).toBeUndefined();
		}
	);

	test('a part of a house stands behind the house', () => {
		expect(under('Rye Bread Lab\nSchool of Rye, Loafshire University')).toBe(
			'Loafshire University'
		);
		expect(under('Rye Bread Lab')).toBe('Rye Bread Lab');
	});

	test('the name of a saint keeps its end', () => {
		expect(introduced("St Crumb's is a large bakery in the north.")).toBe("St Crumb's");
	});

	test('a house in a label is named without its town', () => {
		expect(under('Employer: Crumbwell Ovens, Berne')).toBe('Crumbwell Ovens');
	});

	test('a house under the title counts for more than what is said of another', () => {
		const rest =
			'At Crumbwell you bake at night. Crumbwell is a family of bakers. Join Crumbwell.\n';
		expect(under('Kneadle Bakery GmbH', rest)).toBe('Kneadle Bakery GmbH');
	});

	test('a house in a label is named without what is said of it', () => {
		expect(under('Employer: Crumbwell Ovens (260 bakers, 1 cat)')).toBe('Crumbwell Ovens');
		expect(under('Agency: Doughstaff Ireland on behalf of our client, a bakery')).toBe(
			'Doughstaff Ireland'
		);
		expect(under('who: Rye & Rise, 12 people, no office')).toBe('Rye & Rise');
	});

	test.each([
		['Night Baker - Rye Hill Junior School', 'Rye Hill Junior School'],
		['Night Baker - Crumbwell', 'Crumbwell', 'At Crumbwell we bake.'],
		['Night Baker - Primary School', undefined],
		['Night Baker - Rye and Wheat', undefined],
		['Brotingen University of Bread | Night Baker', 'Brotingen University of Bread'],
		['CURRENT VACANCIES\nNight Baker', undefined],
		['We’re hiring: Night Baker', undefined],
		['Night Baker, based at Loafbury County Library', undefined],
		['Night Baker\nOrganisation\tSchools', undefined],
		['Night Baker\nAug 16, 2025 · Community', undefined],
		['"Crumb" Ovens\nTITLE:  Night Baker', '"Crumb" Ovens'],
		['Night Baker\nPresencial', undefined],
		['Night Baker\nMigalhas soluções', 'Migalhas soluções'],
		['Night Baker\nCode ROVEN\tJ1301', undefined],
		['Night Baker\ncrumbwell.test', 'crumbwell.test', 'Ask jobs@crumbwell.test.'],
		['Night Baker\ncrumbwell.test', undefined],
		['Night Baker\nKneadle Rye', 'Kneadle Rye', 'At Kneadle we bake. Kneadle is a mill.'],
		['Padeiro na Migalha', 'Migalha'],
		['Padeiro no Rio de Janeiro', undefined],
		['Careers - Crumbwell\nOpen now: bread\nNight Baker', 'Crumbwell'],
		['Crumbwell | Career\nCareer\nNight Baker', 'Crumbwell'],
		['Work at The Rye News: bakers\nNight Baker', 'The Rye News'],
		['Jobs - Leeds\nOpen now: bread\nNight Baker', undefined]
	])('beside the title: %s', (line, company, rest = '') => {
		expect(companyOf(`${line}\nFull-time\n\n${rest}\n\nRequirements:\n- Patience`)).toBe(company);
	});

	test('a name in a list of other jobs is named no more', () => {
		const others = 'Night Miller\nKneadbury';
		expect(
			companyOf(`Night Baker\nFull-time\nKneadbury\n\nRequirements:\n- Rye\n\n${others}`)
		).toBe(undefined);
	});

	test('a house is one before a region too', () => {
		expect(under('Rye Health Center — New Hampshire')).toBe('Rye Health Center');
	});

	test('a title may end in it', () => {
		expect(companyOf('Night Baker @ Crumbwell Ovens\nFull-time\nLeeds, UK')).toBe(
			'Crumbwell Ovens'
		);
		expect(companyOf('Night Baker for Loafshire Council\nFull-time\nLeeds, UK')).toBe(
			'Loafshire Council'
		);
		expect(
			companyOf('Night Baker, Catering Services, Loafshire University\nFull-time\nLeeds, UK')
		).toBe('Loafshire University');
	});
});
