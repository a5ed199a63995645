import type { Named } from './phrases';

/** Labels of a form after which the tools of a job are listed. */
const toolLabel =
	/^\P{L}{0,6}(?:(?:our |the |main |core |key )?(?:technolog(?:y|ies)|tech(?:nical|nology)?[ -]stack|stack|tools? (?:and|&) technologies|technologies (?:and|&) tools|tools|tooling|technologien|tech-stack|tecnolog[ií]as?|technologieën|tags|keywords|key skills|required skills|skills required))\s*(?::\s*|\n\s*|\s(?=(?:(?!(?:stack|is|are|was|will|can|that|which|we|you|they|used?|using|includes?|including|consists?|and|or|of|for|in|with|to|like|such)\s)[\p{Ll}\d.+#-]+\s){2}))/iu;
/** Labels that speak of the firm or repeat the title: what they name is not asked of anyone. */
const silentLabel =
	/^\P{L}{0,6}(?:industr(?:y|ies)|sectors?|branche|secteur|sector de actividad|setor|company (?:size|type|industry|name)|employer|company|firm|unternehmen|entreprise|empresa|bedrijf|department|abteilung|division|business unit|business area|role|job family|job function|job category|category|kategorie|likes|location|posted|date posted)\s*(?::|\n)/iu;

/** Whether a statement is a line of a form that says nothing of what is asked for. */
export function isSilent(words: string): boolean {
	return silentLabel.test(words);
}

/** Where the list begins in a statement that is a form's list of tools; its offset. */
export function toolsFrom(words: string): number | undefined {
	return toolLabel.exec(words)?.[0].length;
}

const longestTool = 3;

/** The entries of a form's list of tools: between commas, or between blanks where there are none. */
export function toolsIn(words: string, from: number, known: readonly Named[]): readonly Named[] {
	const lineEnd = words.indexOf('\n', from);
	const line = words.slice(0, lineEnd < 0 ? words.length : lineEnd);
	const separator = /[,;|•·]/.test(line.slice(from)) ? /[^,;|•·()]+/g : /[^\s()]+/g;
	return [...line.matchAll(separator)].flatMap((match) => {
		const text = match[0].trim().replace(/[.:]+$/, '');
		const start = match.index + match[0].length - match[0].trimStart().length;
		const end = start + text.length;
		if (start < from || !/\p{L}/u.test(text) || text.split(/\s+/).length > longestTool) return [];
		if (known.some((one) => one.start < end && start < one.end)) return [];
		return [{ name: text, sort: 'tool' as const, start, end }];
	});
}
