import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { docxOf, lockedPdfOf, pdfOf } from '../support/made-cv';
import * as person from '../support/person';

const posting = `Joiner
Holz & Sohn
Location: Leeds, UK

What you will do
- Build kitchens from technical drawings

Requirements
- 3+ years of experience in carpentry
- CNC machines
- AutoCAD or SketchUp
- Fluent German
- Driving licence

Nice to have
- First aid
- Welding`;

/** Wider than its column, and read as a skill. */
const longWord =
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

const match = (page: Page): Locator => page.getByRole('region', { name: 'Match' });
const list = (page: Page, name: string): Locator =>
	match(page).getByRole('list', { name, exact: true });
const skills = (page: Page): Locator => page.getByRole('list', { name: 'Skills', exact: true });

async function addSkill(page: Page, skill: string): Promise<void> {
	await page.getByLabel('Add a skill').fill(skill);
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Add a skill')).toHaveValue('');
}

async function giveCv(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Choose a file…' }).click();
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
	await (await choosing).setFiles(file);
}

test('without a profile the match invites to fill one in, and shows no number', async ({
	page
}) => {
	await page.goto('/add/');
	await page.getByLabel('Job posting').fill(posting);
	await expect(match(page)).toContainText('Tell Waymark once what you can do');
	await expect(match(page)).not.toContainText(/\d/);
	await match(page).getByRole('link', { name: 'Fill in your profile' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible();
	await page.goBack();
	// What was pasted is still there.
	await expect(page.getByLabel('Job posting')).toHaveValue(posting);
});

test('a profile filled in by hand is held against a posting, each point with both evidences', async ({
	page
}) => {
	await page.goto('/settings/');
	await page.getByRole('link', { name: 'Open your profile' }).click();
	await addSkill(page, 'joinery');
	await addSkill(page, 'auto cad, lathe, stamp collecting');
	await expect(skills(page).getByRole('listitem')).toHaveCount(4);
	await page.getByLabel('Years of Carpentry').fill('2');
	await page.getByLabel('Level of Carpentry').selectOption('Strong');
	await page.getByLabel('Add a language').fill('english');
	await page.keyboard.press('Enter');
	await page.getByLabel('Add a place').fill('Leeds');
	await page.keyboard.press('Enter');
	await person.expectSaved(page);

	await page.goto('/add/');
	await page.getByLabel('Job posting').fill(posting);
	await expect(match(page)).toContainText('You have 3 of 6 musts and 0 of 1 wish.');
	await expect(match(page)).toContainText('They ask for German, fluent (C1–C2)');
	await expect(list(page, 'You have')).toContainText('AutoCAD or SketchUp');
	await expect(list(page, 'You have')).toContainText('Leeds, UK');
	await expect(list(page, 'You have something near it')).toContainText('Carpentry, 3 years');
	await expect(list(page, 'Your profile does not say')).toContainText('Driving licence');
	await expect(match(page)).toContainText('Match: 63 of 100');

	const carpentry = match(page).getByRole('button', { name: /^Carpentry, 3 years/ });
	await carpentry.focus();
	await expect(page.locator('mark')).toHaveText('3+ years of experience in carpentry');
	await page.keyboard.press('Enter');
	await expect(match(page).getByRole('figure')).toContainText(
		'3+ years of experience in carpentry'
	);
	await expect(match(page).getByRole('figure')).toContainText('Carpentry, strong, 2 years');
	await match(page).getByText('How it is counted').click();
	await expect(match(page)).toContainText('Musts: (3 + ½ × 2) × 3 = 12 of 6 × 3 = 18');

	const known = page.getByRole('list', { name: 'Key skills' });
	await expect(known.getByRole('button', { name: /^AutoCAD ?, you have it/ })).toBeVisible();
	await expect(known.getByRole('button', { name: /^Welding/ })).not.toHaveAccessibleName(
		/you have it/
	);
});

test('“I have this” adds a missing skill to the profile, and can be undone', async ({ page }) => {
	await page.goto('/profile/');
	await addSkill(page, 'Baking');
	await expect(skills(page)).toContainText('Baking');
	await person.expectSaved(page);
	await person.addJob(page, {
		title: 'Joiner',
		posting: `${posting}\n- Experience with ${longWord}`
	});
	await expect(match(page)).toContainText(longWord);
	expect(await person.sidewaysScroll(page)).toBe(0);
	const welding = match(page).getByRole('button', { name: 'I have this: Welding' });
	await welding.click();
	await expect(list(page, 'You have')).toContainText('Welding');
	await expect(person.lastChange(page)).toContainText('Added to your profile: Welding');
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(welding).toBeVisible();
	// A licence goes among the licences.
	await match(page).getByRole('button', { name: 'I have this: Driving licence' }).click();
	await person.expectSaved(page);
	await page.goto('/profile/');
	const licences = page.getByRole('list', { name: 'Licences and certificates' });
	await expect(licences).toContainText('Driving licence');
	await expect(skills(page)).not.toContainText('Welding');
});

const cv = [
	'Kim Berg',
	'kim@example.org',
	'Experience',
	'Joiner, Holz & Sohn (2015 - 2020)',
	'Cabinet making by hand and on CNC machines',
	'Skills',
	'AutoCAD, Veneering',
	'Languages',
	'German (native)'
];

for (const [name, bytes] of [
	['cv.pdf', pdfOf(cv)],
	['cv.docx', docxOf(cv)],
	['cv.txt', Buffer.from(cv.join('\n'))]
] as const) {
	test(`a CV as ${name} is proposed with its sentences, and only what is ticked is taken`, async ({
		page
	}) => {
		await page.goto('/profile/');
		await giveCv(page, name, bytes);
		const found = page.getByRole('group', { name: 'Found in your CV' });
		const boxes = found.getByRole('checkbox');
		await expect(boxes.first()).toBeVisible();
		for (const box of await boxes.all()) await expect(box).toBeChecked();
		await expect(found).toContainText('Cabinet making by hand and on CNC machines');
		await found.getByRole('checkbox', { name: /^Veneering/ }).uncheck();
		const add = found.getByRole('button', { name: /^Add \d+ to your profile/ });
		const count = Number(/\d+/.exec(await add.innerText())?.[0]);
		await add.click();
		await expect(person.lastChange(page)).toContainText(`Added to your profile: ${count} entries`);
		await expect(skills(page)).toContainText('Carpentry');
		await expect(page.getByLabel('Level of Veneering')).toHaveCount(0);
		await expect(page.getByLabel('Mail', { exact: true })).toHaveValue('kim@example.org');
		await expect(page.getByLabel('Level of German')).toHaveValue('native');
		await expect(page.getByLabel('Years of work in all')).toHaveValue('5');
		await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
		await expect(skills(page)).toHaveCount(0);
		await expect(page.getByLabel('Years of work in all')).toHaveValue('');
	});
}

test('what is in the profile already is not replaced unasked', async ({ page }) => {
	await page.goto('/profile/');
	await addSkill(page, 'AutoCAD, Carpentry');
	await page.getByLabel('Add a language').fill('German');
	await page.keyboard.press('Enter');
	await page.getByLabel('Level of German').selectOption('Basic (A1–A2)');
	await page.getByText('Or paste its text').click();
	await page.getByLabel('Text of your CV').fill(cv.join('\n'));
	await page.getByRole('button', { name: 'Read it' }).click();
	const found = page.getByRole('group', { name: 'Found in your CV' });
	await expect(found).toContainText('1 of what it says is in your profile already.');
	const german = found.getByRole('checkbox', { name: /^German, native instead of: German, basic/ });
	await expect(german).not.toBeChecked();
	await found.getByRole('button', { name: /^Add \d+ to your profile/ }).click();
	await expect(page.getByLabel('Level of German')).toHaveValue('basic');
	// What was empty is filled in.
	await expect(page.getByLabel('Year in which you used Carpentry last')).toHaveValue('2020');
});

for (const [name, bytes, says] of [
	['empty.pdf', new Uint8Array(), 'is empty'],
	['locked.pdf', lockedPdfOf(cv), 'is locked with a password'],
	['scan.pdf', pdfOf([]), 'holds no text'],
	['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'Save it as .docx or PDF'],
	['broken.docx', docxOf(cv).slice(0, 150), 'is damaged'],
	['huge.pdf', new Uint8Array(21_000_000), 'is too large']
] as const) {
	test(`${name} says what is wrong with it`, async ({ page }) => {
		await page.goto('/profile/');
		await giveCv(page, name, bytes);
		const told = page.getByRole('status', { name: 'CV' });
		await expect(told).toContainText(`“${name}”`);
		await expect(told).toContainText(says);
		await giveCv(page, 'cv.txt', Buffer.from(cv.join('\n')));
		await expect(page.getByRole('group', { name: 'Found in your CV' })).toBeVisible();
		await expect(told).toHaveText('');
	});
}

test('a profile goes out with the export and comes back with it', async ({
	page,
	browser,
	baseURL
}) => {
	await page.goto('/profile/');
	await addSkill(page, 'Baking, Roofing');
	await page.getByLabel('Phone').fill('+44 7700 900123');
	await page.getByLabel('Add a field').fill('Shoe size');
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Shoe size' }).fill('44');
	await page.keyboard.press('Tab');
	await page
		.getByRole('radiogroup', { name: /work from home/ })
		.getByLabel('No', { exact: true })
		.check();
	await person.expectSaved(page);
	await page.goto('/settings/');
	const file = await person.takeFile(page, 'Export everything');
	expect(JSON.parse(file)).toMatchObject({
		profile: { remote: false, 'field:shoe size': { id: 'Shoe size', value: '44' } }
	});

	const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const other = await context.newPage();
	await other.goto('/settings/');
	await person.restore(other, 'Import…', file);
	await person.expectSaved(other);
	await other.goto('/profile/');
	await expect(skills(other).getByRole('listitem')).toHaveCount(2);
	await expect(other.getByLabel('Phone')).toHaveValue('+44 7700 900123');
	await expect(other.getByRole('textbox', { name: 'Shoe size' })).toHaveValue('44');
	const answer = other.getByRole('radiogroup', { name: /work from home/ });
	await expect(answer.getByLabel('No', { exact: true })).toBeChecked();
	await context.close();
});
