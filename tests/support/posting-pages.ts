/** One posting as whole pages of every shape that there is on the web, and what each tells. */

const description =
	'<p>Quarry Lane Bakery makes bread for forty cafés in the north of the city, with a crew of nine and two old ovens.</p>' +
	'<h3>What you will do</h3><ul><li>Shape and bake sourdough from four in the morning</li><li>Plan the production of the week in Excel</li></ul>' +
	'<h3>What you bring</h3><ul><li>3 years of experience in a bakery</li><li>A food hygiene certificate</li></ul>';

const node = {
	'@context': 'https://schema.org',
	'@type': 'JobPosting',
	title: 'Head Baker',
	datePosted: '2026-10-05',
	validThrough: '2026-12-20T23:59:59Z',
	employmentType: 'FULL_TIME',
	hiringOrganization: { '@type': 'Organization', name: 'Quarry Lane Bakery' },
	jobLocation: {
		'@type': 'Place',
		address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' }
	},
	baseSalary: {
		'@type': 'MonetaryAmount',
		currency: 'GBP',
		value: { '@type': 'QuantitativeValue', minValue: 31000, maxValue: 34000, unitText: 'YEAR' }
	},
	description
};
const others = [
	{ '@context': 'https://schema.org', '@type': 'Organization', name: 'Someone Else' },
	{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] }
];

export interface PostingPage {
	readonly name: string;
	/** The last part of its address. */
	readonly path: string;
	readonly html: string;
	/** Facts as the form shows them, by the label of the field; empty where nothing may be guessed. */
	readonly shows: Readonly<Record<string, string>>;
}

const common = { Title: 'Head Baker', Company: 'Quarry Lane Bakery' };
const all = { ...common, Location: 'Leeds, GB', Expires: '2026-12-20' };

const script = (json: unknown) =>
	`<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const { '@context': _context, ...bareNode } = node;

export const postingPages: readonly PostingPage[] = [
	page('JSON-LD at the root', 'root', script(node), all),
	page('JSON-LD in a graph', 'graph', script(graphOf(bareNode)), all),
	page('JSON-LD in an array', 'array', script([...others, node]), all),
	page('several blocks', 'blocks', others.map(script).join('') + script(node), all),
	page(
		'JSON-LD wrapped in comment marks',
		'wrapped',
		script(`\n<!--\n${JSON.stringify(node)}\n-->\n`),
		all
	),
	page(
		'an old posting in a comment beside the one that holds',
		'switched-off',
		`<!-- ${script({ ...node, title: 'Night Baker' })} -->${script(node)}`,
		all
	),
	page(
		'absurd dates',
		'absurd',
		script({ ...node, datePosted: '0001-01-01', validThrough: '9999-12-31' }),
		{ ...all, Expires: '' }
	),
	page('a bare number as salary', 'bare', script({ ...node, baseSalary: 31000 }), all),
	page(
		'lists and objects where most have a word',
		'lists',
		script({
			...node,
			'@type': ['JobPosting'],
			jobLocation: [node.jobLocation],
			jobLocationType: 'TELECOMMUTE',
			employmentType: ['FULL_TIME'],
			identifier: { '@type': 'PropertyValue', name: 'Quarry Lane', value: 17 }
		}),
		{ ...all, Workplace: 'remote', Employment: 'full-time' }
	),
	page(
		'JSON that is broken',
		'broken',
		script('{"@type":"JobPosting","title":"No'),
		common,
		prose()
	),
	page('microdata', 'microdata', '', all, microdata()),
	page('nothing for machines', 'none', '', common, prose())
];

function graphOf(posting: object) {
	return { '@context': ['https://schema.org'], '@graph': [{ '@type': 'WebPage' }, posting] };
}

function page(
	name: string,
	path: string,
	head: string,
	shows: PostingPage['shows'],
	content = '<p>Please switch on JavaScript to see this posting.</p>'
): PostingPage {
	const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Head Baker - Quarry Lane Bakery</title>
<link rel="canonical" href="https://quarrylane.example/work/${path}-17">
<style>h1 { color: red }</style>${head}</head>
<body><nav><a href="/">Home</a> <a href="/work">All our open places</a></nav>
<div class="cookie-banner">We use cookies. <button>Accept all</button></div>
<main><h1>Head Baker</h1>${content}</main>
<footer>Imprint and privacy of the web shop</footer>
<script>document.title = document.title + ''</script></body></html>`;
	return {
		name,
		path,
		html,
		shows: { ...shows, Link: `https://quarrylane.example/work/${path}-17` }
	};
}

function prose(): string {
	return `<p>Company: Quarry Lane Bakery</p>${description}<p>We are looking forward to hearing from you. Write to us or come by on a weekday before noon, and we will show you around.</p>`;
}

function microdata(): string {
	return `<div itemscope itemtype="https://schema.org/JobPosting">
<h2 itemprop="title">Head Baker</h2>
<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Quarry Lane Bakery</b></span>
<div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Leeds</span>, <meta itemprop="addressCountry" content="GB">United Kingdom</div></div>
<meta itemprop="datePosted" content="2026-10-05"><time itemprop="validThrough" datetime="2026-12-20">20 December</time>
<meta itemprop="employmentType" content="FULL_TIME">
<div itemprop="description">${description}</div></div>`;
}
