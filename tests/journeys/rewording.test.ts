import { chromium, type Page } from '@playwright/test';
import { chromiumShellLaunchOptions } from '../../scripts/chromium.js';
import { expect, test } from '../support/journey';
import {
	openModelServer,
	type ModelServer,
	type ModelServerOptions
} from '../support/model-server';
import * as person from '../support/person';

const posting = [
	'Baker',
	'What you will do',
	'- Prepare sourdough and rye loaves for three shops every morning',
	'- Order flour and look after the starter',
	'Requirements',
	'- Two years of experience in a craft bakery',
	'- Knowledge of HACCP'
].join('\n');

let model: ModelServer | undefined;
// What the test asks of the other program on this device is the story; nothing else may be asked.
test.use({ expectedComplaints: /127\.0\.0\.1|CORS policy|Failed to load resource/ });
test.afterEach(async () => {
	await model?.close();
	model = undefined;
});

async function chooseEndpoint(page: Page, options: ModelServerOptions, name = ''): Promise<void> {
	model = await openModelServer(options);
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'A model I run on this device' }).check();
	await page.getByLabel('Address').fill(model.address);
	await page.getByLabel('Model', { exact: true }).fill(name);
	await page.getByRole('button', { name: 'Test', exact: true }).click();
}

test('unless somebody asks for it, no model is spoken of beside a summary', async ({ page }) => {
	await person.addJob(page, { title: 'Baker', posting });
	await expect(page.getByRole('region', { name: 'Summary' })).toContainText('sourdough');
	await expect(page.getByRole('button', { name: 'Say it plainly' })).toHaveCount(0);
});

test('a model on the device says the lines plainly, each with its source, and adds nothing', async ({
	page
}) => {
	await chooseEndpoint(page, {
		answer: (request) =>
			request
				.split('\n')
				.map((line) => {
					const number = /^\d+\./.exec(line)?.[0];
					if (line.includes('sourdough')) return `${number} Make sourdough and rye for three shops`;
					if (line.includes('flour')) return `${number} Order flour with SAP and feed the starter`;
					if (line.includes('years')) return `${number} 5 years in a craft bakery`;
					return line;
				})
				.join('\n')
	});
	await expect(page.getByText('It answers, and has the model.')).toBeVisible();
	await expect(page.getByLabel('Model', { exact: true })).toHaveValue('small:1b');
	expect(model?.asked).toEqual([]);

	await person.addJob(page, { title: 'Baker', posting });
	expect(model?.asked).toEqual([]);
	const summary = page.getByRole('region', { name: 'Summary' });
	await summary.getByRole('button', { name: 'Say it plainly' }).click();
	const line = summary.getByRole('button', { name: 'Make sourdough and rye for three shops' });
	await expect(line).toContainText(
		'Prepare sourdough and rye loaves for three shops every morning'
	);
	await expect(summary).toContainText('but for 2 lines');
	await expect(summary).not.toContainText('SAP');
	await expect(summary).not.toContainText('5 years');
	await expect(summary).toContainText('Two years of experience in a craft bakery');
	expect(model?.asked).toHaveLength(1);
	expect(model?.asked[0]).toMatchObject({ model: 'small:1b' });
	expect(JSON.stringify(model?.asked)).not.toContain('What you will do');

	await line.focus();
	await expect(page.getByRole('region', { name: 'Posting' }).locator('mark')).toContainText(
		'Prepare sourdough'
	);
	await summary.getByRole('button', { name: 'Show the posting’s words' }).click();
	await expect(summary).not.toContainText('Make sourdough');
});

test('the test tells in plain words what is wrong', async ({ page, baseURL }) => {
	const told = page.getByRole('region', { name: 'Plainer words' });
	await chooseEndpoint(page, { allowsPages: false });
	await expect(told).toContainText('does not let this page read its answers (CORS)');
	await expect(told).toContainText(`OLLAMA_ORIGINS=${new URL(baseURL ?? '').origin}`);
	await model?.close();
	await page.getByRole('button', { name: 'Test', exact: true }).click();
	await expect(told).toContainText('Nothing answers at this address');

	await chooseEndpoint(page, { models: ['one', 'two'] }, 'three');
	await expect(told).toContainText('It has: one, two.');
	await chooseEndpoint(page, { models: [] });
	await expect(told).toContainText('has no model yet');
	await page.getByLabel('Address').fill('https://example.com/v1');
	await page.getByRole('button', { name: 'Test', exact: true }).click();
	await expect(told).toContainText('Only a program on this device can be asked');
});

test('where the browser asks whether the page may reach the device, that is told, and the answer is enough', async ({
	site
}) => {
	model = await openModelServer();
	const { port } = new URL(site.url);
	const published = `http://waymark.example:${port}`;
	const { args, ...options } = await chromiumShellLaunchOptions();
	const browser = await chromium.launch({
		...options,
		args: [
			...args,
			`--host-resolver-rules=MAP waymark.example 127.0.0.1:${port}`,
			`--unsafely-treat-insecure-origin-as-secure=${published}`,
			`--ip-address-space-overrides=127.0.0.1:${port}=public`
		]
	});
	try {
		const page = await browser.newPage();
		await page.goto(`${published}/settings/`);
		await page.getByRole('radio', { name: 'A model I run on this device' }).check();
		await page.getByLabel('Address').fill(model.address);
		const test = page.getByRole('button', { name: 'Test', exact: true });
		await test.click();
		await expect(page.getByText('The browser asks first whether this page may')).toBeVisible();
		await page.context().grantPermissions(['local-network-access'], { origin: published });
		await test.click();
		await expect(page.getByText('It answers, and has the model.')).toBeVisible();
	} finally {
		await browser.close();
	}
});

test('a model that fails leaves the summary as it was and says why', async ({ page }) => {
	await chooseEndpoint(page, { answer: () => 500 });
	await expect(page.getByText('It answers, and has the model.')).toBeVisible();
	await person.addJob(page, { title: 'Baker', posting });
	const summary = page.getByRole('region', { name: 'Summary' });
	await summary.getByRole('button', { name: 'Say it plainly' }).click();
	await expect(summary.getByRole('alert')).toContainText('error 500: out of memory');
	await expect(summary).toContainText('Prepare sourdough');
});

test('whether the browser has a model of its own is shown, and nothing is fetched by looking', async ({
	page
}) => {
	await page.goto('/settings/');
	const before = await page.evaluate(availability);
	await page.getByRole('radio', { name: 'The browser’s own model' }).check();
	const told = page.getByRole('region', { name: 'Plainer words' });
	await expect(told).toContainText(wordsByAvailability[before] ?? 'This browser has no model');
	expect(await page.evaluate(availability)).toBe(before);
});

const wordsByAvailability: Readonly<Record<string, string>> = {
	available: 'It is on this device and ready',
	downloadable: 'It is not on this device yet',
	downloading: 'The browser is downloading it already'
};

/** Runs in the page. */
async function availability(): Promise<string> {
	type Model = { availability(): Promise<string> } | undefined;
	const { LanguageModel, Summarizer } = window as { LanguageModel?: Model; Summarizer?: Model };
	return (await (LanguageModel ?? Summarizer)?.availability()) ?? 'none';
}
