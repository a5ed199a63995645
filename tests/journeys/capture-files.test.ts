import { dropFile, dropLargeFile, expectShown, htmlFile, openFiles } from '../support/capture';
import { hostileHtml } from '../support/hostile-html';
import { expect, test } from '../support/journey';
import { docxOf, pdfOf } from '../support/made-cv';
import { emlOf, mails, mhtmlOf } from '../support/mails';
import * as person from '../support/person';
import { postingPages } from '../support/posting-pages';

const [root] = postingPages;
const lines = [
	'Head Baker',
	'Company: Quarry Lane Bakery',
	'Requirements',
	'- 3 years of experience in a bakery',
	'- Plan the production of the week in Excel'
];

test('saved pages of every shape tell the job they are about', async ({ page }) => {
	test.slow();
	await page.goto('/add/');
	for (const { name, path, html, shows } of postingPages) {
		await test.step(name, async () => {
			await openFiles(page, [htmlFile(`${path}.html`, html)]);
			await expectShown(page, shows);
			await page.getByRole('button', { name: 'Clear' }).click();
			await expect(page.getByLabel('Title')).toHaveValue('');
		});
	}
});

test('a saved page becomes a job whose posting reads the same later', async ({ page }) => {
	await page.goto('/add/');
	const address = 'https://quarrylane.example/work/root-17';
	const mhtml = mhtmlOf(root?.html ?? '', address);
	await openFiles(page, [
		{ name: 'Head Baker.mhtml', mimeType: 'multipart/related', buffer: Buffer.from(mhtml) }
	]);
	await expectShown(page, { ...root?.shows, Link: address });
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Head Baker' })).toBeVisible();
	await person.expectSaved(page);
	await page.reload();
	const posting = page.getByRole('region', { name: 'Posting' });
	await expect(posting).toContainText('Shape and bake sourdough');
	await expect(posting).not.toContainText(/cookies|advertisement/);
});

const documents = [
	['PDF', 'posting.pdf', Buffer.from(pdfOf(lines))],
	['Word', 'posting.docx', Buffer.from(docxOf(lines))],
	['text', 'posting.txt', Buffer.from(lines.join('\n'))],
	['text in Windows-1252', 'posting.txt', Buffer.from(`${lines.join('\n')}\nCaf\xe9`, 'latin1')]
] as const;
for (const [kind, name, buffer] of documents) {
	test(`a file of ${kind} is read, dropped or opened`, async ({ page }) => {
		await page.goto('/add/');
		await dropFile(page, name, buffer);
		await expect(page.getByLabel('Company')).toHaveValue('Quarry Lane Bakery');
		await expect(page.getByRole('region', { name: 'Posting' })).toContainText('Excel');
	});
}

test('several files, and several postings in one, are shown before they become jobs', async ({
	page
}) => {
	await page.goto('/add/');
	const node = { '@type': 'JobPosting', title: 'Miller', hiringOrganization: 'Stone & Sons' };
	const json = Buffer.from(JSON.stringify([node, { ...node, title: 'Carter' }]));
	await openFiles(page, [
		htmlFile('page.html', root?.html ?? ''),
		{ name: 'jobs.json', mimeType: 'application/json', buffer: json }
	]);
	const several = page.getByRole('region', { name: '3 postings came in' });
	await expect(several.getByRole('listitem')).toHaveCount(3);
	await expect(several.getByText('Stone & Sons')).toHaveCount(2);
	await several.getByRole('checkbox', { name: 'Keep Carter' }).uncheck();
	await several.getByRole('button', { name: 'Save 2 jobs' }).click();
	const table = page.getByRole('table', { name: 'Jobs' });
	await expect(table.getByRole('link', { name: 'Miller' })).toBeVisible();
	await expect(table.getByRole('link', { name: 'Head Baker' })).toBeVisible();
	await expect(table.getByRole('link', { name: 'Carter' })).toHaveCount(0);
	await person.expectSaved(page);
});

