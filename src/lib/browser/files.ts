/** Hands a text to the person as a file. */
export function downloadText(name: string, text: string, type: string): void {
	download(name, new Blob([text], { type }));
}

export type HandedOver =
	/** To the app that the person chose from the share sheet. */
	| 'shared'
	| 'downloaded'
	/** The person closed the share sheet. */
	| 'stopped';

/** Hands bytes to the person as a file: through the share sheet where files can be shared, else as a download. */
export async function handOver(name: string, bytes: Uint8Array): Promise<HandedOver> {
	// Bytes that were just made are of their own memory, never of a shared one.
	const file = new File([bytes as Uint8Array<ArrayBuffer>], name, {
		type: 'application/octet-stream'
	});
	// Missing in many browsers, whatever the type says.
	const { canShare } = navigator as Partial<Navigator>;
	if (canShare?.call(navigator, { files: [file] })) {
		try {
			await navigator.share({ files: [file] });
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'stopped';
			// Chrome offers to share, and then refuses most kinds of files.
		}
	}
	download(name, file);
	return 'downloaded';
}

function download(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has read the blob long before; revoking at once breaks it in Firefox.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
