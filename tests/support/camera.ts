import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';

const width = 640;
const height = 480;
const frames = 4;
const framesPerSecond = 10;

/** Where a picture lies in what the camera sees. */
const place = { left: 150, top: 60, size: 340 };

/**
 * A recording in which a camera is held before something on a screen, as Chromium's fake camera plays it in a loop:
 * `--use-fake-device-for-media-stream --use-file-for-fake-video-capture=…`.
 * @returns the path of a YUV4MPEG2 file
 */
export async function recordingOf(shown: Locator): Promise<string> {
	const picture = (await shown.screenshot()).toString('base64');
	const greys = await shown.page().evaluate(drawGrey, { picture, width, height, place });
	// The colours of a grey picture are two planes of a quarter of its size.
	const colours = Buffer.alloc((width * height) / 2, 128);
	const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(greys), colours]);
	const header = `YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`;
	const path = join(mkdtempSync(join(tmpdir(), 'waymark-camera-')), 'code.y4m');
	writeFileSync(path, Buffer.concat([Buffer.from(header), ...Array<Buffer>(frames).fill(frame)]));
	return path;
}

interface Drawing {
	readonly picture: string;
	readonly width: number;
	readonly height: number;
	readonly place: { readonly left: number; readonly top: number; readonly size: number };
}

/** The brightness of each pixel, 16 to 235, of a dim wall with the picture on it. */
async function drawGrey({ picture, width, height, place }: Drawing): Promise<number[]> {
	const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
	const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const brush = new OffscreenCanvas(width, height).getContext('2d');
	if (!brush) throw new Error('Nothing to draw on');
	brush.fillStyle = '#999';
	brush.fillRect(0, 0, width, height);
	brush.drawImage(image, place.left, place.top, place.size, place.size);
	const { data } = brush.getImageData(0, 0, width, height);
	return Array.from({ length: width * height }, (_, pixel) =>
		Math.round(16 + ((data[pixel * 4] ?? 0) * 219) / 255)
	);
}
