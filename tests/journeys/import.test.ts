import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../scripts/root.js';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

interface GivenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

function madeFile(name: string): GivenFile {
	const path = join(root, 'tests/portable/import/files', name);
	return { name, bytes: new Uint8Array(readFileSync(path)) };
}

const text = (name: string, content: string): GivenFile => ({
	name,
	bytes: new TextEncoder().encode(content)
});

async function choose(page: Page, ...files: readonly GivenFile[]): Promise<void> {
	if (!page.url().includes('/import')) await page.goto('/import/');
	await expect(page.getByRole('button', { name: 'Choose files…' })).toBeEnabled();
	await page.getByLabel('Files to import').setInputFiles(
		files.map(({ name, bytes }) => ({
			name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(bytes)
		}))
	);
}

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Rows' }).getByRole('row');
const row = (page: Page, title: string): Locator => rows(page).filter({ hasText: title });
const result = (page: Page): Locator => page.getByRole('status', { name: 'Result' });
const plan = (page: Page): Locator => page.getByRole('status', { name: 'Import', exact: true });

async function carryOut(page: Page, says: string): Promise<void> {
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(result(page)).toHaveText(says);
	await person.expectSaved(page);
}

test('the ZIP of a LinkedIn account brings what was saved and applied to, on its days', async ({
	page
}) => {
	await choose(page, {
		name: 'Basic_LinkedInDataExport.zip',
		bytes: zipSync({
			'Connections.csv': new TextEncoder().encode('First Name,Last Name\nBo,Lind\n'),
			'Jobs/Job Applications.csv': madeFile('linkedin-applications.csv').bytes,
			'Jobs/Saved Jobs.csv': madeFile('linkedin-saved.csv').bytes
		})
	});
	await expect(
		page.getByRole('list', { name: 'Files' }).getByText(/^LinkedIn, 2 rows$/)
	).toHaveCount(2);
	await expect(plan(page)).toHaveText('Will add 3 jobs.');
	await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeFocused();
	await expect(row(page, 'Kew Gardens')).toContainText('New');
	await expect(row(page, 'Kew Gardens')).toContainText('15 Aug');
	await carryOut(page, 'Imported: 3 jobs added.');
	await person.openJob(page, 'Arborist');
	await expect(person.statusBox(page)).toHaveValue('saved');
	await expect(person.statusDate(page)).toHaveValue('2026-09-05');
	await person.goTo(page, 'Jobs');
	await page.getByRole('link', { name: 'Gardener', exact: true }).click();
	await expect(person.statusBox(page)).toHaveValue('applied');
	await expect(person.journeyEvent(page, 'Applied', '2026-08-15')).toBeVisible();
	await expect(person.journeyEvent(page, 'Saved', '2026-08-10')).toBeVisible();
});

test('the same file a second time changes nothing, also by its name of today', async ({ page }) => {
	await choose(page, madeFile('teal.csv'));
	await carryOut(page, 'Imported: 3 jobs added.');
	await choose(page, { ...madeFile('teal.csv'), name: 'download (2).txt' });
	await expect(plan(page)).toHaveText('There is nothing to import.');
	await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
	await expect(rows(page).filter({ hasText: 'Imported before, nothing new.' })).toHaveCount(3);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(
		page.getByRole('list', { name: 'Earlier imports' }).getByRole('listitem')
	).toHaveCount(1);
});

test('an import taken back after a reload leaves what was done since', async ({ page }) => {
	await choose(page, madeFile('teal.csv'));
	await carryOut(page, 'Imported: 3 jobs added.');
	await person.openJob(page, 'Arborist');
	await page.getByLabel('Notes').fill('They called back.');
	await person.expectSaved(page);
	await page.reload();
	await page.goto('/import/');
	await page.getByRole('button', { name: 'Undo the import of teal.csv' }).click();
	await expect(result(page)).toHaveText('Import taken back: 2 jobs removed.');
	await expect(page.getByText('One job stays')).toBeVisible();
	await page
		.getByRole('region', { name: 'Result' })
		.getByRole('link', { name: 'Arborist' })
		.click();
	await expect(page.getByLabel('Notes')).toHaveValue('They called back.');
	await person.goTo(page, 'Jobs');
	await expect(page.getByRole('table', { name: 'Jobs' }).getByRole('link')).toHaveCount(1);
});

