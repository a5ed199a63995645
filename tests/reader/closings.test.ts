import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of each line, in order. */
const kindsOf = (text: string) => {
	const reading = read(text);
	return text.split('\n').map((line) => kindAt(reading, line));
};

describe('what closes a posting does not go on with the list above it', () => {
	const after = (line: string, heading = 'Benefits') =>
		kindsOf(
			`Baker\n${heading}\nFree bread every morning\nA bicycle for the way to work\n${line}`
		).at(-1);

	test.each([
		['Send your CV and a picture of your best loaf to Marta.', 'apply'],
		['Questions can be put to the head baker, Jonas Lind, on weekdays.', 'apply'],
		['We look forward to your complete application.', 'apply'],
		['Apply by 3 March through our website.', 'apply'],
		['Do you have any questions? Our baker answers them.', 'apply'],
		['Für Rückfragen steht Ihnen Frau Kern zur Verfügung.', 'apply'],
		['Pour postuler, passez nous voir à la boulangerie.', 'apply'],
		['Interviews are held in the second week of April.', 'process'],
		['Only the shortlisted candidates will be contacted.', 'process'],
		['In our recruitment process you can expect a trial shift and a talk.', 'process'],
		['Women are expressly invited to apply.', 'legal'],
		['The offer is subject to a satisfactory background check.', 'legal'],
		['Your data will be deleted after six months; no agencies, please.', 'legal']
	])('%s', (line, kind) => {
		expect(after(line)).toBe(kind);
	});

	test.each([
		['Press the blue button and we will ring you back.', 'apply'],
		['Applications received later than 2 May will not be read.', 'apply'],
		['Interested persons call at the shop with their papers.', 'apply'],
		['Will you be our next colleague?', 'apply'],
		['For external candidates: visit our page and look for the bakery.', 'apply'],
		['All other applicants should submit their papers at the till.', 'apply'],
		['Please go to bakers.example and search for job ID 4711.', 'apply'],
		['Click the "Apply now" button.', 'apply'],
		['No phone calls, please.', 'apply'],
		['Do not fax your resume to the shop.', 'apply'],
		['Interviews in the week of 9 March.', 'process'],
		['A reference check is part of hiring.', 'process'],
		['Travel costs for the interview are paid by the guild.', 'process'],
		['We have a house agency and decline further offers.', 'legal'],
		['Full discretion is guaranteed.', 'legal'],
		['Applications are read in strict confidence.', 'legal'],
		['This post requires Baker Standard security clearance.', 'legal'],
		['Benefits of working for the bakery include a pension.', 'benefits'],
		['We are glad of every hand, and in return we offer fresh bread.', 'benefits'],
		['No cover letter: show us a loaf instead.', 'apply'],
		['Curious? Then apply with a loaf of your own.', 'apply'],
		['Qualified candidates should forward their papers to the shop.', 'apply'],
		['More information: call Jonas Lind in the mornings.', 'apply'],
		['Type of contract: permanent, after a month of trial.', 'benefits'],
		['It is a two-year contract with all Sundays off.', 'benefits'],
		['Potential candidates are welcome to contact the miller for a look around.', 'apply'],
		['Application packs can be downloaded from the page of the guild.', 'apply'],
		['**Send us your CV with a picture of your best loaf**', 'apply'],
		['https://forms.gle/loaf4711', 'apply'],
		['Only short-list candidates are asked to the mill.', 'process'],
		['A telephone interview with the guild is planned for 3 August.', 'process'],
		['The mill is committed to safeguarding all of its young apprentices.', 'legal'],
		['Remuneration according to age and trade.', 'pay'],
		['€ 2,100 to € 2,400 a month and all the bread one can eat.', 'pay']
	])('nor does it go on with requirements: %s', (line, kind) => {
		expect(after(line, 'Requirements')).toBe(kind);
	});

	test.each([
		['The bakery has a pension and pays well, with a bonus at Easter.', 'benefits'],
		['25 days’ holiday, a season ticket and a fridge full of cake.', 'benefits']
	])('a sentence under a list of requirements offers something: %s', (line, kind) => {
		const list = 'Baker\nRequirements\nTwo years in a bakery\nA steady hand\nAn early riser';
		expect(kindsOf(`${list}\n${line}`).at(-1)).toBe(kind);
		expect(kindsOf(`${list}.\nSome patience.\n${line}`).at(-1)).toBe('minimum');
	});

	test('what one must have to apply is asked for', () => {
		const line = 'To apply for this position, you must hold a certificate of the guild.';
		expect(after(line, 'Requirements')).toBe('minimum');
	});

	test('names between a list and an address are of whom to write to', () => {
		const text =
			'Baker\nTasks\n- Bake bread for the shop\n- Clean the ovens\nJonas Lind\nHead of the bakery\njonas@crumb.example';
		expect(kindsOf(text).slice(3)).toEqual(['responsibilities', 'apply', 'apply', 'apply']);
	});

	test('what follows such a line goes on with it', () => {
		const text =
			'Baker\nBenefits\nFree bread every morning\nA bicycle for the way to work\nPlease send your CV to Marta.\nShe is in the shop until noon.';
		expect(kindsOf(text).at(-1)).toBe('apply');
	});

	test('the law stands apart from other information', () => {
		expect(after('No recruiters please, we mean it.', 'The practical bits')).toBe('legal');
	});

	test('an offer under the requirements is none of them', () => {
		const line = 'In return we offer a warm place to work and two loaves a day.';
		expect(after(line, 'Requirements')).toBe('benefits');
	});

	test.each([
		'Conduct interviews with suppliers and write reports.',
		'Carry out background checks of new suppliers.',
		'Answer questions from customers by phone.',
		'Call customers back on the same day.'
	])('a task stays a task: %s', (line) => {
		const text = `Baker\nTasks\nBake bread for the shop\n${line}\nClean the ovens`;
		expect(kindsOf(text).slice(3)).toEqual(['responsibilities', 'responsibilities']);
	});
});
