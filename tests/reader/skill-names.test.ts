import { wishedIn } from '$lib/reader/skills/wished';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

/** Whether each skill of some lines of requirements is a must. */
const asked = (...lines: readonly string[]) =>
	Object.fromEntries(
		read(`Engineer\n\nRequirements:\n${lines.map((line) => `- ${line}`).join('\n')}`).skills.map(
			({ name, must }) => [name, must]
		)
	);

describe('a wish inside a requirement reaches no further than its clause', () => {
	test.each([
		['Laravel and MySQL; Redis is a plus', ['Laravel', 'MySQL'], ['Redis']],
		['Experience with Jenkins, preferably with Ansible or Puppet', ['Jenkins'], ['Ansible']],
		['Very good German and good English, Dutch would be great', ['German', 'English'], ['Dutch']],
		['Fluent Spanish, Italian is an advantage', ['Spanish'], ['Italian']],
		['Docker, Kubernetes and Terraform are a plus', [], ['Docker', 'Kubernetes', 'Terraform']],
		['Solid Java (ideally Kotlin) and SQL', ['Java', 'SQL'], ['Kotlin']],
		['Advanced Excel - SAP is welcome but not a must', ['Excel'], ['SAP']],
		['Sehr gute Kenntnisse in Java; Kotlin ist von Vorteil', ['Java'], ['Kotlin']],
		['Fluent in Greek and English, Turkish being a plus', ['Greek', 'English'], ['Turkish']],
		['Python and SQL, Scala is an advantage', ['Python', 'SQL'], ['Scala']],
		['Knowledge of Java and SQL (MySQL, Oracle) is desirable', [], ['Java', 'SQL', 'Oracle']],
		['Insight into Java and Kotlin, which is optional', [], ['Java', 'Kotlin']],
		['Xero, and Salesforce is highly valued', [], ['Salesforce']],
		['Bonus: Tableau, Snowflake', [], ['Tableau', 'Snowflake']],
		['Cloud services (Azure preferred) and Docker', ['Cloud computing', 'Docker'], ['Azure']],
		['Java or Kotlin is required, and knowing GIS is a plus', ['Java', 'Kotlin'], ['GIS']],
		['Fluent Greek and English, further languages helpful', ['Greek', 'English'], []],
		['It is meritorious if you have worked with Docker', [], ['Docker']],
		['You have worked with Xero and QuickBooks', ['Xero', 'QuickBooks'], []],
		['Five years of Excel, with prior SAP experience preferred', ['Excel'], ['SAP']]
	])('%s', (line, musts, wishes) => {
		const names = asked(line);
		expect(Object.fromEntries([...musts, ...wishes].map((name) => [name, names[name]]))).toEqual({
			...Object.fromEntries(musts.map((name) => [name, true])),
			...Object.fromEntries(wishes.map((name) => [name, false]))
		});
	});

	test('where no clause of its own is found all of the statement is wished for', () => {
		expect(wishedIn('Python and Ansible would be great')).toEqual([{ start: 0, end: 33 }]);
		expect(wishedIn('Python and Ansible')).toEqual([]);
	});
});

test('a question among the requirements hopes, if it does not ask first', () => {
	expect(asked('Ansible or Puppet experience? Lovely')).toMatchObject({ Ansible: false });
	expect(asked('Do you know Ansible?')).toMatchObject({ Ansible: true });
});

test('what nobody needs and what one may come from is no must', () => {
	expect(asked("You don't need Danish")).toEqual({ Danish: false });
	expect(asked('If you come from Java or PHP, talk to us')).toEqual({ Java: false, PHP: false });
});

test('the tool that a title names is asked for, a field in it is not for that', () => {
	const skills = read('Software Engineer, Go\nAcme Ltd\n\nYou will join a team of four.').skills;
	expect(skills).toMatchObject([{ name: 'Go', must: true }]);
	const field = read('Computer Vision Tester\n\nYou will join a team of four.').skills;
	expect(field).toMatchObject([{ name: 'Computer vision', must: false }]);
});

test('a degree is in a subject, which names no skill that no list has', () => {
	const names = asked('Degree in Business Informatics or Falconry, and experience in archery');
	expect(Object.keys(names)).toEqual(['Archery']);
});

describe('papers and standards are named with their kind or number', () => {
	test.each([
		['Gasfitter C ticket and a clean record', 'Gasfitter C ticket'],
		['Glider licence', 'Glider licence'],
		['Valid Ropework certificates', 'Ropework certificate'],
		['LIBAK membership (required)', 'LIBAK membership'],
		['Attestation SBT exigée', 'Attestation SBT'],
		['Registro CRBA activo', 'Registro CRBA'],
		['You have worked to ISO 45001 and DIN EN 16247', 'DIN EN 16247'],
		['Comfortable with Kestrelmesh', 'Kestrelmesh']
	])('%s', (line, name) => {
		expect(Object.keys(asked(line))).toContain(name);
	});

	test.each([
		['Own credit card', 'Credit card'],
		['A valid work permit and residence card', 'Residence card'],
		['Attitude beats tickets.', 'Attitude beats ticket'],
		["3 years in sales, though we'd talk", "Though we'd talk"],
		['Thorough knowledge of the regulatory environment', 'Regulatory']
	])('%s does not name %s', (line, name) => {
		expect(Object.keys(asked(line))).not.toContain(name);
	});

	test('a standard that the firm boasts of is none of its demands', () => {
		const reading = read('Baker\n\nAbout us\nWe are certified to ISO 22000.');
		expect(reading.skills).toEqual([]);
	});
});