test('an import undone at once is as if it had never been', async ({ page }) => {
	await choose(page, madeFile('huntr.csv'));
	await carryOut(page, 'Imported: 4 jobs added.');
	await page.getByRole('button', { name: 'Undo import' }).click();
	await expect(result(page)).toHaveText('Import taken back: 4 jobs removed.');
	await expect(page.getByText('None yet.')).toBeVisible();
});

test('Huntr: a list that was renamed is given a meaning, and that is remembered', async ({
	page
}) => {
	await choose(page, madeFile('huntr.csv'));
	await expect(row(page, 'Florist')).toContainText('“Coffee chat” is no status known here.');
	await page.getByLabel('Coffee chat').selectOption('Screening');
	await expect(row(page, 'Florist')).toContainText('Screening');
	await carryOut(page, 'Imported: 4 jobs added.');
	await person.openJob(page, 'Gardener');
	await expect(page.getByText('We look for a gardener.').first()).toBeVisible();
	await choose(
		page,
		text(
			'later.csv',
			'title,url,companyName,listName,boardName,htmlDescription\nCook,,Inn,Coffee chat,B,\n'
		)
	);
	await expect(row(page, 'Cook')).toContainText('Screening');
});

test('a table of one’s own is read as its owner says', async ({ page }) => {
	const table =
		'Where I apply,Job,When,How it went\nKew,Gardener,03/04/2026,Talked to them\nElm,Arborist,05/06/2026,No\n';
	await choose(page, text('mine.csv', table));
	await expect(page.getByText('A table of 2 rows')).toBeVisible();
	await page.getByLabel('Where I apply').selectOption('Company');
	await page.getByLabel('When').selectOption('Applied on');
	await page.getByLabel('How it went').selectOption('Status');
	await page.getByRole('radio', { name: 'Day first' }).check();
	await page.getByLabel('Talked to them').selectOption('Interview');
	await page.getByLabel('No', { exact: true }).selectOption('Rejected');
	await expect(row(page, 'Gardener')).toContainText('Interview');
	await expect(row(page, 'Arborist')).toContainText('Rejected');
	await carryOut(page, 'Imported: 2 jobs added.');
	await person.openJob(page, 'Gardener');
	await expect(person.journeyEvent(page, 'Applied', '2026-04-03')).toBeVisible();
});

test('what is here already is completed, and its status never goes back', async ({ page }) => {
	await person.addJob(page, {
		title: 'Gardener',
		company: 'Kew Gardens',
		posting: 'Gardener\nKew Gardens\nhttps://kew.example/jobs/71\nWe look for a gardener.'
	});
	await page.getByLabel('Status', { exact: true }).selectOption('Interview');
	await choose(page, madeFile('simplify.csv'));
	await expect(row(page, 'Gardener')).toContainText(/Same link|Called like/);
	await row(page, 'Gardener').getByRole('combobox').selectOption('Complete the job that is here');
	await expect(plan(page)).toHaveText('Will add 1 job, complete 1.');
	await carryOut(page, 'Imported: 1 job added, 1 job completed.');
	await person.openJob(page, 'Gardener');
	await expect(person.statusBox(page)).toHaveValue('interview');
	await expect(person.journeyEvent(page, 'Applied', '2026-09-12')).toBeVisible();
});

