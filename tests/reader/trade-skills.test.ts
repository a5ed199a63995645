import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const skillsOf = (heading: string, line: string) =>
	read(`Helper\n\n${heading}:\n- ${line}\n- Patience with people`).skills;
const namesOf = (heading: string, line: string) => skillsOf(heading, line).map(({ name }) => name);

describe('tools, papers and fields of trades', () => {
	test.each([
		['Experience with FIFO and counting inventory', ['Inventory management']],
		['Valid Class B license with a hazmat endorsement', ['CDL', 'CDL endorsements']],
		['EPA Universal certification or F-Gas certificate', ['EPA 608', 'F-Gas']],
		['Able to drive a manual transmission', ['Manual transmission']],
		['Knows pruning, mowing and sprinkler systems', ['Landscaping', 'Irrigation']],
		['Pouring concrete, rebar and formwork', ['Concrete work']],
		['E-filing and docketing for two partners', ['E-filing', 'Docketing']],
		['MIG/TIG and stick welding', ['Welding']],
		['Pivot tables and VLOOKUPs', ['Spreadsheets']],
		['Journal entries and variance reports', ['Journal entries', 'Variance analysis']],
		['Administering injections and telephone triage', ['Injections', 'Clinical assessment']],
		['Certified Medical Assistant (RMA welcome)', ['Medical assistant certification']],
		['Phonics at KS2 and challenging behaviour', ['Key stages', 'Behaviour support']],
		['Enhanced PVG and a clean licence', ['Enhanced DBS', 'Driving licence']],
		['Pipetting and DNA extraction', ['Laboratory work']],
		['Knows H&S and does stock checks', ['Health and safety', 'Inventory management']],
		['Able to work a barista machine', ['Barista skills']],
		['Permaculture and hardscapes', ['Landscaping', 'Bricklaying']],
		['Sales ledger and policy papers', ['Bookkeeping', 'Public policy']],
		['Janitorial work with a floor buffer', ['Housekeeping', 'Floor cleaning machines']]
	])('%s', (line, names) => {
		expect(namesOf('Requirements', line)).toEqual(expect.arrayContaining(names));
	});
});

describe('what they are called in other languages', () => {
	test.each([
		['Anforderungen', 'Erfahrung in Trockenbau und Sanitärtechnik', ['Plastering', 'Plumbing']],
		[
			'Anforderungen',
			'Kenntnisse in Grundpflege und Dienstplanung',
			['Nursing', 'Staff scheduling']
		],
		['Profil', 'Maçonnerie, coffrage et lecture de plans', ['Bricklaying', 'Concrete work']],
		['Profil', 'Gestion de la paie et droit du travail', ['Payroll', 'Employment law']],
		['Requisitos', 'Facturación, nóminas y conciliación bancaria', ['Invoicing', 'Reconciliation']],
		['Requisitos', 'Fontanería y licencia de conducir', ['Plumbing', 'Driving licence']],
		['Functie-eisen', 'Ervaring met metselwerk en rijbewijs B', ['Bricklaying', 'Driving licence']],
		['Requisitos', 'Folha de pagamento e contas a pagar', ['Payroll', 'Accounts payable']]
	])('%s: %s', (heading, line, names) => {
		expect(namesOf(heading, line)).toEqual(expect.arrayContaining(names));
	});
});

