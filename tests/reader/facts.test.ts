import type { Facts } from '$lib/domain/facts';
import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { quote, read } from './read-file';

const facts = (text: string): Facts => factsOf(read(text));

describe('pay', () => {
	test.each([
		['Salary: $50k-60k', { min: 50_000, max: 60_000, currency: 'USD' }],
		['Salary: 40-50k EUR per year', { min: 40_000, max: 50_000, currency: 'EUR', period: 'year' }],
		['Pay: up to £45,000 per annum', { max: 45_000, currency: 'GBP', period: 'year' }],
		['Salary: from €3.200,50 per month', { min: 3200.5, currency: 'EUR', period: 'month' }],
		['Hourly rate: $41.7084/hr', { min: 41.7084, max: 41.7084, currency: 'USD', period: 'hour' }],
		[
			"Gehalt: CHF 95'000 – 110'000 pro Jahr",
			{ min: 95_000, max: 110_000, currency: 'CHF', period: 'year' }
		],
		[
			'Salaire : 35 000 € à 42 000 € par an',
			{ min: 35_000, max: 42_000, currency: 'EUR', period: 'year' }
		],
		[
			'Compensation: ₹12,00,000 per year',
			{ min: 1_200_000, max: 1_200_000, currency: 'INR', period: 'year' }
		],
		['We pay £500 a day', { min: 500, max: 500, currency: 'GBP', period: 'day' }],
		['Wage: $900 weekly', { min: 900, max: 900, currency: 'USD', period: 'week' }],
		[
			'Salary: CAD 80,000 - 95,000 annually',
			{ min: 80_000, max: 95_000, currency: 'CAD', period: 'year' }
		],
		[
			'Salary: 6 000 000 - 8 000 000 JPY per year',
			{ min: 6_000_000, max: 8_000_000, currency: 'JPY', period: 'year' }
		],
		['£32,000 to £38,000 a year', { min: 32_000, max: 38_000, currency: 'GBP', period: 'year' }]
	] as const)('%s', (text, salary) => {
		expect(facts(`Baker\n\n${text}`).salary).toEqual(salary);
	});

	test.each([
		'We raised $40 million last year.',
		'Our revenue is €2,500,000 per year.',
		'A sign-on bonus of $5,000 is paid.',
		'OTE £60,000 per year',
		'You will manage a budget of $250,000 per year.',
		'401(k) match up to $2,000 a year',
		'Equity worth €20,000',
		'Tuition reimbursement up to $5,250 per year',
		'We serve 40,000-50,000 customers.',
		'Call 555-1234 or 020 7946 0000.',
		'Founded in 1990-1995.',
		'Referral bonus: $1,000'
	])('no pay is read from: %s', (text) => {
		expect(facts(`Baker\n\nAbout the job\n${text}`).salary).toBeUndefined();
	});

	test('of base pay and earnings on target the base counts', () => {
		expect(facts('Salary: £40,000 per year, OTE £65,000').salary).toMatchObject({
			min: 40_000,
			max: 40_000
		});
	});
});

