import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('a chosen folder gets a backup at once, and another when something was changed', async ({
	page
}) => {
	await page.addInitScript(pickOwnFolder);
	await person.addJob(page, { title: 'Lighthouse keeper' });
	await person.goTo(page, 'Settings');
	await page.getByRole('button', { name: 'Choose a folder…' }).click();
	const status = page.getByRole('status', { name: 'Automatic backup' });
	await expect(status).toContainText('Into the folder Backups');
	const copies = page.getByRole('region', { name: 'Copies' });
	await expect(copies).toContainText('today, a folder with one job');
	const first = await backups(page);
	expect(first).toEqual([expect.stringMatching(/^waymark-backup-\d{4}-\d\d-\d\d-[a-z]{6}\.json$/)]);

	// Later that day, with more in it: the backup of the day is written anew, by itself.
	await page.clock.install();
	await person.addJob(page, { title: 'Baker' });
	await page.clock.fastForward('11:00');
	await person.goTo(page, 'Settings');
	await expect(copies).toContainText('a folder with 2 jobs');
	expect(await backups(page)).toHaveLength(1);

	await page.getByRole('button', { name: 'Stop backing up' }).click();
	await expect(page.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
});

test('a folder that the browser wants to be asked for again takes one press', async ({ page }) => {
	await page.addInitScript(pickOwnFolder);
	await page.addInitScript(() => {
		const asked = { state: 'prompt' };
		Object.assign(FileSystemDirectoryHandle.prototype, {
			queryPermission: async () => (sessionStorage.getItem('forgets') ? asked.state : 'granted'),
			requestPermission: async () => (asked.state = 'granted')
		});
	});
	await person.addJob(page, { title: 'Lighthouse keeper' });
	await person.goTo(page, 'Settings');
	await page.getByRole('button', { name: 'Choose a folder…' }).click();
	await expect(page.getByRole('status', { name: 'Automatic backup' })).toContainText('Backups');
	await page.evaluate(() => sessionStorage.setItem('forgets', 'yes'));
	await page.goto('/');
	const note = page.getByRole('region', { name: 'Automatic backup' });
	await expect(note).toContainText('waits');
	await note.getByRole('button', { name: 'Allow it again' }).click();
	await expect(note).toBeHidden();
});

test('a browser that has no folders to choose says so', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'showDirectoryPicker');
	});
	await page.goto('/settings/');
	await expect(page.getByRole('region', { name: 'Copies' })).toContainText(
		'This browser does not let a page write into a folder'
	);
});

/** Runs in the page: a folder of its own file system stands for the one that a person would choose. */
function pickOwnFolder(): void {
	Object.assign(window, {
		showDirectoryPicker: async () =>
			(await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true })
	});
}

function backups(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
		const names: string[] = [];
		for await (const name of folder.keys()) names.push(name);
		return names;
	});
}
