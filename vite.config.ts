import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';
import { version } from './package.json';

/** The page that a static host shows for paths it does not know; it also starts the app there. */
const fallback = '404.html';

export default defineConfig({
	// Its entry points are folders, which Node does not import while prerendering.
	ssr: { noExternal: ['@atlaskit/pragmatic-drag-and-drop'] },
	define: { __APP_VERSION__: JSON.stringify(version) },
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			// Registered by browser/app-update, described by static/manifest.webmanifest.
			injectRegister: false,
			manifest: false,
			injectManifest: {
				// The whole build: what is not here is not there offline.
				globPatterns: [
					'client/**/*.{js,css,html,json,woff2,png,svg,ico,webp,webmanifest,txt,bin,wasm}',
					'prerendered/**/*.{html,json}'
				],
				globIgnores: ['server/**', 'client/service-worker.js', 'client/_app/version.json'],
				maximumFileSizeToCacheInBytes: 4_000_000
			},
			kit: { trailingSlash: 'always', adapterFallback: fallback, spa: true }
		})
	]
});