const bad = [
	['an empty file', 'empty.html', Buffer.alloc(0), 'is empty'],
	['a picture', 'photo.html', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 'cannot be read'],
	['JSON that was cut', 'cut.json', Buffer.from('{"@type":"JobPosting","ti'), 'cut short'],
	['JSON of something else', 'other.json', Buffer.from('{"a":1}'), 'no job posting is in it'],
	['an archive', 'bread.zip', Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1'), 'cannot be'],
	['a PDF that was cut', 'cut.pdf', Buffer.from(pdfOf(lines)).subarray(0, 90), 'is damaged'],
	['a page of spaces', 'blank.html', Buffer.from('   \n '), 'holds no text']
] as const;
for (const [kind, name, buffer, words] of bad) {
	test(`${kind} is refused with a reason, and nothing is changed`, async ({ page }) => {
		await page.goto('/add/');
		await openFiles(page, [{ name, mimeType: 'application/octet-stream', buffer }]);
		await expect(page.getByRole('status', { name: 'Files' })).toContainText(words);
		await expect(page.getByLabel('Job posting')).toHaveValue('');
	});
}

test('a file of 200 MB is refused before it is read', async ({ page }) => {
	await page.goto('/add/');
	await dropLargeFile(page, 'large.html', 200_000_000);
	await expect(page.getByRole('status', { name: 'Files' })).toContainText('is too large');
});

test('no hostile page runs or loads anything when it is opened as a file', async ({ page }) => {
	test.slow();
	let runs = 0;
	await page.exposeFunction('pwned', () => (runs += 1));
	await page.goto('/add/');
	// Some hide what follows them, so a few go together, and the words stand first.
	const atOnce = 8;
	for (let at = 0; at < hostileHtml.length; at += atOnce) {
		const some = hostileHtml.slice(at, at + atOnce);
		const words = `You bake bread number ${at}.`;
		const html = `<!doctype html><p>${words}</p>${some.map(([, each]) => each).join('\n')}`;
		await openFiles(page, [htmlFile('x.html', html)]);
		const name = some.map(([each]) => each).join(', ');
		await expect(page.getByRole('region', { name: 'Posting' }), name).toContainText(words);
		await page.getByRole('button', { name: 'Clear' }).click();
	}
	expect(runs).toBe(0);
});

test('a mail that says no is proposed to the journey of its job, and changes nothing by itself', async ({
	page
}) => {
	await person.addJob(page, { title: 'Clerk', company: 'Somebody Else' });
	await person.addJob(page, { title: 'Head Baker', company: 'Quarry Lane Bakery' });
	await person.statusBox(page).selectOption('Applied');
	await person.expectSaved(page);
	await page.goto('/add/');
	const refusal = mails.find(({ kind }) => kind === 'rejection');
	if (!refusal) throw new Error('There is no such mail.');
	await dropFile(page, 'mail.eml', Buffer.from(emlOf(refusal)));
	const mail = page.getByRole('region', { name: 'A mail that says no' });
	await expect(mail).toContainText('move forward with other candidates');
	await expect(mail.getByLabel('Job')).toHaveValue(/.+/);
	await expect(mail.getByLabel('Job').locator('option:checked')).toHaveText(
		'Head Baker, Quarry Lane Bakery'
	);
	await expect(mail.getByLabel('Day of the mail')).toHaveValue('2026-11-12');
	await mail.getByRole('button', { name: 'Add to its journey' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Head Baker' })).toBeVisible();
	await expect(person.journeyEvent(page, 'Rejected', '2026-11-12')).toBeVisible();
	await expect(person.journeyOf(page).filter({ hasText: 'other candidates' })).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(person.journeyEvent(page, 'Rejected', '2026-11-12')).toBeHidden();
	await expect(person.journeyOf(page).filter({ hasText: 'other candidates' })).toBeHidden();
});

test('a mail can be thrown away, or read as a posting', async ({ page }) => {
	await page.goto('/add/');
	const invitation = mails.find(({ meetAt }) => meetAt);
	if (!invitation) throw new Error('There is no such mail.');
	await dropFile(page, 'mail.eml', Buffer.from(emlOf(invitation)));
	const mail = page.getByRole('region', { name: 'A mail about an interview' });
	await expect(mail.getByRole('button', { name: 'Add to its journey' })).toBeDisabled();
	await mail.getByRole('button', { name: 'Read it as a posting' }).click();
	await expect(page.getByLabel('Job posting')).toHaveValue(/invite you to an interview/);
	await page.getByRole('button', { name: 'Clear' }).click();
	await dropFile(page, 'mail.eml', Buffer.from(emlOf(invitation)));
	await mail.getByRole('button', { name: 'Throw away' }).click();
	await expect(mail).toHaveCount(0);
	await expect(page.getByLabel('Job posting')).toHaveValue('');
});

test('lists of links and postings one below the other are offered as jobs of their own', async ({
	page
}) => {
	await page.goto('/add/');
	const box = page.getByLabel('Job posting');
	await box.fill('Head Baker - https://a.example/jobs/1\nhttps://b.example/jobs/2');
	await page.getByRole('button', { name: 'Make 2 jobs of them…' }).click();
	const several = page.getByRole('region', { name: '2 postings came in' });
	await expect(several.getByLabel('Title of a.example')).toHaveValue('Head Baker');
	await several.getByLabel('Title of b.example').fill('Miller');
	await several.getByRole('button', { name: 'Save 2 jobs' }).click();
	await person.openJob(page, 'Miller');
	await expect(page.locator('a[href="https://b.example/jobs/2"]').first()).toBeVisible();

	await page.goto('/add/');
	const posting = (title: string) =>
		`Job title: ${title}\nCompany: Stone\n\nRequirements\n${'- Patience and early mornings every day\n'.repeat(5)}`;
	await box.fill(`${posting('Truck Driver')}\n----------\n${posting('Pastry Chef')}`);
	await page.getByRole('button', { name: 'Take them apart…' }).click();
	await expect(several.getByText('Pastry Chef', { exact: true })).toBeVisible();
	await several.getByRole('button', { name: 'Save 2 jobs' }).click();
	await expect(
		page.getByRole('table', { name: 'Jobs' }).getByRole('link', { name: 'Pastry Chef' })
	).toBeVisible();
});
