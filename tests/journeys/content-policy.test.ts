import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/journey';
import { buildFolder } from '../support/server';

const pages = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('.html')
);

for (const path of pages) {
	test(`${path} allows only scripts of its own, before the first that the policy is for`, () => {
		const html = readFileSync(join(buildFolder, path), 'utf8');
		const meta = /<meta http-equiv="content-security-policy" content="([^"]+)">/i.exec(html);
		expect(meta).not.toBeNull();
		// The theme is set first, so that the first paint waits for nothing.
		expect(html.match(/<script/g)).toHaveLength(2);
		expect(html.indexOf('<script>')).toBeLessThan(meta?.index ?? 0);
		expect(meta?.index).toBeLessThan(html.lastIndexOf('<script'));

		const policy = new Map<string, string>();
		for (const directive of (meta?.[1] ?? '').split(';')) {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			policy.set(name, values.join(' '));
		}
		expect(policy.get('default-src')).toBe("'none'");
		expect(policy.get('connect-src')).toBe(
			"'self' http://localhost:* http://127.0.0.1:* https://boards-api.greenhouse.io https://api.lever.co https://api.ashbyhq.com https://api.eu.lever.co"
		);
		expect(policy.get('script-src')).toMatch(/^'self'( 'sha256-[\w+/=]+')*$/);
		expect([...policy.values()].join(' ')).not.toContain('unsafe-inline');
		expect([...policy.values()].join(' ')).not.toContain('unsafe-eval');
	});
}

test.describe('a script that was not built', () => {
	test.use({ expectedComplaints: /Content Security Policy/ });

	test('does not run', async ({ page }) => {
		await page.goto('/');
		const hasRun = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.hasRun = true';
			document.body.append(script);
			document.body.insertAdjacentHTML(
				'beforeend',
				'<img src="data:," onerror="window.hasRun = true">'
			);
			return new Promise((resolve) => setTimeout(() => resolve('hasRun' in window), 200));
		});
		expect(hasRun).toBe(false);
	});
});
