import { describe, expect, test } from 'vitest';
import { read } from './read-file';

/** Places in which postings name their pay. */
const surroundings: readonly (readonly [string, (line: string) => string])[] = [
	[
		'near the top',
		(line) => `Warehouse Operative\nAcme Ltd\n\n${line}\n\nRequirements:\n- Two years of experience`
	],
	[
		'in running text',
		(line) =>
			`Warehouse Operative\n\nAbout the job\nWe are looking for somebody to join us in the team and do many good things.\n${line}\n\nResponsibilities\n- Build things`
	],
	[
		'among the benefits',
		(line) => `Warehouse Operative\n\nWhat we offer\n- Free lunch\n- ${line}\n- A dog`
	]
];

describe.each(surroundings)('pay %s', (_name, around) => {
	const salary = (line: string) => read(around(line)).facts.salary?.value;

	test.each([
		['70-95k + shares', { min: 70000, max: 95000 }],
		[
			'Annual salary: $41,034; $45,869; and $52,318 (flat-rated)',
			{ min: 41034, max: 52318, currency: 'USD', period: 'year' }
		],
		[
			'Pay: £12.50, £13.10 or £14.20 an hour',
			{ min: 12.5, max: 14.2, currency: 'GBP', period: 'hour' }
		],
		[
			'Remuneration: R216 417 per annum',
			{ min: 216417, max: 216417, currency: 'ZAR', period: 'year' }
		],
		[
			'Pay: R 25 000 - R 30 000 per month',
			{ min: 25000, max: 30000, currency: 'ZAR', period: 'month' }
		],
		['Salary £31,000, £2,000 signing bonus', { min: 31000, max: 31000, currency: 'GBP' }],
		['£50-60,000 per annum', { min: 50000, max: 60000, currency: 'GBP', period: 'year' }],
		["£34,500 for a 30-hour week, six weeks' holiday", { min: 34500, max: 34500, currency: 'GBP' }],
		[
			'£28k plus a share of tips (usually 60 to 80 pounds a week)',
			{ min: 28000, max: 28000, currency: 'GBP' }
		],
		[
			'The agreement provides for a minimum gross monthly salary of EUR 3,480 (14 times per year).',
			{ min: 3480, currency: 'EUR', period: 'month' }
		],
		[
			'Mindestgehalt: 3.480 € brutto pro Monat (14x)',
			{ min: 3480, currency: 'EUR', period: 'month' }
		],
		["CHF 6'200 x 13", { min: 6200, max: 6200, currency: 'CHF', period: 'month' }],
		["CHF 78'000–92'000 (13 monthly salaries)", { min: 78000, max: 92000, currency: 'CHF' }],
		['Salary £31,000 + car allowance £5,000', { min: 31000, max: 31000, currency: 'GBP' }],
		['Starting salary £26,500, rising to £31,000', { min: 26500, max: 31000, currency: 'GBP' }],
		[
			'Salaris tussen € 2.400 en € 3.100 bruto per maand',
			{ min: 2400, max: 3100, currency: 'EUR', period: 'month' }
		],
		['Salary from 55,000 EUR gross/year', { min: 55000, currency: 'EUR', period: 'year' }],
		['Package: QAR 9,000 – 11,000 all inclusive', { min: 9000, max: 11000, currency: 'QAR' }],
		[
			'Base salary of 120,000 to 160,000 Swiss francs',
			{ min: 120000, max: 160000, currency: 'CHF' }
		],
		['Salary: $120K/yr - $150K/yr', { min: 120000, max: 150000, currency: 'USD', period: 'year' }],
		[
			'$50,000.00 Per Year - $60,000.00 Per Year',
			{ min: 50000, max: 60000, currency: 'USD', period: 'year' }
		],
		[
			'Compensation: ₹12,00,000 - ₹18,50,000 per annum',
			{ min: 1200000, max: 1850000, currency: 'INR', period: 'year' }
		],
		['CTC: 8-12 LPA', { min: 800000, max: 1200000, period: 'year' }],
		['Salary: ₹ 6 - 9 LPA', { min: 600000, max: 900000, currency: 'INR', period: 'year' }],
		[
			'Salary: Rs. 25,000 - 40,000 / month',
			{ min: 25000, max: 40000, currency: 'INR', period: 'month' }
		],
		[
			'Gehalt: 45.000 € – 55.000 € brutto/Jahr',
			{ min: 45000, max: 55000, currency: 'EUR', period: 'year' }
		],
		[
			'Vergütung: 2.800 € brutto im Monat',
			{ min: 2800, max: 2800, currency: 'EUR', period: 'month' }
		],
		[
			'Rémunération : 38-42 k€ brut annuel',
			{ min: 38000, max: 42000, currency: 'EUR', period: 'year' }
		],
		['Salaire : 1 950 € brut par mois', { min: 1950, max: 1950, currency: 'EUR', period: 'month' }],
		[
			'Salaris: € 2.800,- tot € 3.500,- bruto per maand',
			{ min: 2800, max: 3500, currency: 'EUR', period: 'month' }
		],
		['Salaris €15,20 per uur', { min: 15.2, max: 15.2, currency: 'EUR', period: 'hour' }],
		[
			'Salario: 24.000€ - 28.000€ brutos anuales',
			{ min: 24000, max: 28000, currency: 'EUR', period: 'year' }
		],
		['Salário: R$ 4.500,00 por mês', { min: 4500, max: 4500, currency: 'BRL', period: 'month' }],
		['Pay rate: £12.21ph', { min: 12.21, max: 12.21, currency: 'GBP', period: 'hour' }],
		['Salary: £28,407 - £34,581 pa', { min: 28407, max: 34581, currency: 'GBP', period: 'year' }],
		['£45k-£55k DOE', { min: 45000, max: 55000, currency: 'GBP' }],
		['Salary up to £60k', { max: 60000, currency: 'GBP' }],
		['Day rate: £450-£500 p/d', { min: 450, max: 500, currency: 'GBP', period: 'day' }],
		['AU$90k - AU$110k + super', { min: 90000, max: 110000, currency: 'AUD' }],
		[
			'Salary: AUD 95,000–105,000 plus superannuation',
			{ min: 95000, max: 105000, currency: 'AUD' }
		],
		['Base salary: 120-150K USD', { min: 120000, max: 150000, currency: 'USD' }],
		['Salary: ₦250,000 monthly', { min: 250000, max: 250000, currency: 'NGN', period: 'month' }],
		['Salary: 31,420 ? 36,150 per annum', { min: 31420, max: 36150, period: 'year' }],
		[
			'The base pay, not including the house bonus, is: $90,000 - $112,000',
			{ min: 90000, max: 112000, currency: 'USD' }
		],
		['Earn over $52,000 a year', { min: 52000, currency: 'USD', period: 'year' }],
		['$18/hr', { min: 18, max: 18, currency: 'USD', period: 'hour' }],
		['$17.50 - $22.75 Hourly', { min: 17.5, max: 22.75, currency: 'USD', period: 'hour' }],
		['From $19.50 an hour', { min: 19.5, currency: 'USD', period: 'hour' }],
		['Starting at $22/hour', { min: 22, currency: 'USD', period: 'hour' }],
		['Salary: $60,000+', { min: 60000, currency: 'USD' }],
		[
			'The annual base salary range for this role is $140,000—$180,000 USD.',
			{ min: 140000, max: 180000, currency: 'USD', period: 'year' }
		],
		[
			'Pay Range: $25.00 to $31.50 per hour',
			{ min: 25, max: 31.5, currency: 'USD', period: 'hour' }
		],
		[
			'The expected salary range for this position is between $65,000 and $75,000 annually.',
			{ min: 65000, max: 75000, currency: 'USD', period: 'year' }
		],
		[
			'Monthly salary: SGD 5,500 - 7,000',
			{ min: 5500, max: 7000, currency: 'SGD', period: 'month' }
		],
		[
			'Salary: 15 000 – 20 000 PLN brutto miesięcznie',
			{ min: 15000, max: 20000, currency: 'PLN', period: 'month' }
		],
		['Salary: SEK 42 000 per month', { min: 42000, max: 42000, currency: 'SEK', period: 'month' }],
		["CHF 6'500.- pro Monat", { min: 6500, max: 6500, currency: 'CHF', period: 'month' }],
		['Salary: AED 12,000 per month', { min: 12000, max: 12000, currency: 'AED', period: 'month' }],
		['Package: £35,000 basic, OTE £50,000', { min: 35000, max: 35000, currency: 'GBP' }],
		['Pay: $600 - $750 per week', { min: 600, max: 750, currency: 'USD', period: 'week' }],
		[
			'The pay range for this role is:\n171,600 - 260,000 USD per year (Remote - California)',
			{ min: 171600, max: 260000, currency: 'USD', period: 'year' }
		],
		['Salary range\n$83,700 - $125,500', { min: 83700, max: 125500, currency: 'USD' }],
		['Compensation\n$130K – $165K • Offers Equity', { min: 130000, max: 165000, currency: 'USD' }],
		[
			'US-Remote: USD 98,000.00 - 140,000.00 Annually',
			{ min: 98000, max: 140000, currency: 'USD', period: 'year' }
		],
		['Ludlow Hourly Rate\n$44 - $58 USD', { min: 44, max: 58, currency: 'USD', period: 'hour' }],
		['Wage: $16.50', { min: 16.5, max: 16.5, currency: 'USD' }],
		['Salary: €55,000', { min: 55000, max: 55000, currency: 'EUR' }],
		['Hourly Rate: 21.15 - 28.20', { min: 21.15, max: 28.2, period: 'hour' }],
		[
			'MINIMUM SALARY: $41,200\nMAXIMUM SALARY: $52,000',
			{ min: 41200, max: 52000, currency: 'USD' }
		],
		[
			'Salary Range From: 41.71\nSalary Range To: 77.75\nSalary Frequency: Hourly',
			{ min: 41.71, max: 77.75, period: 'hour' }
		],
		['Grade 7: £56,070 to £63,481 (National)', { min: 56070, max: 63481, currency: 'GBP' }],
		[
			'Band 5 £29,970 to £36,483 a year pa pro rata',
			{ min: 29970, max: 36483, currency: 'GBP', period: 'year' }
		],
		[
			'NHS AfC: Band 6, £37,338 - £44,962 per annum',
			{ min: 37338, max: 44962, currency: 'GBP', period: 'year' }
		],
		[
			'$103,409 to $134,435 per year',
			{ min: 103409, max: 134435, currency: 'USD', period: 'year' }
		],
		['Lohn: ab 18,50 € pro Stunde', { min: 18.5, currency: 'EUR', period: 'hour' }],
		['Gehaltsspanne: 60.000 bis 75.000 EUR', { min: 60000, max: 75000, currency: 'EUR' }],
		[
			'Jahresgehalt zwischen 52.000 und 60.000 Euro',
			{ min: 52000, max: 60000, currency: 'EUR', period: 'year' }
		],
		['Entre 30k€ et 35k€ selon profil', { min: 30000, max: 35000, currency: 'EUR' }],
		[
			'Sueldo: $15,000 - $18,000 MXN mensuales',
			{ min: 15000, max: 18000, currency: 'MXN', period: 'month' }
		],
		['Remuneração: de R$ 3.000 a R$ 4.000', { min: 3000, max: 4000, currency: 'BRL' }],
		['Tagessatz: 750 EUR', { min: 750, max: 750, currency: 'EUR', period: 'day' }],
		['Stipend: $1,200 monthly', { min: 1200, max: 1200, currency: 'USD', period: 'month' }],
		[
			'Salary: $55,000 - $65,000 CAD per year',
			{ min: 55000, max: 65000, currency: 'CAD', period: 'year' }
		],
		['¥400,000 per month', { min: 400000, max: 400000, currency: 'JPY', period: 'month' }],
		['Salary 70-80k GBP', { min: 70000, max: 80000, currency: 'GBP' }],
		[
			'We offer 3200–3800 € gross per month',
			{ min: 3200, max: 3800, currency: 'EUR', period: 'month' }
		],
		[
			'Base: $150,000 – $190,000 / Equity: 0.1% – 0.25%',
			{ min: 150000, max: 190000, currency: 'USD' }
		],
		['Pay: 18.5 EUR/h', { min: 18.5, max: 18.5, currency: 'EUR', period: 'hour' }],
		[
			'$12.40/hour, 5% increase to $13.02/hour after three months',
			{ min: 12.4, max: 13.02, currency: 'USD', period: 'hour' }
		],
		[
			'Stundenlohn: 15,50 €, nach der Probezeit 16,50 €',
			{ min: 15.5, max: 16.5, currency: 'EUR', period: 'hour' }
		],
		[
			'Salário: no primeiro mês R$ 1.310,00 e após será de R$ 1.590,00',
			{ min: 1310, max: 1590, currency: 'BRL' }
		],
		['Salaire : 2100 € puis 2300 €', { min: 2100, max: 2300, currency: 'EUR' }],
		['Faixa salarial\nEntre 2.000,00 e 3.000,00 reais', { min: 2000, max: 3000, currency: 'BRL' }],
		['Bolsa Auxílio: R$ 618,00', { min: 618, max: 618, currency: 'BRL' }],
		[
			'Salario mensual:\n$12,000.00 aprox.',
			{ min: 12000, max: 12000, currency: 'USD', period: 'month' }
		],
		['Maandsalaris\n€ 2.400 - € 2.900', { min: 2400, max: 2900, currency: 'EUR', period: 'month' }],
		[
			'Salary of USD$400-600 a month, near Singapore',
			{ min: 400, max: 600, currency: 'USD', period: 'month' }
		]
	] as const)('%s', (line, expected) => {
		expect(salary(line)).toEqual(expected);
	});

	test.each([
		'We raised $40 million in Series B and serve 2,000 customers',
		'Win up to $500 in referral bonuses',
		'$2,500 sign-on bonus',
		'401k plan with a match',
		'Layover: $85 per day',
		'Half of our crew makes $61,000 a year',
		'Annual professional development budget of $1,500',
		'$500 home office stipend',
		'Meal tickets of 20 RON per day',
		'RON 20 per day in meal tickets',
		'A room above the shop for £60 pw if you need it',
		'We have 50-100k users.',
		'10-20k requests per second',
		'You will manage projects of $250,000 - $1,000,000',
		'Companies with revenue of €50,000 - €100,000 per month trust us',
		'Employer pension up to £3,000 a year',
		'Phone: 212-555-0100 Ext 2000-2005',
		'Our scholarship gives $5,000 per year to children of employees',
		'Tuition: $5,250 per year',
		'100,000+ customers and 3,000 employees',
		'The hotel has 120 rooms from €180 per night',
		'Health insurance from $50 per month for employees',
		'Minimum order value £1,000 per year',
		'Save $4,000 a year on childcare',
		'We manage a budget of £30,000 and after that £40,000'
	])('is none: %s', (line) => {
		expect(salary(line)).toBeUndefined();
	});
});
