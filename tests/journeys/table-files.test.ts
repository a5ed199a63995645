import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('a view and a selection are saved as CSV and Markdown, and nothing in them computes', async ({
	page
}) => {
	await person.addJob(page, {
		title: '=HYPERLINK("https://evil.example","Baker")',
		company: 'Crumb, Daughters',
		posting: 'Bread before dawn.'
	});
	await page.getByRole('textbox', { name: 'Notes' }).fill('Ask for\n"Mo"');
	await person.addJob(page, { title: 'Cook', company: 'Lys', location: 'Lyon' });
	await person.addJob(page, { title: 'Gardener', company: 'Kew' });
	await person.goTo(page, 'Jobs');

	await page.getByRole('searchbox', { name: 'Search jobs' }).fill('crumb');
	await expect(page.getByRole('table', { name: 'Jobs' }).getByRole('link')).toHaveCount(1);
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save as a file' });
	await expect(dialog).toContainText('One job of this view');
	await dialog.getByRole('radio', { name: /^All/ }).check();
	await dialog.getByRole('checkbox', { name: /whole text/ }).check();
	const all = await taken(page, () => dialog.getByRole('button', { name: 'Save as CSV' }).click());
	expect(all.name).toMatch(/^waymark-jobs-\d{4}-\d\d-\d\d\.csv$/);
	expect(all.text.startsWith('\uFEFFJob,Company,Location,')).toBe(true);
	expect(all.text).toContain(
		`\r\n"'=HYPERLINK(""https://evil.example"",""Baker"")","Crumb, Daughters",`
	);
	expect(all.text).toContain('"Ask for\n""Mo"""');
	expect(all.text).toContain('Bread before dawn.');
	expect(all.text).not.toContain('Kew');
	await expect(dialog).toBeHidden();

	await page.getByRole('searchbox', { name: 'Search jobs' }).fill('');
	const rows = page
		.getByRole('table', { name: 'Jobs' })
		.getByRole('row')
		.filter({ has: page.getByRole('link') });
	await expect(rows).toHaveCount(3);
	await rows.filter({ hasText: 'Cook' }).getByRole('checkbox').click();
	await rows.filter({ hasText: 'Gardener' }).getByRole('checkbox').click();
	await page
		.getByRole('toolbar', { name: 'Selected jobs' })
		.getByRole('button', { name: 'File…' })
		.click();
	await expect(dialog).toContainText('2 selected jobs');
	const some = await taken(page, () =>
		dialog.getByRole('button', { name: 'Save as Markdown' }).click()
	);
	expect(some.name).toMatch(/\.md$/);
	const lines = some.text.trim().split('\n');
	expect(lines).toHaveLength(4);
	expect(lines[0]).toMatch(/^\| Job \| Company \| /);
	expect(lines.slice(2).join()).toContain('| Cook | Lys |');
	expect(some.text).not.toContain('Crumb');
});

test('a search is proved by a report of a span of days, on paper and as CSV', async ({ page }) => {
	await person.addJob(page, { title: 'Baker', company: 'Crumb', location: 'Leeds' });
	await page.getByRole('textbox', { name: 'Comment' }).fill('They seem grumpy.');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await person.statusBox(page).selectOption('Applied');
	await person.addJob(page, { title: 'Only saved' });
	await person.goTo(page, 'Insights');
	await page.getByRole('link', { name: 'Proof of search' }).click();
	await page.getByLabel('Name on the report').fill('Kim Doe');
	const report = page.getByRole('article', { name: 'Job search of Kim Doe' });
	await expect(report).toContainText('1 application and 0 interviews, for 1 job');
	const rows = report.getByRole('row');
	await expect(rows).toHaveCount(2);
	await expect(rows.nth(1)).toContainText('Crumb');
	await expect(rows.nth(1)).toContainText('Open: Applied');
	await expect(report).not.toContainText('grumpy');
	await expect(report).not.toContainText('Only saved');

	const csv = await taken(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
	expect(csv.name).toMatch(/^waymark-report-\d{4}-\d\d-\d\d\.csv$/);
	expect(csv.text).toContain('Date,Company,Place,Role,How,Outcome,History\r\n');
	expect(csv.text).toContain(',Crumb,Leeds,Baker,');

	await page.emulateMedia({ media: 'print' });
	await expect(report).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
	await expect(page.getByRole('button', { name: /^Print/ })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	await page.getByRole('textbox', { name: 'From' }).fill('2020-01-01');
	await page.getByRole('textbox', { name: 'To' }).fill('2020-12-31');
	await expect(page.getByText('Nothing was sent, said or agreed in these days.')).toBeVisible();
	await page.getByRole('textbox', { name: 'To' }).fill('2019-12-31');
	await expect(page.getByText('The first day comes before the last.')).toBeVisible();
});

/** What a press makes the browser download. */
async function taken(
	page: Page,
	press: () => Promise<void>
): Promise<{ name: string; text: string }> {
	const downloading = page.waitForEvent('download');
	await press();
	const download: Download = await downloading;
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}
