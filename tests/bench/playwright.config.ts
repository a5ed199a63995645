import { defineConfig } from '@playwright/test';
import { suiteConfig } from '../support/playwright';

export default suiteConfig('bench').then((config) =>
	defineConfig(config, {
		testMatch: '**/*.bench.ts',
		// One thing at a time: figures are compared with one another.
		workers: 1,
		fullyParallel: false,
		timeout: 300_000,
		use: { trace: 'off' }
	})
);
