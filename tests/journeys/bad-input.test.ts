import { expect, test } from '../support/journey';
import * as person from '../support/person';

interface Seen {
	readonly longTasks: readonly number[];
}

test('nothing pasted and nothing typed is told, and nothing is stored', async ({ page }) => {
	await page.goto('/add/');
	await page.getByLabel('Job posting').fill('  \n ');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByText('Paste a posting or type a title first.')).toBeVisible();
	await person.goTo(page, 'Jobs');
	await expect(page.getByText('No jobs yet.')).toBeVisible();
});

const oddTexts: readonly (readonly [string, string])[] = [
	['binary', String.fromCharCode(...Array.from({ length: 4000 }, (_, at) => (at * 37) % 256))],
	['right to left', 'דרוש/ה אופה\nדרישות\n- ניסיון של שנתיים במאפייה\n- עבודת צוות'],
	['Chinese', '招聘面包师\n职位要求：\n- 两年以上经验\n- 责任心强'],
	['emoji alone', '🥐🥖🍞🧑‍🍳'.repeat(50)],
	['one word without end', 'Brot'.repeat(25_000)],
	['lone halves of characters', `Baker ${'\ud83e'} wanted ${'\udd50'}`]
];

for (const [name, text] of oddTexts) {
	test(`a text of ${name} is kept whole and breaks nothing`, async ({ page }) => {
		await page.goto('/add/');
		await page.getByLabel('Job posting').fill(text);
		await page.getByLabel('Title').fill('Baker');
		await page.getByRole('button', { name: 'Save job' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
		await person.expectSaved(page);
		await page.reload();
		await expect(page.getByRole('region', { name: 'Posting' })).toBeVisible();
		expect(await person.sidewaysScroll(page)).toBe(0);
	});
}

test('a text in a language that is not read says so and is kept', async ({ page }) => {
	await page.goto('/add/');
	const line = 'Poszukujemy piekarza do naszej piekarni w centrum miasta, praca na pełny etat.\n';
	await page.getByLabel('Job posting').fill(line.repeat(6));
	await expect(page.getByText('does not know the language of this text')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Posting' })).toContainText('Poszukujemy');
});

test('HTML without a word in it falls back to the plain text', async ({ page }) => {
	await page.goto('/add/');
	await person.pasteHtml(page, '<div><img><br></div>', 'Requirements\n- Two years of baking');
	await expect(page.getByRole('region', { name: 'Posting' })).toContainText('Two years of baking');
});

test('five megabytes of text are read off the main thread, and all of it is kept', async ({
	page
}) => {
	test.slow();
	await page.addInitScript(() => {
		const longTasks: number[] = [];
		Object.assign(window, { longTasks });
		new PerformanceObserver((list) =>
			longTasks.push(...list.getEntries().map((task) => task.duration))
		).observe({ type: 'longtask' });
	});
	await page.goto('/add/');
	const line = '- You bake bread with patience and three years of experience\n';
	await person.pasteLines(page, line, 84_000);
	await expect(page.getByText('only its beginning was read')).toBeVisible({ timeout: 90_000 });
	await expect(page.getByLabel('Job posting')).not.toBeEditable();
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	await person.expectSaved(page);
	await page.reload();
	const posting = page.getByRole('region', { name: 'Posting' });
	await expect(posting).toContainText('characters are not shown yet');
	const shownBefore = await posting.locator('p').count();
	await posting.getByRole('button', { name: 'Show more' }).click();
	await expect.poll(() => posting.locator('p').count()).toBeGreaterThan(shownBefore + 500);
	const longTasks = await page.evaluate(() => (window as unknown as Seen).longTasks);
	test.info().annotations.push({
		type: 'longest task of the main thread',
		description: `${Math.max(0, ...longTasks).toFixed(0)} ms`
	});
	await person.goTo(page, 'Settings');
	const exported = await person.takeFile(page, 'Export everything');
	expect(exported.split(line.trim()).length - 1).toBe(84_000);
});

test('a title of five thousand characters breaks no screen', async ({ page }) => {
	const title = 'Master baker of sourdough, rye and spelt '.repeat(122).trim();
	await person.addJob(page, { title, company: 'Donaudampfschifffahrtsgesellschaft'.repeat(20) });
	expect(await person.sidewaysScroll(page)).toBe(0);
	for (const screen of ['Jobs', 'Board', 'Today']) {
		await person.goTo(page, screen);
		await expect(page.getByText('Master baker').first()).toBeVisible();
		expect(await person.sidewaysScroll(page), screen).toBe(0);
	}
});

test.describe('on a narrow screen', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a place of one word without end is no wider than the screen', async ({ page }) => {
		const location = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
		await person.addJob(page, { title: 'Baker', location, posting: 'Requirements\n- Baking' });
		await expect(page.getByRole('list', { name: 'Facts' })).toContainText(location);
		expect(await person.sidewaysScroll(page)).toBe(0);
	});
});