test("other people's fields are not what the job asks for", () => {
	const names = (line: string) =>
		read(`Baker\n\nResponsibilities:\n- ${line}`).skills.map(({ name }) => name);
	expect(names('Work with UX designers and the frontend team')).toEqual([]);
	expect(names('Own the UX design')).toEqual(['UX design']);
});

describe('a form above a posting', () => {
	const form = (lines: string) =>
		read(
			`Baker\nAcme Ltd, Leeds\n${lines}\n\nJob description\nYou will join a team of four.\n\nRequirements:\n- Patience with people`
		).skills.map(({ name, must }) => (must ? name : `${name}?`));

	test.each([
		['Technologies: go, php, tarn-base', ['Go', 'PHP', 'tarn-base']],
		['Technologies\nscala tarnbase apache-spark', ['Scala', 'tarnbase', 'Spark']],
		['Tech stack: Elixir, Phoenix, PostgreSQL', ['Elixir', 'Phoenix', 'PostgreSQL']]
	])('%s is a list of what is asked for', (lines, names) => {
		expect(form(lines)).toEqual(expect.arrayContaining(names));
	});

	test('what the text only wishes for is a wish, though the form lists it', () => {
		const skills = read(
			'Baker\n\nTechnologies: java, kotlin\n\nRequirements:\n- Java\n- Kotlin is a plus'
		).skills;
		expect(Object.fromEntries(skills.map(({ name, must }) => [name, must]))).toEqual({
			Java: true,
			Kotlin: false
		});
	});

	test.each([
		'Our tech stack',
		"The tools you'll use",
		'Unser Tech-Stack',
		'Notre environnement technique',
		'Vous Maîtrisez Les Outils Et Langages',
		'Entorno tecnológico',
		'Tecnologias que usamos',
		'Onze technologieën'
	])('what follows a heading "%s" is asked for', (heading) => {
		const skills = form(`\n**${heading}**\n- Backend: Elixir, Tarnbase\n- Storage: PostgreSQL`);
		expect(skills).toEqual(expect.arrayContaining(['Elixir', 'Tarnbase', 'PostgreSQL']));
	});

	test.each([
		'Industry: Logistics, SaaS, Real Estate',
		'Branche: Logistik, Banking',
		'Role: Consulting, Sales',
		'Company type: Insurance'
	])('%s names no skill', (line) => {
		expect(form(line)).toEqual([]);
	});
});

describe('proper names beside a known one in a list', () => {
	test.each([
		['Provide templates with Loomgate, Kestrelmesh and Terraform', ['Loomgate', 'Kestrelmesh']],
		['Run builds (Jenkins, Buildherd, OPA Gateway)', ['Buildherd', 'OPA Gateway']],
		['MySQL/Tarnbase and caching', ['Tarnbase']],
		['Quarrynet, Docker and Linux', ['Quarrynet']]
	])('%s', (line, names) => {
		expect(Object.keys(asked(line))).toEqual(expect.arrayContaining(names));
	});

	test('a list of names and nothing else names all of its entries, a sentence does not', () => {
		expect(Object.keys(asked('Bonus: Docker, behaviour trees, netcode'))).toEqual(
			expect.arrayContaining(['Docker', 'Behaviour trees', 'Netcode'])
		);
		expect(Object.keys(asked('Docker, nice friends, and a sense of what people need'))).toEqual([
			'Docker'
		]);
	});

	test.each([
		['BSc or Python', 'BSc'],
		['Registered nurse (Band 6)', 'Band'],
		['Portfolios and Git links', 'Portfolios'],
		['Introduction of SAP', 'Introduction']
	])('%s does not name %s', (line, name) => {
		expect(Object.keys(asked(line))).not.toContain(name);
	});
});

test('a name with a capital inside is not torn where line breaks seem to be lost', () => {
	const names = asked(
		'Good command of Linux (CloudLinux, TarnLinux, Debian), Docker and FastAPI too'
	);
	expect(Object.keys(names)).toEqual(expect.arrayContaining(['CloudLinux', 'TarnLinux']));
});

describe('names that share their last word', () => {
	test.each([
		['Experience in project and product management', 'Project management'],
		['Presentation and baking skills', 'Presentations'],
		['Stock or oven control', 'Inventory management']
	])('%s', (line, name) => {
		expect(
			read(`Baker\n\nRequirements:\n- ${line}\n- Bread`).skills.map((one) => one.name)
		).toContain(name);
	});
});

describe('examples of tools', () => {
	const namesOf = (line: string) =>
		read(`Baker\n\nRequirements:\n- ${line}\n- Bread`).skills.map(({ name }) => name);

	test.each([
		'Oven planning tools (Crumbly, Doughster, etc.)',
		'Logiciels de cuisson (Crumbly/Doughster)',
		'Kenntnisse in Backprogrammen wie Crumbly und Doughster',
		'You use till systems such as Crumbly or Doughster'
	])('%s', (line) => {
		expect(namesOf(line)).toEqual(expect.arrayContaining(['Crumbly', 'Doughster']));
	});

	test('are proper names', () => {
		expect(namesOf('You keep your tools (and those of others) clean')).toEqual([]);
	});
});
