import { expect, test } from 'vitest';
import type { Day } from '$lib/domain/day';
import { correctedFacts, factNames, type Facts } from '$lib/domain/facts';
import { titleOf } from '$lib/domain/job';

const captured: Facts = {
	title: 'Gardener',
	company: 'Kew',
	salary: { min: 1 },
	expiresOn: '2026-03-10' as Day
};

test('a correction wins over what was captured, and leaves that as it is', () => {
	expect(correctedFacts(captured, { title: 'Head gardener', salary: { max: 2 } })).toEqual({
		...captured,
		title: 'Head gardener',
		salary: { max: 2 }
	});
	expect(captured.title).toBe('Gardener');
});

test('a fact can be corrected to not stated', () => {
	expect(correctedFacts(captured, { company: null })).not.toHaveProperty('company');
});

test('without corrections the facts are those captured', () => {
	expect(correctedFacts(captured, {})).toEqual(captured);
	expect(new Set(factNames).size).toBe(factNames.length);
});

test('a job without a title is called after its company, or untitled', () => {
	expect(titleOf({ title: ' Gardener ' })).toBe('Gardener');
	expect(titleOf({ title: '  ', company: 'Kew' })).toBe('Role at Kew');
	expect(titleOf({})).toBe('Untitled job');
});
