import { posix } from 'node:path';
import { doors, forbiddenNames, layers, mostLines, type Layer } from './layers';
import { freeNamesOf, importsOf, type SourceFile } from './source-tree';

/** Everything about a file of src/ that the layers do not allow, one sentence each. */
export function layerViolations(file: SourceFile): string[] {
	const layer = layerOf(file.path);
	const rules = layer === undefined ? undefined : layers[layer];
	if (layer === undefined || !rules) {
		return file.path.startsWith('src/lib/') ? [`${file.path} is in no layer`] : [];
	}
	return [
		...importsOf(file).flatMap((specifier) => importViolations(file.path, layer, rules, specifier)),
		...nameViolations(file, rules)
	];
}

function importViolations(path: string, layer: string, rules: Layer, specifier: string): string[] {
	// The design tokens of src/app.css belong to no layer.
	if (specifier.endsWith('.css')) return [];
	const target = targetOf(path, specifier);
	if (target === undefined) {
		const isAllowed = rules.packages.some((name) => name === '*' || belongsTo(specifier, name));
		return isAllowed ? [] : [`${path} imports the package ${specifier}`];
	}
	const targetLayer = layerOf(target);
	if (targetLayer === undefined) return [`${path} imports ${target}, which is in no layer`];
	if (targetLayer === layer) {
		return leavesComponentFolder(path, specifier, target)
			? [`${path} imports ${specifier}: across folders it is $lib/…`]
			: [];
	}
	const found: string[] = [];
	if (specifier.startsWith('.'))
		found.push(`${path} imports ${specifier}: across folders it is $lib/…`);
	if (!rules.sees.includes(targetLayer)) {
		found.push(`${path} imports ${target}: no arrow runs from ${layer} to ${targetLayer}`);
	} else if (doors.includes(targetLayer) && target !== targetLayer) {
		found.push(`${path} imports ${target}, which is behind the door of ${targetLayer}`);
	}
	return found;
}

function nameViolations(file: SourceFile, rules: Layer): string[] {
	if (rules.mustNotUse.length === 0) return [];
	const used = freeNamesOf(file);
	return rules.mustNotUse
		.filter((name) => used.has(name) || used.has(`globalThis.${name}`))
		.map((name) => `${file.path} uses ${name}`);
}

/** What no file may do, wherever it is. */
export function habitViolations(file: SourceFile): string[] {
	const found: string[] = [];
	const lines = file.text.split('\n').length - 1;
	if (lines > mostLines) found.push(`${file.path} has ${lines} lines: two ideas, name both`);
	for (const part of file.path.split('/')) {
		if (forbiddenNames.test(part)) found.push(`${file.path}: nothing is called "${part}"`);
	}
	if (file.path.endsWith('.svelte') && file.text.includes('{@html')) {
		found.push(`${file.path} draws raw HTML`);
	}
	const isDoor = doors.some((door) => file.path === `${door}/index.ts`);
	if (file.path.startsWith('src/lib/') && posix.basename(file.path) === 'index.ts' && !isDoor) {
		found.push(`${file.path}: only a folder that keeps secrets has an index.ts`);
	}
	return found;
}

function layerOf(path: string): string | undefined {
	return Object.keys(layers).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

/** Where an import leads inside the project; nothing where it names a package. */
function targetOf(path: string, specifier: string): string | undefined {
	const bare = specifier.replace(/\?.*$/, '');
	if (bare.startsWith('$lib/')) return `src/lib/${bare.slice('$lib/'.length)}`;
	if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
	return undefined;
}

/** `svelte` takes in `svelte/reactivity`, `workbox-` takes in `workbox-routing`, but `yjs` does not take in `yjs-other`. */
function belongsTo(specifier: string, name: string): boolean {
	if (specifier === name) return true;
	return specifier.startsWith(/[/-]$/.test(name) ? name : `${name}/`);
}

/** Components of one thing on screen see another thing's through `$lib`. */
function leavesComponentFolder(path: string, specifier: string, target: string): boolean {
	if (!path.startsWith('src/lib/components/') || !specifier.startsWith('.')) return false;
	return path.split('/')[3] !== target.split('/')[3];
}
