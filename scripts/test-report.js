import { existsSync, readFileSync } from 'node:fs';

/**
 * What a runner found.
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} Tally
 */

/**
 * Holds a runner to what it says: one that crashed, left no report or ran no test has failed, whatever it counted.
 * @param {string} name of the runner
 * @param {number} exitCode
 * @param {Tally | undefined} tally
 * @returns {Tally}
 */
export function judge(name, exitCode, tally) {
	const { passed, failed, skipped } = tally ?? { passed: 0, failed: [], skipped: [] };
	if (failed.length > 0) return { passed, failed, skipped };
	if (exitCode !== 0) return { passed, failed: [`${name}: ended with code ${exitCode}`], skipped };
	if (passed + skipped.length === 0) return { passed, failed: [`${name}: ran no test`], skipped };
	return { passed, failed, skipped };
}

/**
 * @param {Tally[]} tallies
 * @returns {string} the one line that ends every run of the tests
 */
export function totalLine(tallies) {
	let passed = 0;
	let failed = 0;
	let skipped = 0;
	for (const tally of tallies) {
		passed += tally.passed;
		failed += tally.failed.length;
		skipped += tally.skipped.length;
	}
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads the report of Vitest's `json` reporter.
 * @param {string} path
 * @returns {Tally | undefined} nothing where there is no report
 */
export function readVitestReport(path) {
	if (!existsSync(path)) return undefined;
	/** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
	const report = JSON.parse(readFileSync(path, 'utf8'));
	/** @type {Tally} */
	const tally = { passed: 0, failed: [], skipped: [] };
	for (const file of report.testResults) {
		const before = tally.failed.length;
		for (const { fullName, status } of file.assertionResults) count(tally, fullName, status);
		// A file that could not be loaded, or failed outside its tests, reports no failed test.
		if (file.status === 'failed' && tally.failed.length === before) tally.failed.push(file.name);
	}
	return tally;
}

/**
 * @typedef {{ title: string, specs?: { title: string, file: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 */

/**
 * Reads the report of Playwright's `json` reporter.
 * @param {string} path
 * @returns {Tally | undefined} nothing where there is no report
 */
export function readPlaywrightReport(path) {
	if (!existsSync(path)) return undefined;
	/** @type {{ suites: Suite[], errors: { message?: string }[] }} */
	const report = JSON.parse(readFileSync(path, 'utf8'));
	/** @type {Tally} */
	const tally = { passed: 0, failed: [], skipped: [] };
	for (const suite of report.suites) countSuite(tally, suite);
	for (const { message } of report.errors) tally.failed.push(message?.split('\n', 1)[0] ?? 'error');
	return tally;
}

/**
 * @param {Tally} tally
 * @param {Suite} suite
 */
function countSuite(tally, suite) {
	for (const spec of suite.specs ?? []) {
		for (const { status } of spec.tests) count(tally, `${spec.file}: ${spec.title}`, status);
	}
	for (const inner of suite.suites ?? []) countSuite(tally, inner);
}

/**
 * @param {Tally} tally
 * @param {string} name
 * @param {string} status in the words of either runner; a flaky test counts as failed
 */
function count(tally, name, status) {
	if (status === 'passed' || status === 'expected') tally.passed += 1;
	else if (['skipped', 'pending', 'todo', 'disabled'].includes(status)) tally.skipped.push(name);
	else tally.failed.push(name);
}
