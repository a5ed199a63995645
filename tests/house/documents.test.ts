import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';

const documents = [
	'README.md',
	'CONTRIBUTING.md',
	'src/lib/README.md',
	'src/lib/store/SCHEMA.md',
	'src/lib/reader/DESIGN.md',
	'src/lib/sync/PROTOCOL.md',
	'src/lib/portable/EXPORT.md'
].filter((path) => existsSync(join(root, path)));

describe('every path that a document names exists', () => {
	for (const document of documents) {
		test(document, () => {
			expect(missingPaths(document, readFileSync(join(root, document), 'utf8'))).toEqual([]);
		});
	}

	test('and one that does not is found', () => {
		const text = 'See `src/lib/nowhere/`, `scripts/test.js`, `npm start` and [this](docs/none.md).';
		expect(missingPaths('README.md', text)).toEqual(['src/lib/nowhere/', 'docs/none.md']);
	});
});

describe('every command that a document names is there', () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8')
	);
	for (const document of documents) {
		test(document, () => {
			const text = readFileSync(join(root, document), 'utf8');
			const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
			expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
		});
	}
});

test('the lockfile names no host', () => {
	const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
	expect(lockfile).not.toContain('"resolved"');
});

test('nothing in the project names a package registry or a content network', () => {
	const hosts = ['registry.npm' + 'js', 'registry.yarn' + 'pkg', 'un' + 'pkg.com', 'jsdel' + 'ivr'];
	const found = projectFiles().filter((path) => {
		const text = readFileSync(path, 'latin1');
		return hosts.some((host) => text.includes(host));
	});
	expect(found).toEqual([]);
});

/** Paths in backticks or links that look like ours, and are not there: from the project's root or the document's folder. */
function missingPaths(document: string, text: string): string[] {
	const quoted = [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s#]+)[^)]*\)/g)].map(
		([, code, link]) => code ?? link ?? ''
	);
	const folder = dirname(join(root, document));
	return quoted.filter((path) => {
		if (!looksLikePath(path)) return false;
		return !existsSync(join(root, path)) && !existsSync(join(folder, path));
	});
}

/** With a known folder at its front or a known ending; not a route, a pattern, a package or an address. */
function looksLikePath(path: string): boolean {
	if (/[*<>{}…=?]|^https?:|^[/@#$]|^npm/.test(path)) return false;
	if (/^build\/|^node_modules\/|^test-results\//.test(path)) return false;
	return (
		/^(src|tests|static|scripts|\.github|\.ci|docs)\//.test(path) ||
		/^[\w.-]+\/[\w./-]+\.(ts|js|svelte|html|css|yml|json)$|^[\w./-]+\.md$/.test(path)
	);
}

/** Everything but what is installed, built or left behind by tests. */
function projectFiles(): string[] {
	const leavings = [
		'node_modules',
		'build',
		'build-extension',
		'.git',
		'.svelte-kit',
		'test-results'
	];
	return readdirSync(root)
		.filter((name) => !leavings.includes(name))
		.flatMap((name) => {
			const path = join(root, name);
			if (statSync(path).isFile()) return [path];
			return readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name));
		});
}
