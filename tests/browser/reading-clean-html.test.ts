import { cleanHtml } from '$lib/browser/reading/clean-html';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostileHtml } from '../support/hostile-html';

const allowedAttributes = new Set(['href', 'colspan', 'rowspan']);
const forbidden =
	'script,style,template,iframe,object,embed,svg,math,form,input,button,base,meta,link,img,video,audio,[style],[id],[name]';

let calls = 0;

beforeEach(() => {
	calls = 0;
	Object.assign(globalThis, { pwned: () => (calls += 1) });
});

afterEach(() => document.body.replaceChildren());

/** Puts HTML into the page as a careless screen would, and gives what it loads and starts time to do so. */
async function insert(html: string): Promise<HTMLElement> {
	const host = document.createElement('div');
	document.body.append(host);
	host.innerHTML = html;
	for (const link of host.querySelectorAll('a'))
		if (link.href.startsWith('javascript')) link.click();
	await new Promise((resolve) => setTimeout(resolve, 15));
	return host;
}

test('the payloads are many and the counter works', async () => {
	expect(hostileHtml.length).toBeGreaterThanOrEqual(50);
	await insert('<img src=data:x onerror=pwned()>');
	await expect.poll(() => calls).toBe(1);
});

describe('pasted HTML cannot do anything after cleaning', () => {
	test.each(hostileHtml)('%s', async (_name, payload) => {
		const { html } = await cleanHtml(`<p>Before</p>${payload}<p>After</p>`);
		const host = await insert(html);
		expect(calls).toBe(0);
		expect(host.querySelector(forbidden)).toBeNull();
		for (const element of host.querySelectorAll('*')) {
			for (const { name, value } of element.attributes) {
				expect(allowedAttributes.has(name), `${name}=${value}`).toBe(true);
				if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:)/i);
			}
		}
		expect((await cleanHtml(html)).html).toBe(html);
	});
});

test('headings, lists, emphasis, tables and links of a posting stay', async () => {
	const kept =
		'<h2>Tasks</h2><ul><li><strong>Bake</strong> bread</li></ul><table><tbody><tr><td>Pay</td></tr></tbody></table><p><a href="https://example.com/jobs/1">Apply</a></p>';
	expect((await cleanHtml(kept)).html).toBe(kept);
});

test('structured data is handed over apart from the HTML', async () => {
	const json = '{"@type":"JobPosting","title":"Baker"}';
	const { html, jsonLd } = await cleanHtml(
		`<script type="application/ld+json">${json}</script><p>Baker</p><script>pwned()</script>`
	);
	expect(html).toBe('<p>Baker</p>');
	expect(jsonLd).toEqual([json]);
});
