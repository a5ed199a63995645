import { gzipSync } from 'node:zlib';
import { test, type Browser } from '@playwright/test';
import { serveSite } from '../../scripts/static-server.js';
import { buildFolder, type Site } from '../support/server';
import { asRatio, inMs, median } from './figures';
import { paintCold, paintWarmOffline } from './paint';
import { addRow } from './rows.js';

const runs = 7;
const scriptBudgetInKb = 110;
const coldBudget = 1.5;
const warmBudget = 2;

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

test('script on first load', async ({ browser }) => {
	const ours = await firstLoadScript(browser, app.url);
	const bare = await firstLoadScript(browser, shell.url);
	addRow({
		what: 'script on first load of `/`, gzipped',
		budget: `≤ ${scriptBudgetInKb} kB`,
		measured: `${(ours / 1000).toFixed(1)} kB (shell ${(bare / 1000).toFixed(1)} kB)`,
		ratio: asRatio(ours, bare),
		isHeld: ours <= scriptBudgetInKb * 1000
	});
});

test('largest paint', async ({ browser }) => {
	const kinds = [
		{ name: 'cold', paint: paintCold, budget: coldBudget },
		{ name: 'warm offline', paint: paintWarmOffline, budget: warmBudget }
	];
	for (const { name, paint, budget } of kinds) {
		const ours: number[] = [];
		const bare: number[] = [];
		// In turns, so that whatever else the machine does falls on both.
		for (let run = 0; run < runs; run += 1) {
			bare.push(await paint(browser, shell.url));
			ours.push(await paint(browser, app.url));
		}
		const ratio = median(ours) / median(bare);
		addRow({
			what: `largest paint, ${name}, CPU 4× slower`,
			budget: `≤ ${budget} × the shell`,
			measured: `${inMs(median(ours))} (shell ${inMs(median(bare))})`,
			ratio: asRatio(median(ours), median(bare)),
			isHeld: ratio <= budget
		});
	}
});

/** Bytes of all scripts that the page itself loads until it is quiet, each gzipped; not those its worker keeps. */
async function firstLoadScript(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const bodies: Promise<Buffer>[] = [];
	context.on('response', (response) => {
		const isScript = new URL(response.url()).pathname.endsWith('.js');
		const isForPage = response.request().serviceWorker() === null;
		if (isScript && isForPage && !response.fromServiceWorker()) bodies.push(response.body());
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
	await context.close();
	return sizes.reduce((sum, size) => sum + size, 0);
}
