import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of each line, in order. */
const kindsOf = (text: string) => {
	const reading = read(text);
	return text.split('\n').map((line) => kindAt(reading, line));
};

describe('what leads in to a list says of what kind it is', () => {
	const under = (lead: string, before = 'Your tasks') =>
		kindsOf(
			`Baker\n\n${before}:\n- Some words about rye\n- Others about wheat\n\n${lead}\n- Some words about dough stand here\n- And others stand there`
		).at(-1);

	test.each([
		['You would fit right in if:', 'minimum'],
		['A good candidate will be able to:', 'minimum'],
		['We would like to talk to people who have a background in one of these:', 'minimum'],
		['Working nights suits you. This requires you to:', 'minimum'],
		['Please include the following:', 'apply'],
		['The advantages that are waiting for you:', 'benefits'],
		['Advantages of being one of our bakers in the old mill:', 'benefits'],
		['By joining us, you will find:', 'benefits']
	])('%s', (lead, kind) => {
		expect(under(lead)).toBe(kind);
	});

	test.each([
		['We’re looking for someone who will:', 'responsibilities'],
		[
			'We’re looking for a baker for the summer. You will have the opportunity to help by:',
			'responsibilities'
		]
	])('%s', (lead, kind) => {
		expect(under(lead, 'Requirements')).toBe(kind);
	});

	test.each([
		'You are a good fit for us, if ...',
		'You are a good fit for us, if…',
		'We ask for the following skills:-',
		'Applicants should have experience in the following –'
	])('dots and dashes lead on as a colon does: %s', (lead) => {
		expect(under(lead)).toBe('minimum');
	});
});

describe('the words of a heading', () => {
	const under = (heading: string) =>
		kindsOf(
			`Baker\n\nDuties\n\nBake rye and wheat\nClean the ovens\n\n${heading}\n\nSome words about dough stand here\nAnd others stand there`
		).at(-1);

	test.each([
		['Requirements for Applicants', 'minimum'],
		['Experience in the Following Fields Preferred', 'preferred'],
		['Helpful Experience', 'preferred'],
		['Shop Experience (not necessarily required):', 'preferred'],
		['Shop Experience (required):', 'minimum'],
		['About Crumb & Daughters', 'company'],
		['About The Benefits', 'benefits'],
		['What would be a plus', 'preferred'],
		['Required Documents:', 'apply'],
		['Documents to submit', 'apply'],
		['Our technical stack:', 'about'],
		['Tools you will work with', 'about'],
		['Working at Crumb & Daughters means that you', 'benefits']
	])('%s', (heading, kind) => {
		expect(under(heading)).toBe(kind);
	});

	test('the experience of guests is a field of work', () => {
		const text =
			'Hotel Manager\n\nDUTIES\n\nFINANCES\n• Count the money every night\n• Watch the costs\n\nGUEST EXPERIENCE\n• Greet the guests at the door\n• Look after their complaints';
		expect(kindsOf(text).at(-1)).toBe('responsibilities');
	});

	test('work with something is no tale of the employer', () => {
		const text =
			'Baker\n\nTasks\n\nBake rye for the market\nWork with growers and millers\nClean the ovens';
		expect(kindsOf(text).slice(-2)).toEqual(['responsibilities', 'responsibilities']);
	});
});

