import type { Facts } from '$lib/domain/facts';
import type { SectionKind } from '$lib/domain/reading';

/** What a fixture must be understood as; facts are all that may be stated. */
export interface ExpectedReading {
	readonly file: string;
	readonly facts: Record<keyof Facts, unknown> | Partial<Record<keyof Facts, unknown>>;
	/** Words of a line, and the kind of section it stands in. */
	readonly places: readonly (readonly [string, SectionKind])[];
	readonly must: readonly string[];
	readonly nice: readonly string[];
	/** Words that neither the summary nor the evidence of a skill may quote. */
	readonly never?: readonly string[];
	readonly language?: string;
}

export const expectedReadings: readonly ExpectedReading[] = [
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
		must: ['Registered nurse', 'Acute care', 'BLS'],
		nice: ['Phlebotomy', 'Medication administration'],
		never: ['Elm Ward', 'Report this', 'Save job']
	},
	{
		file: 'carpenter.txt',
		facts: {
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
			['builds the software', 'about'],
			['Own services', 'responsibilities'],
			['5+ years', 'minimum'],
			['Experience with time', 'preferred'],
			['is an equal', 'legal'],
			['Platform Engineer', 'chrome'],
			['Acme Cloud', 'chrome']
		],
		must: ['Go', 'Rust', 'PostgreSQL', 'Kafka', 'CI/CD', 'Observability'],
		nice: ['C', 'C++', 'Kubernetes', 'AWS', 'Terraform', 'Python'],
		never: ['Acme Cloud', '87 others', 'equal opportunity'],
		language: 'en'
	},
	{
		file: 'warehouse.txt',
		facts: {
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
		must: [],
		nice: ['Forklift licence', 'RF scanner']
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
		must: ['Litigation', 'Bar admission', 'Legal research'],
		nice: ['Contract law'],
		never: ['regardless of race', 'Founded in']
	},
	{
		file: 'chef.txt',
		facts: {
			title: 'Chef de Partie',
			company: 'The Salt Pantry',
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
		file: 'accountant.html',
		facts: {
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
		must: ['UX design', 'Web accessibility'],
		nice: ['HTML', 'CSS', 'Figma', 'User research']
	},
	{
		file: 'pflegefachkraft.txt',
		facts: {
			title: 'Pflegefachkraft in Teilzeit',
			company: 'Seniorenhaus Lindengarten GmbH',
			location: 'Freiburg im Breisgau',
			salary: { min: 3400, max: 3900, currency: 'EUR', period: 'month' },
			employmentType: 'part-time',
			yearsMin: 2,
			expiresOn: '2026-08-15'
		},
		places: [
			['Wir sind seit', 'company'],
			['Anleitung', 'responsibilities'],
			['Gute Deutsch', 'minimum'],
			['30 Tage', 'benefits'],
			['Bewerbungsfrist', 'apply']
		],
		must: ['Elderly care', 'German'],
		nice: ['Driving licence'],
		language: 'de'
	},
	{
		file: 'boulanger.txt',
		facts: {
			title: 'Boulanger',
			company: 'Le Fournil des Tilleuls',
			location: 'Nantes',
			salary: { min: 2100, max: 2400, currency: 'EUR', period: 'month' },
			employmentType: 'full-time',
			yearsMin: 3,
			expiresOn: '2026-09-30'
		},
		places: [
			['six salariés', 'company'],
			['Pétrir', 'responsibilities'],
			['CAP boulanger', 'minimum'],
			['Permis B', 'preferred'],
			['Deux jours', 'benefits']
		],
		must: [],
		nice: ['Driving licence', 'Baking'],
		language: 'fr'
	},
	{
		file: 'camarero.txt',
		facts: {
			title: 'Camarero/a para restaurante',
			company: 'Mesón del Olivo',
			location: 'Sevilla, España',
			salary: { min: 1450, max: 1450, currency: 'EUR', period: 'month' },
			yearsMin: 2,
			expiresOn: '2026-07-10'
		},
		places: [
			['Atender', 'responsibilities'],
			['Inglés', 'minimum'],
			['Francés', 'preferred'],
			['1.450', 'benefits']
		],
		must: ['English'],
		nice: ['French', 'German']
	},
	{
		file: 'magazijn.txt',
		facts: {
			title: 'Magazijnmedewerker',
			company: 'Van der Spoel Logistiek B.V.',
			location: 'Tilburg',
			salary: { min: 15.2, max: 15.2, currency: 'EUR', period: 'hour' },
			yearsMin: 1,
			expiresOn: '2026-08-12'
		},
		places: [
			['Orders picken', 'responsibilities'],
			['Heftruck', 'minimum'],
			['25 vakantie', 'benefits']
		],
		must: ['Forklift licence', 'Dutch'],
		nice: []
	},
	{
		file: 'professora.txt',
		facts: {
			title: 'Professora de Educação Infantil',
			company: 'Colégio Jacarandá',
			location: 'Curitiba, Brasil',
			salary: { min: 3200, max: 3200, currency: 'BRL', period: 'month' },
			yearsMin: 2,
			expiresOn: '2026-11-20'
		},
		places: [
			['Planejar', 'responsibilities'],
			['Graduação', 'minimum'],
			['Inglês', 'preferred'],
			['Vale-refeição', 'benefits']
		],
		must: [],
		nice: ['English'],
		language: 'pt'
	},
	{
		file: 'data-analyst.md.txt',
		facts: {
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
		must: ['SQL', 'Python', 'Statistics'],
		nice: ['Power BI', 'Code review']
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
			['Weekly pay', 'company']
		],
		must: ['Security', 'Driving licence', 'Security guard licence'],
		nice: [],
		never: ['over 20 years']
	}
];
