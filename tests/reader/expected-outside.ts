import type { ExpectedReading } from './expected-readings';

/** Postings without headings, or with headings that only their house uses. */
export const outsideReadings: readonly ExpectedReading[] = [
	{
		file: 'ledger-engineer-hn.txt',
		facts: {
			title: 'Senior Backend Engineer (Payments)',
			company: 'Fernhill',
			location: 'Berlin',
			workplace: 'hybrid',
			officeDays: { min: 2, max: 2 },
			salary: { min: 80000, max: 95000, currency: 'EUR' },
			equity: 'VSOP',
			employmentType: 'full-time',
			seniority: 'senior',
			yearsMin: 5,
			contact: { email: 'jobs@fernhill.example' }
		},
		places: [
			["You'll own the ledger", 'responsibilities'],
			['You have spent', 'minimum'],
			['It would be lovely', 'preferred'],
			['Having seen PSD2', 'preferred'],
			['30 days', 'benefits']
		],
		must: ['Kotlin', 'PostgreSQL'],
		nice: ['Kafka', 'German']
	},
	{
		file: 'survival-statistician-bullets.txt',
		facts: {
			title: 'Data Scientist',
			company: 'Quantile Health',
			workplace: 'remote',
			remoteWithin: 'the EU',
			salary: { min: 70000, max: 90000, currency: 'EUR', period: 'year' },
			yearsMin: 3,
			education: 'bachelor',
			contact: { email: 'work@quantile.example' },
			expiresOn: '2026-05-10'
		},
		places: [
			['Build and validate', 'responsibilities'],
			['A degree in', 'minimum'],
			['at least three years', 'minimum'],
			['R would be nice', 'preferred'],
			['Applications close', 'apply']
		],
		must: ['Python', 'scikit-learn', 'SQL'],
		nice: []
	},
	{
		file: 'sales-starter-own-headings.txt',
		facts: {
			title: 'Sales Development Representative (SDR)',
			company: 'Tackle Grid',
			location: 'Denver, CO',
			workplace: 'on-site',
			salary: { min: 55000, max: 55000, currency: 'USD' },
			onTarget: { min: 85000, max: 85000, currency: 'USD' }
		},
		places: [
			['Make 60 calls', 'responsibilities'],
			["You're competitive", 'minimum'],
			['Unlimited PTO', 'benefits']
		],
		must: [],
		nice: ['Salesforce']
	},
	{
		file: 'infrastructure-zones.txt',
		facts: {
			title: 'Software Engineer II, Infrastructure',
			company: 'Corvid',
			location: 'New York, NY; San Francisco, CA',
			workplace: 'hybrid',
			salary: { min: 152000, max: 190000, currency: 'USD' },
			employmentType: 'full-time',
			yearsMin: 3
		},
		places: [
			['Design and operate', 'responsibilities'],
			['Proficiency in Go', 'minimum'],
			['Experience with Bazel', 'preferred'],
			['Zone 1', 'pay'],
			['16 weeks', 'benefits']
		],
		must: ['Kubernetes', 'Go', 'Rust', 'Distributed systems'],
		nice: ['Bazel', 'Terraform']
	},
	{
		file: 'accountant-paragraphs.txt',
		facts: {
			title: 'Senior Accountant',
			company: 'Pinewater Senior Living',
			workplace: 'remote',
			remoteWithin: 'US',
			salary: { min: 72000, max: 88000, currency: 'USD' },
			employmentType: 'full-time',
			seniority: 'senior',
			yearsMin: 4
		},
		places: [
			['You will close', 'responsibilities'],
			['We need at least', 'minimum'],
			['background preferred', 'preferred'],
			["You'd get", 'benefits']
		],
		must: ['NetSuite', 'Excel'],
		nice: ['CPA']
	},
	{
		file: 'tumour-models-hn.txt',
		facts: {
			title: 'Machine Learning Engineer',
			company: 'Orrery',
			location: 'Zürich',
			workplace: 'on-site',
			salary: { min: 130000, max: 165000, currency: 'CHF' },
			education: 'master',
			contact: { email: 'anneli@orrery.example' }
		},
		places: [
			['Train segmentation', 'responsibilities'],
			['PyTorch and', 'minimum'],
			['CUDA or', 'preferred']
		],
		must: ['PyTorch', 'Python'],
		nice: ['C++']
	},
	{
		file: 'housekeeping-inn.txt',
		facts: {
			title: 'Housekeeping Supervisor',
			company: 'Larkspur Inn & Suites',
			location: 'Savannah, GA',
			salary: { min: 18, max: 20, currency: 'USD', period: 'hour' },
			employmentType: 'full-time',
			seniority: 'lead',
			yearsMin: 2,
			education: 'school',
			languages: [
				{ name: 'English', level: 'Bilingual', must: false },
				{ name: 'Spanish', level: 'Bilingual', must: false }
			]
		},
		places: [
			['Inspect rooms', 'responsibilities'],
			['Two years of hotel', 'minimum'],
			['Hotel discounts', 'benefits']
		],
		must: ['Housekeeping'],
		nice: ['Spanish']
	},
	{
		file: 'network-layout-table.html',
		facts: {
			title: 'Network Engineer',
			company: 'Kestrel Networks',
			location: 'Manchester',
			workplace: 'hybrid',
			officeDays: { min: 2, max: 3 },
			salary: { min: 400, max: 450, currency: 'GBP', period: 'day' },
			employmentType: 'contract',
			clearance: 'BPSS',
			contact: { email: 'priti@latticetalent.example' }
		},
		places: [
			['Migrating 40 sites', 'responsibilities'],
			['Cisco routing', 'minimum']
		],
		must: ['Cisco'],
		nice: ['Ansible']
	}
];
