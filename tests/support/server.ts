import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';
import { serveSite } from '../../scripts/static-server.js';

export type Site = Awaited<ReturnType<typeof serveSite>>;

/** The production build that journeys use; made by `npm run build` or by `npm test` itself. */
export const buildFolder = process.env.WAYMARK_BUILD ?? join(root, 'build');

/**
 * Serves the build on a free port, as its own origin: storage and service worker are apart from every other one.
 * Throws where there is no build.
 */
export async function serveBuild(): Promise<Site> {
	if (!existsSync(join(buildFolder, 'index.html'))) {
		throw new Error(`There is no build in ${buildFolder}: run "npm run build" first.`);
	}
	return serveSite(buildFolder);
}
