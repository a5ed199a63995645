import { nameBefore, type Named } from './phrases';

/** What a paper is called that says what one may do or has learnt. */
const paper =
	/\s(?:licen[cs]es?|certificates?|certifications?|certs?|cards?|tickets?|accreditation|ratings?|chartership|registration|qualifications?|endorsements?|memberships?)(?![\p{L}-])/giu;
/** The same of languages that name the paper first: "Attestation SST", "Registro CREA". */
const paperFirst =
	/(?<!\p{L})(?:passeport|brevet|certificat|certificação|certificaci[oó]n|certificado|certificaat|attestation|agrément|habilitation|titre|título|carn[eé]t?|registro|registo|zertifikat|nachweis|bewijs)\s(?:d['’]|de\s|do\s)?\p{Lu}[\p{Lu}\d]{1,7}(?![\p{L}\d-])/giu;
const inCapitals = /\p{Lu}[\p{Lu}\d]+$/u;
/** Papers that everyone has or is given. */
const notSkills =
	/(?:^|\s)(?:work|residence|birth|credit|gift|rail|report|score|season|business|bus|company|health|police|id|identity|voter|company's|leaving|school|academic|educational|technical|university|vocational|professional|additional|further|recognised|recognized|degree|formal|tax|car|vehicle|name|customer|star|google|first-class|post-graduate|postgraduate|teaching|gym|club|union|team|family|board|committee|valid|necessary|appropriate|post)$/i;
const lookBack = 50;

/** Names of licences and certificates that no list has, by the words before: "Gasfitter B ticket"; offsets in the words. */
export function licencesIn(words: string): readonly Named[] {
	return [...namedBefore(words), ...namedAfter(words)];
}

function namedAfter(words: string): readonly Named[] {
	return [...words.matchAll(paperFirst)]
		.filter(([text]) => inCapitals.test(text) && text !== text.toUpperCase())
		.map(({ index, 0: text }) => licence(text, index, index + text.length));
}

function licence(text: string, start: number, end: number): Named {
	const name = text.replace(/^\p{L}/u, (first) => first.toUpperCase());
	return { name, sort: 'licence', start, end };
}

function namedBefore(words: string): readonly Named[] {
	return [...words.matchAll(paper)].flatMap((match) => {
		const from = Math.max(0, match.index - lookBack);
		const name = nameBefore(words.slice(from, match.index), 4);
		if (!name || notSkills.test(name.name)) return [];
		const start = from + name.start;
		const end = match.index + match[0].length;
		const text = words.slice(start, end).replace(/s$/, '');
		const isProper = /\p{Lu}|\d/u.test(start === 0 ? text.slice(1) : text);
		if (!isProper && (/[.!?]$/.test(words) || words.split(/\s+/).length > 6)) return [];
		return [licence(text, start, end)];
	});
}