describe('deadline and posting date', () => {
	test.each([
		['Apply by 30 June 2026', '2026-06-30'],
		['Closing date: June 30th, 2026', '2026-06-30'],
		['Deadline: 2026-06-30T23:59:00Z', '2026-06-30'],
		['Bewerbungsfrist: 30.06.2026', '2026-06-30'],
		['Applications close 30/06/2026', '2026-06-30'],
		['Applications close on 06/30/2026', '2026-06-30'],
		['Date limite : 30 juin 2026', '2026-06-30'],
		['Applications close in 2 weeks', '2026-05-15'],
		['Apply before 3 May', '2026-05-03'],
		['Apply before 3 March', '2027-03-03'],
		['Closing date\n30 June 2026', '2026-06-30'],
		['Deadline: 31/02/2026', undefined],
		['Open until filled', undefined],
		['Start date: 1 September 2026', undefined],
		['Interviews: 22 June 2026', undefined],
		['Apply now, start on 3 August 2026', undefined],
		['Deadline: 04/05/2026', undefined],
		['Write to Mille at jobs@crumb.example before the 1st of June.', '2026-06-01'],
		['Upload your application and CV no later than 28 May.', '2026-05-28'],
		['Submit a resume before 11:59 pm Eastern on 05/18/2026.', '2026-05-18'],
		['Bitte senden Sie Ihre Bewerbung bis zum 15. Juni 2026.', '2026-06-15'],
		['Envoyez votre candidature avant le 30 juin 2026.', '2026-06-30'],
		['Envíe su solicitud hasta el 30 de junio de 2026', '2026-06-30'],
		['Solliciteer uiterlijk 30 juni 2026', '2026-06-30'],
		['Candidaturas até 30 de junho de 2026', '2026-06-30'],
		['We close applications on 8 June 2026', '2026-06-08'],
		['Closes\n8 June 2026', '2026-06-08'],
		['Date de clôture : 8 juin 2026', '2026-06-08'],
		['Our office closes on 24 December 2026.', undefined],
		['You send invoices by e-mail before 8 June 2026', undefined],
		['Die Stelle ist befristet bis zum 31.12.2027.', undefined],
		["Le contrat court jusqu'au 31 août 2026.", undefined],
		['The position ends on 31 December 2027.', undefined],
		['You submit the tax returns by 20 January 2027.', undefined],
		['Please send your CV. We start before 1 September 2026.', undefined],
		['A reserve list valid until 31 December 2026 will be made.', undefined],
		['Applications for grants are checked by 1 March each year.', undefined]
	])('%s', (text, expiresOn) => {
		expect(facts(`Baker\n\n${text}`).expiresOn).toBe(expiresOn);
	});

	test.each([
		['Posted: 2021-07-06\nApply by 14 August', '2021-08-14'],
		['Date posted:\n2021-07-06\nApply by 14 August', '2021-08-14'],
		['Start date: 1 September 2024\nApply by 14 August', '2024-08-14'],
		['Interviews will be held on 2 June 2025.\nApply by 20 May', '2025-05-20'],
		['Closing date: 23:55 on Friday 12th June', '2026-06-12'],
		['Closing date: midnight on Sunday 14 May', '2023-05-14'],
		['Closes: Thursday, April 9, 2026', '2026-04-09'],
		['Apply before 14 August', '2026-08-14']
	])('the year of a deadline without one: %s', (text, expiresOn) => {
		expect(facts(`Baker\n\n${text}`).expiresOn).toBe(expiresOn);
	});

	test.each([
		['Posted: 2026-04-12', '2026-04-12'],
		['Date posted:\n2026-04-12', '2026-04-12'],
		['Posted 3 days ago', '2026-04-28'],
		['Veröffentlicht am 12.04.2026', '2026-04-12'],
		['Publié il y a 2 jours', '2026-04-29'],
		['Posted 30+ days ago', undefined],
		['Acme · 1 week ago', '2026-04-24'],
		['Job posting : Mar 9, 2026', '2026-03-09'],
		['Online since: 9 March 2026', '2026-03-09'],
		['Open & closing dates\n2026-03-09 to 2026-04-20', '2026-03-09'],
		['Ludlow\n2026-03-09', '2026-03-09'],
		['Crumb Ltd, Ludlow\nMon, 9th Mar, 2026 · Night shift', '2026-03-09'],
		['Start:\n9 March 2026', undefined],
		['Closing date\n9 March 2026', undefined],
		['9 June 2026', undefined]
	])('%s', (text, postedOn) => {
		expect(facts(`Baker\n${text}`).postedOn).toBe(postedOn);
	});
});

test('the day of posting under its name', () => {
	const postedOn = (name: string) =>
		read(`Baker\nCrumbwell Ltd\n${name}\n8 March 2026\n\nWe bake bread.`).facts.postedOn?.value;
	expect(postedOn('Posted date')).toBe('2026-03-08');
	expect(postedOn('Posting start date')).toBe('2026-03-08');
});

