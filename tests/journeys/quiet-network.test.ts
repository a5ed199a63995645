import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';
import { expect, test, waitUntilOfflineReady } from '../support/journey';
import * as person from '../support/person';

test.use({ serviceWorkers: 'allow' });

const posting = readFileSync(join(root, 'tests/journeys/postings/harbour-logistics.txt'), 'utf8');

test('the whole main job asks nothing of anybody but its own host', async ({
	page,
	context,
	site,
	complaints
}) => {
	const asked = new Set<string>();
	context.on('request', (request) => {
		const words = request.postData() === null ? '' : ' with something to tell';
		asked.add(`${request.method()} ${new URL(request.url()).origin}${words}`);
	});
	// What no listener for requests would hear of.
	let connections = 0;
	await page.exposeFunction('onConnection', () => (connections += 1));
	await page.addInitScript(countConnections);

	await page.goto('/add/');
	await person.pastePosting(page, posting);
	await expect(page.getByLabel('Company')).toHaveValue('Harbourline');
	await page.getByLabel('Title').fill('Route planner');
	await page.getByLabel('Link').fill('https://harbourline.example/jobs/17');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Route planner' })).toBeVisible();
	await person.statusBox(page).selectOption('Interview');
	await page.getByRole('textbox', { name: 'Notes' }).fill('See https://elsewhere.example/map.png');
	await page.getByRole('textbox', { name: 'Comment' }).fill('They called.');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await person.expectSaved(page);
	await page.reload();
	await waitUntilOfflineReady(page);
	for (const place of ['Board', 'Jobs', 'Today', 'Insights', 'Devices', 'Settings']) {
		await person.goTo(page, place);
	}
	const exported = await person.takeFile(page, 'Export everything');
	await person.giveFile(page, 'Import…', exported);
	await expect(page.getByText('All of it is here.')).toBeVisible();

	expect([...asked]).toEqual([`GET ${site.origin}`]);
	expect(connections).toBe(0);
	expect(complaints).toEqual([]);
});

test.describe('a page that would talk to somebody', () => {
	test.use({ expectedComplaints: /./ });

	test('is heard', async ({ page, complaints }) => {
		await page.goto('/');
		await page.evaluate(() => {
			new WebSocket(`ws://${location.host}/`);
			const picture = document.createElement('img');
			picture.src = 'https://elsewhere.example/pixel.gif';
			document.body.append(picture);
		});
		await expect
			.poll(() => complaints)
			.toEqual(
				expect.arrayContaining([
					expect.stringMatching(/^socket to ws:/),
					expect.stringMatching(/Content Security Policy broken: img-src/)
				])
			);
	});
});

/** Runs in the page before anything else. */
function countConnections(): void {
	const { onConnection } = window as unknown as { onConnection: () => void };
	for (const name of ['RTCPeerConnection', 'WebTransport', 'EventSource', 'WebSocket'] as const) {
		window[name] = new Proxy<never>(window[name] as never, {
			construct() {
				onConnection();
				throw new Error(`${name} is not for Waymark`);
			}
		});
	}
}
