// Draws the mark into static/: `node scripts/icons.js`. A trail of blazes that winds uphill, the last one still ahead.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.js';
import { root } from './root.js';

/** @typedef {{ blaze: string, way: string, hollow: string }} Ink */

const folder = join(root, 'static');

/** @type {Ink} */
const onMoss = { blaze: '#fbf6e6', way: '#8fb187', hollow: '#3f6d45' };
/** @type {Ink} */
const oneColour = { blaze: '#fff', way: '#fff', hollow: 'none' };

/** How thick things are drawn, in a square of 512: sizes of the three blazes, width of the way and of the ring. */
const usual = { blazes: [62, 52, 54], way: 30, ring: 29 };
/** At 16 pixels only what is thick can be told apart. */
const tiny = { blazes: [78, 66, 72], way: 44, ring: 40 };

const moss =
	'<defs><linearGradient id="moss" x2="0" y2="1"><stop stop-color="#44724a"/><stop offset="1" stop-color="#2b5033"/></linearGradient></defs>';
const rounded = `${moss}<rect width="512" height="512" rx="116" fill="url(#moss)"/>`;
const square = `${moss}<rect width="512" height="512" fill="url(#moss)"/>`;

const drawings = {
	'icon.svg': svg(rounded + motif(usual, onMoss)),
	'favicon.svg': svg(rounded + motif(tiny, onMoss)),
	'icons/monochrome.svg': svg(motif({ ...usual, way: 20 }, oneColour))
};

const rasters = [
	{ name: 'icons/icon-192.png', size: 192, drawing: drawings['icon.svg'] },
	{ name: 'icons/icon-512.png', size: 512, drawing: drawings['icon.svg'] },
	// A launcher may cut away everything outside a circle of 80 %.
	{ name: 'icons/maskable-512.png', size: 512, drawing: svg(square + small(0.82)) },
	{ name: 'icons/apple-touch-180.png', size: 180, drawing: svg(square + small(0.94)) },
	{ name: 'icons/favicon-32.png', size: 32, drawing: drawings['favicon.svg'] }
];

mkdirSync(join(folder, 'icons'), { recursive: true });
for (const [name, drawing] of Object.entries(drawings)) {
	writeFileSync(join(folder, name), `${drawing}\n`);
}
const browser = await chromium.launch(await chromiumLaunchOptions());
for (const { name, size, drawing } of rasters) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
	await page.screenshot({ path: join(folder, name), omitBackground: true });
	await page.close();
}
await browser.close();

/**
 * @param {{ blazes: number[], way: number, ring: number }} weight
 * @param {Ink} ink
 */
function motif({ blazes: [near = 0, middle = 0, far = 0], way, ring }, ink) {
	return [
		`<path d="M142 394C302 418 422 328 302 274 192 224 202 130 ${370 - far} 123" fill="none" stroke="${ink.way}" stroke-width="${way}" stroke-linecap="round"/>`,
		`<g fill="${ink.blaze}"><circle cx="142" cy="394" r="${near}"/><circle cx="306" cy="278" r="${middle}"/></g>`,
		`<circle cx="370" cy="122" r="${far - ring / 2}" fill="${ink.hollow}" stroke="${ink.blaze}" stroke-width="${ring}"/>`
	].join('');
}

/** @param {number} scale */
function small(scale) {
	const inset = 256 * (1 - scale);
	return `<g transform="translate(${inset} ${inset}) scale(${scale})">${motif(usual, onMoss)}</g>`;
}

/** @param {string} content */
function svg(content) {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${content}</svg>`;
}
