// `npm run bench`: builds Waymark and a bare SvelteKit shell, measures both side by side, prints a table of what was
// measured against DESIGN's budgets. `npm run bench -- jobs` runs the files whose name has that word. Ends with code 1
// where a budget is not held.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from '../../scripts/chromium.js';
import { root } from '../../scripts/root.js';
import { buildApp, runCommand, runNode } from '../../scripts/run.js';
import { readRows, tableOf } from './rows.js';

const work = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
const shell = join(work, 'shell');
const rowsFile = join(work, 'rows.jsonl');
const [loadBefore = 0] = loadavg();

try {
	cpSync(join(root, 'tests/bench/shell'), shell, { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(shell, 'node_modules'));
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const isShellBuilt =
		(await runCommand(process.execPath, [vite, 'build', '--logLevel', 'warn'], {}, shell)) === 0;
	if (!isShellBuilt || !(await buildApp())) throw new Error('The build failed.');

	const code = await runNode(
		'node_modules/@playwright/test/cli.js',
		['test', '--config', 'tests/bench/playwright.config.ts', ...process.argv.slice(2)],
		{
			CHROMIUM_PATH: await findOrInstallChromium(),
			BENCH_SHELL: join(shell, 'build'),
			BENCH_ROWS: rowsFile
		}
	);
	const rows = readRows(rowsFile);
	console.log(`\n${tableOf(rows)}`);
	if (loadBefore > cpus().length) {
		console.log(
			`\nThe machine was busy (load ${loadBefore.toFixed(1)}): compare ratios, not milliseconds.`
		);
	}
	if (code !== 0 || rows.some((row) => !row.isHeld)) process.exitCode = 1;
} finally {
	rmSync(work, { recursive: true, force: true });
}
