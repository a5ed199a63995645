import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/root.js';

export interface SourceFile {
	/** Relative to the project, with `/`. */
	readonly path: string;
	readonly text: string;
}

/** The TypeScript and Svelte files below a folder of the project. */
export function readSources(folder: string): SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const path = file.slice(root.length + 1).replaceAll('\\', '/');
			return { path, text: readFileSync(file, 'utf8') };
		});
}

/** Every module that a file names: imports, re-exports, dynamic imports and `new URL('./x', import.meta.url)`. */
export function importsOf(file: SourceFile): string[] {
	return scriptsOf(file).flatMap((script) => [
		...ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
		...[...script.matchAll(/new URL\(\s*'([^']+)'\s*,\s*import\.meta\.url/g)].map(
			([, name]) => name ?? ''
		)
	]);
}

/**
 * The names a file uses that it does not declare itself: globals of the platform among them. A call without arguments of
 * `new Date` counts as `new Date()`, a read of the clock; a member of a global as `Math.random`.
 */
export function freeNamesOf(file: SourceFile): Set<string> {
	const used = new Set<string>();
	const declared = new Set<string>();
	for (const script of scriptsOf(file)) {
		const source = ts.createSourceFile('file.ts', script, ts.ScriptTarget.Latest, true);
		collectNames(source, used, declared);
	}
	for (const name of declared) used.delete(name);
	return used;
}

function collectNames(node: ts.Node, used: Set<string>, declared: Set<string>): void {
	if (ts.isIdentifier(node)) {
		if (isDeclaration(node)) declared.add(node.text);
		else if (!isMemberName(node) && !ts.isTypeNode(node.parent)) used.add(node.text);
	}
	if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
		used.add(`${node.expression.text}.${node.name.text}`);
	}
	if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
		used.add('new Date()');
	}
	ts.forEachChild(node, (child) => collectNames(child, used, declared));
}

function isDeclaration(node: ts.Identifier): boolean {
	const { parent } = node;
	return (
		(ts.isVariableDeclaration(parent) ||
			ts.isParameter(parent) ||
			ts.isBindingElement(parent) ||
			ts.isFunctionDeclaration(parent) ||
			ts.isImportSpecifier(parent) ||
			ts.isImportClause(parent) ||
			ts.isNamespaceImport(parent)) &&
		parent.name === node
	);
}

/** Whether a name is only looked up on, or given to, something else: `x.document`, `{ document: 1 }`. */
function isMemberName(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
	if (ts.isQualifiedName(parent)) return true;
	return (
		(ts.isPropertyAssignment(parent) ||
			ts.isPropertySignature(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodDeclaration(parent) ||
			ts.isMethodSignature(parent)) &&
		parent.name === node
	);
}

/** A TypeScript file whole; of a component its scripts, and what its markup says in braces. */
function scriptsOf({ path, text }: SourceFile): string[] {
	if (!path.endsWith('.svelte')) return [text];
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
	const markup = text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
	const expressions = [...markup.matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)]
		.map(([, code]) => code ?? '')
		.filter((code) => !/^[#:/@]/.test(code))
		.map((code) => `(${code});`);
	return [[...scripts, ...expressions].join('\n')];
}