test('an export of Waymark is shown before it is taken in, and can be taken back', async ({
	page
}) => {
	await person.addJob(page, { title: 'Gardener', company: 'Kew' });
	await page.goto('/settings/');
	const exported = await person.takeFile(page, 'Export everything');
	const other = exported.replaceAll('Gardener', 'Florist');
	const { jobs } = JSON.parse(exported);
	const [id = ''] = Object.keys(jobs);
	const otherId = id.slice(0, -1) + (id.endsWith('_') ? '-' : '_');
	await choose(page, text('waymark.json', other.replaceAll(id, otherId)));
	await expect(page.getByText('Waymark export, 1 job')).toBeVisible();
	await expect(row(page, 'Florist')).toContainText('New');
	await carryOut(page, 'Imported: 1 job added.');
	await page.getByRole('button', { name: 'Undo the import of waymark.json' }).click();
	await expect(result(page)).toHaveText('Import taken back: 1 job removed.');
	await expect(page.getByText('None yet.')).toBeVisible();
	await choose(page, text('same.json', exported));
	await expect(row(page, 'Gardener')).toContainText('All of it is here.');
});

test('files that cannot be read say why, and change nothing', async ({ page }) => {
	await choose(
		page,
		text('cut.json', '{"version": 2,\n"jobs": ['),
		text('newer.json', '{"waymark": {"format": 99}, "jobs": {}}'),
		{
			name: 'climbing.zip',
			bytes: zipSync({ '../Saved Jobs.csv': madeFile('linkedin-saved.csv').bytes })
		},
		{ name: 'bomb.zip', bytes: zipSync({ 'Saved Jobs.csv': new Uint8Array(40_000_000) }) },
		text('letter.txt', 'Dear Ann')
	);
	const files = page.getByRole('list', { name: 'Files' }).getByRole('listitem');
	await expect(files.filter({ hasText: 'cut.json' })).toContainText(/cut short: (after )?line 2/);
	await expect(files.filter({ hasText: 'newer.json' })).toContainText('newer Waymark');
	await expect(files.filter({ hasText: 'climbing.zip' })).toContainText('leads out of it');
	await expect(files.filter({ hasText: 'bomb.zip' })).toContainText('far more than it should');
	await expect(files.filter({ hasText: 'letter.txt' })).toContainText('no table');
	await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
	await person.goTo(page, 'Jobs');
	await expect(page.getByRole('table', { name: 'Jobs' })).toBeHidden();
});

test('a long import that is cancelled leaves nothing behind, not even its worker', async ({
	page
}) => {
	const lines = Array.from(
		{ length: 90_000 },
		(_, at) => `Kew,Gardener ${at},2026-03-02,"Plot, ${at}"`
	);
	await page.goto('/import/');
	const workers = () => page.workers().filter((worker) => worker.url().includes('import'));
	await choose(page, text('long.csv', `Company,Title,Date applied,Notes\n${lines.join('\n')}`));
	await expect(page.getByRole('progressbar', { name: 'Reading the files' })).toBeVisible();
	await expect.poll(() => workers().length).toBe(1);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('button', { name: 'Choose files…' })).toBeEnabled();
	await expect.poll(() => workers().length).toBe(0);
	await expect(page.getByText('None yet.')).toBeVisible();
	await expect(rows(page)).toHaveCount(0);
	await person.goTo(page, 'Jobs');
	await expect(page.getByText('No jobs yet.')).toBeVisible();
});

test('a CV among the files goes on to the profile, which reads it at once', async ({ page }) => {
	const resume = { basics: { name: 'Ann' }, skills: [{ name: 'Pruning' }, { name: 'Python' }] };
	await choose(page, madeFile('teal.csv'), text('resume.json', JSON.stringify(resume)));
	await page.getByRole('button', { name: 'Read it for your profile' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible();
	const found = page.getByRole('group', { name: 'Found in your CV' });
	await expect(found.getByRole('checkbox', { name: /Python/ })).toBeChecked();
});

test('scripts in a file stay text', async ({ page }) => {
	const hostile =
		'Company,Title,Notes\nKew,Gardener,"<img src=x onerror=""document.title=\'hit\'""><script>document.title=\'hit\'</script>Ask Bo"\n';
	await choose(page, text('hostile.csv', hostile));
	await carryOut(page, 'Imported: 1 job added.');
	await person.openJob(page, 'Gardener');
	await expect(page.getByLabel('Notes')).toHaveValue('Ask Bo');
	expect(await page.title()).not.toContain('hit');
});
