import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { madeRecord } from '../support/made-record';
import * as person from '../support/person';
import { seedRecord, type WrongRow } from '../support/seed';

const notes = 'Ask Ines who is on call — 灯台.\nBring a coat 🧥';
const posting = 'Requirements\n- Three years of experience with lamps\n- مرحبا';

/** What browsers do that keep nothing: run in the page before the app. */
const refusals: readonly (readonly [string, () => void])[] = [
	[
		'that refuses to open a database',
		() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			};
		}
	],
	[
		'that refuses later, with an error event',
		() => {
			IDBFactory.prototype.open = () => {
				const request = new EventTarget() as IDBOpenDBRequest;
				const error = new DOMException('No database in private windows.', 'InvalidStateError');
				Object.defineProperties(request, {
					error: { value: error },
					readyState: { value: 'done' }
				});
				setTimeout(() => {
					const event = new Event('error');
					request.onerror?.(event);
					request.dispatchEvent(event);
				});
				return request;
			};
		}
	],
	[
		'without any database',
		() => Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true })
	]
];

for (const [browser, refuse] of refusals) {
	test(`in a browser ${browser} one works in memory, is told so, and takes everything along`, async ({
		page,
		openProfile
	}) => {
		await page.addInitScript(refuse);
		await page.goto('/');
		await expect(person.storageStatus(page)).toHaveText('Memory only');
		await writeLighthouse(page);
		await expect(person.storageStatus(page)).toHaveText('Memory only');
		await expect(page.getByText('lost when this tab closes')).toBeVisible();
		const exported = await person.takeFile(page, 'Export now');

		const other = await (await openProfile()).newPage();
		await other.goto('/settings/');
		await person.restore(other, 'Import…', exported);
		await person.expectSaved(other);
		await other.reload();
		await person.openJob(other, 'Lighthouse keeper');
		await expectLighthouse(other);
		await expect(other.getByRole('region', { name: 'Posting' })).toContainText('مرحبا');
	});
}

test.describe('a device without room', () => {
	// The app itself is kept by the service worker, which the same quota would hit.
	test.use({ serviceWorkers: 'block' });

	test('keeps edits in memory, says so, and has them all on disk once there is room', async ({
		page,
		context,
		site
	}) => {
		const session = await context.newCDPSession(page);
		const setQuota = async (quotaSize?: number) => {
			await session.send('Storage.overrideQuotaForOrigin', {
				origin: site.origin,
				...(quotaSize !== undefined && { quotaSize })
			});
			// Chromium takes a second to notice.
			await page.waitForTimeout(1_200);
		};
		await setQuota(150_000);
		await person.addJob(page, { title: 'Lighthouse keeper', company: 'Coast Office' });

		const comment = page.getByRole('textbox', { name: 'Comment' });
		const add = page.getByRole('button', { name: 'Add comment' });
		let comments = 0;
		const status = person.storageStatus(page);
		for (; comments < 60 && (await status.innerText()) !== 'Not saved'; comments += 1) {
			await comment.fill(`${comments}. ${unlike(comments)}`);
			await add.click();
		}
		await expect(status).toHaveText('Not saved');
		await expect(page.getByText('This device has no room left for Waymark.')).toBeVisible();

		await person.statusBox(page).selectOption('Applied');
		await person.statusDate(page).fill('2025-03-05');
		await page.getByRole('textbox', { name: 'Notes' }).fill(notes);
		await expect(status).toHaveText('Not saved');
		const exported = await person.takeFile(page, 'Export now');
		expect(exported).toContain('Bring a coat');

		await setQuota();
		await person.expectSaved(page);
		await expect(page.getByText('This device has no room left for Waymark.')).toBeHidden();
		await page.reload();
		await expect(person.journeyOf(page)).toHaveCount(comments + 2);
		await expect(person.statusDate(page)).toHaveValue('2025-03-05');
		await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(notes);
		await person.expectSaved(page);
	});
});

const damages: readonly (readonly [string, () => Promise<readonly WrongRow[]>])[] = [
	['cut short', cutShort],
	['overwritten', () => Promise.resolve([Array.from({ length: 400 }, (_, at) => (at * 37) % 256)])],
	['emptied', () => Promise.resolve([[]])],
	['no bytes at all', () => Promise.resolve(['something else'])]
];

for (const [damage, rows] of damages) {
	test(`a record with a row that is ${damage} opens with all the rest, and tells`, async ({
		page
	}) => {
		await seedRecord(page, 3, await rows());
		await page.goto('/jobs/');
		await expect(jobLinks(page)).toHaveCount(3);
		const banner = page.getByText('Part of the stored record could not be read.');
		await expect(banner).toBeVisible();
		const exported = await person.takeFile(page, 'Export now');
		expect(exported).toContain('Engineer');

		await person.addJob(page, { title: 'Lighthouse keeper' });
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: 'Lighthouse keeper' })).toBeVisible();
		await person.goTo(page, 'Jobs');
		await expect(jobLinks(page)).toHaveCount(4);
		// Put aside, not forgotten.
		await expect(banner).toBeVisible();
	});
}

async function cutShort(): Promise<readonly WrongRow[]> {
	const whole = await madeRecord(2);
	return [[...whole.subarray(0, whole.length / 2)]];
}

function jobLinks(page: Page) {
	return page.getByRole('table', { name: 'Jobs' }).getByRole('link');
}

async function writeLighthouse(page: Page): Promise<void> {
	// By links, since a page loaded anew has forgotten everything.
	await page.getByRole('link', { name: 'Add job' }).first().click();
	await page.getByLabel('Job posting').fill(posting);
	await page.getByLabel('Title').fill('Lighthouse keeper');
	await page.getByLabel('Company').fill('Ünïted Cöast');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Lighthouse keeper' })).toBeVisible();
	await person.statusBox(page).selectOption('Applied');
	await person.statusDate(page).fill('2025-03-05');
	await page.getByRole('textbox', { name: 'Notes' }).fill(notes);
	await page.getByRole('textbox', { name: 'Comment' }).fill('They wrote back.');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await expectLighthouse(page);
}

async function expectLighthouse(page: Page): Promise<void> {
	await expect(page.getByRole('main')).toContainText('Ünïted Cöast');
	await expect(person.statusBox(page)).toHaveValue('applied');
	await expect(person.statusDate(page)).toHaveValue('2025-03-05');
	await expect(person.journeyEvent(page, 'Applied', '2025-03-05')).toHaveCount(1);
	await expect(person.journeyOf(page).filter({ hasText: 'They wrote back.' })).toHaveCount(1);
	await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(notes);
}

/** Eight thousand characters that no compression makes small; the same seed gives the same. */
function unlike(seed: number): string {
	let state = seed + 1;
	return Array.from({ length: 8_000 }, () => {
		state = (state * 48_271) % 2_147_483_647;
		return String.fromCharCode(33 + (state % 90));
	}).join('');
}
