import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of each line, in order. */
const kindsOf = (text: string) => {
	const reading = read(text);
	return text.split('\n').map((line) => kindAt(reading, line));
};
const kindOf = (text: string, words: string) => kindAt(read(text), words);

describe('a part that holds several things is cut into them', () => {
	test('an offer that leads in to a list stands apart from the notes above it', () => {
		const text =
			'Weaver\n\nRequirements\n- Experience of looms\n\nDisclaimer:\n\nSome posts may be subject to rules of hygiene.\n\nHiring range: from $41,000 to $52,000 a year.\n\nThe mill offers a broad benefits package which includes the following:\n1. Dental insurance\n2. Eleven holidays\n3. Help with adoption';
		expect(kindOf(text, 'Hiring range')).toBe('pay');
		expect(kindOf(text, '1. Dental')).toBe('benefits');
		expect(kindOf(text, '3. Help')).toBe('benefits');
	});

	test.each([
		'Salary – £31,000 to £34,000',
		'Hourly rate: €19.40',
		'We pay a good salary of €3,100',
		'£31,000 - £34,000 a year'
	])('what is paid among what is offered is pay: %s', (line) => {
		const text = `Weaver\n\nPackage:\n\n- Twenty-six days of leave\n- ${line}\n- A loom of your own`;
		expect(kindOf(text, line)).toBe('pay');
		expect(kindOf(text, 'Twenty-six')).toBe('benefits');
		expect(kindOf(text, 'A loom')).toBe('benefits');
	});

	test.each(['$90/month for yarn', 'Sick pay up to £900', 'A pay review of £500 and more'])(
		'and other sums are none: %s',
		(line) => {
			expect(kindOf(`Weaver\n\nBenefits\n\n- Free tea\n- ${line}`, line)).toBe('benefits');
		}
	);

	test.each([
		['Requirements', 'Salary of USD$400-600 depending on your looms'],
		['Requirements', 'The rate of pay is £14,260.50 for half the week'],
		['Requirements', 'Mill Grade 4 (£29,310 - £31,905 p.a.)'],
		['Tasks', 'Between £11.28 and £13.42 p/h'],
		['Tasks', '£38–44k pro rata'],
		['Tasks', 'Rate: €14.20 p/h by day'],
		['Wir bieten', 'Vergütung: ab 2.900 Euro brutto im Monat'],
		['Nous offrons', 'Rémunération : 25 000 – 50 000 € brut'],
		['Ofrecemos', 'Salario promedio, 26.000-31.200€'],
		['Wij bieden', 'Brutosalaris van 2.400 tot 2.900 euro'],
		['Benefícios', 'Bolsa auxílio: R$618,00'],
		['Requisitos', 'R$ 1.615,00 por mês']
	])('a line that opens with what is paid speaks of pay: %s, %s', (heading, line) => {
		const text = `Weaver\n\n${heading}:\n\n- Steady hands\n- ${line}\n- Wool and silk`;
		expect(kindOf(text, line)).toBe('pay');
		expect(kindOf(text, 'Wool and silk')).toBe(kindOf(text, 'Steady hands'));
	});

	test.each([
		'Pay invoices of up to £500 from the till',
		'Compensation plan worth $500 for spinners',
		'£500 per year for yarn',
		'€50k–€90k of sales a year'
	])('and one that opens with other sums does not: %s', (line) => {
		expect(kindOf(`Weaver\n\nTasks:\n\n- Mend the cloth\n- ${line}`, line)).toBe(
			'responsibilities'
		);
	});

	test('what the law wants said after how to apply, line upon line, leaves that part whole', () => {
		const text =
			'Weaver\n\nRequirements\n- Experience of looms\n\nTo Apply\n* Weavers of other mills may apply too\nPlease go to Staff Pages, click on Recruiting, and search for Job ID #4711 or for the mill by its name\nA letter is no promise of an interview and appointments are made by the board of the mill alone\nThe mill is an equal opportunity employer';
		expect(kindOf(text, 'Please go to')).toBe('apply');
		expect(kindOf(text, 'A letter')).toBe('apply');
	});

	test('pay and benefits under one heading are told apart', () => {
		const text =
			'Weaver\n\nCompensation and benefits\nSalary of $52,000 to $58,000.\nDental insurance from the first day.\nHelp with the move.';
		expect(kindOf(text, '$52,000')).toBe('pay');
		expect(kindOf(text, 'Help with')).toBe('benefits');
	});

	test('what is required and preferred under one heading is told apart', () => {
		const text =
			'Weaver\n\nRequired and Preferred Qualifications\n\nTrade certificate in weaving\nKnowledge of silk is a plus.\nPatience with knots';
		expect(kindOf(text, 'Trade certificate')).toBe('minimum');
		expect(kindOf(text, 'Knowledge of silk')).toBe('preferred');
		expect(kindOf(text, 'Patience')).toBe('minimum');
	});

	test('languages among what is asked for are asked for', () => {
		const text =
			'Weaver\n\nYour skillset:\n\nEducation: a trade certificate in weaving or a related field.\nLanguages: Fluency in Dutch and Frisian (spoken and written) is essential here.\nOther qualities: a steady hand and much patience with knots.';
		expect(kindOf(text, 'Languages:')).toBe('minimum');
		expect(kindOf(text, 'Other qualities')).toBe('minimum');
	});

	test('some experience that is a plus is no task', () => {
		const text =
			'Weaver\n\nTasks\n\n- Set up the looms\n- Prior experience of dyeing silk or wool is a plus.\n- Mend the cloth';
		expect(kindOf(text, 'Prior')).toBe('preferred');
		expect(kindOf(text, 'Mend')).toBe('responsibilities');
	});

	test('wishes with labels end with their lines, however many there are', () => {
		const text =
			'Weaver\n\nRequirements:\n\nSteady hands\nAdvantage: Experience with silk\nAdvantage: Experience with felt\nExperience of working in a mill';
		expect(kindsOf(text).slice(4)).toEqual(['minimum', 'preferred', 'preferred', 'minimum']);
	});
});

