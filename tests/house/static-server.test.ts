import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, serveSiteFrom } from '../../scripts/static-server.js';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-site-'));
	mkdirSync(join(folder, 'add'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'today');
	writeFileSync(join(folder, 'add/index.html'), 'add');
	writeFileSync(join(folder, '404.html'), 'lost');
	writeFileSync(join(folder, '_app/immutable/a.js'), '1');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('pages are found with and without the slash at their end, whatever the query', async () => {
	const site = await serveSite(folder);
	for (const path of ['add', 'add/', 'add/?x=1']) {
		const response = await fetch(site.url + path);
		expect([response.status, await response.text()]).toEqual([200, 'add']);
	}
	await site.close();
});

test('what is not there is 404.html with status 404, and nothing outside the folder is served', async () => {
	const site = await serveSite(folder);
	for (const path of ['none', '..%2f..%2fetc%2fpasswd', '%2e%2e/package.json', '%']) {
		const response = await fetch(site.url + path);
		expect([response.status, await response.text()]).toEqual([404, 'lost']);
	}
	await site.close();
});

test('files named after their content are kept for ever, others asked for anew', async () => {
	const site = await serveSite(folder);
	const file = await fetch(`${site.url}_app/immutable/a.js`);
	expect(file.headers.get('cache-control')).toContain('immutable');
	expect(file.headers.get('content-type')).toContain('javascript');
	const page = await fetch(site.url);
	expect(page.headers.get('cache-control')).toBe('no-cache');
	expect(page.headers.get('x-content-type-options')).toBe('nosniff');
	await site.close();
});

test('a site can live under a base path', async () => {
	const site = await serveSite(folder, { base: '/waymark' });
	expect(await (await fetch(`${site.origin}/waymark`)).text()).toBe('today');
	expect(await (await fetch(`${site.origin}/waymark/add`)).text()).toBe('add');
	expect((await fetch(`${site.origin}/add`)).status).toBe(404);
	await site.close();
});

test('a port that is taken gives way to the next one', async () => {
	const first = await serveSite(folder);
	const second = await serveSiteFrom(folder, first.port);
	expect(second.port).toBeGreaterThan(first.port);
	await Promise.all([first.close(), second.close()]);
});
