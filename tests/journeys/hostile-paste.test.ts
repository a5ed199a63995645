import { hostileHtml } from '../support/hostile-html';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const dangerous =
	'main :is(iframe, object, embed, base, style, form[action], math, template, [srcdoc], [href^="javascript:" i], [onerror], [onload], [onclick], script)';

test('no pasted page runs or loads anything, before it is saved or after', async ({ page }) => {
	test.slow();
	let runs = 0;
	await page.exposeFunction('pwned', () => (runs += 1));
	await page.goto('/add/');
	for (const [name, html] of hostileHtml) {
		await person.pasteHtml(page, `<p>You bake bread.</p>${html}`, `You bake bread. ${name}`);
		await expect(page.getByLabel('Job posting')).toHaveValue(`You bake bread. ${name}`);
		await expect(page.getByRole('region', { name: 'Posting' })).toContainText('You bake bread.');
		expect(await page.locator(dangerous).count(), name).toBe(0);
	}
	const everything = hostileHtml.map(([, html]) => html).join('\n');
	await person.pasteHtml(page, `<p>You bake bread.</p>${everything}`, 'You bake bread.');
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	await person.expectSaved(page);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	expect(await page.locator(dangerous).count()).toBe(0);
	expect(runs).toBe(0);
});
