import { describe, expect, test } from 'vitest';
import { habitViolations, layerViolations } from './support/architecture';
import { readSources } from './support/source-tree';

test('arrows run one way, doors stay shut, and layers keep to what they may use', () => {
	expect(readSources('src').flatMap(layerViolations)).toEqual([]);
}, 60_000);

test('no file is too long, called a drawer, or draws raw HTML', () => {
	const folders = ['src', 'tests', 'scripts'];
	expect(folders.flatMap(readSources).flatMap(habitViolations)).toEqual([]);
});

/** What must be found, so that the tests above are known to be able to fail. */
const wrong = [
	{
		what: 'an arrow that runs back',
		path: 'src/lib/domain/job.ts',
		text: `import { openRecord } from '$lib/store';`,
		says: 'no arrow runs from src/lib/domain to src/lib/store'
	},
	{
		what: 'an arrow that runs back in a type',
		path: 'src/lib/store/record.ts',
		text: `import type { Theme } from '$lib/browser/preferences';`,
		says: 'no arrow runs from src/lib/store to src/lib/browser'
	},
	{
		what: 'an arrow between neighbours',
		path: 'src/lib/portable/export.ts',
		text: `export { openRecord } from '$lib/store';`,
		says: 'no arrow runs from src/lib/portable to src/lib/store'
	},
	{
		what: 'a screen that skips the state',
		path: 'src/lib/components/job/JobPage.svelte',
		text: `<script lang="ts">\n\timport { openRecord } from '$lib/store';\n</script>`,
		says: 'no arrow runs from src/lib/components to src/lib/store'
	},
	{
		what: 'a lazy import that runs back',
		path: 'src/routes/+page.svelte',
		text: `<script lang="ts">\n\tconst later = () => import('$lib/browser/files');\n</script>`,
		says: 'no arrow runs from src/routes to src/lib/browser'
	},
	{
		what: 'a worker started from a screen',
		path: 'src/lib/state/reading.ts',
		text: `const url = new URL('../components/read.ts', import.meta.url);`,
		says: 'no arrow runs from src/lib/state to src/lib/components'
	},
	{
		what: 'an import behind a door',
		path: 'src/lib/state/waymark.svelte.ts',
		text: `import { schema } from '$lib/store/schema';`,
		says: 'behind the door of src/lib/store'
	},
	{
		what: 'Yjs in a component',
		path: 'src/lib/components/board/Card.svelte',
		text: `<script lang="ts">\n\timport * as Y from 'yjs';\n</script>`,
		says: 'imports the package yjs'
	},
	{
		what: 'IndexedDB in a component',
		path: 'src/lib/components/board/Card.svelte',
		text: `<script lang="ts">\n\tconst open = () => indexedDB.open('waymark');\n</script>`,
		says: 'uses indexedDB'
	},
	{
		what: 'IndexedDB by way of globalThis',
		path: 'src/lib/state/record-files.ts',
		text: `globalThis.indexedDB.deleteDatabase('waymark');`,
		says: 'uses indexedDB'
	},
	{
		what: 'a browser interface in the markup of a component',
		path: 'src/lib/components/job/Link.svelte',
		text: `<button type="button" onclick={() => navigator.share({ url })}>Share</button>`,
		says: 'uses navigator'
	},
	{
		what: 'a clock inside the domain',
		path: 'src/lib/domain/day.ts',
		text: `export const today = () => new Date();`,
		says: 'uses new Date()'
	},
	{
		what: 'chance inside the record',
		path: 'src/lib/store/record.ts',
		text: `export const id = Math.random();`,
		says: 'uses Math.random'
	},
	{
		what: 'the page inside the reader',
		path: 'src/lib/reader/html.ts',
		text: `export const parse = () => document.createElement('p');`,
		says: 'uses document'
	},
	{
		what: 'a package inside the reader',
		path: 'src/lib/reader/html.ts',
		text: `import purify from 'dompurify';`,
		says: 'imports the package dompurify'
	},
	{
		what: 'another folder reached by a relative path',
		path: 'src/lib/state/waymark.svelte.ts',
		text: `import { newId } from '../domain/id';`,
		says: 'across folders it is $lib/…'
	},
	{
		what: 'a folder that is no layer',
		path: 'src/lib/things/thing.ts',
		text: '',
		says: 'is in no layer'
	}
];

describe('the layers find', () => {
	for (const { what, path, text, says } of wrong) {
		test(what, () => expect(layerViolations({ path, text }).join()).toContain(says));
	}

	test('nothing wrong with what they allow', () => {
		const fine = [
			{ path: 'src/lib/domain/day.ts', text: `import type { Id } from './id'; new Date(0);` },
			{ path: 'src/lib/state/job.svelte.ts', text: `import { openRecord } from '$lib/store';` },
			{
				path: 'src/lib/reader/html.ts',
				text: `const document = 1; export const x = { document };`
			},
			{ path: 'src/lib/reader/html.ts', text: `export const x = (page: Page) => page.document;` },
			{
				path: 'src/routes/+page.svelte',
				text: `<script>import '$app/paths';</script>{@render x()}`
			}
		];
		expect(fine.flatMap(layerViolations)).toEqual([]);
	});
});

describe('the habits find', () => {
	const cases = [
		{ what: 'a drawer', path: 'src/lib/state/utils.ts', text: '', says: 'called "utils.ts"' },
		{ what: 'a folder of drawers', path: 'tests/helpers/a.ts', text: '', says: 'called "helpers"' },
		{ what: 'raw HTML', path: 'src/a.svelte', text: '{@html text}', says: 'draws raw HTML' },
		{ what: 'a long file', path: 'src/a.ts', text: '\n'.repeat(301), says: 'has 301 lines' },
		{ what: 'a door too many', path: 'src/lib/state/index.ts', text: '', says: 'keeps secrets' }
	];
	for (const { what, path, text, says } of cases) {
		test(what, () => expect(habitViolations({ path, text }).join()).toContain(says));
	}
});
