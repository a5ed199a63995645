import { expect, test } from '@playwright/test';
import { serveSite } from '../../scripts/static-server.js';
import { buildFolder, type Site } from '../support/server';
import { asRatio, inMs, median, percentile } from './figures';
import { measureKeys, measureRawWrites, measureWrites } from './in-page';
import { addRow } from './rows.js';
import { firstRow, openWith, timeUntilInteractive } from './seeded';

const openings = 5;
const frameMs = 16;
const writeBudgetMs = 20;
const searches = ['senior nurse', 'company 42', 'hamburg', 'data anal'];

let app: Site;
let shell: Site;

test.beforeAll(async () => {
	app = await serveSite(buildFolder);
	shell = await serveSite(process.env.BENCH_SHELL ?? '');
});
test.afterAll(async () => {
	await app.close();
	await shell.close();
});

for (const { jobCount, budgetMs } of [
	{ jobCount: 1_000, budgetMs: 300 },
	{ jobCount: 10_000, budgetMs: 1_000 }
]) {
	test(`opening ${jobCount} jobs`, async ({ browser }) => {
		const ours = await openWith(browser, app.url, jobCount);
		const plain = await openWith(browser, shell.url, jobCount);
		const times: number[] = [];
		const plainTimes: number[] = [];
		for (let run = 0; run < openings; run += 1) {
			await plain.page.goto('/plain-record');
			plainTimes.push(await timeUntilInteractive(plain.page.getByRole('heading')));
			await ours.page.goto('/jobs/');
			times.push(await timeUntilInteractive(firstRow(ours.page)));
		}
		addRow({
			what: `open \`/jobs\` with ${jobCount.toLocaleString('en')} jobs, warm`,
			budget: `≤ ${budgetMs} ms`,
			measured: `${inMs(median(times))} (the record alone, plain y-indexeddb: ${inMs(median(plainTimes))})`,
			ratio: asRatio(median(times), median(plainTimes)),
			isHeld: median(times) <= budgetMs
		});
		await ours.context.close();
		await plain.context.close();
	});
}

test('a key in search', async ({ browser }) => {
	const { context, page } = await openWith(browser, app.url, 10_000);
	await page.goto('/jobs/');
	await timeUntilInteractive(firstRow(page));
	const box = page.getByRole('searchbox', { name: 'Search jobs' });
	await box.focus();
	const readTimes = await measureKeys(page);
	for (const words of searches) {
		// One after another at the pace of a quick typist.
		await page.keyboard.type(words, { delay: 80 });
		await box.fill('');
		await page.waitForTimeout(200);
	}
	const times = await readTimes();
	const p95 = percentile(times, 0.95);
	addRow({
		what: 'a key in search over 10,000 jobs, main thread',
		budget: `≤ ${frameMs} ms p95`,
		measured: `p50 ${inMs(median(times))}, p95 ${inMs(p95)} (${times.length} keys)`,
		ratio: '–',
		isHeld: p95 <= frameMs
	});
	await context.close();
});

test('an edit on disk', async ({ browser }) => {
	const { context, page } = await openWith(browser, app.url, 1_000);
	await page.goto('/jobs/');
	await firstRow(page).getByRole('link').first().click();
	const notes = page.getByRole('textbox', { name: 'Notes' });
	const readTimes = await measureWrites(page);
	await notes.click();
	await page.keyboard.type('Rang them, they will write by Friday, and the team is small.', {
		delay: 40
	});
	await expect.poll(async () => (await readTimes()).length).toBeGreaterThan(5);
	await page.waitForTimeout(1000);
	const times = await readTimes();
	const p95 = percentile(times, 0.95);
	const rawP95 = percentile(await measureRawWrites(page), 0.95);
	addRow({
		what: 'an edit acknowledged on disk',
		budget: `≤ ${writeBudgetMs} ms p95`,
		measured: `p50 ${inMs(median(times))}, p95 ${inMs(p95)} (${times.length} writes; a bare strict write ${inMs(rawP95)})`,
		ratio: asRatio(p95, rawP95),
		isHeld: p95 <= writeBudgetMs
	});
	await context.close();
});
