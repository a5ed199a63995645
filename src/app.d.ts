/// <reference types="vite-plugin-pwa/client" />
declare global {
	/** The version of package.json. */
	const __APP_VERSION__: string;

	namespace App {}
}

export {};
