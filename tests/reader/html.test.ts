import { factsOf } from '$lib/domain/reading';
import { readPosting } from '$lib/reader';
import { describe, expect, test } from 'vitest';
import { kindAt, today } from './read-file';

const readHtml = (html: string) => readPosting({ text: '', html }, today);
const textOf = (html: string) => readHtml(html).text;

describe('the structure of HTML is kept as lines', () => {
	test.each([
		['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
		['line breaks', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
		['lists, closed or not', '<ul><li>One<li>Two</ul>', '- One\n- Two'],
		[
			'table rows of a label and a value',
			'<table><tr><th>Place</th><td>Bath</td></tr></table>',
			'Place: Bath'
		],
		[
			'table rows of several cells',
			'<table><tr><td>a</td><td>b</td><td>c</td></tr></table>',
			'a | b | c'
		],
		['definition lists', '<dl><dt>Place</dt><dd>Bath</dd></dl>', 'Place: Bath'],
		['entities', 'R&amp;D&nbsp;&ndash; &#8364;5 &#x1F600; &eacute; &copy', 'R&D – €5 😀 é ©'],
		['white space', '<p>  One \n  two </p>', 'One two'],
		['preformatted text', '<pre>One\nTwo</pre>', 'One\nTwo'],
		['inline markup', '<p>A <b>bold</b> <i>move</i></p>', 'A bold move']
	])('%s', (_name, html, text) => {
		expect(textOf(html)).toBe(text);
	});
});

describe('what nobody sees is not read', () => {
	test.each([
		['a script', '<script>var a = "<p>x</p>"</script>'],
		['a style', '<style>p::after{content:"x"}</style>'],
		['a comment', '<!-- <p>x</p> -->'],
		['a hidden element', '<div hidden>x</div>'],
		['what is not displayed', '<div style="color:red; display : none">x</div>'],
		['what is for screen readers alone', '<span class="sr-only">x</span>'],
		['a template', '<template><p>x</p></template>'],
		['a head', '<head><title>x</title></head>'],
		['an SVG with a title', '<svg><title>x</title></svg>'],
		['a text area', '<textarea>x</textarea>'],
		['a comment that is not closed', '<p></p><!-- x']
	])('%s', (_name, html) => {
		expect(textOf(`<p>Baker</p>${html}`)).toBe('Baker');
	});

	test('menus, footers and buttons are page chrome', () => {
		const reading = readHtml(
			'<nav><a>Bakery</a></nav><h1>Baker</h1><p>Bake.</p><button>Go on</button><footer>Crumb Board</footer>'
		);
		for (const words of ['Bakery', 'Go on', 'Crumb Board'])
			expect(kindAt(reading, words)).toBe('chrome');
	});
});

test('bold-only lines and headings open sections', () => {
	const reading = readHtml(
		'<p><b>Requirements</b></p><p>Patience</p><div><strong>Nice to have</strong><br>Humour</div>'
	);
	expect(kindAt(reading, 'Patience')).toBe('minimum');
	expect(kindAt(reading, 'Humour')).toBe('preferred');
});

test('text that is bold throughout has no bold headings', () => {
	const tasks = [
		'Bake bread',
		'Clean the bench',
		'Greet guests',
		'Order flour',
		'Train apprentices',
		'Lock up',
		'Count the till'
	];
	const lines = ['What you will do', ...tasks].map((line) => `<p><b>${line}</b></p>`).join('');
	const copied = `<b style="font-weight:normal;" id="docs-internal">${lines.replace(/<\/?b>/g, '')}</b>`;
	for (const html of [lines, copied])
		for (const task of tasks) expect(kindAt(readHtml(html), task)).toBe('responsibilities');
});

describe('JSON-LD', () => {
	const posting = {
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		title: 'Baker &amp; Confectioner',
		description: `<p>Bake.</p><ul><li>${'Knead dough. '.repeat(30)}</li></ul>`,
		datePosted: '2026-04-01',
		hiringOrganization: { name: 'Crumb Ltd' }
	};
	const page = (json: string, rest = '<h1>Board</h1>') =>
		`<script type="application/ld+json">${json}</script>${rest}`;
	const factsFor = (json: string, rest?: string) => factsOf(readHtml(page(json, rest)));
	const basic = { title: 'Baker & Confectioner', company: 'Crumb Ltd', postedOn: '2026-04-01' };

	test.each([
		['at the root', JSON.stringify(posting)],
		['in an array', JSON.stringify([{ '@type': 'WebSite' }, posting])],
		['in a graph', JSON.stringify({ '@graph': [{ '@type': 'Organization' }, posting] })],
		['inside another node', JSON.stringify({ '@type': 'WebPage', mainEntity: posting })],
		['of several types', JSON.stringify({ ...posting, '@type': ['Thing', 'JobPosting'] })],
		['in comment marks', `<!-- ${JSON.stringify(posting)} -->`],
		['in CDATA marks', `//<![CDATA[\n${JSON.stringify(posting)}\n//]]>`],
		[
			'with bare line breaks and a last comma',
			JSON.stringify(posting).replace('Bake.', 'Bake.\n').replace(/}$/, ',}')
		]
	])('%s', (_name, json) => {
		expect(factsFor(json)).toMatchObject(basic);
	});

	test('pasted alone as text', () => {
		const reading = readPosting({ text: JSON.stringify(posting, null, '\t') }, today);
		expect(factsOf(reading)).toMatchObject(basic);
		expect(reading.text).toMatch(/^Bake\.\n\n- Knead dough\./);
	});

	test('in a comment of the page it is switched off', () => {
		expect(factsOf(readHtml(`<!-- ${page(JSON.stringify(posting))} --><p>Words</p>`))).toEqual({});
	});

	test('broken JSON is passed over', () => {
		expect(readHtml(page('{"@type":"JobPosting",', '<p>Baker wanted</p>')).text).toBe(
			'Baker wanted'
		);
	});

	test.each([
		[{ baseSalary: 42_000 }, { min: 42_000, max: 42_000 }],
		[
			{ baseSalary: '42,000', salaryCurrency: 'eur' },
			{ min: 42_000, max: 42_000, currency: 'EUR' }
		],
		[
			{
				baseSalary: {
					currency: 'USD',
					value: { minValue: '20.50', maxValue: 25, unitText: 'HOUR' }
				}
			},
			{ min: 20.5, max: 25, currency: 'USD', period: 'hour' }
		],
		[{ baseSalary: { currency: 'USD', minValue: 5, maxValue: 2 } }, undefined],
		[{ baseSalary: { value: 0 } }, undefined]
	])('pay as %j', (members, salary) => {
		expect(factsFor(JSON.stringify({ ...posting, ...members })).salary).toEqual(salary);
	});

	test.each([
		[{ employmentType: 'FULL_TIME' }, 'employmentType', 'full-time'],
		[{ employmentType: ['PART_TIME', 'OTHER'] }, 'employmentType', 'part-time'],
		[{ employmentType: 'full time' }, 'employmentType', 'full-time'],
		[{ employmentType: 'OTHER' }, 'employmentType', undefined],
		[{ jobLocationType: 'TELECOMMUTE' }, 'workplace', 'remote'],
		[{ jobLocationType: 'hybrid' }, 'workplace', undefined],
		[
			{
				jobLocation: {
					address: {
						addressLocality: 'Bath',
						addressRegion: 'Somerset',
						addressCountry: { name: 'UK' }
					}
				}
			},
			'location',
			'Bath, Somerset, UK'
		],
		[
			{ jobLocation: [{ address: 'Bath' }, { address: { addressLocality: 'Leeds' } }] },
			'location',
			'Bath; Leeds'
		],
		[{ validThrough: '2026-06-01T00:00' }, 'expiresOn', '2026-06-01'],
		[{ validThrough: '0001-01-01' }, 'expiresOn', undefined],
		[{ validThrough: '2020-01-01' }, 'expiresOn', undefined],
		[{ validThrough: 'soon' }, 'expiresOn', undefined],
		[{ url: 'javascript:alert(1)' }, 'url', undefined],
		[{ url: 'https://crumb.example/1' }, 'url', 'https://crumb.example/1'],
		[{ identifier: { value: 'x' } }, 'title', 'Baker & Confectioner'],
		[{ experienceRequirements: { monthsOfExperience: 36 } }, 'yearsMin', 3]
	] as const)('%j', (members, name, value) => {
		expect(factsFor(JSON.stringify({ ...posting, ...members }))[name]).toBe(value);
	});

	test('of several postings on a page only the one its heading names is believed', () => {
		const two = JSON.stringify([
			posting,
			{ ...posting, title: 'Miller', hiringOrganization: 'Mill Ltd' }
		]);
		expect(factsFor(two, '<h1>Miller</h1>')).toMatchObject({
			title: 'Miller',
			company: 'Mill Ltd'
		});
		expect(factsFor(two, '<h1>All jobs</h1><p>Many words</p>').company).toBeUndefined();
	});

	test('a description that was escaped twice is read as HTML all the same', () => {
		const json = JSON.stringify({
			...posting,
			description: `&lt;p&gt;Requirements&lt;/p&gt;&lt;ul&gt;&lt;li&gt;${'Patience '.repeat(40)}&lt;/li&gt;&lt;/ul&gt;`
		});
		expect(kindAt(readHtml(page(json)), 'Patience')).toBe('minimum');
	});

	test('what other members say is added under headings', () => {
		const reading = readHtml(
			page(
				JSON.stringify({
					...posting,
					qualifications: 'Two years of experience in a bakery',
					jobBenefits: 'Bread for the family'
				})
			)
		);
		expect(kindAt(reading, 'Two years')).toBe('minimum');
		expect(kindAt(reading, 'Bread for')).toBe('benefits');
	});
});
