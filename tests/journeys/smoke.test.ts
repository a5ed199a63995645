import { expect, test } from '../support/journey';

const paths = [
	'/',
	'/add/',
	'/board/',
	'/jobs/',
	'/job/?id=none',
	'/insights/',
	'/devices/',
	'/settings/'
];

for (const path of paths) {
	test(`a plain static host answers ${path} with a whole page on the first visit`, async ({
		page
	}) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
		await expect(page.getByRole('main')).toBeVisible();
	});
}

test('a page is found without the slash at its end', async ({ request }) => {
	expect((await request.get('/add')).status()).toBe(200);
	expect((await request.get('/add/')).status()).toBe(200);
});

test('an unknown path is answered with the page that starts the app, and with 404', async ({
	request
}) => {
	const response = await request.get('/no/such/page');
	expect(response.status()).toBe(404);
	expect(await response.text()).toContain('<!doctype html>');
});
