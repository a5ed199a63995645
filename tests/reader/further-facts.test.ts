import type { FactName } from '$lib/domain/facts';
import { describe, expect, test } from 'vitest';
import { spokenYears } from '$lib/reader/facts/years';
import { read } from './read-file';

/** The value of a fact where a line stands among the requirements of a plain posting. */
function required(name: FactName, line: string): unknown {
	return read(`Night Baker\nCrumb & Co\n\nRequirements:\n- ${line}\n- Patience`).facts[name]?.value;
}

/** The value where a line stands in the running text of a posting. */
function said(name: FactName, line: string): unknown {
	return read(
		`Night Baker\nCrumb & Co\n\nAbout the job\nYou will work in our bakery with a small team.\n${line}\n\nRequirements:\n- Patience`
	).facts[name]?.value;
}

describe('seniority', () => {
	test.each([
		['Senior Backend Engineer', 'senior'],
		['Sr. Accountant', 'senior'],
		['Junior Data Analyst', 'junior'],
		['Lead Nurse', 'lead'],
		['Engineering Team Lead', 'lead'],
		['Frontend Lead (Vue.js)', 'lead'],
		['Principal Software Engineer', 'principal'],
		['Staff Engineer', 'principal'],
		['Store Manager', 'manager'],
		['Head of Marketing', 'director'],
		['Director of Operations', 'director'],
		['Chief Financial Officer', 'executive'],
		['Vice President of Engineering', 'executive'],
		['Marketing Intern', 'intern'],
		['Praktikant Vertrieb', 'intern'],
		['Graduate Engineer', 'entry'],
		['Account Manager', undefined],
		['Product Manager', undefined],
		['Executive Assistant', undefined],
		['Lead Generation Specialist', undefined],
		['Junior to Senior Developer', undefined],
		['Staff Nurse', undefined],
		['Senior-Entwickler', 'senior'],
		['Medior Ontwikkelaar', 'mid'],
		['Facility Manager', 'manager'],
		['(Senior) Backend Engineer', undefined],
		['Baker / Senior Baker', undefined],
		['Cleaning Supervisor + Security Officer', undefined],
		['Senior Living Advisor', undefined],
		['Retail Manager', 'manager'],
		['Premises Manager - Ludlow Junior & Infant School', 'manager'],
		['Lead Dental Nurse / Technician', 'lead'],
		['Senior Lab Assistant/Lab Assistant I/II', undefined],
		['Junior High School Teacher', undefined],
		['Baker', undefined]
	])('%s', (title, seniority) => {
		const text = `# ${title}\nCrumb & Co\n\nRequirements:\n- Patience`;
		expect(read(text).facts.seniority?.value).toBe(seniority);
	});

	test.each([
		['Seniority level: Entry level', 'entry'],
		['Seniority level: Mid-Senior level', undefined],
		['Experience level: Intermediate', 'mid'],
		['Experience level: Junior, Mid-Level', undefined],
		['Career level\nSenior', 'senior'],
		['Nivel de experiencia: Junior', 'junior'],
		['Berufserfahrung: mindestens zwei Jahre', undefined],
		['This is an entry-level position.', 'entry'],
		['No experience required, we train you.', 'entry'],
		['We are looking for an entry level phone specialist.', 'entry'],
		['Together with a partner we are looking for a mid level oven engineer.', 'mid'],
		['Ludlow | Full-time | Junior', 'junior'],
		['📈 Senior', 'senior'],
		['Level:\nIntermediate\nSenior', undefined],
		['We are looking for a senior living home to work with.', undefined],
		['You work with senior colleagues.', undefined]
	])('%s', (line, seniority) => {
		expect(said('seniority', line)).toBe(seniority);
	});
});

test('a posting for several levels is of none; without a title the first line tells', () => {
	const levels = '# Senior Baker\nCrumb & Co\n\nExperience level: Senior, Lead';
	expect(read(levels).facts.seniority).toBeUndefined();
	expect(read('Senior Bakery Operative Oven & Proving').facts.seniority?.value).toBe('senior');
});

