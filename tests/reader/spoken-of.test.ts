import { describe, expect, test } from 'vitest';
import { cuesIn } from '../../src/lib/reader/sections/cues';
import { kindAt, read } from './read-file';

describe('whom a sentence without a heading speaks of', () => {
	test.each([
		['Crumb & Daughters is proudly owned by those who knead in it.', 'company'],
		['Mill House of Bread of Upper & Lower Leeds (MLG) supports bakers.', 'company'],
		['At Crumb & Daughters, we believe in slow dough.', 'company'],
		['Our young company is called Crumb, and it bakes by night.', 'company'],
		['At Crumb & Daughters, we are looking for another pair of hands.', 'about'],
		['The Guild of Bakers is hoping to fill a place for the winter.', 'about'],
		['We are looking for patient and early bakers to join us at the oven.', 'about'],
		['Crumb is hiring bakers!', 'about'],
		['Experienced bakers and millers are needed for the night.', 'about'],
		['Wir sind eines der führenden Häuser für Brot.', 'company'],
		['Die Krume Unternehmensgruppe umfasst vier Mühlen.', 'company'],
		['Sufficient knowledge of rye, and of wheat above all.', 'minimum'],
		['The ability to lift flour.', 'minimum'],
		['OWN VAN REQUIRED', 'minimum'],
		['Own transport helpful because trams are rare.', 'preferred'],
		['Some Polish is even better.', 'preferred'],
		['Rye? Even better', 'preferred'],
		['Make our rye even better.', 'responsibilities'],
		['They will be patient, warm and awake at four.', 'minimum']
	])('%s', (line, kind) => {
		const [strongest] = [...cuesIn(line)].sort(([, one], [, other]) => other - one);
		expect(strongest?.[0]).toBe(kind);
		expect(strongest?.[1]).toBeGreaterThanOrEqual(2);
	});

	test('under what is paid another paragraph may be of the employer', () => {
		const text =
			'Baker\n\n## Pay Range\n\n£28,000 to £31,000 a year\n\nAt Crumb & Daughters, we’re committed to slow dough.';
		expect(kindAt(read(text), 'At Crumb')).toBe('company');
	});
});

describe('short lines that stand above others', () => {
	const under = (heading: string) =>
		kindAt(
			read(
				`Baker\n\nTasks\nBake rye and wheat\n${heading}\nSome words about dough stand here\nAnd others stand there`
			),
			'And others'
		);

	test.each([
		['Night Baker Requirements', 'minimum'],
		['Analyse Business Requirements', 'responsibilities'],
		['Bake for their benefits', 'responsibilities']
	])('%s', (heading, kind) => {
		expect(under(heading)).toBe(kind);
	});

	test('what one should tell is listed', () => {
		const text =
			'Baker\n\nRequirements:\n- Patience\n- An eye for crusts\n\nTell us\n- Why you like rye\n- What you bake at home';
		expect(kindAt(read(text), 'What you bake')).toBe('apply');
	});

	test('interviews under how to apply are steps, and that only some are contacted is none', () => {
		const reading = read(
			'Baker\n\nTo apply:\nSend your CV to Marta.\nTelephone interviews are held in May.\nSend your letter to Jonas.\nOnly those selected for an interview will be contacted.'
		);
		expect(kindAt(reading, 'Telephone interviews')).toBe('process');
		expect(kindAt(reading, 'Send your letter')).toBe('apply');
		expect(kindAt(reading, 'Only those')).toBe('apply');
	});

	test.each(['Own tools helpful because ours are shared', 'Führerschein Kl. B wünschenswert'])(
		'a wish as a whole: %s',
		(line) => {
			const text = `Baker\n\nRequirements:\n- Patience\n- ${line}\n- An eye for crusts`;
			expect(kindAt(read(text), line)).toBe('preferred');
		}
	);

	test('a sentence about the hours leads on to them', () => {
		const text =
			'Baker\n\nRequirements:\n- Patience\n- An eye for crusts\n\nThis role is for 18 hours per week in this pattern:\n- Mon and Tue from four\n- Sat from five';
		expect(kindAt(read(text), 'Sat from')).toBe('about');
	});

	test('what ends with an address does not go on with the next line', () => {
		const text =
			'Baker\n\nTo apply:\nApplication packs can be taken from our page on www.crumb.example\nThe mill is committed to safeguarding all of its apprentices.';
		expect(kindAt(read(text), 'The mill is')).toBe('legal');
	});
});
