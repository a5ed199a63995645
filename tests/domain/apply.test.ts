import { describe, expect, test } from 'vitest';
import { medianTook } from '$lib/domain/applying';
import { readChecklist, usualPoints, withPoint } from '$lib/domain/checklist';
import type { Clock } from '$lib/domain/clock';
import type { EventId } from '$lib/domain/id';
import { fillPlaceholders, filledText, hasGaps } from '$lib/domain/placeholders';
import { appliedStatus } from '$lib/domain/status';
import { day } from '../store/open-test-record';
import { jobWith } from '../support/job';

const sentIn = (tookInS: number) =>
	jobWith({
		journey: [
			{
				kind: 'status',
				id: 'e' as EventId,
				clock: '0' as Clock,
				on: day('2026-03-01'),
				to: appliedStatus,
				sent: { tookInS }
			}
		]
	});

test('the usual time is told from the third application on, and is the middle one', () => {
	expect(medianTook([600, 60].map(sentIn))).toBeUndefined();
	expect(medianTook([600, 60, 9000].map(sentIn))).toBe(600);
	expect(medianTook([600, 60, 9000, 300].map(sentIn))).toBe(450);
	expect(medianTook([jobWith(), ...[600, 60, 9000].map(sentIn)])).toBe(600);
});

describe('a letter', () => {
	test('is filled where something is known, and keeps its gaps to be seen', () => {
		const pieces = fillPlaceholders('Dear {Contact}, as { title } at {company}: {salary} {', {
			company: 'Crumb {name}',
			title: 'Baker'
		});
		expect(filledText(pieces)).toBe('Dear {Contact}, as Baker at Crumb {name}: {salary} {');
		expect(pieces.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual([
			'{Contact}'
		]);
		expect(hasGaps(pieces)).toBe(true);
		expect(hasGaps(fillPlaceholders('Hello {you}', {}))).toBe(false);
	});
});

describe('the checklist', () => {
	test('is the usual one until the person changes it, and may be empty', () => {
		expect(readChecklist(undefined)).toEqual(usualPoints);
		expect(readChecklist('damaged')).toEqual(usualPoints);
		expect(readChecklist([])).toEqual([]);
	});

	test('leaves out what is no point, and says none twice', () => {
		const point = { id: 'a', text: 'Call first' };
		expect(readChecklist([point, point, { id: 'b' }, null, { id: '', text: 'x' }])).toEqual([
			point
		]);
		expect(withPoint([point], 'b', '  call   FIRST ')).toEqual([point]);
		expect(withPoint([point], 'b', ' ')).toEqual([point]);
		expect(withPoint([point], 'b', ' Ask\nAda ')).toEqual([point, { id: 'b', text: 'Ask Ada' }]);
	});

	test('a point of ten thousand characters is cut', () => {
		expect(withPoint([], 'b', 'x'.repeat(10_000))[0]?.text).toHaveLength(120);
	});
});
