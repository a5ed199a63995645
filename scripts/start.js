// `npm start`: installs where needed, builds, serves the production build and prints its address.
import { join } from 'node:path';
import { installIfNeeded } from './install.js';
import { root } from './root.js';
import { buildApp } from './run.js';

const defaultPort = 4173;

try {
	const port = portToUse(process.env.PORT);
	installIfNeeded();
	if (!(await buildApp())) throw new Error('The build failed; what it said stands above.');
	// Loaded only now: before the installation there is nothing to load it with.
	const { serveSiteFrom } = await import('./static-server.js');
	const site = await serveSiteFrom(join(root, 'build'), port);
	console.log(`\nWaymark runs at ${site.url}\nPress Ctrl+C to stop it.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** @param {string | undefined} text */
function portToUse(text) {
	if (!text) return defaultPort;
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	throw new Error(`PORT is "${text}"; it must be a number from 1 to 65535.`);
}
