import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of each line, in order. */
const kindsOf = (text: string) => {
	const reading = read(text);
	return text.split('\n').map((line) => kindAt(reading, line));
};
const kindOf = (text: string, words: string) => kindAt(read(text), words);

describe('notes, tables and short lines that are of something else than what stands around them', () => {
	test.each([
		['The position is temporary, from May to December.', 'about'],
		['Note: It is a hybrid, full-time post.', 'about'],
		['Die Stelle ist befristet bis Dezember.', 'about'],
		['Review: Please e-mail questions to the old weaver, who sits in the hall.', 'apply'],
		['silke@loomhouse.example', 'apply']
	])('under a list of demands: %s', (line, kind) => {
		const text = `Weaver\n\nRequirements\n- Steady hands\n- Patience\n- Knowledge of wool, silk, felt, hemp, jute, flax and of all other yarns\n${line}`;
		expect(kindOf(text, line)).toBe(kind);
	});

	test('notes in a list may be of the application', () => {
		const text =
			'Weaver\n\nImportant notes:\n- The hall is loud\n- Applications must be in by May\n- Only shortlisted weavers will be contacted\n- No application fees are taken';
		expect(kindsOf(text).slice(3)).toEqual(['other', 'apply', 'process', 'apply']);
	});

	test('an item of notes that has words of law stays a note', () => {
		const text =
			'Weaver\n\nImportant notes:\n- The hall is loud\n- The guild does background checks on its weavers\n- Wool is stored in the attic';
		expect(kindsOf(text).slice(3)).toEqual(['other', 'other', 'other']);
	});

	test('a list of questions asks, one question alone opens', () => {
		const ask = ['Are you a patient person?', 'Can you read a pattern?', 'Do you love your wool?'];
		const text = `Weaver\n\nThe mill stands in the valley, and it has stood there for very long.\n\n`;
		expect(kindOf(`${text}- ${ask.join('\n- ')}`, 'Can you')).toBe('minimum');
		expect(kindOf(`${text}${ask[2]}`, 'Do you')).toBe('about');
	});

	test('a table with a tab after each name is parted by the names', () => {
		const text =
			'Weaver\n\nSalary level: 5\nJob Type\tPermanent\nJob Purpose\tTo help the old weaver with all of the looms of the hall and the yarn.\nMinimum Requirements\tA trade certificate and three years of experience at a loom.\nKey Performance Areas\tMend the cloth; set up the looms; keep the yarn in order.';
		expect(kindsOf(text).slice(4)).toEqual(['about', 'minimum', 'responsibilities']);
	});

	test('what a package is worth at the top is a field', () => {
		const text =
			'Weaver\nPackage - up to £30,000 and a bonus\nLoomhouse is a small company of weavers. Our customers are the hotels of the valley.';
		expect(kindsOf(text).slice(1)).toEqual(['pay', 'company']);
	});

	test.each(['Bonus', 'Competitive wages'])(
		'a short offer among offers heads nothing: %s',
		(line) => {
			const text = `Weaver\n\nBenefits\n\nPaid leave\n${line}\nRugs at Christmas`;
			expect(kindOf(text, 'Rugs')).toBe('benefits');
		}
	);

	test('what one joins is no task', () => {
		const text =
			'Weaver\n\nThe offer\n\nLearn alongside old weavers\nWork among friends of wool\nA very good salary';
		expect(kindOf(text, 'Learn alongside')).toBe('benefits');
	});

	test('a mission may be what the house is for, or the tasks', () => {
		const tasks =
			'Vous serez en charge des métiers à tisser.\nVous assurez la réparation des navettes.\nVous préparez les fils de la semaine.';
		expect(kindOf(`Tisserande\n\nMission\n${tasks}`, 'Vous préparez')).toBe('responsibilities');
		expect(kindOf('Weaver\n\nMission\nCloth for all of the valley.', 'Cloth')).toBe('company');
	});

	test('a list of tools is no list of tasks', () => {
		const text =
			'Weaver\n\nTasks\n- Mend the cloth\n\nOur tech stack\n- Looms: Jacquard\n- Model registry: Patternbook\n- Yarn: wool';
		expect(kindOf(text, 'Yarn')).toBe('about');
	});

	test('what one must be able to lift is asked for, what the hall is like is not', () => {
		const text = 'Weaver\n\nTasks\n- Mend the cloth\n\nPhysical requirements\n';
		expect(kindOf(`${text}- Able to lift rolls\n- Able to stand all day`, 'Able to stand')).toBe(
			'minimum'
		);
		expect(kindOf(`${text}- The hall is loud\n- There are stairs`, 'There are')).toBe('other');
	});

	test('a house may name itself before it says whom it looks for', () => {
		const text =
			'Weaver\n\nAbout Loomhouse\nLoomhouse is a mill in Leeds.\n\nWe at Loomhouse are looking for a weaver for the nights.\n\nWe have been weaving since 1902.';
		expect(kindOf(text, 'We at')).toBe('about');
	});

	test('where one is put to use are the tasks', () => {
		const text =
			'Weberin\n\nWir suchen Hilfe für unsere Halle mit folgendem Einsatzbereich:\n- Webstuhl\n- Garnlager';
		expect(kindOf(text, 'Garnlager')).toBe('responsibilities');
	});

	test.each([
		'Das Weberhaus ist ein häuslicher Spinndienst mit neun Rädern in der Stadt.',
		'Tejidos Luna, una de las mayores empresas de alfombras del valle, con nueve telares.',
		'Tecidos Lua, uma das maiores empresas de tapetes do vale, com nove teares.',
		'Weefhuis De Maan, een van de grootste bedrijven met tapijten in het dal.',
		'Tissages Lune, l’une des premières entreprises de tapis de la vallée.'
	])('what a house is among others tells of it: %s', (line) => {
		expect(kindsOf(`Weaver\n\n${line}`).at(-1)).toBe('company');
	});
});
