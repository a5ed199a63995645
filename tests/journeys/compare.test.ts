import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('jobs side by side: differences, skills, pay, reasons, and a score with its arithmetic', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/profile/');
	await page.getByLabel('Add a skill').fill('SQL');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove SQL' })).toBeVisible();
	const posting = (pay: string, skills: string) =>
		`Analyst\nLocation: Leeds\nSalary: ${pay}\n\nRequirements\n${skills}`;
	await person.addJob(page, {
		title: 'Analyst',
		company: 'Acorn',
		posting: posting('£20 per hour', '- SQL\n- Python')
	});
	await person.addJob(page, {
		title: 'Statistician',
		company: 'Birch',
		posting: posting('£45,000 per year', '- SQL\n- Tableau')
	});
	await page.getByRole('link', { name: 'Compare with…' }).click();
	await expect(page.getByText('Choose one more.')).toBeVisible();
	await page.getByRole('button', { name: /^Analyst/ }).click();

	const pay = page.getByRole('table', { name: 'Pay' });
	await expect(pay.getByRole('row', { name: /^In GBP a year/ })).toContainText('£41,600');
	await page.getByRole('textbox', { name: /hours a week/ }).fill('35');
	await page.keyboard.press('Tab');
	await expect(pay).toContainText('£36,400');
	const skills = page.getByRole('table', { name: 'Skills' });
	await expect(skills.getByRole('row', { name: /^SQL/ })).toContainText('yours');
	await expect(skills.getByRole('row', { name: /^Python/ })).toContainText('not named');
	const missing = page
		.getByRole('table', { name: 'Requirements' })
		.getByRole('row', { name: /^Missing, required/ });
	await expect(missing).toContainText('Tableau');
	await page.getByLabel('A reason for Analyst').fill('Near home');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Reason for: Near home')).toBeVisible();

	for (const name of ['The work itself', 'People', 'Place and way there', 'What I would learn']) {
		await page.getByLabel(`Weight of ${name}`).selectOption('0');
	}
	await page.getByLabel('Mark of Analyst for Pay').selectOption('4 of 5');
	await expect(page.getByText('(3 × 4) ÷ 3 = 4')).toBeVisible();
	await page.getByLabel('Weight of Pay').selectOption('0');
	await expect(page.getByText(/All weights are 0/)).toBeVisible();
	await page.getByLabel('Weight of Pay').selectOption('2');

	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.getByRole('status', { name: 'Copied' })).not.toBeEmpty();
	const markdown = await page.evaluate(() => navigator.clipboard.readText());
	expect(markdown).toContain('| **Python** |');
	expect(markdown).toContain('| Counted as |');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
	await expect(pay).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.reload();
	await expect(page.getByText('(2 × 4) ÷ 2 = 4')).toBeVisible();
	await page.setViewportSize({ width: 330, height: 700 });
	expect(await person.sidewaysScroll(page)).toBe(0);
});

test('a comparison of jobs that are not there lets one choose', async ({ page }) => {
	await page.goto('/compare/?ids=none,%3Cb%3E,,none');
	await expect(page.getByText('No jobs to compare yet.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Add job' })).toBeVisible();
	await person.addJob(page, { title: 'Baker' });
	await page.goto('/compare/?ids=none,%3Cb%3E,,none');
	await expect(page.getByText('Choose two to five jobs')).toBeVisible();
	await page.getByRole('button', { name: 'Baker' }).click();
	await expect(page.getByText('There is no other job to compare.')).toBeVisible();
});
