import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const sentence = 'Two years of experience with Python';
const posting = `Requirements
${'- You are kind to the people you work with every day\n'.repeat(40)}- ${sentence}`;

/** The sentence shown apart, as the posting has it out of sight. */
const shownApart = (page: Page) => page.locator('p[aria-hidden]').filter({ hasText: sentence });

test('a sentence out of sight is shown apart until what names it shows it too', async ({
	page
}) => {
	await person.addJob(page, { title: 'Analyst', posting });
	const skills = page.getByRole('region', { name: 'Key skills' });
	const python = skills.getByRole('list').getByRole('button', { name: /^Python/ });
	await python.hover();
	await expect(page.locator('mark')).toHaveText(sentence);
	await expect(shownApart(page)).toBeVisible();

	// What was changed last is told there as well, and lies over nothing.
	const told = await person.lastChange(page).locator('div').boundingBox();
	const apart = await shownApart(page).boundingBox();
	expect(told && apart && apart.y + apart.height <= told.y).toBe(true);

	await python.click();
	await expect(skills.locator('blockquote')).toContainText(sentence);
	await expect(shownApart(page)).toBeHidden();
	await skills.getByRole('button', { name: 'Nice to have' }).focus();
	await page.keyboard.press('Enter');
	await expect(skills).toContainText('It was read as required.');
	await expect(shownApart(page)).toBeHidden();
});
