import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of each line, in order. */
const kindsOf = (text: string) => {
	const reading = read(text);
	return text.split('\n').map((line) => kindAt(reading, line));
};

describe('short facts of a board are no headings', () => {
	test.each([
		'Experience level: Mid-Level, Senior',
		'Role: Pastry Chef',
		'Company size: 11–50 people',
		'Job type: Full-time',
		'Technologies: ovens, mixers',
		'Karrierestufe: Fachkraft',
		"Niveau d'expérience : confirmé",
		'Nivel de experiencia: intermedio'
	])('%s', (field) => {
		const text = `Pastry Chef\nCrumb Ltd, Leeds\n${field}\nWe bake for the whole of Leeds, and our ovens never get cold.`;
		const [, , fact, after] = kindsOf(text);
		expect(fact).toBe('other');
		expect(after).not.toBe('minimum');
	});

	test('what they pay is pay', () => {
		expect(kindsOf('Pastry Chef\nJob type: Full-time\nCompensation: £28k - 31k')[2]).toBe('pay');
	});

	test.each(['$20 - $24/hr', '£28,000-£31,000 per annum', '$60,000/yr - $70,000/yr', '€2,400'])(
		'an amount alone is pay: %s',
		(line) => {
			expect(kindsOf(`Pastry Chef\nCrumb Ltd, Leeds\n${line}\nFull time`)[2]).toBe('pay');
		}
	);

	test('a name with its value on the next line is one too', () => {
		const text =
			'Pastry Chef\nExperience level:\nSenior\nRole:\nChef\nJob description\nYou bake cakes for weddings.';
		expect(kindsOf(text).slice(1, 5)).toEqual(['other', 'other', 'other', 'other']);
	});

	test('in the midst of a section they are part of it', () => {
		const text =
			'Baker\n\nRequirements:\n- Patience\nLevel: NVQ 2 or above\n- Two years of experience in a bakery';
		expect(kindsOf(text)[4]).toBe('minimum');
	});
});

describe('headings in a house’s own words open a section, with nothing but their words to set them off', () => {
	const under = (heading: string) =>
		kindAt(
			read(
				`Baker\nOur shop is the oldest in town, and people queue for our rye.\n${heading}\nSome words about dough stand here\nAnd others stand there`
			),
			'Some words'
		);

	test.each([
		['Who we hope to meet', 'minimum'],
		['What we would like to see', 'minimum'],
		['What the bakery is looking for', 'minimum'],
		['What you should bring along', 'minimum'],
		['We imagine that you', 'minimum'],
		['Our expectations:', 'minimum'],
		['Your toolbox:', 'minimum'],
		['Requirement profile', 'minimum'],
		['As a person', 'minimum'],
		['what we want from you', 'minimum'],
		['Was wir uns wünschen', 'minimum'],
		['Lo que buscamos', 'minimum'],
		['A day with us', 'responsibilities'],
		['On a typical day, you might', 'responsibilities'],
		['What will be your day to day?', 'responsibilities'],
		['What you’ll get up to:', 'responsibilities'],
		['Your field of activity', 'responsibilities'],
		['You are going to', 'responsibilities'],
		['Une journée type', 'responsibilities'],
		['It is an advantage if you', 'preferred'],
		['Bonus loot', 'preferred'],
		['Helpful', 'preferred'],
		['What we propose', 'benefits'],
		['Our deal', 'benefits'],
		['We offer you', 'benefits'],
		['What you don’t need', 'other'],
		['So, what do we need?', 'minimum'],
		['We believe that you have', 'minimum'],
		['Who should sit at the bench?', 'minimum'],
		['Is it for you?', 'minimum'],
		['Tasks which await you', 'responsibilities'],
		['what youll be doing', 'responsibilities'],
		['It’d be great if you also had', 'preferred'],
		['And what do we give?', 'benefits'],
		['Crumb & Sons offers', 'benefits'],
		['How do I apply?', 'apply'],
		['how to apply', 'apply'],
		['Required:', 'minimum'],
		['What we need somebody to do', 'responsibilities'],
		['What we give back', 'benefits'],
		['OUR PLUS POINTS', 'benefits'],
		['This is what you bring along', 'minimum'],
		['We think you are somebody who', 'minimum'],
		['You probably', 'minimum'],
		['Without this it does not work', 'minimum'],
		['It would please us', 'preferred'],
		['Will be appreciated but is no must', 'preferred'],
		['It is offered:', 'benefits'],
		['What you can look forward to', 'benefits'],
		['Our thank you', 'benefits'],
		['Terms of employment', 'benefits'],
		['The practical bits', 'other'],
		['How looks the recruitment?', 'process'],
		['Procedure', 'process'],
		['The function', 'responsibilities'],
		['In this position', 'responsibilities'],
		['During the summer you are going to:', 'responsibilities']
	])('%s', (heading, kind) => {
		expect(under(heading)).toBe(kind);
	});

	test.each([
		'What we want is a baker who likes mornings and never burns a loaf.',
		'We need help with the night shift',
		'You can bake rye, wheat and spelt'
	])('a sentence is none: %s', (line) => {
		const text = `Baker\nTasks\nBake bread for the shop\n${line}\nClean the ovens every evening`;
		expect(kindsOf(text).at(-1)).toBe('responsibilities');
	});
});

