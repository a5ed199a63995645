import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const uuid = '0a1b2c3d-0000-4000-8000-00000000abcd';
const requirements = `<p>We bake for forty cafés in the north of the city.</p><h3>What you bring</h3><ul><li>3 years of experience in a bakery</li><li>A food hygiene certificate</li></ul><p>${'Mornings are early here and quiet. '.repeat(6)}</p>`;
const escaped = requirements.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Answers in the shapes that the boards publish. */
const boards = [
	{
		name: 'Greenhouse',
		host: 'boards-api.greenhouse.io',
		link: 'https://job-boards.greenhouse.io/quarrylane/jobs/4012345',
		path: '/v1/boards/quarrylane/jobs/4012345?content=true&pay_transparency=true',
		answer: {
			id: 4012345,
			title: 'Head Baker',
			absolute_url: 'https://job-boards.greenhouse.io/quarrylane/jobs/4012345',
			company_name: 'Quarry Lane Bakery',
			location: { name: 'Leeds' },
			first_published: '2026-10-05T08:00:00-04:00',
			content: escaped,
			pay_input_ranges: [
				{ min_cents: 3100000, max_cents: 3400000, currency_type: 'GBP', title: 'Salary' }
			]
		},
		company: 'Quarry Lane Bakery'
	},
	{
		name: 'Lever',
		host: 'api.lever.co',
		link: `https://jobs.lever.co/quarry-lane/${uuid}`,
		path: `/v0/postings/quarry-lane/${uuid}`,
		answer: {
			id: uuid,
			text: 'Head Baker',
			categories: { location: 'Leeds', allLocations: ['Leeds'], commitment: 'Full-time' },
			description: '<p>We bake for forty cafés.</p>',
			lists: [{ text: 'What you bring', content: '<li>3 years of experience in a bakery</li>' }],
			additional: requirements,
			hostedUrl: `https://jobs.lever.co/quarry-lane/${uuid}`,
			workplaceType: 'on-site',
			salaryRange: { currency: 'GBP', interval: 'per-year-salary', min: 31000, max: 34000 },
			createdAt: 1791187200000
		},
		company: 'Quarry Lane'
	},
	{
		name: 'Ashby',
		host: 'api.ashbyhq.com',
		link: `https://jobs.ashbyhq.com/quarry-lane/${uuid}`,
		path: '/posting-api/job-board/quarry-lane?includeCompensation=true',
		answer: {
			apiVersion: '1',
			jobs: [
				{ id: 'other', title: 'Miller' },
				{
					id: uuid,
					title: 'Head Baker',
					location: 'Leeds',
					secondaryLocations: [],
					isRemote: false,
					workplaceType: 'OnSite',
					employmentType: 'FullTime',
					publishedAt: '2026-10-05T08:00:00.000+00:00',
					descriptionHtml: requirements,
					jobUrl: `https://jobs.ashbyhq.com/quarry-lane/${uuid}`,
					compensation: {
						summaryComponents: [
							{
								compensationType: 'Salary',
								interval: '1 YEAR',
								currencyCode: 'GBP',
								minValue: 31000,
								maxValue: 34000
							}
						]
					}
				}
			]
		},
		company: 'Quarry Lane'
	}
] as const;

test.describe('a link to a board', () => {
	test.use({
		expectedComplaints:
			/^request to https:\/\/(?:boards-api\.greenhouse\.io|api\.(?:eu\.)?lever\.co|api\.ashbyhq\.com)\/|ERR_FAILED|status of [45]/
	});

	for (const { name, host, link, path, answer, company } of boards) {
		test(`at ${name} is read after one consent that names the host, and not before`, async ({
			page
		}) => {
			const asked: string[] = [];
			await page.route(`https://${host}/**`, (route) => {
				asked.push(route.request().url());
				return answerWith(route, 200, answer);
			});
			await page.goto('/add/');
			const box = page.getByLabel('Job posting');
			await box.fill(link);
			const offer = page.getByRole('status', { name: 'What was pasted' });
			await expect(offer).toContainText(`a posting at ${name}`);
			await page.waitForTimeout(500);
			expect(asked).toEqual([]);
			await offer.getByRole('button', { name: `Allow, and read it from ${host}` }).click();
			await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Head Baker');
			await expect(page.getByLabel('Company')).toHaveValue(company);
			await expect(page.getByLabel('Location')).toHaveValue('Leeds');
			await expect(page.getByLabel('Link')).toHaveValue(link);
			const posting = page.getByRole('region', { name: 'Posting' });
			await expect(posting).toContainText('3 years of experience');
			expect(asked).toEqual([`https://${host}${path}`]);
			await page.getByRole('button', { name: 'Save job' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Head Baker' })).toBeVisible();
			await person.expectSaved(page);

			// Allowed once, it is read as soon as it is pasted, until the settings take it back.
			await page.goto('/add/');
			await box.fill(link);
			await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Head Baker');
			await expect(page.getByText('You may have this one already.')).toBeVisible();
			await page.goto('/settings/');
			await page.getByRole('button', { name: `Do not ask ${host} any more` }).click();
			await page.goto('/add/');
			await box.fill(link);
			await expect(offer.getByRole('button', { name: /^Allow/ })).toBeVisible();
			expect(asked).toHaveLength(2);
		});
	}

	const failures: readonly (readonly [string, (route: Route) => Promise<void>, string])[] = [
		['that is gone', (route) => answerWith(route, 404, {}), 'does not have this posting'],
		['that is refused', (route) => answerWith(route, 429, {}), 'refused to answer'],
		['without an answer', (route) => route.abort(), 'gave no answer'],
		['with an answer of another shape', (route) => answerWith(route, 200, [1]), 'could not be read']
	];
	for (const [what, answerBy, words] of failures) {
		test(`${what} is told, and the paste box stays`, async ({ page }) => {
			// One keeps its postings in two places.
			const host = 'api.eu.lever.co';
			const link = `https://jobs.eu.lever.co/quarry-lane/${uuid}`;
			await page.route(`https://${host}/**`, answerBy);
			await page.goto('/add/');
			await page.getByLabel('Job posting').fill(link);
			await page.getByRole('button', { name: /^Allow/ }).click();
			await expect(page.getByRole('status', { name: 'What was pasted' })).toContainText(words);
			await expect(page.getByLabel('Job posting')).toHaveValue(link);
		});
	}
});

test('a link to any other host is a plain sentence, and nobody is asked', async ({ page }) => {
	await page.goto('/add/');
	await page.getByLabel('Job posting').fill('https://quarrylane.example/jobs?gh_jid=4012345');
	await expect(page.getByText('Waymark cannot read quarrylane.example by itself')).toBeVisible();
	await expectNoButton(page);
	await expect(page.getByLabel('Link')).toHaveValue(
		'https://quarrylane.example/jobs?gh_jid=4012345'
	);
});

async function expectNoButton(page: Page): Promise<void> {
	const offer = page.getByRole('status', { name: 'What was pasted' });
	await expect(offer.getByRole('button')).toHaveCount(0);
}

function answerWith(route: Route, status: number, json: unknown): Promise<void> {
	return route.fulfill({ status, json, headers: { 'access-control-allow-origin': '*' } });
}
