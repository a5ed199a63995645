import { describe, expect, test } from 'vitest';
import { codeInImage, qrModules } from '$lib/browser/devices/qr';
import { scanFile } from '$lib/browser/devices/scan';

const link = `https://waymark.example/devices/#pair=${'EAQYI-xDQbXiaQXPdrkCjFJz8ueFmy_f7W'.repeat(3)}`;

/** The code as the screen draws it, on a canvas with room around. */
async function drawn(side: number): Promise<OffscreenCanvas> {
	const rows = await qrModules(link);
	const canvas = new OffscreenCanvas(side, side);
	const context = contextOf(canvas);
	context.fillStyle = '#fff';
	context.fillRect(0, 0, side, side);
	context.fillStyle = '#000';
	const size = side / rows.length;
	rows.forEach((row, y) =>
		row.forEach((isDark, x) => {
			if (isDark) context.fillRect(x * size, y * size, size + 0.5, size + 0.5);
		})
	);
	return canvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('A canvas can be drawn on');
	return context;
}

/** As a phone held by hand sees a screen: turned, leaning, blurred, dim, on a table. */
async function photographed(): Promise<OffscreenCanvas> {
	const code = await drawn(620);
	const canvas = new OffscreenCanvas(1_280, 960);
	const context = contextOf(canvas);
	context.fillStyle = '#3a2f28';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.filter = 'blur(1.2px) brightness(55%) contrast(80%)';
	context.setTransform(0.94, 0.14, -0.2, 0.9, 380, 120);
	context.drawImage(code, 0, 0);
	return canvas;
}

describe('the picture of a code', () => {
	test('is read as it is drawn', async () => {
		const canvas = await drawn(480);
		expect(await codeInImage(canvas.transferToImageBitmap())).toBe(link);
	});

	test('is read from a photograph that is askew, blurred and dim', async () => {
		const canvas = await photographed();
		expect(await codeInImage(canvas.transferToImageBitmap())).toBe(link);
	});

	test('is read from a file, and a file without one is told apart', async () => {
		expect(await scanFile(await (await drawn(480)).convertToBlob())).toBe(link);
		const empty = new OffscreenCanvas(300, 300);
		contextOf(empty).fillRect(0, 0, 300, 300);
		expect(await scanFile(await empty.convertToBlob())).toBeUndefined();
		expect(await scanFile(new Blob(['no picture']))).toBeUndefined();
	});
});
