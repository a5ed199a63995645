import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { chromiumShellLaunchOptions } from './scripts/chromium.js';

// Read by svelte.config.js. The app may be built, and its types checked, while tests run.
process.env.KIT_OUT_DIR = '.svelte-kit/vitest';

export default defineConfig({
	define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
	plugins: [sveltekit()],
	// Found late, they would make Vite reload a page in the middle of its tests.
	optimizeDeps: {
		include: [
			'yjs',
			'y-indexeddb',
			'lib0/buffer',
			'lib0/decoding',
			'lib0/encoding',
			'y-protocols/sync',
			'qr',
			'qr/decode.js',
			'valibot',
			'dompurify',
			'fast-check',
			'diff',
			'fflate',
			'pdfjs-dist/legacy/build/pdf.mjs',
			'pdfjs-dist/legacy/build/pdf.worker.mjs',
			'virtua/svelte'
		]
	},
	test: {
		// Otherwise one processor is left idle, which is half of a machine that has two.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// No test changes a module: files may share what they import, which otherwise each prepares anew.
					isolate: false,
					// Ends what hangs; how long things take is measured elsewhere.
					testTimeout: 30_000,
					include: [
						'tests/{domain,reader,store,sync,portable,house}/**/*.test.ts',
						'tests/*.test.ts'
					]
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/{browser,state,components}/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: await chromiumShellLaunchOptions() }),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
