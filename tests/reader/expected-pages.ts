import type { ExpectedReading } from './expected-readings';

export const pageReadings: readonly ExpectedReading[] = [
	{
		file: 'accountant.html',
		facts: {
			seniority: 'senior',
			title: 'Senior Accountant',
			company: 'Pellworth Foods',
			location: 'Leeds, UK',
			workplace: 'hybrid',
			salary: { min: 45_000, max: 52_000, currency: 'GBP', period: 'year' },
			employmentType: 'full-time',
			yearsMin: 4,
			url: 'https://careerpond.example/jobs/senior-accountant-8812'
		},
		places: [
			['Sign in', 'chrome'],
			['We use cookies', 'chrome'],
			['Reconcile', 'responsibilities'],
			['Advanced Excel', 'minimum'],
			['Power BI', 'preferred'],
			['CareerPond', 'chrome']
		],
		must: ['ACCA', 'Excel', 'Accounting'],
		nice: ['SAP', 'Power BI'],
		never: ['telepathy', 'cookies']
	},
	{
		file: 'retail.html',
		facts: {
			seniority: 'lead',
			title: 'Store Supervisor',
			company: 'Lindenmoor Books',
			location: 'Bath, UK',
			salary: { min: 13.1, max: 13.1, currency: 'GBP', period: 'hour' },
			employmentType: 'part-time',
			yearsMin: 2,
			expiresOn: '2026-07-10'
		},
		places: [
			['Sales: Advise', 'responsibilities'],
			['Retail experience', 'minimum'],
			['30 % off', 'benefits'],
			['Apply by', 'apply']
		],
		must: ['Retail', 'Cash handling', 'Inventory management'],
		nice: []
	},
	{
		file: 'designer-json-ld.html',
		facts: {
			title: 'Interaction Designer',
			company: 'Quillmark',
			location: 'Ghent, BE',
			workplace: 'remote',
			salary: { min: 48_000, max: 60_000, currency: 'EUR', period: 'year' },
			employmentType: 'full-time',
			yearsMin: 3,
			postedOn: '2026-04-02',
			expiresOn: '2026-05-31',
			url: 'https://quillmark.example/jobs/7'
		},
		places: [
			['Run usability', 'responsibilities'],
			['3 years', 'minimum'],
			['Working knowledge', 'preferred']
		],
		must: ['UX design', 'Web accessibility', 'Figma', 'User research'],
		nice: ['HTML', 'CSS']
	},
	{
		file: 'data-analyst.md.txt',
		facts: {
			education: 'bachelor',
			title: 'Data Analyst',
			company: 'Harbour Light Energy',
			location: 'Aberdeen, Scotland',
			salary: { min: 34_000, max: 41_000, currency: 'GBP', period: 'year' },
			expiresOn: '2026-05-11'
		},
		places: [
			['The forecasting', 'about'],
			['Keep our Python', 'responsibilities'],
			['SQL and', 'minimum'],
			['Experience with time', 'preferred'],
			['£34,000', 'pay']
		],
		must: ['SQL', 'Python', 'Statistics', 'Power BI', 'Code review'],
		nice: []
	}
];
