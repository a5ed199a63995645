import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const employment = (text: string) => factsOf(read(text)).employmentType;

describe('how one is employed', () => {
	test.each([
		['37 hours a week', 'full-time'],
		['Jornada: completa', 'full-time'],
		['Terms of employment: Full-time, exempt', 'full-time'],
		['DURATION:  Full time', 'full-time'],
		['job_type = ["Full Time"]', 'full-time'],
		['Pensum: 60 %', 'part-time'],
		['Pensum: 80-100 %', undefined],
		['You will work full time in our bakery.', 'full-time'],
		['Hours: 37.5 per week', 'full-time'],
		['Main area: Nursing. Contract: Permanent. Hours: 37.5 per week.', 'full-time'],
		['Extent: 38.5 hours. Entry: immediately.', 'full-time'],
		['Grade 9, 35 hours, flexible', 'full-time'],
		['Between £2,100 and £2,900 a month based on 40 hours', 'full-time'],
		['Wochenstunden: 39', 'full-time'],
		['36-urige werkweek', 'full-time'],
		['40 horas semanales', 'full-time'],
		['CDI, 35h/semaine', 'full-time'],
		['Teilzeit 20–30 Stunden', 'part-time'],
		['Student job, 15 hours a week', 'part-time'],
		['24 uur per week', 'part-time'],
		['A 30-hour week', 'part-time'],
		['Contrat à mi-temps', 'part-time'],
		['32-40 uur per week', undefined],
		['Hours will be 35/week, some of them at night.', 'full-time'],
		['Hours: 8.30am to 6pm', undefined],
		['We are open 40 hours a week.', undefined],
		['10 hours of overtime per week', undefined]
	])('hours: %s', (text, type) => {
		expect(employment(`Baker\n\n${text}`)).toBe(type);
	});

	test.each([
		['Fixed-term until 31 December 2027', 'temporary'],
		['The contract is for three years, renewable.', 'temporary'],
		["It's a two-year contract in the first instance.", 'temporary'],
		['A contract of 12 months with possibility of renewal', 'temporary'],
		['Zunächst auf zwei Jahre befristet', 'temporary'],
		['Elternzeitvertretung', 'temporary'],
		['CDD de 6 mois', 'temporary'],
		['Summer season staff', 'temporary'],
		['Begin as soon as you can for one year, with the possibility of renewal.', 'temporary'],
		['Duration is two years initially with the prospect of extension', 'temporary'],
		['Fixed term for 12 months, 37 hours per week', 'full-time'],
		['A 6-month contract at £450 a day, outside IR35', 'contract'],
		['You negotiate two-year contracts with suppliers.', undefined],
		['Three-year maintenance contracts with customers', undefined],
		['Unbefristeter Vertrag', undefined]
	])('an end: %s', (text, type) => {
		expect(employment(`We look for a baker.\n\nWhat we offer:\n- ${text}`)).toBe(type);
	});

	test.each([
		['Voll- oder Teilzeit', undefined],
		['Employment type: Full-time or part-time\nHours: 37 per week', undefined],
		['Contract: Permanent\nHours: Full-time', 'full-time'],
		['Contract terms: Full-time (though fewer hours part-time can be talked about)', 'full-time'],
		['Job duration: Fulltime', 'full-time'],
		['Schedule Full-Time', 'full-time'],
		['We seek a full-time, cheerful baker for the night.', 'full-time'],
		['We have a number of permanent part-time hours at our oven.', 'part-time'],
		['Full-time contractor, from March on', 'full-time'],
		['Freelance, self-employed contract', 'contract'],
		['You will work as an independent contractor.', 'contract'],
		['Job type: Co-op', 'internship'],
		['We hire for PART-TIME & PRN shifts. This is a part-time position.', undefined],
		['This is a housing co-op.', undefined],
		['You respond to incidents on a rotating on-call basis.', undefined],
		['Baker, 30 hrs pw, evenings\nPorter, 42 hrs average, days', undefined]
	])('several words: %s', (text, type) => {
		expect(employment(`Baker\n\n${text}`)).toBe(type);
	});

	test('those whom one looks after are employed otherwise', () => {
		expect(employment('Volunteer Coordinator\n\nWe bake bread.')).toBeUndefined();
		expect(employment('Apprenticeship Officer\n\nWe bake bread.')).toBeUndefined();
		expect(employment('Volunteer Baker\n\nWe bake bread.')).toBe('volunteer');
		expect(employment('Bakery Analyst (Co-op)\n\nWe bake bread.')).toBe('internship');
	});

	test('a full-time internship is an internship; what one may choose is open', () => {
		expect(employment('Internship Bakery (6 months, full time)\n\nWe bake bread.')).toBe(
			'internship'
		);
		expect(employment('Baker (80–100 %)\n\nOffer:\n- 41 hours a week')).toBeUndefined();
	});
});
