import type { ExpectedReading } from './expected-readings';

export const otherLanguageReadings: readonly ExpectedReading[] = [
	{
		file: 'pflegefachkraft.txt',
		facts: {
			education: 'vocational',
			languages: [{ name: 'German', level: 'Gute', must: true }],
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
			education: 'vocational',
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
		must: ['Baking'],
		nice: ['Driving licence'],
		language: 'fr'
	},
	{
		file: 'camarero.txt',
		facts: {
			employmentType: 'full-time',
			languages: [
				{ name: 'English', level: 'conversacional', must: true },
				{ name: 'French', must: false },
				{ name: 'German', must: false }
			],
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
			languages: [{ name: 'Dutch', level: 'Goede', must: true }],
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
			education: 'bachelor',
			languages: [{ name: 'English', must: false }],
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
	}
];
