import { describe, expect, test } from 'vitest';
import { kindAt, quote, read } from './read-file';

describe('headings in many forms open their sections', () => {
	test.each([
		['Minimum Qualification(s):', 'minimum'],
		['What you’ll do', 'responsibilities'],
		['WHO YOU ARE', 'minimum'],
		['**Nice to have**', 'preferred'],
		['## Bonus points', 'preferred'],
		['Why join us', 'company'],
		['Diversity & Inclusion', 'legal'],
		['Key Responsibilities:', 'responsibilities'],
		['Required Skills & Experience', 'minimum'],
		['Knowledge, Skills and Abilities', 'minimum'],
		['Preferred Qualifications', 'preferred'],
		['Perks and benefits', 'benefits'],
		['What we offer', 'benefits'],
		['How to apply', 'apply'],
		['Interview process', 'process'],
		['About the team', 'about'],
		['About us', 'company'],
		['Compensation', 'pay'],
		['Deine Aufgaben', 'responsibilities'],
		['Das bringst du mit', 'minimum'],
		['Vos missions', 'responsibilities'],
		['Profil recherché', 'minimum'],
		['Requisitos', 'minimum'],
		['Wat ga je doen?', 'responsibilities'],
		['Wij bieden', 'benefits'],
		['Equal Opportunity Employer', 'legal'],
		['Duties include, but are not limited to:', 'responsibilities'],
		['You’ll be able to demonstrate that you:', 'minimum'],
		['🚀 What you will do', 'responsibilities']
	])('%s', (heading, kind) => {
		expect(
			kindAt(read(`Baker\n\n${heading}\n- Some words here\n- And others there`), 'Some words')
		).toBe(kind);
	});
});

describe('what a page puts around a posting is set aside', () => {
	test.each([
		'Save job',
		'Apply now',
		'Share this job',
		'Sign in to see who you know',
		'Report this job',
		'Back to search results',
		'Over 200 applicants',
		'© 2026 JobHarbour. All rights reserved.',
		'We use cookies to improve your experience.',
		'Home > Jobs > Bakery',
		'Privacy Policy | Terms of Use',
		'Jetzt bewerben',
		'Postuler maintenant',
		'Create job alert',
		'42 applicants',
		'Facebook | Twitter | LinkedIn'
	])('%s', (line) => {
		const reading = read(
			`${line}\nBaker\n\nRequirements:\n- Two years of experience in baking\n\n${line}`
		);
		expect(reading.sections.at(-1)?.kind).toBe('chrome');
		expect(reading.sections[0]?.kind).toBe('chrome');
	});

	test.each([
		'Search engines are what we build',
		'Share your ideas with the team',
		'Report to the head baker',
		'Save lives every day',
		'Essential',
		'Apply your knowledge of dough'
	])('"%s" is not chrome', (line) => {
		expect(kindAt(read(`Baker\n\nResponsibilities:\n- Bake bread\n- ${line}`), line)).toBe(
			line === 'Essential' ? 'responsibilities' : 'responsibilities'
		);
	});

	test('the form to apply with is none of the posting', () => {
		const reading = read(
			'Baker\n\nRequirements:\n- Knowledge of sourdough\n- Patience\n\nApply for this job\n* Required\nFirst Name *\nResume/CV\nWhy do you like SQL?\nSubmit application'
		);
		for (const words of ['First Name', 'Why do you', 'Submit'])
			expect(kindAt(reading, words)).toBe('chrome');
	});

	test('other jobs at the end of a page are none of the posting', () => {
		const reading = read(
			'Baker\n\nRequirements:\n- Knowledge of sourdough\n- Patience\n\nSimilar jobs\nPython Developer\nAcme\nJava Developer\nAcme'
		);
		expect(kindAt(reading, 'Python Developer')).toBe('chrome');
		expect(reading.skills.map(({ name }) => name)).not.toContain('Python');
	});
});

