import type { ExpectedReading } from './expected-readings';

export const smallReadings: readonly ExpectedReading[] = [
	{
		file: 'barista-email.txt',
		facts: {
			title: 'Weekend barista',
			company: 'Copper Kettle',
			expiresOn: '2026-05-20',
			salary: { min: 12.5, max: 12.5, currency: 'GBP', period: 'hour' },
			start: '2026-06',
			contact: { email: 'hello@copperkettle.example', name: 'Jo Marsden' }
		},
		places: [["we're hiring", 'about']],
		must: [],
		nice: [],
		least: 2
	},
	{
		file: 'solicitor-agency.txt',
		facts: {
			title: 'Commercial Property Solicitor (3-6 PQE)',
			company: 'Marlowe Search',
			location: 'Bristol',
			workplace: 'hybrid',
			officeDays: { min: 2, max: 2 },
			salary: { max: 65000, currency: 'GBP' },
			yearsMin: 3,
			contact: {
				name: 'Theo Barwick',
				phone: '0117 555 0142',
				email: 'theo@marlowesearch.example'
			},
			postedOn: '2026-04-27',
			expiresOn: '2026-05-25'
		},
		places: [
			['Acquisitions and', 'responsibilities'],
			['A solid grounding', 'minimum'],
			['28 days', 'benefits'],
			['Marlowe Search is', 'legal']
		],
		must: ['Commercial property'],
		nice: [],
		never: ['Contact:', 'privacy policy']
	},
	{
		file: 'sre-hn.md.txt',
		facts: {
			title: 'Site Reliability Engineer',
			company: 'Pinecone Ferries',
			workplace: 'remote',
			salary: { min: 70000, max: 90000, currency: 'EUR' },
			yearsMin: 4,
			employmentType: 'full-time',
			contact: { email: 'jobs@pinecone-ferries.example' },
			url: 'https://pinecone-ferries.example/careers/sre'
		},
		places: [
			['Make deploys', 'responsibilities'],
			['4+ years', 'minimum'],
			['Some Greek', 'preferred'],
			['30 days off', 'benefits'],
			['To apply mail', 'apply']
		],
		must: ['Python', 'Linux', 'Kubernetes', 'Terraform'],
		nice: []
	},
	{
		file: 'primary-teacher-table.html',
		facts: {
			title: 'Year 3 Class Teacher',
			employmentType: 'full-time',
			company: 'Marsh Lane Primary School',
			location: 'Norwich, Norfolk',
			salary: { min: 31650, max: 43607, currency: 'GBP' },
			start: '2026-09-01',
			contact: { email: 'office@marshlane.example' },
			expiresOn: '2026-05-22'
		},
		places: [
			['Sign in', 'chrome'],
			['£31,650', 'pay'],
			['You will teach', 'responsibilities'],
			['Qualified teacher', 'minimum'],
			['Forest school', 'preferred'],
			['is committed to', 'legal'],
			['Complete the form', 'apply'],
			['Great Yarmouth', 'chrome']
		],
		must: ['Teaching certificate', 'Phonics'],
		nice: [],
		never: ['DBS', 'Great Yarmouth']
	},
	{
		file: 'marketing-graph.html',
		facts: {
			title: 'Growth Marketing Manager',
			company: 'Fernly',
			location: 'Dublin, IE; Cork, IE',
			salary: { min: 62000, max: 74000, currency: 'EUR', period: 'year' },
			employmentType: 'full-time',
			yearsMin: 5,
			visa: 'sponsored',
			postedOn: '2026-04-20',
			expiresOn: '2026-06-20'
		},
		places: [
			['Report on cost', 'responsibilities'],
			['At home in', 'minimum'],
			['Experience with Shopify', 'preferred'],
			['25 days', 'benefits']
		],
		must: ['SQL', 'Google Ads'],
		nice: ['Shopify']
	},
	{
		file: 'physician-recruiter.txt',
		facts: {
			title: 'Family Medicine Physician - Outpatient Only',
			company: 'Prairie View Medical Group',
			location: 'Salina, KS',
			salary: { min: 245000, max: 280000, currency: 'USD', period: 'year' },
			employmentType: 'full-time',
			languages: [{ name: 'Spanish', must: false }],
			visa: 'sponsored',
			contact: { email: 'dana@prairieview.example', phone: '785-555-0130', name: 'Dana Whitlock' }
		},
		places: [
			['Chart in Epic', 'responsibilities'],
			['DEA registration', 'minimum'],
			['Spanish speaking', 'preferred'],
			['EOE', 'legal']
		],
		must: ['Medical licence'],
		nice: ['Spanish']
	},
	{
		file: 'driver-glued.txt',
		facts: {
			title: 'Delivery Driver',
			company: 'Norwood Linen Services',
			location: 'Tulsa, OK',
			salary: { min: 19.25, max: 19.25, currency: 'USD', period: 'hour' },
			yearsMin: 1,
			education: 'school'
		},
		places: [
			['Collect soiled', 'responsibilities'],
			['Able to push', 'minimum'],
			['Paid holidays', 'benefits'],
			['Norwood Linen Services is', 'legal']
		],
		must: ['Driving licence'],
		nice: [],
		never: ['equal opportunity']
	},
	{
		file: 'security-clearance.txt',
		facts: {
			title: 'Network Engineer III',
			company: 'Halberd Federal',
			location: 'Colorado Springs, CO',
			workplace: 'on-site',
			salary: { min: 118400, max: 152700, currency: 'USD', period: 'year' },
			yearsMin: 8,
			visa: 'not-sponsored',
			clearance: 'TS/SCI'
		},
		places: [
			['Troubleshoot BGP', 'responsibilities'],
			['CCNP', 'minimum'],
			['Python for', 'preferred'],
			['All qualified', 'legal']
		],
		must: ['Cisco'],
		nice: ['Python'],
		never: ['All qualified']
	},
	{
		file: 'intern-museum.txt',
		facts: {
			title: 'Collections Internship, Summer 2026',
			company: 'The Ironbridge Toy Museum',
			salary: { min: 450, max: 450, currency: 'GBP', period: 'week' },
			employmentType: 'internship',
			seniority: 'intern',
			start: '2026-06-22',
			contact: { email: 'internships@ironbridgetoys.example' },
			expiresOn: '2026-05-08'
		},
		places: [
			['photograph about', 'responsibilities'],
			['handle fragile', 'minimum'],
			['To apply', 'apply']
		],
		must: ['Lightroom'],
		nice: [],
		never: ['Start:']
	},
	{
		file: 'accountant-remote-us.txt',
		facts: {
			title: 'Staff Accountant',
			company: 'Quarry Lane Foods',
			location: 'United States',
			workplace: 'remote',
			remoteWithin: 'US',
			salary: { min: 68000, max: 80000, currency: 'USD', period: 'year' },
			yearsMin: 2,
			education: 'bachelor',
			visa: 'not-sponsored',
			expiresOn: '2026-06-12'
		},
		places: [
			['Sales tax', 'responsibilities'],
			['Advanced Excel', 'minimum'],
			['401(k)', 'pay'],
			['Applicants must be', 'legal']
		],
		must: ['Excel', 'Accounting'],
		nice: ['NetSuite'],
		never: ['401(k) with 4% match', 'E-Verify']
	},
	{
		file: 'librarian-council.txt',
		facts: {
			title: 'Library Assistant',
			company: 'Ferrybridge Borough Council',
			location: 'Ferrybridge',
			salary: { min: 24027, max: 24404, currency: 'GBP' },
			employmentType: 'part-time',
			education: 'school',
			contact: { phone: '01977 555 062', name: 'Bea Lofthouse' },
			expiresOn: '2026-05-24'
		},
		places: [
			['Issue, return', 'responsibilities'],
			['confidence with', 'minimum'],
			['We guarantee', 'legal']
		],
		must: [],
		nice: [],
		never: ['We guarantee']
	}
];