describe('a wish as a whole', () => {
	test.each([
		'Dye houses: some knowledge of one is beneficial',
		'Experience with silk, felt, jute is desirable',
		'M.Sc. in textile science is preferred',
		'2 years’ experience of weaving is preferred',
		'Experience with felt a plus, but not required',
		'Prefer weavers with a trade certificate'
	])('%s', (line) => {
		expect(kindOf(`Weaver\n\nRequirements\n- Steady hands\n- ${line}`, line)).toBe('preferred');
	});

	test.each([
		'Experience with silk, felt is desirable',
		'3 years of weaving, silk is a plus',
		'Steady hands: a must. Silk is a plus'
	])('and what is asked for beside a wish stays: %s', (line) => {
		expect(kindOf(`Weaver\n\nRequirements\n- Steady hands\n- ${line}`, line)).toBe('minimum');
	});
});

describe('what the lines under a heading say', () => {
	const tasks = [
		'Assume ownership of the old hall and of all its many looms',
		'Work on building new kinds of cloth for the shops in town',
		'Design large rugs and curtains with the most modern looms',
		'Deliver cloth of high quality by the known rules of weaving',
		'Think creatively about knots and come up with better knots'
	].join('\n');

	test.each(['Job Description:', 'LOOM HALL WEAVER:'])('tasks under "%s"', (heading) => {
		const text = `Weaver\n\nTHE PERSON\nWe like people who know wool.\n\n${heading}\n\n${tasks}`;
		expect(kindOf(text, 'Deliver')).toBe('responsibilities');
	});

	test('a table of criteria goes on after how they are found out', () => {
		const text =
			'Weaver\n\nEssential criteria\n\nExperience of looms\n\tInterview\nKnowledge of wool\nPersonal Qualities\nSteady hands\nCommitment to equality and inclusion\nPatience with knots';
		expect(kindOf(text, 'Knowledge of wool')).toBe('minimum');
		expect(kindOf(text, 'Commitment')).toBe('minimum');
		expect(kindOf(text, 'Patience')).toBe('minimum');
	});

	test.each([
		['Your chance:', 'benefits'],
		['When you join us, you might enjoy:', 'benefits'],
		['we would also appreciate if you have', 'preferred']
	])('%s', (heading, kind) => {
		const text = `Weaver\n\nRequirements\n\n- Steady hands\n\n${heading}\n\nCloth of silk and felt\nPlenty of wool`;
		expect(kindOf(text, 'Plenty')).toBe(kind);
	});
});