test('lists without headings are told apart by what they say', () => {
	const text =
		'Baker at Crumb Ltd\n\nCrumb Ltd is a leading bakery.\n\n- Bake bread every morning\n- Prepare dough and clean the bench\n- Train apprentices\n\nYou should bring this:\n\n- Two years of experience in a bakery\n- Knowledge of sourdough is required\n- Ability to get up early';
	const reading = read(text);
	expect(kindAt(reading, 'Prepare dough')).toBe('responsibilities');
	expect(kindAt(reading, 'Knowledge of')).toBe('minimum');
});

describe('skills', () => {
	const skills = (line: string) =>
		read(`Engineer\n\nRequirements:\n- ${line}\n- Patience with people`).skills.map(
			({ name }) => name
		);

	test.each([
		['Experience with K8s and Golang', ['Kubernetes', 'Go']],
		['Proficient in Java/Python/Golang/C++/PHP', ['Java', 'Python', 'Go', 'C++', 'PHP']],
		['Knowledge of C, C++ and C#', ['C', 'C++', 'C#']],
		['Node.js, .NET and CI/CD', ['Node.js', '.NET', 'CI/CD']],
		['R or Python programming', ['R', 'Python']],
		['Advanced Excel', ['Excel']],
		['Experience in falconry', ['Falconry']],
		['PostgreSQL, React.js and Swift', ['PostgreSQL', 'React', 'Swift']]
	])('%s', (line, expected) => {
		expect(skills(line)).toEqual(expect.arrayContaining(expected));
	});

	test.each([
		['Ready to go the extra mile', 'Go'],
		['Excel in everything you do', 'Excel'],
		['A swift reaction to events', 'Swift'],
		['React quickly to changes', 'React'],
		['Grade C or above in mathematics', 'C'],
		['Access to a car', 'Microsoft Access'],
		['A word of thanks', 'Microsoft Word'],
		['Rust on old cars removed', 'Rust']
	])('%s does not name %s', (line, name) => {
		expect(skills(line)).not.toContain(name);
	});

	test('a wish among the requirements is no must', () => {
		const reading = read('Engineer\n\nRequirements:\n- Java\n- Kotlin is a plus');
		expect(Object.fromEntries(reading.skills.map(({ name, must }) => [name, must]))).toEqual({
			Java: true,
			Kotlin: false
		});
	});

	test('what is required ranks before what is preferred, and what the title names comes first', () => {
		const reading = read(
			'Python Developer\nAcme Ltd\n\nRequirements:\n- Java\n- Python\n\nPreferred:\n- Kotlin'
		);
		expect(reading.skills.map(({ name }) => name)).toEqual(['Python', 'Java', 'Kotlin']);
	});

	test('every mention and every piece of evidence is where it says', () => {
		const reading = read(
			'Engineer\n\nRequirements:\n- Experience with k8s\n- Kubernetes in production, every day'
		);
		const [skill] = reading.skills;
		expect(skill?.mentions.map((span) => quote(reading, span))).toEqual(['k8s', 'Kubernetes']);
		expect(skill?.evidence.map((span) => quote(reading, span))).toEqual([
			'Experience with k8s',
			'Kubernetes in production, every day'
		]);
	});

	test('law and benefits name no skills', () => {
		const reading = read(
			'Baker\n\nBenefits:\n- Excel training and SAP courses\n\nEqual opportunity\nWe value Python and Java people equally, regardless of race.'
		);
		expect(reading.skills).toEqual([]);
	});
});

test('a long line of the summary ends with a clause and is quoted word for word', () => {
	const line = `Plan and run the kitchen with the head chef, order fish, meat and vegetables from farms nearby, ${'keep records of everything, '.repeat(9)}and clean`;
	const reading = read(`Chef\n\nResponsibilities:\n- ${line}\n- Cook lunch and dinner`);
	const [long] = reading.summary;
	expect(long && long.text.length).toBeLessThanOrEqual(180);
	expect(long && line.startsWith(long.text)).toBe(true);
	expect(long && line.charAt(long.text.length)).toBe(',');
});
