import { defineConfig } from '@playwright/test';
import { suiteConfig } from '../support/playwright';

export default suiteConfig('faults').then((config) =>
	defineConfig({
		...config,
		globalSetup: './prepare.ts',
		use: { ...config.use, trace: 'off' }
	})
);