describe('words that are another thing', () => {
	test.each([
		['Missions', "Mise en place d'un outil de suivi", 'Cooking'],
		['Responsibilities', 'Work on drug discovery with chemists', 'Litigation'],
		['Requirements', 'A lean and fast-paced mind', 'Process improvement'],
		['Requirements', 'Works well with minimal supervision', 'Supervision'],
		['Requisitos', 'Ensino médio completo', 'Teaching'],
		['Requirements', 'Familiar with current trends', 'Trends'],
		['Requirements', 'Documented experience of night work', 'Documented'],
		['Requirements', 'Five years of work in a digital context', 'Digital'],
		['Responsibilities', 'Visit shops in the Danish and German market', 'Danish'],
		['Responsibilities', 'Visit shops in the Danish and German market', 'German'],
		['Requirements', 'Prior experience in a multinational setting', 'Multinational'],
		['Requirements', 'Apply at https://tarnbase.example/excel/python first', 'Python'],
		['Requirements', 'Must have IELTS (Reading 7, Writing 6.5)', 'Reading']
	])('%s: %s does not name %s', (heading, line, name) => {
		expect(namesOf(heading, line)).not.toContain(name);
	});

	test('lifting is a matter of strength', () => {
		expect(namesOf('Requirements', 'Able to lift up to 40 lbs')).toEqual(['Physical fitness']);
	});

	test('a small word before a known name is the rest of it', () => {
		expect(namesOf('Requirements', 'Experience with scalable cloud services')).toEqual([
			'Cloud computing'
		]);
	});
});

describe('fields of those one works with', () => {
	test.each([
		['Work closely with marketing, data engineering and customer success teams', []],
		['Sit between accounting and payroll departments', []],
		['Main contacts include Accounting, Payroll and Marketing', []],
		['Run marketing campaigns with accounting and payroll', ['Marketing', 'Accounting', 'Payroll']]
	])('%s', (line, names) => {
		const found = namesOf('Responsibilities', line);
		const fields = ['Marketing', 'Data engineering', 'Accounting', 'Payroll', 'Customer service'];
		expect(fields.filter((name) => found.includes(name)).sort()).toEqual([...names].sort());
	});
});

describe('what is asked for', () => {
	const isMust = (text: string, name: string) =>
		read(text).skills.find((skill) => skill.name === name)?.must;

	test('tools and fields of the tasks are, unless the text only wishes for them', () => {
		const tasks = 'Baker\n\nResponsibilities:\n- Keep the general ledger in Xero';
		expect(isMust(tasks, 'Xero')).toBe(true);
		expect(isMust(tasks, 'Bookkeeping')).toBe(true);
		expect(isMust(`${tasks}\n\nNice to have:\n- Xero`, 'Xero')).toBe(false);
		const manner = 'Baker\n\nResponsibilities:\n- Keep calm under pressure';
		expect(isMust(manner, 'Working under pressure')).toBe(false);
	});

	test('a task of few words is the name of a field, in a sentence an everyday word is none', () => {
		expect(namesOf('Responsibilities', 'Scheduling')).toEqual(['Staff scheduling']);
		expect(namesOf('Responsibilities', 'Tell the people who do the scheduling')).toEqual([]);
	});

	test.each(['Admin and reception duties', 'Various other reception tasks of the bakery'])(
		'an everyday word is one before what is done: %s',
		(line) => {
			expect(namesOf('Responsibilities', line)).toContain('Reception');
			expect(namesOf('Responsibilities', 'Bread for the reception on Sunday')).toEqual([]);
		}
	);

	test('what would be ideal is wished for', () => {
		expect(isMust('Baker\n\nRequirements:\n- Xero and Sage 50 ideal', 'Xero')).toBe(false);
	});

	test('the name of the employer is no tool, unless requirements ask for it', () => {
		const text = 'Baker\n\nAbout us:\nDatabricks is hiring. Databricks is a happy place.';
		expect(read(text).facts.company?.value).toBe('Databricks');
		expect(isMust(text, 'Databricks')).toBeUndefined();
		expect(isMust(`${text}\n\nRequirements:\n- Databricks`, 'Databricks')).toBe(true);
	});

	test('a text without headings says whom it looks for', () => {
		const text =
			'Tarnbase is a small firm.\n\nWe are looking for front-end people (React, GraphQL).';
		expect(isMust(text, 'GraphQL')).toBe(true);
	});
});

describe('a label without a colon begins no list of tools', () => {
	test.each([
		'Our technology stack is diverse but we ask for no list',
		'Technologies you will use'
	])('%s', (line) => {
		expect(namesOf('About the job', line)).toEqual([]);
	});
});
