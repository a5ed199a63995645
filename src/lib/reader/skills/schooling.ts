import type { Span } from '$lib/domain/reading';

/** What a degree is called, before or after what was studied. */
const degree =
	/(?<!\p{L})(?:degrees?|diploma|bachelor(?:['’]?s)?|master['’]s|master(?= (?:of|in|degree)(?!\p{L}))|b\.?sc|m\.?sc|b\.?tech|m\.?tech|b\.?eng|m\.?eng|mca|bca|ph\.?d|doctorate|stud(?:y|ies) (?:in|of)|(?:education|training|apprenticeship) (?:as|in|within|\()|graduates? (?:in|of|from)|(?:hochschul|fach)?studium|ausbildung (?:als|zum|zur|im|in)|diplôme|formation (?:from )?(?:en|bac)|bac ?\+ ?\d|licenciatura|grado (?:en|superior)|titulaci[óo]n|máster|hbo|opleiding|graduação|formação|laurea)(?![\p{L}\d])/giu;
/** Where a sentence leaves what was studied. */
const onwards =
	/[;.!?](?:\s|$)|\s[-–—]\s|(?:,\s*|\s)(?:(?:and|with|plus|as well as|und|mit|sowie|et|avec|y|con|en|met|e|com)\s(?=[^,;.]{0,40}(?:experience|erfahrung|expérience|experiencia|ervaring|experiência|knowledge|kenntnis|years|jahre|skills|command|understanding|certifi|proficien|fluen))|(?:at least|min\.|\d+\+?\s))/iu;
const longest = 160;

/** The stretches of a statement that speak of degrees and what they are in, which name no skill that no list has. */
export function schoolingIn(words: string): readonly Span[] {
	return [...words.matchAll(degree)].map(({ index }) => {
		const rest = words.slice(index + 2, index + longest);
		const end = onwards.exec(rest)?.index ?? rest.length;
		return { start: index, end: index + 2 + end };
	});
}
