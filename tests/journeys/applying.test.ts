import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('applying with the kit: copied, filled, opened, asked on return, and set to Applied', async ({
	page,
	context,
	site
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/profile/');
	await page.getByRole('textbox', { name: 'Mail' }).fill('kim@example.org');
	await page.getByLabel('Add an answer').fill('Why us?');
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Why us?' }).fill('I know {company} from its bread.');
	await page.getByLabel('Add a letter').fill('For bakeries');
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'For bakeries' }).fill('Dear {contact}, as {title}…');
	await page.getByRole('heading', { level: 1 }).click();
	await person.expectSaved(page);

	await page.goto('/add/');
	await page.getByLabel('Title').fill('Baker');
	await page.getByLabel('Company').fill('Crumb');
	await page.getByRole('textbox', { name: 'Link' }).fill(`${site.origin}/devices/`);
	await page.getByRole('button', { name: 'Save job' }).click();
	const kit = page.getByRole('region', { name: 'Apply' });
	await kit.getByText('What forms ask').click();
	await kit.getByRole('button', { name: 'Copy Mail' }).click();
	await expect(page.getByRole('status', { name: 'Copied' })).toHaveText('Mail copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('kim@example.org');
	await kit.getByRole('button', { name: 'Copy Why us?' }).click();
	await expect(page.getByRole('status', { name: 'Copied' })).toHaveText('Why us? copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'I know Crumb from its bread.'
	);

	await kit.getByText('Letter', { exact: true }).click();
	await expect(kit.locator('mark')).toHaveText('{contact}');
	const downloading = page.waitForEvent('download');
	await kit.getByRole('button', { name: 'Download' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('For bakeries Crumb Baker.txt');
	expect(await readFile(await download.path(), 'utf8')).toBe('Dear {contact}, as Baker…');
	await kit.getByText('Checklist').click();
	await kit.getByRole('checkbox', { name: 'CV fits the posting' }).check();

	const opening = context.waitForEvent('page');
	await kit.getByRole('link', { name: 'Open the application' }).click();
	const form = await opening;
	await form.waitForLoadState();
	expect(await form.evaluate(() => window.opener)).toBeNull();
	await form.close();
	// Headless pages are all in front; leaving and coming back is told by hand.
	await page.evaluate(() => {
		window.dispatchEvent(new Event('blur'));
		window.dispatchEvent(new Event('focus'));
	});
	const question = kit.getByRole('region', { name: 'Did you apply?' });
	await expect(question.getByLabel('Letter')).toHaveValue('For bakeries');
	await question.getByLabel('CV version').fill('Short');
	await question.getByRole('button', { name: 'Yes, today' }).click();
	await expect(person.statusBox(page).locator('option:checked')).toHaveText('Applied');
	await expect(
		person.journeyEvent(page, 'Applied', await person.todayOf(page)).first()
	).toContainText('Short');
	await expect(question).toBeHidden();
});
