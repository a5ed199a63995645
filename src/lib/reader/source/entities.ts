const named: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ' +
		'lsaquo‹ rsaquo› hellip… bull• middot· sdot⋅ deg° plusmn± times× frac12½ frac14¼ frac34¾ copy© reg® trade™ ' +
		'euro€ pound£ yen¥ cent¢ sect§ para¶ iexcl¡ iquest¿ ordf\u00aa ordm\u00ba szligß AEligÆ aeligæ OEligŒ oeligœ ' +
		'Agrave\u00c0 Aacute\u00c1 Acirc\u00c2 Atilde\u00c3 Auml\u00c4 Aring\u00c5 Ccedil\u00c7 Egrave\u00c8 ' +
		'Eacute\u00c9 Ecirc\u00ca Euml\u00cb Igrave\u00cc Iacute\u00cd Icirc\u00ce Iuml\u00cf Ntilde\u00d1 ' +
		'Ograve\u00d2 Oacute\u00d3 Ocirc\u00d4 Otilde\u00d5 Ouml\u00d6 Oslash\u00d8 Ugrave\u00d9 Uacute\u00da ' +
		'Ucirc\u00db Uuml\u00dc agrave\u00e0 aacute\u00e1 acirc\u00e2 atilde\u00e3 auml\u00e4 aring\u00e5 ' +
		'ccedil\u00e7 egrave\u00e8 eacute\u00e9 ecirc\u00ea euml\u00eb igrave\u00ec iacute\u00ed icirc\u00ee ' +
		'iuml\u00ef ntilde\u00f1 ograve\u00f2 oacute\u00f3 ocirc\u00f4 otilde\u00f5 ouml\u00f6 oslash\u00f8 ' +
		'ugrave\u00f9 uacute\u00fa ucirc\u00fb uuml\u00fc zwnj\u200c zwj\u200d shy\u00ad ensp\u2002 emsp\u2003 ' +
		'thinsp\u2009 rarr→ larr← check✓ star☆ starf★ bigstar★ le≤ ge≥ NewLine\n Tab\t colon: comma, period. ' +
		'lpar( rpar) num# sol/ excl! quest? percnt% dollar$ plus+ equals= lowbar_ hyphen-'
	)
		.split(' ')
		.map((entry) => {
			const name = /^[A-Za-z]+\d*(?=.)/.exec(entry)?.[0] ?? '';
			return [name, entry.slice(name.length)] as const;
		})
);

/** Numbers that mean the Windows-1252 character, as browsers read them (WHATWG HTML, 13.2.5.80). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** HTML character references of a text as the characters they stand for; what is not one stays as it is. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));?/gi,
		(whole: string, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return named[name] ?? whole;
			const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
			if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
			const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
			return isCharacter ? String.fromCodePoint(code) : '\ufffd';
		}
	);
}
