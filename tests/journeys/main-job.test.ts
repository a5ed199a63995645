import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';
import { serveSite } from '../../scripts/static-server.js';
import { expect, test as base, waitUntilOfflineReady } from '../support/journey';
import * as person from '../support/person';
import { buildFolder, serveBuild, type Site } from '../support/server';

interface StoppableSite extends Site {
	stop(): Promise<void>;
	start(): Promise<void>;
}

const test = base.extend<object, { host: StoppableSite }>({
	host: [
		async ({}, use) => {
			const first = await serveBuild();
			let running: Site | undefined = first;
			const stop = async () => {
				await running?.close();
				running = undefined;
			};
			const start = async () => {
				running ??= await serveSite(buildFolder, { port: first.port });
			};
			await use({ ...first, stop, start });
			await stop();
		},
		{ scope: 'worker' }
	],
	site: [async ({ host }, use) => use(host), { scope: 'worker' }]
});

interface Story {
	readonly of: string;
	readonly file: string;
	readonly title: string;
	readonly company: string;
	readonly minimum: RegExp;
	readonly preferred: RegExp;
	readonly skills: readonly string[];
}

const stories: readonly Story[] = [
	{
		of: 'a real posting of a job board',
		file: join(root, '../shared/data/postings/seed-global-payment.txt'),
		title: 'Backend engineer, global payment',
		company: 'ByteDance',
		minimum: /^Minimum Qualification/,
		preferred: /^Preferred Qualification/,
		skills: ['Java', 'Python']
	},
	{
		of: 'a posting with the page around it',
		file: join(root, 'tests/journeys/postings/harbour-logistics.txt'),
		title: 'Route planner',
		company: 'Harbourline',
		minimum: /^Minimum qualification/,
		preferred: /^Preferred qualification/,
		skills: ['SQL', 'Python']
	}
];
/** What the page around a posting says, and no posting. */
const chrome = /Track This Job|Pro Tip|Save This Job/i;
const interviewDay = '2025-03-05';
const notes = 'Ask who is on call at night.\nThey use Kafka — read up.';

for (const story of stories) {
	test(`from pasting ${story.of} to finding it again offline`, async ({ page, context, host }) => {
		test.skip(!existsSync(story.file), `${story.file} is not on this machine`);
		await host.start();
		await page.goto('/add/');
		const today = await person.todayOf(page);

		await test.step('it is read as it is pasted', async () => {
			await person.pastePosting(page, readFileSync(story.file, 'utf8'));
			await expect(page.getByLabel('Company')).toHaveValue(story.company);
			await expect(page.getByLabel('Years of experience')).toHaveValue('3');
			await expect(page.getByLabel('Title')).toHaveValue('');
			await expect(page.getByLabel('Title')).toHaveAccessibleDescription(
				'The posting does not say.'
			);
			await expectUnderstood();
		});

		await test.step('it is saved under the title that the person gives it', async () => {
			await page.getByLabel('Title').fill(story.title);
			await page.getByRole('button', { name: 'Save job' }).click();
			await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
			await expect(person.statusBox(page)).toHaveValue('saved');
			await expectUnderstood();
		});

		await test.step('its status changes, also with a day that is past', async () => {
			await person.statusBox(page).selectOption('Applied');
			await expect(person.journeyEvent(page, 'Applied', today)).toHaveCount(1);
			await person.statusBox(page).selectOption('Interview');
			await person.statusDate(page).fill(interviewDay);
			await expect(person.journeyEvent(page, 'Interview', interviewDay)).toHaveCount(1);
			await expect(person.statusBox(page)).toHaveValue('interview');
		});

		await test.step('notes and a comment are written', async () => {
			await page.getByRole('textbox', { name: 'Notes' }).fill(notes);
			await page.getByRole('textbox', { name: 'Comment' }).fill('Spoke to Ines on the phone.');
			await page.getByRole('button', { name: 'Add comment' }).click();
			await expectEverything();
			await person.expectSaved(page);
		});

		await test.step('everything is there after a reload', async () => {
			await page.reload();
			await expectEverything();
			await waitUntilOfflineReady(page);
		});

		await test.step('and with no network and no host', async () => {
			await context.setOffline(true);
			await host.stop();
			await page.reload();
			await expectEverything();
			await expectUnderstood();
		});

		await test.step('a change is taken back by its toast and by keys, and done again', async () => {
			await person.statusBox(page).selectOption('Offer');
			const toast = person.lastChange(page);
			await expect(toast).toContainText(`Moved to Offer: ${story.title}`);
			await toast.getByRole('button', { name: 'Undo' }).click();
			await expect(person.statusBox(page)).toHaveValue('interview');
			await expectEverything();

			await person.statusBox(page).selectOption('Rejected');
			await expect(person.statusBox(page)).toHaveValue('rejected');
			await page.keyboard.press('ControlOrMeta+z');
			await expect(person.statusBox(page)).toHaveValue('interview');
			await expectEverything();
			await page.keyboard.press('ControlOrMeta+Shift+z');
			await expect(person.statusBox(page)).toHaveValue('rejected');
			await page.keyboard.press('ControlOrMeta+z');
			await expectEverything();
		});

		async function expectUnderstood() {
			const summary = page.getByRole('region', { name: 'Summary' });
			const skills = page.getByRole('region', { name: 'Key skills' });
			const posting = page.getByRole('region', { name: 'Posting' });
			await expect(summary.getByRole('heading', { name: 'What they require' })).toBeVisible();
			await expect(summary.getByRole('heading', { name: 'Preferred or offered' })).toBeVisible();
			for (const skill of story.skills) {
				await expect(
					skills.getByRole('list').getByRole('button', { name: skill }).first()
				).toBeVisible();
			}
			for (const heading of [story.minimum, story.preferred]) {
				await expect(posting.getByRole('heading', { name: heading })).toBeVisible();
			}
			await expect(posting.getByText(chrome).filter({ visible: true })).toHaveCount(0);
			for (const region of [summary, skills]) await expect(region).not.toContainText(chrome);
		}

		async function expectEverything() {
			await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
			await expect(person.statusBox(page)).toHaveValue('interview');
			await expect(person.statusDate(page)).toHaveValue(interviewDay);
			await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(notes);
			await expect(person.journeyOf(page)).toHaveCount(4);
			await expect(person.journeyEvent(page, 'Saved', today)).toHaveCount(1);
			await expect(person.journeyEvent(page, 'Applied', today)).toHaveCount(1);
			await expect(person.journeyEvent(page, 'Interview', interviewDay)).toHaveCount(1);
			await expect(person.journeyEvent(page, 'Spoke to Ines on the phone.', today)).toHaveCount(1);
		}
	});
}
