/** The dark modules of a QR code, row by row; with a quiet border of four around. */
export async function qrModules(text: string): Promise<readonly (readonly boolean[])[]> {
	const { encodeQR } = await import('qr');
	return encodeQR(text, 'raw', { ecc: 'low', border: 4 });
}

interface Detector {
	detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

/** Pixels of the longer side that are looked at. */
const longestSide = 1_280;

/** The text of a code in a picture; nothing where there is none. */
export async function codeInImage(
	image: ImageBitmap | HTMLVideoElement
): Promise<string | undefined> {
	const found = await detected(image);
	if (found !== undefined) return found;
	const pixels = pixelsOf(image);
	if (!pixels) return undefined;
	const { decodeQR } = await import('qr/decode.js');
	try {
		return decodeQR(pixels);
	} catch {
		return undefined; // No code in sight.
	}
}

async function detected(image: ImageBitmapSource): Promise<string | undefined> {
	// Not in every browser, and not in the types of the platform yet.
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: new (options: object) => Detector };
	if (!BarcodeDetector) return undefined;
	try {
		const [first] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(image);
		return first?.rawValue;
	} catch {
		return undefined; // It is there in name only on some systems.
	}
}

function pixelsOf(image: ImageBitmap | HTMLVideoElement): ImageData | undefined {
	const [wide, high] =
		'videoWidth' in image ? [image.videoWidth, image.videoHeight] : [image.width, image.height];
	if (wide === 0 || high === 0) return undefined;
	const scale = Math.min(1, longestSide / Math.max(wide, high));
	const canvas = new OffscreenCanvas(Math.round(wide * scale), Math.round(high * scale));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