describe('schooling: the lowest that is enough', () => {
	test.each([
		["Bachelor's degree in Computer Science or equivalent experience", 'bachelor'],
		["Bachelor's or Master's degree", 'bachelor'],
		['High school diploma or GED', 'school'],
		['MSc or PhD in physics', 'master'],
		['PhD in chemistry required', 'doctorate'],
		['Degree in nursing', 'bachelor'],
		['B.Tech / B.E. in any stream', 'bachelor'],
		['Abgeschlossene Berufsausbildung als Bäcker', 'vocational'],
		['Abgeschlossenes Studium der Informatik', 'bachelor'],
		['Bac +5 en informatique', 'master'],
		['NVQ Level 2 in Health and Social Care', 'vocational'],
		['5 GCSEs at grade C or above', 'school'],
		["A master's degree in economics", 'master'],
		['A Master of Science in physics, preferably with a PhD', 'master'],
		['University degree in chemistry; a PhD is welcome but not required', 'bachelor'],
		['Completed university studies of at least three years', 'bachelor'],
		['A finished commercial apprenticeship', 'vocational'],
		['Experience of clients in the higher education sector', undefined],
		["A master's degree is a plus", undefined],
		['Experience of teaching in a high school', undefined],
		['Requires a high school diploma - Associate or Bachelor degree preferred', 'school'],
		["High school diploma (Associate's degree preferred)", 'school'],
		["Bachelor's degree, Master's preferred", 'bachelor'],
		["You will graduate in fall 2027 with a Master's or PhD degree", 'master'],
		['An advanced degree strongly preferred with a minimum of 2 years of practice', undefined],
		["Prefer candidates with a bachelor's degree in baking", undefined],
		['No college degree required', undefined],
		['A high degree of independence', undefined]
	])('%s', (line, level) => {
		expect(required('education', line)).toBe(level);
	});
});

describe('permits and clearance', () => {
	test.each([
		['We are unable to sponsor visas at this time.', 'not-sponsored'],
		['Applicants must be authorized to work in the US without sponsorship.', 'not-sponsored'],
		['Visa sponsorship is available for this role.', 'sponsored'],
		['We can sponsor visas.', 'sponsored'],
		['Location options: Remote, Visa sponsor', 'sponsored'],
		['Location options: Visa sponsor, Paid relocation', 'sponsored'],
		['You must have the right to work in the UK.', 'right-to-work'],
		['We sponsor local football clubs.', undefined],
		['You will be authorised to sign contracts.', undefined]
	])('%s', (line, stance) => {
		expect(said('visa', line)).toBe(stance);
	});

	test.each([
		['Active TS/SCI clearance required', 'TS/SCI'],
		['Must hold SC clearance', 'SC'],
		['Ability to obtain a Secret security clearance', 'Secret'],
		['Experience in customs clearance', undefined],
		['Keep the exits clear', undefined]
	])('%s', (line, clearance) => {
		expect(required('clearance', line)).toBe(clearance);
	});
});

describe('open until somebody is found', () => {
	test.each([
		['This position will remain open until filled.', 'filled'],
		['Open until the post has been filled', 'filled'],
		['Applications are read as they come, until the role is filled.', 'filled'],
		['Die Stelle ist bis zur Besetzung ausgeschrieben.', 'filled'],
		['We keep the ovens open until the trays are filled.', undefined],
		['Apply by 30 June 2027; open until filled.', undefined]
	])('%s', (line, openUntil) => {
		expect(said('openUntil', line)).toBe(openUntil);
	});
});

describe('start', () => {
	test.each([
		['Start date: 1 September 2026', '2026-09-01'],
		['Start date: September 2026', '2026-09'],
		['Start date: ASAP', 'now'],
		['Start date: The job is open from the 1st of September 2026', '2026-09-01'],
		['Review will start from 1 September 2026', undefined],
		['Immediate start available.', 'now'],
		['Eintrittsdatum: 01.10.2026', '2026-10-01'],
		['Wir suchen ab sofort Verstärkung.', 'now'],
		['Prise de poste : dès que possible', 'now'],
		['Startdatum: 1 oktober 2026', '2026-10-01'],
		['Shifts start at 6 am.', undefined],
		['You will start the ovens.', undefined],
		['Applications close on 1 September 2026', undefined]
	])('%s', (line, start) => {
		expect(said('start', line)).toBe(start);
	});
});

