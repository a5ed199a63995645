import type { ExpectedReading } from './expected-readings';

export const boardReadings: readonly ExpectedReading[] = [
	{
		file: 'care-assistant-indeed.txt',
		facts: {
			title: 'Care Assistant (Nights)',
			company: 'Willowmere Care Home',
			location: 'Shrewsbury SY3',
			salary: { min: 12.6, max: 13.1, currency: 'GBP', period: 'hour' },
			employmentType: 'part-time',
			education: 'vocational',
			languages: [{ name: 'English', level: 'Good', must: true }],
			visa: 'right-to-work'
		},
		places: [
			['Apply on company site', 'chrome'],
			['Help residents', 'responsibilities'],
			['NVQ Level 2', 'minimum'],
			['Experience of dementia', 'preferred'],
			['Willowmere is an equal', 'legal'],
			['Report job', 'chrome']
		],
		must: ['NVQ in care'],
		nice: ['Driving licence'],
		never: ['enhanced DBS', 'Pulled from']
	},
	{
		file: 'site-electrician-seek.txt',
		facts: {
			title: 'Site Electrician - Commercial',
			company: 'Copperline Electrical Pty Ltd',
			location: 'Newcastle & Hunter NSW',
			salary: { min: 42, max: 48, currency: 'AUD', period: 'hour' },
			employmentType: 'full-time',
			yearsMin: 3,
			postedOn: '2026-04-25'
		},
		places: [
			['Skip to content', 'chrome'],
			['Test and tag', 'responsibilities'],
			['White Card', 'minimum'],
			['EWP ticket', 'preferred'],
			['Ute and fuel', 'benefits'],
			['Do you have a white', 'chrome'],
			['Report this job', 'chrome']
		],
		must: ['Power tools'],
		nice: ['KNX'],
		never: ['white card for construction']
	},
	{
		file: 'data-engineer-naukri.txt',
		facts: {
			title: 'Data Engineer',
			company: 'Kalapana Analytics Private Limited',
			location: 'Pune; Bengaluru',
			workplace: 'hybrid',
			salary: { min: 1200000, max: 1800000, period: 'year' },
			employmentType: 'full-time',
			yearsMin: 4,
			education: 'bachelor',
			postedOn: '2026-04-17'
		},
		places: [
			['Login to apply', 'chrome'],
			['Model data', 'responsibilities'],
			['4+ years', 'minimum']
		],
		must: ['SQL', 'Python'],
		nice: ['Kafka']
	},
	{
		file: 'hospital-porter-nhs.txt',
		facts: {
			company: 'Brackenfield University Hospitals NHS Foundation Trust',
			location: 'Derby',
			salary: { min: 24169, max: 24169, currency: 'GBP', period: 'year' },
			employmentType: 'temporary',
			contact: {
				name: 'Olive Hartnell',
				email: 'olive.hartnell@brackenfield.example',
				phone: '01332 555 018'
			},
			expiresOn: '2026-06-14'
		},
		places: [
			['£24,169', 'pay'],
			['Remove clinical', 'responsibilities'],
			['Good general', 'minimum'],
			['Manual handling', 'preferred'],
			['Experience of working', 'minimum']
		],
		must: [],
		nice: [],
		never: ['We guarantee']
	},
	{
		file: 'park-ranger-usajobs.txt',
		facts: {
			title: 'Biological Science Technician (Plants)',
			company: 'Department of the Interior',
			location: 'Valentine, NE',
			workplace: 'on-site',
			salary: { min: 40332, max: 52434, currency: 'USD', period: 'year' },
			employmentType: 'temporary',
			yearsMin: 1,
			contact: { phone: '402-555-0144', email: 'renata_solis@cedarbluff.example' },
			postedOn: '2026-05-04',
			expiresOn: '2026-05-18'
		},
		places: [
			['$40,332', 'pay'],
			['Collect, clean', 'responsibilities'],
			['You must hold', 'minimum'],
			['You will be rated', 'process'],
			['Submit a resume', 'apply']
		],
		must: ['Driving licence'],
		nice: []
	},
	{
		file: 'account-executive-greenhouse.html',
		facts: {
			title: 'Account Executive, Mid-Market',
			company: 'Tallgrass',
			location: 'Austin, TX; Denver, CO',
			workplace: 'hybrid',
			officeDays: { min: 3, max: 3 },
			salary: { min: 75000, max: 85000, currency: 'USD' },
			onTarget: { min: 150000, max: 170000, currency: 'USD' },
			equity: 'stock options',
			yearsMin: 3,
			languages: [{ name: 'Spanish', level: 'Conversational', must: false }],
			visa: 'not-sponsored',
			url: 'https://boards.tallgrass.example/jobs/5521'
		},
		places: [
			['Back to jobs', 'chrome'],
			['Run ten', 'responsibilities'],
			['A record of', 'minimum'],
			['You have sold', 'preferred'],
			['Medical, dental', 'benefits'],
			['Tallgrass is an equal', 'legal'],
			['First Name', 'chrome'],
			['Are you authorized', 'chrome']
		],
		must: ['Salesforce'],
		nice: ['Spanish'],
		never: ['Submit application', 'equal opportunity']
	},
	{
		file: 'firmware-lever.html',
		facts: {
			title: 'Embedded Firmware Engineer',
			company: 'Oriel Motion',
			location: 'Eindhoven, Netherlands',
			workplace: 'on-site',
			salary: { min: 4800, max: 6200, currency: 'EUR', period: 'month' },
			employmentType: 'full-time',
			yearsMin: 5,
			education: 'bachelor',
			languages: [
				{ name: 'English', level: 'Fluent', must: true },
				{ name: 'Dutch', must: false }
			]
		},
		places: [
			['Bring up new', 'responsibilities'],
			['Knowledge of CAN', 'minimum'],
			['A 32 or 40', 'benefits'],
			['welcomes everybody', 'legal'],
			['Apply for this job', 'chrome']
		],
		must: ['C', 'C++', 'English'],
		nice: ['Dutch']
	},
	{
		file: 'support-ashby.txt',
		facts: {
			title: 'Customer Support Specialist',
			company: 'Pennybird',
			location: 'Canada',
			workplace: 'remote',
			remoteWithin: 'Canada',
			salary: { min: 58000, max: 68000, currency: 'CAD' },
			equity: 'Offers Equity',
			employmentType: 'full-time',
			yearsMin: 2,
			languages: [
				{ name: 'English', must: true },
				{ name: 'French', level: 'B2', must: false }
			]
		},
		places: [
			['Fourteen of us', 'company'],
			['Reproduce bugs', 'responsibilities'],
			['2+ years', 'minimum'],
			['Bookkeeping experience', 'preferred'],
			['Writing exercise', 'process'],
			["We're committed", 'legal']
		],
		must: ['Zendesk', 'English'],
		nice: ['French', 'Bookkeeping']
	},
	{
		file: 'paralegal-workday.txt',
		facts: {
			company: 'Ashdown Leigh LLP',
			title: 'Senior Paralegal - Real Estate',
			location: 'Manchester, United Kingdom',
			workplace: 'hybrid',
			officeDays: { min: 2, max: 2 },
			salary: { min: 30000, max: 34000, currency: 'GBP' },
			employmentType: 'full-time',
			seniority: 'senior',
			yearsMin: 2,
			education: 'bachelor',
			postedOn: '2026-04-19',
			expiresOn: '2026-05-31'
		},
		places: [
			['Draft transfers', 'responsibilities'],
			['Law degree', 'minimum'],
			['Experience of plot', 'preferred'],
			['25 days', 'benefits'],
			['We have been advising', 'company'],
			['We do not accept', 'legal']
		],
		must: [],
		nice: [],
		never: ['speculative']
	},
	{
		file: 'hotel-receptionist-linkedin.txt',
		facts: {
			title: 'Front Desk Agent',
			company: 'Hotel Linde am See',
			location: 'Lucerne, Switzerland',
			workplace: 'on-site',
			salary: { min: 4300, max: 4300, currency: 'CHF', period: 'month' },
			employmentType: 'full-time',
			languages: [
				{ name: 'German', level: 'Fluent', must: true },
				{ name: 'English', level: 'Fluent', must: true },
				{ name: 'French', level: 'good', must: true }
			],
			contact: { email: 'jobs@linde-see.example', name: 'Regula Amstad' },
			postedOn: '2026-04-17'
		},
		places: [
			['My Network', 'chrome'],
			['Settle the till', 'responsibilities'],
			['Knowledge of Opera', 'minimum'],
			['Staff flat', 'benefits'],
			['Set alert', 'chrome']
		],
		must: ['German', 'English', 'French'],
		nice: [],
		never: ['Premium']
	}
];
