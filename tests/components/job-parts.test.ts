import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import FactFields from '$lib/components/job/FactFields.svelte';
import KeySkills from '$lib/components/job/KeySkills.svelte';
import PostingText from '$lib/components/job/PostingText.svelte';
import Summary from '$lib/components/job/Summary.svelte';
import type { Reading, Skill } from '$lib/domain/reading';

const text = 'Cookies?\nYou bake bread.\nRye bread is a plus.';
const bread: Skill = {
	name: 'Baking',
	must: true,
	score: 2,
	mentions: [{ start: 13, end: 17 }],
	evidence: [{ start: 9, end: 24 }]
};
const rye: Skill = { ...bread, name: 'Rye', must: false, evidence: [{ start: 25, end: 45 }] };
const reading: Reading = {
	text,
	facts: {},
	skills: [bread, rye],
	summary: [{ group: 'do', text: 'You bake bread', start: 9, end: 23 }],
	sections: [
		{ kind: 'chrome', start: 0, end: 9 },
		{ kind: 'responsibilities', start: 9, end: 45 }
	]
};

test('a skill shows the sentence that proves it, and points at it while it is looked at', async () => {
	const onpoint = vi.fn();
	const screen = render(KeySkills, { text, skills: reading.skills, onpoint, onshow: () => {} });
	const skill = screen.getByRole('button', { name: 'Baking, required' });
	await skill.click();
	await expect.element(screen.getByText('You bake bread.')).toBeVisible();
	expect(onpoint).toHaveBeenCalledWith(bread.evidence);
	await skill.click();
	await expect.element(screen.getByText('You bake bread.')).not.toBeInTheDocument();
});

test('what is required says so in words, what is not does not', async () => {
	const screen = render(KeySkills, {
		text,
		skills: reading.skills,
		onpoint: () => {},
		onshow: () => {}
	});
	await expect.element(screen.getByRole('list', { name: 'Key skills' })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Rye', exact: true })).toBeVisible();
});

test('a line of the summary leads to its place in the posting', async () => {
	const onshow = vi.fn();
	const screen = render(Summary, { lines: reading.summary, onpoint: () => {}, onshow });
	await screen.getByRole('button', { name: 'You bake bread' }).click();
	expect(onshow).toHaveBeenCalledWith([reading.summary[0]]);
});

test('lines of a posting that could not be understood are not called what one would do', async () => {
	const { summary: lines } = reading;
	const screen = render(Summary, { lines, isUngrouped: true, onpoint() {}, onshow() {} });
	await expect
		.element(screen.getByRole('heading', { name: 'What the posting says' }))
		.toBeVisible();
	expect(screen.container.textContent).not.toContain('What you would do');
});

test('the posting marks the sentence, and keeps what was around it folded away', async () => {
	const screen = render(PostingText, { reading, marks: bread.evidence });
	const marked = [...screen.container.querySelectorAll('mark')].map((mark) => mark.textContent);
	expect(marked).toEqual(['You bake bread.']);
	await expect.element(screen.getByText('Cookies?')).not.toBeVisible();
	await expect.element(screen.getByText('One line of the page around the posting')).toBeVisible();
});

test('an empty title says that the posting does not state it', async () => {
	const screen = render(FactFields, { facts: {}, hasPosting: true, oncorrect: () => {} });
	const title = screen.getByRole('textbox', { name: 'Title' });
	await expect.element(title).toHaveAccessibleDescription('The posting does not say.');
});

test('a link that is none is told and not kept, one without its scheme is completed', async () => {
	const oncorrect = vi.fn();
	const screen = render(FactFields, { facts: {}, hasPosting: false, oncorrect });
	const link = screen.getByRole('textbox', { name: 'Link' });
	await link.fill('javascript:alert(1)');
	await screen.getByRole('textbox', { name: 'Title' }).click();
	await expect.element(link).toHaveAccessibleDescription(/not a web address/);
	expect(oncorrect).not.toHaveBeenCalled();
	await link.fill('example.org/jobs/7');
	await screen.getByRole('textbox', { name: 'Title' }).click();
	expect(oncorrect).toHaveBeenLastCalledWith({ url: 'https://example.org/jobs/7' });
});

test('a salary typed the wrong way round is kept the right way round', async () => {
	const oncorrect = vi.fn();
	const facts = { salary: { min: 60000 } };
	const screen = render(FactFields, { facts, hasPosting: false, oncorrect });
	await screen.getByRole('spinbutton', { name: 'To' }).fill('50000');
	await screen.getByRole('textbox', { name: 'Title' }).click();
	expect(oncorrect).toHaveBeenLastCalledWith({ salary: { min: 50000, max: 60000 } });
});
