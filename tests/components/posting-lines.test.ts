import { expect, test } from 'vitest';
import { partsOf, piecesOf } from '$lib/components/job/posting-lines';
import type { Reading } from '$lib/domain/reading';

const text = 'What you bring\n- Patience, with people\n\n2. A licence\nWe bake - daily';
const reading: Reading = {
	text,
	facts: {},
	skills: [],
	summary: [],
	sections: [{ kind: 'minimum', start: 0, end: text.length, heading: { start: 0, end: 14 } }]
};

test('a section is drawn as heading, list items and text, without their marks', () => {
	const [part] = partsOf(reading);
	expect(part?.lines.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
		['heading', 'What you bring'],
		['item', 'Patience, with people'],
		['item', 'A licence'],
		['text', 'We bake - daily']
	]);
});

test('headings written in Markdown are drawn without their marks', () => {
	const written = '# Baker\n\n**What you do**\n- Knead **dough**\n#hashtag';
	const sections = [{ kind: 'other', start: 0, end: written.length } as const];
	const [part] = partsOf({ text: written, facts: {}, skills: [], summary: [], sections });
	expect(part?.lines.map(({ kind, start, end }) => [kind, written.slice(start, end)])).toEqual([
		['heading', 'Baker'],
		['heading', 'What you do'],
		['item', 'Knead **dough**'],
		['text', '#hashtag']
	]);
});

test('what lies behind an end is left out', () => {
	const parts = partsOf(reading, 38);
	expect(parts.flatMap(({ lines }) => lines).at(-1)).toMatchObject({ kind: 'item', end: 38 });
	expect(partsOf(reading, 20)[0]?.lines.at(-1)).toMatchObject({ kind: 'item', end: 20 });
});

test('a line is cut where marks begin and end, also where they overlap or reach beyond it', () => {
	const line = { start: 17, end: 38 };
	const marks = [
		{ start: 27, end: 31 },
		{ start: 0, end: 20 },
		{ start: 29, end: 34 }
	];
	const pieces = piecesOf(text, line, marks);
	expect(pieces.map((piece) => piece.text).join('')).toBe('Patience, with people');
	expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual([
		'Pat',
		'with',
		' pe'
	]);
});

test('a line without marks is one piece', () => {
	expect(piecesOf(text, { start: 0, end: 14 }, [])).toEqual([
		{ text: 'What you bring', isMarked: false, start: 0 }
	]);
});
