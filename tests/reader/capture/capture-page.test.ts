import { expect, test } from 'vitest';
import { parseDay } from '$lib/domain/day';
import { factsOf } from '$lib/domain/reading';
import { captureJsonLd, capturePage, readPosting } from '$lib/reader';
import { hostileHtml } from '../../support/hostile-html';
import { postingPages } from '../../support/posting-pages';
import { processorTime } from '../../support/processor-time';

const today = parseDay('2026-11-23');

function factsOfPage(html: string, address?: string) {
	const { html: content, jsonLd, url } = capturePage(html, address);
	const scripts = jsonLd.map((block) => `<script type="application/ld+json">${block}</script>`);
	const input = { text: '', html: content + scripts.join(''), ...(url && { url }) };
	const reading = readPosting(input, today);
	return { ...reading, facts: factsOf(reading) };
}

for (const { name, html, shows } of postingPages) {
	test(`a page with ${name} tells its job`, () => {
		const { facts, text } = factsOfPage(html, 'http://localhost:1/seen-here');
		expect({
			Title: facts.title,
			Company: facts.company,
			Link: facts.url,
			...('Location' in shows && { Location: facts.location }),
			...('Expires' in shows && { Expires: facts.expiresOn ?? '' }),
			...('Workplace' in shows && { Workplace: facts.workplace }),
			...('Employment' in shows && { Employment: facts.employmentType })
		}).toEqual(shows);
		expect(text).toContain('Shape and bake sourdough');
		expect(text).not.toMatch(/cookies|Imprint|open places|Night Baker|color: red/);
	});
}

test('salaries that are a bare number or a range are read, dates beyond reason are not', () => {
	const of = (path: string) =>
		factsOfPage(postingPages.find((each) => each.path === path)?.html ?? '').facts;
	expect(of('root')).toMatchObject({
		salary: { min: 31000, max: 34000, currency: 'GBP', period: 'year' },
		postedOn: '2026-10-05'
	});
	expect(of('bare').salary).toMatchObject({ min: 31000 });
	expect(of('absurd').postedOn).toBeUndefined();
	expect(of('absurd').expiresOn).toBeUndefined();
});

test('a canonical address that names a list of jobs gives way to where the page was', () => {
	const page = (href: string) => `<link rel=canonical href="${href}"><p>Baker</p>`;
	const seen = 'https://bread.example/jobs/17?utm_source=x';
	expect(capturePage(page('https://bread.example/jobs/'), seen).url).toBe(seen);
	expect(capturePage(page('/jobs/17'), seen).url).toBe('https://bread.example/jobs/17');
	expect(capturePage(page('javascript:alert(1)'), seen).url).toBe(seen);
	expect(capturePage(page('javascript:alert(1)')).url).toBeUndefined();
});

test('each posting of a JSON-LD file is one of its own', () => {
	const one = { '@type': 'JobPosting', title: 'Baker', description: 'x'.repeat(300) };
	const all = captureJsonLd(
		JSON.stringify([one, { ...one, title: 'Miller' }, { '@type': 'Thing' }])
	);
	expect(all.map(({ jsonLd: [block = ''] }) => JSON.parse(block).title)).toEqual([
		'Baker',
		'Miller'
	]);
	expect(captureJsonLd('{"no": "posting"}')).toEqual([]);
	expect(captureJsonLd('[')).toEqual([]);
});

test('no hostile page makes a capture throw, or take longer than in proportion', () => {
	for (const [, html] of hostileHtml) capturePage(html);
	const item = '<i itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">';
	const pages: readonly ((times: number) => string)[] = [
		(times) => '<div>'.repeat(8 * times) + '</p>'.repeat(8 * times),
		(times) => item.repeat(times),
		(times) => item + '<b itemprop="title">x</b>'.repeat(4 * times)
	];
	// Four times the page; twice that ratio and what is noise of the machine leave room for caches.
	const timeOf = (html: string, enough = 0) => processorTime(() => capturePage(html), { enough });
	for (const page of pages) {
		const bound = 8 * timeOf(page(1_250)) + 60;
		expect(timeOf(page(5_000), bound)).toBeLessThan(bound);
	}
});

test('a description cannot end the script in which it is kept', () => {
	const [posting] = captureJsonLd(
		JSON.stringify({ '@type': 'JobPosting', title: '</script><img src=x onerror=alert(1)>' })
	);
	expect(posting?.jsonLd.join()).not.toContain('<');
});
