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
