import { describe, expect, test } from 'vitest';
import { quote, read } from './read-file';

/** The sentences and items that name a skill. */
function evidenceFor(text: string, name: string): readonly string[] {
	const reading = read(text);
	const skill = reading.skills.find((one) => one.name === name);
	return (skill?.evidence ?? []).map((span) => quote(reading, span));
}

describe('lines that start small', () => {
	test('are items of a list without marks where they do not fill the width', () => {
		const posting = `Ledger clerk
Requirements:
know SAP and have kept books before
are good at planning
keep calm with people who ring up for the third time on a Friday afternoon
can drive a van`;
		expect(evidenceFor(posting, 'SAP')).toEqual(['know SAP and have kept books before']);
	});

	test('go on with the sentence before where the words did not fit', () => {
		const posting = `Ledger clerk
Requirements:
You have kept the books of a small firm in Excel and
know your way around its pivot tables, which our old
clerk built in the nineties and nobody has touched
since.`;
		expect(evidenceFor(posting, 'Excel')[0]).toMatch(/^You have kept[^]+nobody has touched\nsince/);
	});
});