describe('sentences that stand under a list or in running text', () => {
	test.each([
		['Please note that we cannot offer visa sponsorship.', 'legal'],
		['By sending your details you agree that the mill keeps them for a year.', 'legal'],
		['For the post we require and will carry out reference checks.', 'legal'],
		['We try to keep the recruitment process as short as we can.', 'process'],
		['The mill will host an information session where you can ask about looms.', 'process'],
		['In case you have any questions, drop us a line.', 'apply'],
		['Meals and a room will be provided.', 'benefits'],
		['There is plenty of scope for progression in the mill.', 'benefits'],
		['Staff are entitled to a free rug every summer.', 'benefits']
	])('%s', (line, kind) => {
		expect(kindOf(`Weaver\n\nTasks\n\nSet up the looms\nMend the cloth\n${line}`, line)).toBe(kind);
	});

	test('whom one looks for tells what is asked, and applicants who must have something do too', () => {
		const text =
			'Weaver\n\nAbout the role\n\nThe hall has nine looms and two of them are new.\n\nApplicants must hold a driving licence, as the hall is far from any bus.\n\nTasks\n- Set up the looms';
		expect(kindOf(text, 'Applicants must')).toBe('minimum');
		const found =
			'Weaver\n\nThe hall has nine looms and two of them are new.\n\nWe are looking for someone who is patient, willing to learn and has good knowledge of wool.';
		expect(kindOf(found, 'We are looking')).toBe('minimum');
	});

	test('what a house offers its customers is no offer to weavers', () => {
		const text =
			'Weaver\n\nAbout us\n\nThe mill is a company of forty.\n\nWe offer rugs and curtains to businesses of all sizes in the valley.';
		expect(kindOf(text, 'We offer')).toBe('company');
	});

	test('a closing date at the top says nothing of what stands below it', () => {
		const text =
			'Weaver\nOpen date: 2026-06-01\nClose date: 2026-06-18\nLoomhouse is a small company of weavers. Our customers are the hotels of the valley.';
		expect(kindOf(text, 'Loomhouse')).toBe('company');
	});

	test('holders of posts have tasks', () => {
		const text =
			'Weaver\n\nJob description\nPostholders will mend the cloth and set up the looms of the hall for the day.';
		expect(kindOf(text, 'Postholders')).toBe('responsibilities');
	});

	test.each(['Must be able to pass a background check', 'Ability to obtain a security clearance'])(
		'what one must be is asked for, whatever the law has to do with it: %s',
		(line) => {
			const text = `Weaver\n\nRequirements\n\nSteady hands\nPatience with knots\n${line}\nKnowledge of wool`;
			expect(kindOf(text, line)).toBe('minimum');
		}
	);

	test('offers in a list are told by their first words', () => {
		const text =
			'Weaver\n\nWhy the mill\n\n- A say in everything from the first day\n- Attractive perks such as rugs\n- Regular team events on the river\n- Staff wellbeing days';
		expect(kindOf(text, 'Regular team')).toBe('benefits');
	});

	test('a paragraph under a heading nobody knows is told by what it says', () => {
		const text =
			'Weaver\n\n## Requirements\n\n- Steady hands\n\n## The old hall\n\nBenefits include very good dental insurance, a pension and twelve paid holidays in the year.\n\n## Hours\n\nThe hall is open from six to two.\n\nAs the hall weaver you will be responsible for all of the looms and for the yarn.';
		expect(kindOf(text, 'Benefits include')).toBe('benefits');
		expect(kindOf(text, 'The hall is open')).toBe('other');
		expect(kindOf(text, 'As the hall')).toBe('responsibilities');
	});
});
