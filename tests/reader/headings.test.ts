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
		['Advantages of being one of our bakers in the old mill:', 'benefits']
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
		['About Crumb & Daughters', 'company']
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
