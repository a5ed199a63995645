import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What only `store/`, `sync/` and `browser/` may know: screens see the record through `state/`. */
const recordPackages = ['yjs', 'y-*', 'y-*/**', 'lib0', 'lib0/**', 'idb', 'idb-keyval'];

const noRecordInScreens = {
	patterns: [
		{
			group: recordPackages,
			message: 'Screens never see Yjs or IndexedDB: read and edit the record through $lib/state.'
		}
	]
};

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'build/',
		'build-extension/',
		'node_modules/',
		'static/',
		'test-results/',
		'tests/bench/shell/'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript sees names that do not exist, and knows types where this rule does not.
			'no-undef': 'off',
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error',
			'no-else-return': 'error',
			'prefer-const': 'error',
			'object-shorthand': 'error',
			'max-lines': ['error', { max: 300 }],
			// Playwright's fixtures name what they depend on, also where that is nothing.
			'no-empty-pattern': 'off',
			// Pasted text is cleaned of control characters by naming them.
			'no-control-regex': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				extraFileExtensions: ['.svelte'],
				svelteConfig
			}
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error',
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
			// State that is replaced whole is `$state.raw`; maps inside a `$derived` are values.
			'svelte/prefer-svelte-reactivity': 'off',
			// Links are given to components ready made; that all of them keep the base path is tested on the built pages.
			'svelte/no-navigation-without-resolve': 'off',
			// svelte-check knows better which warnings there would be.
			'svelte/no-unused-svelte-ignore': 'off'
		}
	},
	{
		// What the compiler knows of promises, where it is cheap to ask.
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.svelte.ts', 'src/service-worker.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['src/lib/components/**', 'src/routes/**'],
		rules: { 'no-restricted-imports': ['error', noRecordInScreens] }
	},
	{
		// Commands and measurements talk to the person who runs them.
		files: ['scripts/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// Loops over arrays of numbers, where a check of each access would say nothing and cost much.
		files: ['scripts/train/**'],
		rules: {
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-nocheck': 'allow-with-description' }]
		}
	},
	{
		// A test may wait for what is perhaps not there.
		files: ['tests/**/*.ts'],
		rules: { '@typescript-eslint/await-thenable': 'off' }
	}
);
