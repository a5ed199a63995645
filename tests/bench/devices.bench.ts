import { test, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/static-server.js';
import { connectByCodes } from '../support/devices';
import * as person from '../support/person';
import { buildFolder, type Site } from '../support/server';
import { openRawChannel, timeOfText, timeRawBytes, trafficOf, watchChannels } from './channels';
import { asRatio, inMs, median } from './figures';
import { addRow } from './rows.js';
import { openWith } from './seeded';

const rounds = 15;
const connected = 'Connected, both have everything';

let app: Site;

test.beforeAll(async () => {
	app = await serveSite(buildFolder);
});
test.afterAll(() => app.close());

for (const jobCount of [1_000, 10_000]) {
	test(`a first exchange of ${jobCount} jobs`, async ({ browser }) => {
		const { context, page } = await openWith(browser, app.url, jobCount);
		const other = await browser.newContext({ baseURL: app.url });
		for (const one of [context, other]) await watchChannels(one);
		const phone = await other.newPage();
		await connectByCodes(page, phone);
		const doneAt = await timeOfText(phone, connected);
		const { openedAt, received } = await trafficOf(phone);
		const ms = doneAt - openedAt;
		await openRawChannel(page, phone);
		const rawMs = await timeRawBytes(page, phone, received);
		addRow({
			what: `a first exchange of ${jobCount.toLocaleString('en')} jobs, until both have everything`,
			budget: '≤ 2 × the bytes alone',
			measured: `${inMs(ms)} for ${(received / 1e6).toFixed(1)} MB (the bytes alone over the same kind of channel: ${inMs(rawMs)})`,
			ratio: `${asRatio(ms, rawMs)} the bytes alone`,
			isHeld: ms <= 2 * rawMs
		});
		if (jobCount === 1_000) await measureEdits(page, phone);
		await context.close();
		await other.close();
	});
}

/** A status is changed over and over; the other side hears of it. */
async function measureEdits(page: Page, phone: Page): Promise<void> {
	await page.getByRole('link', { name: 'Jobs' }).first().click();
	await page.getByRole('table', { name: 'Jobs' }).getByRole('link').first().click();
	const latencies: number[] = [];
	const sizes: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		// Beats go every five seconds; those in between are edits.
		const before = await trafficOf(phone);
		const sentBefore = (await trafficOf(page)).sent;
		const editedAt = page.evaluate(
			() =>
				new Promise<number>((resolve) =>
					addEventListener('change', () => resolve(performance.timeOrigin + performance.now()), {
						once: true,
						capture: true
					})
				)
		);
		await person.statusBox(page).selectOption({ index: 1 + (round % 2) });
		const at = await editedAt;
		await page.waitForTimeout(150);
		const arrivedAt = (await trafficOf(phone)).arrivals
			.slice(before.arrivals.length)
			.find((time) => time >= at);
		if (arrivedAt === undefined) continue;
		latencies.push(arrivedAt - at);
		sizes.push((await trafficOf(page)).sent - sentBefore);
	}
	const size = median(sizes);
	const raw: number[] = [];
	for (let round = 0; round < rounds; round += 1) raw.push(await timeRawBytes(page, phone, size));
	addRow({
		what: 'a status changed, until its message is at the other device',
		budget: '–',
		measured: `${inMs(median(latencies))}, ${size} bytes (as many bytes alone: ${inMs(median(raw))})`,
		ratio: `${asRatio(median(latencies), median(raw))} the bytes alone`,
		isHeld: true
	});
}
