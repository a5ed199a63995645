import type { ExpectedReading } from './expected-readings';

export const worldReadings: readonly ExpectedReading[] = [
	{
		file: 'logistics-stepstone.txt',
		facts: {
			location: 'Kassel',
			title: 'Disponent Nahverkehr',
			company: 'Bergmann & Söhne Spedition GmbH',
			workplace: 'hybrid',
			salary: { min: 42000, max: 48000, currency: 'EUR', period: 'year' },
			employmentType: 'full-time',
			yearsMin: 2,
			education: 'vocational',
			languages: [
				{ name: 'German', level: 'Sehr gute', must: true },
				{ name: 'Polish', must: false }
			],
			contact: {
				email: 'bewerbung@bergmann-spedition.example',
				phone: '0561 555-3310',
				name: 'Tanja Ehlert'
			},
			postedOn: '2026-04-28',
			expiresOn: '2026-06-15'
		},
		places: [
			['Job speichern', 'chrome'],
			['Seit 1962', 'company'],
			['Abrechnung der', 'responsibilities'],
			['Sicherer Umgang', 'minimum'],
			['30 Tage', 'benefits'],
			['Dann schick', 'apply'],
			['Speditionskaufmann', 'chrome']
		],
		must: ['Excel', 'German'],
		nice: [],
		never: ['Schwerbehinderung'],
		language: 'de'
	},
	{
		file: 'infirmiere-clinique.txt',
		facts: {
			title: 'Infirmier(ère) de nuit',
			company: 'Clinique des Charmes',
			location: 'Angers',
			salary: { min: 2450, max: 2800, currency: 'EUR', period: 'month' },
			employmentType: 'full-time',
			start: 'now',
			contact: { email: 'recrutement@clinique-charmes.example' },
			postedOn: '2026-04-22',
			expiresOn: '2026-06-30'
		},
		places: [
			['Sauvegarder', 'chrome'],
			['Préparer et', 'responsibilities'],
			['Rigueur', 'minimum'],
			['Mutuelle', 'benefits'],
			['Offres similaires', 'chrome']
		],
		must: [],
		nice: [],
		language: 'fr'
	},
	{
		file: 'contable-infojobs.txt',
		facts: {
			title: 'Contable con inglés',
			company: 'Aceites Sierra Luna S.A.',
			location: 'Jaén',
			workplace: 'on-site',
			salary: { min: 24000, max: 28000, currency: 'EUR', period: 'year' },
			employmentType: 'full-time',
			yearsMin: 3,
			education: 'bachelor',
			languages: [{ name: 'English', level: 'alto', must: true }],
			postedOn: '2026-04-27',
			expiresOn: '2026-06-15'
		},
		places: [
			['Guardar oferta', 'chrome'],
			['Dominio de SAP', 'minimum'],
			['Conocimientos de Power', 'preferred'],
			['Contabilizar', 'responsibilities'],
			['Seguro médico', 'benefits']
		],
		must: ['SAP', 'English'],
		nice: ['Power BI'],
		language: 'es'
	},
	{
		file: 'verpleegkundige-nl.txt',
		facts: {
			title: 'Verpleegkundige thuiszorg',
			company: 'Zorggroep Waterland',
			location: 'Purmerend',
			salary: { min: 2950, max: 4100, currency: 'EUR', period: 'month' },
			yearsMin: 1,
			education: 'vocational',
			contact: { phone: '0299 555 210', name: 'Marieke Bos' },
			expiresOn: '2026-06-07'
		},
		places: [
			['Vacature bewaren', 'chrome'],
			['Je begeleidt', 'responsibilities'],
			['BIG-registratie', 'minimum'],
			['Ervaring met pall', 'preferred'],
			['Een vast contract', 'benefits'],
			['levert zorg', 'company']
		],
		must: ['Driving licence'],
		nice: [],
		language: 'nl'
	},
	{
		file: 'programador-pt.txt',
		facts: {
			expiresOn: '2026-05-31',
			title: 'Desenvolvedor(a) Full Stack Pleno',
			company: 'Tucano Pagamentos',
			location: 'Recife, PE',
			workplace: 'hybrid',
			salary: { min: 8000, max: 10500, currency: 'BRL', period: 'month' },
			yearsMin: 3,
			contact: { email: 'vagas@tucano.example' }
		},
		places: [
			['Somos uma', 'company'],
			['Criar APIs', 'responsibilities'],
			['Conhecimento em', 'minimum'],
			['Experiência com AWS', 'preferred'],
			['Vale-refeição', 'benefits']
		],
		must: ['PostgreSQL', 'English', 'React', 'TypeScript'],
		nice: ['AWS'],
		language: 'pt'
	},
	{
		file: 'polish-kucharz.txt',
		facts: {
			title: 'Kucharz / Kucharka',
			company: 'Restauracja Pod Lipami',
			location: 'Kraków',
			salary: { min: 5500, max: 6500, currency: 'PLN', period: 'month' }
		},
		places: [],
		must: [],
		nice: [],
		language: undefined,
		least: 0
	}
];