describe('years of experience', () => {
	test.each([
		['Requirements:\n- 5+ years of experience with Java', 5],
		['Requirements:\n- Three to five years of relevant experience', 3],
		['Requirements:\n- at least two (2) years of experience', 2],
		['Requirements:\n- 2 years of experience in sales\n- 4 years of experience in retail', 4],
		['Requirements:\n- 4 years of experience, or\n- 2 years of experience and a degree', 2],
		['Requirements:\n- You must be 18 years old', undefined],
		['What you bring:\n- You have baked bread for hotels for 4+ years\n- A car', 4],
		['What you bring:\n- You have lived in Leeds for 3 years\n- A car', undefined],
		[
			'Requirements:\n- At least 6 months experience in a bakery within the last 2 years',
			undefined
		],
		['About us\nWe have over 20 years of experience.', undefined],
		['Ihr Profil:\n- Mindestens 3 Jahre Berufserfahrung', 3],
		['Requirements:\n- Between 2 and 4 years of experience in baking', 2],
		['Requirements:\n- 4/6 years of experience in baking', 4],
		['Requirements:\n- Two or three years in a bakery', 2],
		['Experience:\nbread sales: 5 years (required)', 5],
		[
			'Requirements:\n- Two years of experience; an additional 4 years of experience can substitute schooling',
			2
		],
		['Requirements:\n- 3ish years of dough under your belt', 3],
		['Requirements:\n- 3 years at minimum in a bakery', 3],
		['Requirements:\n- Minimum 24 months of sea service', 2],
		["Requirements:\n- A year's experience in a kitchen", 1],
		["Requirements:\n- 6 months' experience", undefined],
		['Anforderungen:\n- Dreijährige Berufserfahrung', 3],
		['Experience: 4 - 6 Years', 4],
		['Dough Tester (Exp: 4-6 Yrs)\nLudlow', 4],
		['Requirements:\n- 0 - 2 years of experience in baking', 0],
		['Requirements:\n- 3+ years Sourdough and Rye Baking required', 3],
		['Requisitos:\n- Al menos 1 año de experiencia en cocina', 1],
		['Requirements:\n- 4 years of bakery experience is preferred', undefined],
		['Requirements:\n- Baking: 1 year (preferred)', undefined],
		['Requirements:\n- A diploma, preferably with at least 3 years of experience', undefined],
		['Requirements:\n- 2 years of experience, preferably in a bakery', 2],
		[
			'Requirements:\n- 1 year of experience with ovens, in a busy team, would be preferred',
			undefined
		],
		['Requirements:\n- Patience\n\nNice to have:\n- 2 years of experience with ovens', undefined],
		['Nice to have:\n- Minimum 2 years of experience with ovens', 2],
		['Requirements:\n- A passport valid for a minimum of 2 years', undefined],
		['Requirements:\n- You commit to two years of full-time work', undefined],
		['Requisitos:\n- Ter no mínimo 18 anos de idade', undefined],
		['Exp - 5 to 9 yrs', 5],
		['Years of experience: 2+ (in baking)', 2],
		['Years of experience: 0', undefined],
		['About us\nWe bake bread.\n4+ years of sourdough, the boring reliable kind', 4],
		['About us\n30 years of history', undefined],
		['Benefits:\n- 2 years of parental leave', undefined]
	])('%s', (text, years) => {
		expect(facts(text).yearsMin).toBe(years);
	});
});

describe('workplace and employment', () => {
	test.each([
		['This is a fully remote position.', 'remote'],
		['We work hybrid: three days a week in the office.', 'hybrid'],
		['This position is on-site only.', 'on-site'],
		['You will lead remote teams in remote areas.', undefined],
		['We have an on-site gym.', undefined],
		['Location: Leeds (hybrid)', 'hybrid'],
		['Remote work is not possible.', 'on-site']
	])('%s', (text, workplace) => {
		expect(facts(`Baker\n\n${text}`).workplace).toBe(workplace);
	});

	test.each([
		['Employment type: Full-time', 'full-time'],
		['This is a part-time position.', 'part-time'],
		['Job type: Contract', 'contract'],
		['Three years of full-time paid experience', undefined],
		['Full-time or part-time position, part-time role possible', undefined],
		['Arbeitszeit: Teilzeit', 'part-time']
	])('%s', (text, employmentType) => {
		expect(facts(`Baker\n\n${text}`).employmentType).toBe(employmentType);
	});
});

describe('title, company, place, link', () => {
	test('a title needs evidence', () => {
		expect(facts('Some words about a job.\n\nRequirements:\n- Patience').title).toBeUndefined();
		expect(facts('Job title: Head Gardener\nCompany: Fern & Field').title).toBe('Head Gardener');
		expect(facts('We are looking for a Head Gardener to join our team in Kew.').title).toBe(
			'Head Gardener'
		);
	});

	test('a company is named by how a posting speaks of itself', () => {
		const text =
			'About Fern & Field\nFern & Field is a family nursery.\nAt Fern & Field, we grow roses. Join Fern & Field and grow too.';
		expect(facts(text).company).toBe('Fern & Field');
		expect(
			facts('The company is looking for people. We are a team. Join us.').company
		).toBeUndefined();
	});

	test('words that merely sound like places are none', () => {
		expect(facts('Our platform connects people from across the globe.').location).toBeUndefined();
	});

	test('the address that came with the posting is its link', () => {
		expect(facts('Apply: https://jobs.example/careers/12').url).toBe(
			'https://jobs.example/careers/12'
		);
		expect(
			facts(
				'Read of the job and its ovens under https://acme.example/jobs/viewOven?ovenNumber=12 at once'
			).url
		).toBe('https://acme.example/jobs/viewOven?ovenNumber=12');
		expect(facts('See https://acme.example/ and https://acme.example/blog').url).toBeUndefined();
	});

	test('every fact that comes from the text quotes it', () => {
		const reading = read(
			'Head Gardener\nFern & Field Ltd\nLeeds, UK\n£30,000 per year\nApply by 30 June 2026'
		);
		const quotes = Object.values(reading.facts).map(
			({ evidence }) => evidence && quote(reading, evidence)
		);
		expect(quotes).toEqual([
			'Head Gardener',
			'Fern & Field Ltd',
			'Leeds, UK',
			'£30,000',
			'30 June 2026'
		]);
	});
});
