import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runChecks } from './check.js';
import { root } from './root.js';
import { buildApp, runNode } from './run.js';
import { judge, readPlaywrightReport, readVitestReport } from './test-report.js';

/**
 * A part of the tests.
 * @typedef {{ name: string, run(env: Record<string, string>): Promise<import('./test-report.js').Tally> }} Part
 */

const reportFolder = join(root, 'test-results', 'reports');

/**
 * All parts, in the order they run: what fails fastest comes first.
 * @returns {Part[]}
 */
export function testParts() {
	const parts = [
		{ name: 'check', run: runCheckPart },
		vitestPart('unit'),
		vitestPart('browser'),
		{ name: 'build', run: runBuildPart },
		playwrightPart('journeys')
	];
	if (existsSync(join(root, configOf('faults')))) parts.push(playwrightPart('faults'));
	return parts;
}

async function runCheckPart() {
	const failed = await runChecks();
	return { passed: checks.length - failed.length, failed, skipped: [] };
}

async function runBuildPart() {
	const isBuilt = await buildApp();
	return { passed: isBuilt ? 1 : 0, failed: isBuilt ? [] : ['the app builds'], skipped: [] };
}

/**
 * @param {string} project of `vitest.config.ts`
 * @returns {Part}
 */
function vitestPart(project) {
	return {
		name: project,
		async run(env) {
			const report = freshReport(project);
			const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
			args.push(`--outputFile.json=${report}`);
			const code = await runNode('node_modules/vitest/vitest.mjs', args, env);
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
		async run(env) {
			const report = freshReport(suite);
			const args = ['test', '--config', configOf(suite), '--reporter=list,json'];
			const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
			const code = await runNode('node_modules/@playwright/test/cli.js', args, reportEnv);
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
