import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

export interface UpdatableSite extends Site {
	/** Puts a newer version of the app on the host. */
	publish(): void;
}

/** Serves a copy of the build whose files are replaced while it is served, as at a deployment. */
export async function serveUpdatableBuild(): Promise<UpdatableSite> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-host-'));
	cpSync(buildFolder, folder, { recursive: true });
	const site = await serveSite(folder, { isLive: true });
	let version = 0;
	return {
		...site,
		publish() {
			version += 1;
			// One changed byte makes a new worker, as any change of any file would.
			appendFileSync(join(folder, 'service-worker.js'), `\n// version ${version}`);
		},
		async close() {
			await site.close();
			rmSync(folder, { recursive: true });
		}
	};
}
