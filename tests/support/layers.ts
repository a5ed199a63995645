/** What a part of src/ may know. */
export interface Layer {
	/** Other layers that it imports from; always from its own. */
	readonly sees: readonly string[];
	/** Packages it imports, by the beginning of their name; `*` stands for any. */
	readonly packages: readonly string[];
	/** Globals, and members of globals, that it must not use. */
	readonly mustNotUse: readonly string[];
}

const device = [
	'indexedDB',
	'navigator',
	'localStorage',
	'sessionStorage',
	'caches',
	'fetch',
	'XMLHttpRequest',
	'WebSocket',
	'BroadcastChannel',
	'Worker',
	'SharedWorker',
	'RTCPeerConnection',
	'Notification'
];
const dom = [
	'window',
	'document',
	'self',
	'location',
	'history',
	'matchMedia',
	'DOMParser',
	'alert'
];
const clockAndChance = [
	'Date.now',
	'new Date()',
	'performance.now',
	'performance',
	'Math.random',
	'crypto',
	'setTimeout',
	'setInterval'
];
const pure = [...device, ...dom, ...clockAndChance];

const screenPackages = [
	'svelte',
	'$app/',
	'@lucide/svelte',
	'virtua',
	'@atlaskit/pragmatic-drag-and-drop'
];

/** STYLE: routes -> components -> state -> browser -> {store, sync, reader, portable} -> domain. */
export const layers: Readonly<Record<string, Layer>> = {
	'src/routes': {
		sees: ['src/lib/components', 'src/lib/state', 'src/lib/domain', 'src/app.css'],
		packages: screenPackages,
		mustNotUse: device
	},
	'src/lib/components': {
		sees: ['src/lib/state', 'src/lib/domain'],
		packages: screenPackages,
		mustNotUse: device
	},
	'src/lib/state': {
		sees: [
			'src/lib/browser',
			'src/lib/store',
			'src/lib/sync',
			'src/lib/reader',
			'src/lib/portable',
			'src/lib/domain'
		],
		packages: ['svelte', '$app/'],
		mustNotUse: device
	},
	'src/lib/browser': {
		sees: ['src/lib/store', 'src/lib/sync', 'src/lib/reader', 'src/lib/portable', 'src/lib/domain'],
		packages: ['*'],
		mustNotUse: []
	},
	'src/lib/store': {
		sees: ['src/lib/domain'],
		packages: ['yjs', 'lib0/', 'valibot'],
		// Bytes are deflated with the platform's streams; those exist wherever the app runs.
		mustNotUse: pure
	},
	'src/lib/sync': {
		sees: ['src/lib/domain'],
		packages: ['yjs', 'y-protocols/', 'lib0/', 'valibot'],
		mustNotUse: pure
	},
	'src/lib/reader': { sees: ['src/lib/domain'], packages: [], mustNotUse: pure },
	'src/lib/portable': {
		sees: ['src/lib/domain'],
		packages: ['valibot', 'fflate', 'papaparse'],
		mustNotUse: pure
	},
	'src/lib/domain': { sees: [], packages: [], mustNotUse: pure },
	'src/app.css': { sees: [], packages: [], mustNotUse: [] },
	'src/service-worker.ts': {
		sees: ['src/lib/browser'],
		packages: ['workbox-'],
		mustNotUse: ['indexedDB']
	}
};

/** Folders that keep secrets: others import their `index.ts` and nothing behind it. */
export const doors = ['src/lib/reader', 'src/lib/store', 'src/lib/sync', 'src/lib/portable'];

/** A thing without a home shows that a noun is missing. */
export const forbiddenNames =
	/^(utils?|helpers?|common|shared|misc|types?|services?|managers?)(\.(svelte|test))?(\.\w+)?$/i;

export const mostLines = 300;
