import { nameBefore, type Named } from './phrases';

/** What a paper is called that says what one may do or has learnt. */
const paper =
	/\s(?:licen[cs]es?|certificates?|certifications?|certs?|cards?|tickets?|accreditation|ratings?|chartership|registration|qualifications?|endorsements?)(?![\p{L}-])/giu;
/** Papers that everyone has or is given. */
const notSkills =
	/(?:^|\s)(?:work|residence|birth|credit|gift|rail|report|score|season|business|bus|company|health|police|id|identity|voter|company's|leaving|school|academic|educational|technical|university|vocational|professional|additional|further|recognised|recognized|degree|formal|tax|car|vehicle|name|customer|star|google|first-class|post-graduate|postgraduate|teaching|valid|necessary|appropriate|post)$/i;
const lookBack = 50;

/** Names of licences and certificates that no list has, by the words before: "Gasfitter B ticket"; offsets in the words. */
export function licencesIn(words: string): readonly Named[] {
	return [...words.matchAll(paper)].flatMap((match) => {
		const from = Math.max(0, match.index - lookBack);
		const name = nameBefore(words.slice(from, match.index), 4);
		if (!name || notSkills.test(name.name)) return [];
		const start = from + name.start;
		const end = match.index + match[0].replace(/s$/, '').length;
		const text = words.slice(start, end);
		const isProper = /\p{Lu}|\d/u.test(start === 0 ? text.slice(1) : text);
		if (!isProper && (/[.!?]$/.test(words) || words.split(/\s+/).length > 6)) return [];
		return [
			{
				name: text.replace(/^\p{L}/u, (first) => first.toUpperCase()),
				sort: 'licence' as const,
				start,
				end
			}
		];
	});
}