describe('a wish among requirements is no requirement', () => {
	const among = (line: string) =>
		kindAt(read(`Baker\nRequirements\n- Knows rye\n- ${line}\n- Gets up early`), line);

	test.each([
		'Knowledge of sourdough (rye, wheat) is a plus',
		'Experience with spelt, oats or barley is an advantage, but you can learn it here',
		'Ideally some years in a wood-fired bakery',
		'It is an advantage if you can decorate cakes',
		'A pastry certificate would be great',
		'A second trade comes in handy',
		'Experience with wood-fired ovens would be highly regarded',
		'A hand for marzipan is the cherry on top',
		'Knowledge of baking rye (D)',
		'We appreciate knowledge of old sorts of wheat',
		'A certificate in patisserie is not a must',
		'A diploma is welcome but by no means required',
		'Master baker or pastry chef preferred',
		'Kenntnisse in der Patisserie sind von Vorteil',
		'Un diplôme de pâtissier serait apprécié'
	])('%s', (line) => {
		expect(among(line)).toBe('preferred');
	});

	test.each([
		'Fluent English, French is a plus',
		'Knowledge of dough; sourdough is an advantage',
		'Two years in a bakery, preferably with an oven of stone',
		'A driving licence is a must, a car is a plus',
		'You are helpful and on time'
	])('not as a whole: %s', (line) => {
		expect(among(line)).toBe('minimum');
	});

	test('what one is to know of the law is asked for', () => {
		const list = 'A valid passport without any limits and a clean criminal record\nA steady hand';
		expect(kindsOf(`Baker\nRequirements\nTwo years in a bakery\n${list}`).slice(2)).toEqual([
			'minimum',
			'minimum',
			'minimum'
		]);
		expect(among('You are patient and take safeguarding seriously.')).toBe('minimum');
		expect(among('Commitment to equal opportunities, at the oven and in the shop')).toBe('minimum');
	});

	test('a line that closes with a bracket does not go on', () => {
		const list =
			'Knowledge of ovens, mixers and the cooling of dough at night (E)\nNo agencies are known to us';
		const kinds = kindsOf(`Baker\nRequirements\nTwo years in a bakery\n${list}`);
		expect(kinds.slice(2, 4)).toEqual(['minimum', 'minimum']);
	});

	test('what one may look forward to are tasks where the lines say so', () => {
		const heading = 'Baker\nYou can look forward to:\n';
		const tasks =
			'baking bread for the shop\ncleaning the ovens\nPreparation of dough for the night';
		expect(kindsOf(heading + tasks)[2]).toBe('responsibilities');
		const offers = 'a bicycle for the way to work\nbread for free\n25 days of holiday';
		expect(kindsOf(heading + offers)[2]).toBe('benefits');
	});

	test('a label of a wish ends with its line', () => {
		const text =
			'Baker\nRequirements\nTwo years in a bakery.\nValuable: spelt, oats, barley.\nGood handling of a rolling pin.';
		expect(kindsOf(text).slice(2)).toEqual(['minimum', 'preferred', 'minimum']);
	});

	test('numbered headings are headings', () => {
		const text =
			'Baker\n1. Tasks\na) baking bread for the shop;\nb) cleaning ovens every night.\n2. Selection criteria - essential\nTwo years in a bakery.\n3. Selection criteria - advantageous\nA master’s certificate in baking.';
		const kinds = kindsOf(text);
		expect([kinds[2], kinds[5], kinds[7]]).toEqual(['responsibilities', 'minimum', 'preferred']);
	});

	test('what the company is stands apart from what it offers', () => {
		const text =
			'Baker\nJob benefits: bread, butter and a bicycle for the way to work.\nCompany description: Since 1911 three families have baked for the town and its villages.';
		expect(kindsOf(text).slice(1)).toEqual(['benefits', 'company']);
	});
});

describe('running text is told by whom it speaks of', () => {
	const lead =
		'Baker\nJob description\nThe shop opens at six, and bread has to be ready by then.\n';

	test.each([
		['Do you want to get up before everybody else, and like it?', 'about'],
		['You will join a team of four and be the second who knows rye.', 'about'],
		['The Night Shift team is responsible for all bread before noon.', 'about'],
		['Crumb & Sons is a family-owned bakery with three shops in Leeds.', 'company'],
		['We bake for nine hotels and have done so since the war.', 'company'],
		['Last year we rebuilt two mills and a barn at the harbour.', 'company'],
		['Some 9,000 households trust us with their daily bread.', 'company'],
		['We’re Rye & Daughters, and nobody here is called Rye.', 'company'],
		['Our client operates four bakeries on both sides of the river.', 'company'],
		['Golden Crust Group provides bread to more than two million people.', 'company'],
		['Golden Crust Baking brews, bakes and delivers what you grew up with.', 'company'],
		['The bakery is now looking for a second pair of hands.', 'about'],
		['For the shop by the river, we’re hiring four bakers.', 'about'],
		['We now need a second pair of hands for the oven.', 'about'],
		['Founded in 1911, the house is now run by three sisters.', 'company'],
		['You bake rye and wheat bread in an oven of stone.', 'responsibilities'],
		['Together with the pastry chef, you develop new cakes for the season.', 'responsibilities'],
		['He or she orders flour and checks what is delivered.', 'responsibilities']
	])('%s', (line, kind) => {
		expect(kindAt(read(lead + line), line)).toBe(kind);
	});

	test('why one should join is told by what there is to get', () => {
		const text = 'Baker\nWhy us?\n25 days of holiday, private medical insurance and a pension';
		expect(kindsOf(text)[2]).toBe('benefits');
	});

	test('the holder of a post is no employer', () => {
		const line = 'The Head Baker runs the night shift and trains apprentices.';
		expect(kindAt(read(lead + line), line)).not.toBe('company');
	});
});
