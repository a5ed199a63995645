import { expect, test, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/static-server.js';
import { buildFolder, type Site } from '../support/server';
import { inMs } from './figures';
import { watchLongTasks } from './in-page';
import { addRow } from './rows.js';

const rowCount = 10_000;
const budgetMs = 5_000;

let app: Site;

test.beforeAll(async () => {
	app = await serveSite(buildFolder);
});
test.afterAll(() => app.close());

test('an import of ten thousand rows', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: app.url });
	const page = await context.newPage();
	await watchLongTasks(page);
	await page.goto('/import/');
	await expect(page.getByRole('button', { name: 'Choose files…' })).toBeEnabled();
	const file = { name: 'teal.csv', mimeType: 'text/csv', buffer: Buffer.from(table()) };
	const shown = await timeUntil(page, 'change', '[aria-label=Import][role=status]', 'Will add');
	await page.getByLabel('Files to import').setInputFiles(file);
	const previewMs = await shown();
	const done = await timeUntil(page, 'click', '[aria-label=Result][role=status]', 'Imported');
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	const importMs = await done();
	addRow({
		what: `an import of ${rowCount.toLocaleString('en')} rows, from the file to its jobs`,
		budget: `≤ ${inMs(budgetMs)}`,
		measured: `${inMs(previewMs + importMs)} (preview ${inMs(previewMs)}, import ${inMs(importMs)})`,
		ratio: '–',
		isHeld: previewMs + importMs <= budgetMs
	});
	await context.close();
});

/** Rows as Teal writes them. */
function table(): string {
	const lines = Array.from({ length: rowCount }, (_, at) => {
		const day = `2026-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}T12:00:00Z`;
		return `Company ${at % 700},Leeds,Gardener ${at},https://a.example/jobs/${at},4,WebClient,30000,35000,GBP,year,${day},${day},id-${at},applied`;
	});
	return [
		'company_name,location,role,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,id,statusName',
		...lines
	].join('\n');
}

/** Milliseconds from the next event of a type until something says that, as far as the next frame. */
async function timeUntil(
	page: Page,
	type: 'change' | 'click',
	place: string,
	words: string
): Promise<() => Promise<number>> {
	await page.evaluate(
		([type, place, words]) => {
			const measured: number[] = (window.measured = []);
			const start = () => {
				const startedAt = performance.now();
				const look = () => {
					if (!document.querySelector(place)?.textContent?.includes(words)) {
						requestAnimationFrame(look);
					} else measured.push(performance.now() - startedAt);
				};
				look();
			};
			window.addEventListener(type, start, { capture: true, once: true });
		},
		[type, place, words] as const
	);
	return async () => {
		await page.waitForFunction(() => (window.measured?.length ?? 0) > 0, undefined, {
			timeout: 120_000
		});
		return page.evaluate(() => window.measured?.[0] ?? Infinity);
	};
}
