import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/** The page that a static host shows for paths it does not know; it also starts the app there. */
const fallback = '404.html';

export default defineConfig({
	// Its entry points are folders, which Node does not import while prerendering.
	ssr: { noExternal: ['@atlaskit/pragmatic-drag-and-drop'] },
	build: {
		rolldownOptions: {
			// No module does anything by being loaded: who asks a door for one thing, as the page does, gets no more than that.
			treeshake: {
				moduleSideEffects: [
					{
						test: /\/src\/lib\/(?:browser|domain|portable|reader|state|store|sync)\//,
						sideEffects: false
					}
				]
			}
		}
	},
	define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
	plugins: [
		sveltekit(),
		quietAfterFailure(
			SvelteKitPWA({
				strategies: 'injectManifest',
				srcDir: 'src',
				filename: 'service-worker.ts',
				registerType: 'prompt',
				// Registered by browser/app-update, described by static/manifest.webmanifest.
				injectRegister: false,
				manifest: false,
				injectManifest: {
					// The whole build but the pictures for installers: what is not here is not there offline.
					globPatterns: [
						'client/**/*.{js,css,html,json,woff2,png,svg,ico,webp,webmanifest,txt,bin,wasm}',
						'prerendered/**/*.{html,json}'
					],
					// Pictures of the installation dialog, which is never shown offline.
					globIgnores: [
						'server/**',
						'client/service-worker.js',
						'client/_app/version.json',
						'client/screenshots/**'
					],
					maximumFileSizeToCacheInBytes: 4_000_000
				},
				kit: { trailingSlash: 'always', adapterFallback: fallback, spa: true }
			})
		)
	]
});

/** A build that failed is closed too; the list of files is then not made, so that the real error is what is shown. */
function quietAfterFailure(plugins: Plugin[]): Plugin[] {
	let hasFailed = false;
	const list = plugins.find(({ name }) => name === 'vite-plugin-pwa:sveltekit:build');
	const close = list?.closeBundle;
	if (!list || typeof close !== 'object') throw new Error('The plugin has changed its parts.');
	list.closeBundle = {
		...close,
		async handler(...args) {
			if (!hasFailed) await close.handler.apply(this, args);
		}
	};
	const watch: Plugin = {
		name: 'watch-for-failure',
		buildEnd: (error) => void (hasFailed ||= !!error)
	};
	return [...plugins, watch];
}
