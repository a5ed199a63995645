import { rmSync } from 'node:fs';
import { serveSite } from '../../scripts/static-server.js';
import { buildStoragePage } from '../support/storage-page/build';
import { openFigures } from './figures';

/** Builds and serves the page of the trials; at the end prints the table of figures. */
export default async function prepare(): Promise<() => Promise<void>> {
	const folder = await buildStoragePage();
	const site = await serveSite(folder);
	process.env.WAYMARK_STORAGE_PAGE = site.url;
	const figures = openFigures();
	return async () => {
		figures.print();
		await site.close();
		rmSync(folder, { recursive: true });
	};
}
