/** How a file reached the person; `needs-press`: the browser wants to be asked again, in answer to a press. */
export type Delivery = 'downloaded' | 'shared' | 'cancelled' | 'needs-press';

/**
 * Hands a file to the person: as a download, and by the share sheet where an installed app has none (iOS shows the
 * file instead, without a way back).
 */
export async function deliver(file: File): Promise<Delivery> {
	if (cannotDownload() && canShare(file)) return share(file);
	download(file);
	return 'downloaded';
}

/** Hands a file to the person who wants to send it on: by the share sheet wherever there is one. */
export async function handOver(file: File): Promise<Delivery> {
	if (canShare(file)) return share(file);
	download(file);
	return 'downloaded';
}

/** Hands a text to the person as a file. */
export function downloadText(name: string, text: string, type: string): void {
	void deliver(new File([text], name, { type }));
}

async function share(file: File): Promise<Delivery> {
	try {
		await navigator.share({ files: [file] });
		return 'shared';
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		if (name === 'AbortError') return 'cancelled';
		if (name === 'NotAllowedError' && cannotDownload()) return 'needs-press';
		// Chrome offers to share, and then refuses most kinds of files.
		download(file);
		return 'downloaded';
	}
}

/** Only iOS and iPadOS have this word, and only there does it matter. */
function cannotDownload(): boolean {
	return 'standalone' in navigator && navigator.standalone === true;
}

function canShare(file: File): boolean {
	return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

function download(file: File): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = file.name;
	link.click();
	// The download has read the blob long before; revoking at once breaks it in Firefox.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
