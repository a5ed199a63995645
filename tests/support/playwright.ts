import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import { root } from '../../scripts/root.js';

/** What all suites in a real browser have in common. `suite` is their folder in tests/. */
export async function suiteConfig(suite: string): Promise<PlaywrightTestConfig> {
	return {
		testDir: join(root, 'tests', suite),
		testMatch: '**/*.test.ts',
		outputDir: join(root, 'test-results', suite),
		fullyParallel: true,
		forbidOnly: Boolean(process.env.CI),
		// Pages wait more than they work: three keep two cores busy.
		workers: suite === 'faults' ? 2 : 3,
		timeout: 120_000,
		expect: { timeout: 20_000 },
		reporter: 'list',
		use: {
			launchOptions: await chromiumLaunchOptions(),
			locale: 'en-GB',
			timezoneId: 'Europe/Berlin',
			viewport: { width: 1280, height: 800 },
			// A trace costs a third of the time. `TRACE=1` records one of what fails.
			trace: process.env.TRACE ? 'retain-on-failure' : 'off'
		}
	};
}