describe('contact', () => {
	test.each([
		[
			'Questions? Contact Maria Lindqvist at maria@crumb.example.',
			{ name: 'Maria Lindqvist', email: 'maria@crumb.example' }
		],
		['Send your CV to jobs@crumb.example', { email: 'jobs@crumb.example' }],
		['Call us on +44 117 496 0123', { phone: '+44 117 496 0123' }],
		[
			'Ihre Ansprechpartnerin: Frau Petra Sommer, Tel. 0761 555-2210',
			{ name: 'Petra Sommer', phone: '0761 555-2210' }
		],
		[
			'For an informal chat please call Dev Anand on (312) 555-0176.',
			{ name: 'Dev Anand', phone: '(312) 555-0176' }
		],
		[
			'Questions can be put to head of bakery Mia Holm Lund on weekdays.',
			{ name: 'Mia Holm Lund' }
		],
		['Please contact Technical Manager Jens Brick for more.', { name: 'Jens Brick' }],
		['Ihre Bewerbung richten Sie an Frau Ute Sommer.', { name: 'Ute Sommer' }],
		['You start as an Oven Platform Developer in our team.', undefined],
		['Please contact Sourdough Group Hotels for directions.', undefined],
		['For accommodations write to access@crumb.example', undefined],
		['Write to oven.office@crumb.co.ukOur Bakery', { email: 'oven.office@crumb.co.uk' }],
		[
			'Contact for questions about bread: Petra.Sommer@crumb.example, about ovens: Ute.Winter@crumb.example',
			{ email: 'Petra.Sommer@crumb.example' }
		],
		['Please contact Human Resources.', undefined]
	])('%s', (line, contact) => {
		expect(said('contact', line)).toEqual(contact);
	});
});

describe('what comes beside the pay', () => {
	test.each([
		[
			'Salary: £40,000 per year, OTE £65,000',
			{ min: 65_000, max: 65_000, currency: 'GBP', period: 'year' }
		],
		[
			'On-target earnings of $120,000 - $140,000 per year',
			{ min: 120_000, max: 140_000, currency: 'USD', period: 'year' }
		],
		['Salary: £40,000 per year', undefined]
	])('%s', (line, earnings) => {
		expect(said('onTarget', line)).toEqual(earnings);
	});

	test.each([
		['Equity: 0.1% – 0.5%', 'Equity: 0.1% – 0.5%'],
		['You get stock options.', 'stock options'],
		['We offer RSUs and a bonus.', 'RSUs'],
		['We value equity and inclusion.', undefined],
		['Stock the shelves.', undefined]
	])('%s', (line, equity) => {
		expect(said('equity', line)).toBe(equity);
	});
});

describe('workplace with days and where', () => {
	test.each([
		['We work hybrid: three days a week in the office.', { min: 3, max: 3 }],
		['Hybrid, 2-3 days per week in our Leeds office.', { min: 2, max: 3 }],
		['Hybrid working with two days from home each week.', undefined],
		['Hybrides Arbeiten mit 2 Tagen pro Woche im Büro.', { min: 2, max: 2 }],
		['We work three days a week.', undefined]
	])('%s', (line, days) => {
		expect(said('officeDays', line)).toEqual(days);
	});

	test.each([
		['This is a fully remote position within the United States.', 'the United States'],
		['Location: Remote (Germany)', 'Germany'],
		['Location: Remote - EU', 'EU'],
		['Location: Remote, US only', 'US'],
		['This is a fully remote role.', undefined]
	])('%s', (line, place) => {
		expect(said('remoteWithin', line)).toBe(place);
	});
});

describe('several places', () => {
	test.each([
		['Location: Berlin, Munich or Hamburg', 'Berlin; Munich; Hamburg'],
		['Locations: New York, NY; San Francisco, CA', 'New York, NY; San Francisco, CA'],
		['Location: London, UK | Dublin, Ireland', 'London, UK; Dublin, Ireland'],
		['Location: Leeds, UK', 'Leeds, UK'],
		['Location: Paris / Lyon', 'Paris; Lyon'],
		['Location: Frankfurt am Main', 'Frankfurt am Main']
	])('%s', (line, places) => {
		expect(said('location', line)).toBe(places);
	});
});

test.each([
	['5+ years of Java', 5],
	['three to five years with Kubernetes', 3],
	['mindestens 2 Jahre Erfahrung mit SAP', 2],
	['You must be 18 years old', undefined],
	['Java and Kotlin', undefined]
])('the years that "%s" tells', (words, years) => {
	expect(spokenYears(words)?.years).toBe(years);
});
