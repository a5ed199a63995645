/** A piece of text as pdf.js finds it: `transform[5]` is how high it stands, in points from the foot of the page. */
export interface PdfPiece {
	readonly str: string;
	readonly hasEOL: boolean;
	readonly height: number;
	readonly transform: readonly number[];
}

/** How much more than a line apart two lines stand that a space parts. */
const gapInLines = 1.9;

/** The pieces put together to lines in the order of the page; a wider gap becomes a blank line, as headings have it. */
export function linesOfItems(pieces: readonly PdfPiece[]): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let at: number | undefined;
	let lastAt: number | undefined;
	let height = 0;
	const end = () => {
		if (line.trim() !== '') {
			const gap = at !== undefined && lastAt !== undefined ? lastAt - at : 0;
			if (height > 0 && gap > height * gapInLines) lines.push('');
			lines.push(line.trim());
			lastAt = at;
		}
		line = '';
		at = undefined;
	};
	for (const { str, hasEOL, height: own, transform } of pieces) {
		const y = transform[5];
		// Some writers never end a line: what stands lower is on the next one.
		if (at !== undefined && y !== undefined && str.trim() !== '' && at - y > own * 0.7) end();
		if (str.trim() !== '') {
			at ??= y;
			if (own > 0) height = own;
		}
		line += str;
		if (hasEOL) end();
	}
	end();
	return lines;
}