describe('the lines under a heading tell what it leaves open', () => {
	const after = (heading: string, lines: readonly string[]) =>
		kindsOf(
			`Baker\n\nRequirements\n\n- Two years of experience in a bakery\n- An eye for crusts\n\n${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
		).at(-1);

	test('advantages are what one gets or what one should have besides', () => {
		const besides = ['Experience with rye', 'Knowledge of wood ovens', 'A licence for lorries'];
		expect(after('Advantages', besides)).toBe('preferred');
		const gets = ['Health insurance', 'Free lunch on Fridays', 'A pension from the first day'];
		expect(after('Advantages', gets)).toBe('benefits');
	});

	test('a successful candidate will have something or do something', () => {
		const has = ['Have a love for bread', 'Be an early riser', 'Have worked with wood ovens'];
		expect(kindsOf(`Baker\n\nThe person we hire will:\n- ${has.join('\n- ')}`).at(-1)).toBe(
			'minimum'
		);
		const does = ['Bake rye bread', 'Clean the ovens', 'Train the apprentices'];
		expect(kindsOf(`Baker\n\nThe successful candidate will:\n- ${does.join('\n- ')}`).at(-1)).toBe(
			'responsibilities'
		);
	});

	const desired = 'Desired Skills & Experience\n\n- Two years in a bakery\n- An eye for crusts';

	test('what is desired is required where nothing else is', () => {
		const tasks = 'Baker\n\nTasks\n\n- Bake rye bread\n- Clean the ovens\n\n';
		expect(kindsOf(`${tasks}${desired}`).at(-1)).toBe('minimum');
		expect(after('Desired Skills & Experience', ['Rye', 'Wheat'])).toBe('preferred');
		const wished = `${desired}\n\nBonus points if you have ...\n\n- Baked with spelt`;
		const kinds = kindsOf(`Baker\n\nRequirements\n\n- Bake rye bread\n\n${wished}`);
		expect(kinds.at(-1)).toBe('preferred');
		expect(kinds.at(-5)).toBe('minimum');
	});

	const captioned =
		'Accounts Clerk\n\nAbout you\nYou like figures, and people like you.\n\nTill and bank\n* Count the till every night\n* Bring the money to the bank\n* Check all bills\n\nStores\n* Order flour and salt\n* Keep the lists\n* Report what is missing\n\nOn paper\n* A degree in accounting\n* Two years of experience in a shop\n* Knowledge of tax law';

	test('lists of tasks under lines of their own are tasks where no heading names these', () => {
		const kinds = kindsOf(captioned);
		expect([kinds[7], kinds[12], kinds[17]]).toEqual([
			'responsibilities',
			'responsibilities',
			'minimum'
		]);
		expect(kindsOf(`${captioned}\n\nYour tasks\n* Make coffee`)[7]).toBe('minimum');
	});

	test('a paragraph of its own under the employer may speak of the role', () => {
		const text =
			'Baker\n\nAbout Crumb & Daughters\nCrumb & Daughters is a bakery in Leeds.\n\nWe are looking for a baker for the nights.\n\nWe have been baking since 1902.';
		const kinds = kindsOf(text);
		expect([kinds[3], kinds[5], kinds[7]]).toEqual(['company', 'about', 'company']);
	});

	test('what is named may be a team', () => {
		const text =
			'Baker\n\nAbout Rye Breads\nThe Rye Breads team of Crumb provides bread for hotels and schools.';
		expect(kindsOf(text).at(-1)).toBe('about');
	});

	test('a sentence of demands after a list of wishes opens a list of demands', () => {
		const text =
			'Baker\n\nNice to have:\n- Spelt\n- Rye\n\nTo be happy here you should not mind the dark, which requires you to\n- Get up early\n- Have good lamps';
		expect(kindsOf(text.replace('requires you to', 'requires you to:')).at(-1)).toBe('minimum');
	});

	test('what applicants must have is no task, though it stands under them', () => {
		const tasks = 'Baker\n\nDuties:\n- Bake rye bread\n- Clean the ovens\n\n';
		const demand = 'All applicants must have a card of the guild.';
		expect(kindsOf(`${tasks}${demand}`).at(-1)).toBe('minimum');
		const other = 'All guests want a card of the cakes.';
		expect(kindsOf(`${tasks}${other}`).at(-1)).toBe('responsibilities');
	});
});

describe('where a heading stands and how it looks', () => {
	const asked = '- Two years in a bakery\n- An eye for crusts';

	test.each([
		['- What do we expect from you?', 'minimum'],
		['- Wat verwachten wij van jou?', 'minimum']
	])('a question among items is answered by those under it: %s', (question, kind) => {
		const text = `Baker\n\n## Tasks\n- Bake rye bread\n- Clean the ovens\n${question}\n${asked}`;
		expect(kindsOf(text).at(-1)).toBe(kind);
	});

	test('and questions alone are a list of them', () => {
		const text =
			'Baker\n\n## Tasks\n- Bake rye bread\n- Ask each guest:\n- What do you need?\n- What do you like?\n- Clean the ovens';
		expect(kindsOf(text).at(-1)).toBe('responsibilities');
	});

	test('a marked heading names the company too', () => {
		const text =
			'Baker\n\n## Tasks\n- Bake rye bread\n\n## **About Crumb & Daughters**\nRye, since 1902.';
		expect(kindsOf(text).at(-1)).toBe('company');
	});

	test('a name right under a heading closes nothing', () => {
		const text =
			'Baker\n\n## Tasks\n- Bake rye bread\n\n#### Contact\n**CRUMB & DAUGHTERS**\nMill Lane 3';
		expect(kindsOf(text).at(-1)).toBe('apply');
	});

	test('a sentence that trails off leads on to no other sentence', () => {
		const text =
			'Boulangère\n\nEn tant que boulangère, vous assurez la cuisson des pains, brioches, tartes...\nVous maîtrisez la lecture des recettes.';
		expect(kindsOf(text).at(-1)).toBe('minimum');
	});

	test('names in capitals part a form, wherever they stand', () => {
		const kinds = kindsOf(
			`TITLE: Baker\nJOB DESCRIPTION: The baker reports to the miller of the old mill.\nREQUIRED QUALIFICATIONS:\n${asked}\nREMUNERATION/ SALARY: Very good\nAPPLICATION PROCEDURES: Come to the mill.\nABOUT COMPANY: Crumb bakes for the whole\nof the valley.\nIMPORTANT NOTE: The mill is loud, and all of its\nstairs are steep.`
		);
		expect(kinds.slice(1, 2)).toEqual(['about']);
		expect(kinds.slice(5)).toEqual(['pay', 'apply', 'company', 'company', 'company', 'company']);
	});
});
