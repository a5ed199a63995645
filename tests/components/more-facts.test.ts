import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import MoreFacts from '$lib/components/job/MoreFacts.svelte';
import { parseAskedLanguages } from '$lib/components/job/asked-languages';
import { languagesToWords } from '$lib/components/job/fact-words';
import { parseOfficeDays } from '$lib/components/job/office-days';
import type { Corrections, Facts } from '$lib/domain/facts';

async function open(facts: Facts = {}) {
	const oncorrect = vi.fn<(corrections: Corrections) => void>();
	const screen = render(MoreFacts, { facts, placeholder: 'Not stated', oncorrect });
	await screen.getByText('More facts').click();
	return { screen, oncorrect };
}

test('the facts that are folded away are named', async () => {
	const { screen } = await open({ seniority: 'senior', clearance: 'SC' });
	await expect.element(screen.getByText('Seniority, Clearance')).toBeVisible();
});

test('a fact that is chosen from a list is corrected, and can be not stated after all', async () => {
	const { screen, oncorrect } = await open({ seniority: 'senior' });
	const field = screen.getByRole('combobox', { name: 'Seniority' });
	await field.selectOptions('Junior');
	expect(oncorrect).toHaveBeenLastCalledWith({ seniority: 'junior' });
	await field.selectOptions('Not stated');
	expect(oncorrect).toHaveBeenLastCalledWith({ seniority: null });
});

test('days at the office that are none are told and not kept', async () => {
	const { screen, oncorrect } = await open();
	const days = screen.getByRole('textbox', { name: 'Days at the office' });
	await days.fill('some');
	await screen.getByRole('textbox', { name: 'Equity' }).click();
	await expect.element(days).toHaveAccessibleDescription(/from 0 to 7/);
	expect(oncorrect).not.toHaveBeenCalled();
	await days.fill('3 to 2');
	await screen.getByRole('textbox', { name: 'Equity' }).click();
	expect(oncorrect).toHaveBeenLastCalledWith({ officeDays: { min: 2, max: 3 } });
});

test('a start is now, a month or a day', async () => {
	const { screen, oncorrect } = await open();
	await screen.getByRole('combobox', { name: 'Start' }).selectOptions('As soon as possible');
	expect(oncorrect).toHaveBeenLastCalledWith({ start: 'now' });
	await screen.getByRole('combobox', { name: 'Start' }).selectOptions('On a day');
	await screen.getByLabelText('Day of the start').fill('2026-09-01');
	await screen.getByRole('textbox', { name: 'Equity' }).click();
	expect(oncorrect).toHaveBeenLastCalledWith({ start: '2026-09-01' });
});

test('what is said of a contact besides stays when a part of it is corrected', async () => {
	const { screen, oncorrect } = await open({
		contact: { name: 'Ada', email: 'old@crumb.example' }
	});
	await screen.getByRole('textbox', { name: 'Contact’s mail' }).fill('ada@crumb.example');
	await screen.getByRole('textbox', { name: 'Equity' }).click();
	expect(oncorrect).toHaveBeenLastCalledWith({
		contact: { name: 'Ada', email: 'ada@crumb.example' }
	});
});

test('languages are read back as they are told', () => {
	const languages = [
		{ name: 'German', level: 'C1', must: true },
		{ name: 'French', level: 'B1', must: false },
		{ name: 'Dutch', must: false },
		{ name: 'English', must: true }
	];
	const told = languagesToWords({ languages });
	expect(told).toBe('German (C1), French (B1, a plus), Dutch (a plus), English');
	expect(parseAskedLanguages(told ?? '')).toEqual(languages);
	expect(parseAskedLanguages(' ,; (C1)')).toBeNull();
	expect(parseAskedLanguages('German (C1')).toEqual([{ name: 'German', level: 'C1', must: true }]);
});

test('days at the office are a number or a range within a week', () => {
	expect(parseOfficeDays('2')).toEqual({ min: 2, max: 2 });
	expect(parseOfficeDays('2–3 days')).toEqual({ min: 2, max: 3 });
	expect(parseOfficeDays('8')).toBeUndefined();
	expect(parseOfficeDays('')).toBeUndefined();
});
