import { codeInImage } from './qr';

export type CameraProblem = 'refused' | 'none' | 'failed';

/**
 * Looks for a code with the camera until one is found or it is stopped. The camera is asked for here, and let go at the
 * end.
 */
export async function scanWithCamera(
	video: HTMLVideoElement,
	onFound: (text: string) => void
): Promise<{ stop: () => void } | CameraProblem> {
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: 'environment', width: { ideal: 1280 } }
		});
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		return name === 'NotAllowedError' ? 'refused' : name === 'NotFoundError' ? 'none' : 'failed';
	}
	let isStopped = false;
	const stop = () => {
		isStopped = true;
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	video.srcObject = stream;
	try {
		await video.play();
	} catch {
		stop();
		return 'failed';
	}
	const look = async () => {
		while (!isStopped) {
			const text = await codeInImage(video);
			if (isStopped) return;
			if (text !== undefined) {
				stop();
				return onFound(text);
			}
			await new Promise((resolve) => setTimeout(resolve, 120));
		}
	};
	void look();
	return { stop };
}

/** The code in a picture from a file; nothing where there is none, or it is no picture. */
export async function scanFile(file: Blob): Promise<string | undefined> {
	try {
		const bitmap = await createImageBitmap(file);
		try {
			return await codeInImage(bitmap);
		} finally {
			bitmap.close();
		}
	} catch {
		return undefined;
	}
}
