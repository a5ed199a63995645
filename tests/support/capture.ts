import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import type { PostingPage } from './posting-pages';

export interface NamedFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** Chooses files in the picker of "Open files…". */
export async function openFiles(page: Page, files: readonly NamedFile[]): Promise<void> {
	await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open files…' }).click();
	await (await choosing).setFiles([...files]);
}

export function htmlFile(name: string, html: string): NamedFile {
	return { name, mimeType: 'text/html', buffer: Buffer.from(html) };
}

/** The form shows what the page tells, and the posting without what stood around it. */
export async function expectShown(page: Page, shows: PostingPage['shows']): Promise<void> {
	for (const [label, value] of Object.entries(shows)) {
		await expect(page.getByLabel(label, { exact: true }), label).toHaveValue(value);
	}
	const posting = page.getByRole('region', { name: 'Posting' });
	await expect(posting).toContainText('Shape and bake sourdough');
	await expect(posting).not.toContainText(/cookies|Imprint|open places|Night Baker|advertisement/);
}

/** Throws away what is in the form, and waits until it is gone from the disk too: it would come along with the next. */
export async function clearForm(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('');
	await expect.poll(() => page.evaluate(countWaiting), 'what waits').toBe(0);
}

/** Of `waymark-arrivals`; runs in the page. */
function countWaiting(): Promise<number> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('waymark-arrivals');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const counting = opening.result.transaction('items').objectStore('items').count();
			counting.onerror = () => reject(counting.error);
			counting.onsuccess = () => {
				opening.result.close();
				resolve(counting.result);
			};
		};
	});
}

export interface PageHost {
	readonly origin: string;
	close(): Promise<void>;
}

/** Serves pages as another site would, each at `/` and its path, under the policy that is given. */
export async function servePages(
	pages: readonly PostingPage[],
	policy?: string
): Promise<PageHost> {
	const server = createServer((request, response) => {
		const found = pages.find(({ path }) => request.url === `/${path}`);
		response.writeHead(found ? 200 : 404, {
			'content-type': 'text/html; charset=utf-8',
			...(policy && { 'content-security-policy': policy })
		});
		response.end(found?.html ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}

/** Drops a file onto the page, as from a folder. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
	await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
	await page.evaluate(
		([fileName, base64]) => {
			const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([content], fileName));
			for (const type of ['dragover', 'drop']) {
				document.body.dispatchEvent(
					new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
				);
			}
		},
		[name, bytes.toString('base64')] as const
	);
}

/** The same with a file of that many bytes, which is made in the page: it would take long to carry there. */
export async function dropLargeFile(page: Page, name: string, size: number): Promise<void> {
	await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
	await page.evaluate(
		([fileName, bytes]) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([new Uint8Array(bytes)], fileName));
			document.body.dispatchEvent(
				new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
			);
		},
		[name, size] as const
	);
}
