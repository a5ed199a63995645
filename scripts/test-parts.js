import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runChecks } from './check.js';
import { root } from './root.js';
import { buildApp } from './run.js';
import { judge, readPlaywrightReport, readVitestReport } from './test-report.js';

/**
 * A part of the tests.
 * @typedef {{ name: string, run(env: Record<string, string>, output: import('./output.js').Output): Promise<import('./test-report.js').Tally> }} Part
 */

const reportFolder = join(root, 'test-results', 'reports');

/**
 * All parts, in the order they run. Those of one row run at the same time, as each alone leaves processors idle; journeys
 * and faults leave none.
 * @returns {Part[][]}
 */
export function testParts() {
	const rows = [
		[{ name: 'check', run: runCheckPart }, vitestPart('unit')],
		// Vite reloads a page in the middle of its tests when a build writes a tsconfig.
		[{ name: 'build', run: runBuildPart }],
		[vitestPart('browser')],
		[playwrightPart('journeys')]
	];
	if (existsSync(join(root, configOf('faults')))) rows.push([playwrightPart('faults')]);
	return rows;
}

/** @type {Part['run']} */
async function runCheckPart(_env, { say }) {
	const failed = await runChecks(say);
	return { passed: checks.length - failed.length, failed, skipped: [] };
}

/** @type {Part['run']} */
async function runBuildPart(_env, { run }) {
	const isBuilt = await buildApp(run);
	return { passed: isBuilt ? 1 : 0, failed: isBuilt ? [] : ['the app builds'], skipped: [] };
}

/**
 * @param {string} project of `vitest.config.ts`
 * @returns {Part}
 */
function vitestPart(project) {
	return {
		name: project,
		async run(env, { run }) {
			const report = freshReport(project);
			const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
			args.push(`--outputFile.json=${report}`);
			const code = await run('node_modules/vitest/vitest.mjs', args, env);
			return judge(project, code, readVitestReport(report));
		}
	};
}

/**
 * @param {string} suite a folder of tests/ with a Playwright configuration
 * @returns {Part}
 */
function playwrightPart(suite) {
	return {
		name: suite,
		async run(env, { run }) {
			const report = freshReport(suite);
			const args = ['test', '--config', configOf(suite), '--reporter=list,json'];
			const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
			const code = await run('node_modules/@playwright/test/cli.js', args, reportEnv);
			return judge(suite, code, readPlaywrightReport(report));
		}
	};
}

/** @param {string} suite */
function configOf(suite) {
	return `tests/${suite}/playwright.config.ts`;
}

/**
 * Where a runner leaves its report; an earlier run's is gone.
 * @param {string} part
 */
function freshReport(part) {
	mkdirSync(reportFolder, { recursive: true });
	const path = join(reportFolder, `${part}.json`);
	rmSync(path, { force: true });
	return path;
}
