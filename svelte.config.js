import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		// Tests write theirs elsewhere: two programs that write the same files at once spoil each other's work.
		outDir: process.env.KIT_OUT_DIR ?? '.svelte-kit',
		adapter: adapter({ fallback: '404.html' }),
		paths: {
			// Where the site lives on its host: '' for the root, '/waymark' for a project page.
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		// Registered by our own code, so that an update can flush every tab before it reloads.
		serviceWorker: { register: false },
		// In the page itself: a first paint that waits for one file instead of seven comes in half the time.
		inlineStyleThreshold: 32_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one inline style there is: Kit's own announcer of navigations, by its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				// Beyond the site itself only programs on this very device, and these only where the person set one up to
				// reword summaries (browser/rewording).
				// And the four hosts of three boards, which are asked for a posting when the person said so (domain/boards).
				'connect-src': [
					'self',
					'http://localhost:*',
					'http://127.0.0.1:*',
					'https://boards-api.greenhouse.io',
					'https://api.lever.co',
					'https://api.ashbyhq.com',
					'https://api.eu.lever.co'
				],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: { handleHttpError: 'fail' },
		version: { pollInterval: 0 },
		typescript: {
			config(tsconfig) {
				tsconfig.include.push('../scripts/**/*.js', '../*.config.js', '../vitest.config.ts');
				// Workers have a world of their own, and a tsconfig of their own in that folder.
				tsconfig.exclude.push('../src/lib/browser/worker/**', '../tests/bench/shell/**');
			}
		}
	},
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	}
};

export default config;
