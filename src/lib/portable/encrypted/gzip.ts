/** Bytes in gzip (RFC 1952). */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What was compressed; nothing where it is no gzip.
 * @param most more bytes than this are not taken, so that a small file cannot fill the memory
 */
export async function gunzip(
	bytes: Uint8Array<ArrayBuffer>,
	most: number
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const reader = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'))
		.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > most) {
				await reader.cancel();
				return 'too-large';
			}
			pieces.push(value);
		}
	} catch {
		return undefined;
	}
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
