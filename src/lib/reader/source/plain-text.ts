/** What HTML, where there was any, told about a line of the text beyond its words. */
export interface LineMark {
	/** 1 to 6. */
	readonly heading?: number;
	/** The whole line is bold. */
	readonly isBold?: boolean;
	/** The line stands in a menu, a footer, a button or the like. */
	readonly isChrome?: boolean;
}

/** The text that is read, and what is known of its lines by their number. */
export interface MarkedText {
	readonly text: string;
	readonly marks: ReadonlyMap<number, LineMark>;
}

/** A pasted text with `\n` as line end, plain spaces, and without characters that nobody sees. */
export function plainText(pasted: string): string {
	return pasted
		.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
		.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
		.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '');
}
