import type { ExpectedReading } from './expected-readings';

export const englishReadings: readonly ExpectedReading[] = [
	{
		file: 'ward-nurse.txt',
		facts: {
			title: 'Registered Nurse - Acute Medical Unit',
			company: "St. Elwyn's General Hospital",
			location: 'Truro, Cornwall',
			salary: { min: 29_970, max: 36_483, currency: 'GBP', period: 'year' },
			employmentType: 'part-time',
			yearsMin: 1,
			postedOn: '2026-04-28',
			expiresOn: '2026-06-14'
		},
		places: [
			['Save job', 'chrome'],
			['Jobs > Healthcare', 'chrome'],
			['Assess, plan', 'responsibilities'],
			['NMC registration', 'minimum'],
			['Venepuncture', 'preferred'],
			['Generous annual', 'benefits'],
			['Closing date', 'apply'],
			['Staff Nurse, Elm', 'chrome']
		],
		must: ['Registered nurse', 'Acute care', 'BLS', 'Medication administration'],
		nice: ['Phlebotomy'],
		never: ['Elm Ward', 'Report this', 'Save job']
	},
	{
		file: 'carpenter.txt',
		facts: {
			education: 'vocational',
			start: 'now',
			contact: { email: 'work@dovetail.example' },
			title: 'Carpenter - Renovation',
			company: 'Dovetail & Sons Ltd',
			location: 'Galway, Ireland',
			salary: { min: 22, max: 26, currency: 'EUR', period: 'hour' },
			yearsMin: 3,
			expiresOn: '2026-06-30'
		},
		places: [
			['We are a family', 'company'],
			['build stud walls', 'responsibilities'],
			['a finished', 'minimum'],
			['It would be great', 'preferred'],
			['We offer a van', 'benefits'],
			['Send your CV', 'apply']
		],
		must: ['Carpentry', 'Power tools', 'Driving licence'],
		nice: ['AutoCAD'],
		never: ['2,400,000']
	},
	{
		file: 'maths-teacher.txt',
		facts: {
			education: 'bachelor',
			title: 'Teacher of Mathematics',
			company: 'Harrow Vale Academy',
			location: 'Harrow Vale, Leicestershire',
			salary: { min: 31_650, max: 49_084, currency: 'GBP', period: 'year' },
			employmentType: 'full-time',
			expiresOn: '2026-05-18'
		},
		places: [
			['We are seeking', 'about'],
			['Track pupil', 'responsibilities'],
			['Qualified teacher', 'minimum'],
			['Ability to teach', 'preferred'],
			['Applications must', 'apply'],
			['is committed to', 'legal']
		],
		must: ['Teaching certificate', 'Mathematics', 'Classroom management'],
		nice: ['Physics'],
		never: ['enhanced DBS']
	},
	{
		file: 'backend-linkedin.txt',
		facts: {
			seniority: 'senior',
			title: 'Senior Backend Engineer',
			company: 'Brightline Metering',
			location: 'Lisbon, Portugal',
			workplace: 'remote',
			salary: { min: 70_000, max: 85_000, currency: 'EUR' },
			employmentType: 'full-time',
			yearsMin: 5,
			postedOn: '2026-04-17'
		},
		places: [
			['My Network', 'chrome'],
			['Easy Apply', 'chrome'],
			['builds the software', 'company'],
			['Own services', 'responsibilities'],
			['5+ years', 'minimum'],
			['Experience with time', 'preferred'],
			['is an equal', 'legal'],
			['Platform Engineer', 'chrome'],
			['Acme Cloud', 'chrome']
		],
		must: [
			'Go',
			'Rust',
			'PostgreSQL',
			'Kafka',
			'CI/CD',
			'Observability',
			'Kubernetes',
			'AWS',
			'Terraform',
			'Python'
		],
		nice: ['C', 'C++'],
		never: ['Acme Cloud', '87 others', 'equal opportunity'],
		language: 'en'
	},
	{
		file: 'warehouse.txt',
		facts: {
			seniority: 'entry',
			education: 'school',
			title: 'Order Picker',
			company: 'Norrfield Supply',
			location: 'Dayton, OH 45402',
			salary: { min: 18.5, max: 21, currency: 'USD', period: 'hour' },
			employmentType: 'full-time',
			postedOn: '2026-05-03',
			expiresOn: '2026-06-15'
		},
		places: [
			['Pick, pack', 'responsibilities'],
			['Able to lift', 'minimum'],
			['Benefits: medical', 'benefits'],
			['Apply by', 'apply']
		],
		must: ['RF scanner'],
		nice: ['Forklift licence']
	},
	{
		file: 'lawyer.txt',
		facts: {
			title: 'Associate Attorney, Commercial Litigation',
			company: 'Marrow & Pike',
			location: 'Chicago, IL',
			workplace: 'hybrid',
			salary: { min: 115_000, max: 140_000, currency: 'USD', period: 'year' },
			yearsMin: 2
		},
		places: [
			['Draft pleadings', 'responsibilities'],
			['J.D. from', 'minimum'],
			['Judicial clerkship', 'preferred'],
			['Minimum 5 years', 'preferred'],
			['The base salary', 'pay'],
			['is committed to equal', 'legal']
		],
		must: ['Litigation', 'Bar admission', 'Legal research', 'Contract law'],
		nice: [],
		never: ['regardless of race', 'Founded in']
	},
	{
		file: 'chef.txt',
		facts: {
			contact: { email: 'hello@saltpantry.example' },
			title: 'Chef de Partie',
			company: 'The Salt Pantry',
			location: 'Brighton',
			salary: { min: 14.2, max: 14.2, currency: 'GBP', period: 'hour' },
			yearsMin: 2,
			expiresOn: '2026-03-01'
		},
		places: [
			['£14.20', 'pay'],
			['To apply', 'apply']
		],
		must: ['Food hygiene certificate'],
		nice: ['Baking']
	},
	{
		file: 'security-guard.txt',
		facts: {
			title: 'Night Security Officer',
			company: 'Palisade Watch Inc.',
			location: 'Phoenix, AZ',
			workplace: 'on-site',
			salary: { min: 19, max: 19, currency: 'USD', period: 'hour' },
			employmentType: 'part-time',
			yearsMin: 1
		},
		places: [
			['Patrol', 'responsibilities'],
			['Must be at least', 'minimum'],
			['Weekly pay', 'benefits']
		],
		must: ['Security', 'Driving licence', 'Security guard licence'],
		nice: [],
		never: ['over 20 years']
	}
];
