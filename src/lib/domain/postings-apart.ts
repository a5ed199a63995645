/** What somebody pasted at once: several links, or several postings one below the other. */
export type PastedApart =
	| { readonly kind: 'links'; readonly links: readonly PastedLink[] }
	| { readonly kind: 'postings'; readonly texts: readonly string[] };

export interface PastedLink {
	readonly url: string;
	/** What stood beside it on its line. */
	readonly words: string;
}

const mostApart = 100;
const shortestPosting = 150;
/** A line of its own that parts one posting from the next. */
const rule = /^[ \t]*(?:[-–—=*_#~]{5,}|(?:[-*_] ){3,}[-*_]?)[ \t]*$/m;
const titleLabel =
	/^[ \t]*(?:job title|position|role|stellenbezeichnung|stelle|poste|puesto|functie)[ \t]*:/gim;
const address = /https?:\/\/[^\s<>"']{4,2000}/i;

/** Takes pasted text apart; nothing where it is one posting, or none, as most are. */
export function postingsApart(text: string): PastedApart | undefined {
	const links = linksIn(text);
	if (links) return links.length > 1 ? { kind: 'links', links } : undefined;
	const texts = byRule(text) ?? byLabel(text);
	return texts && { kind: 'postings', texts };
}

/** The one link that a text is; nothing where it is more. */
export function onlyLink(text: string): string | undefined {
	const links = text.length < 4000 ? linksIn(text) : undefined;
	return links?.length === 1 && links[0]?.words === '' ? links[0].url : undefined;
}

/** Every line is a link with at most a few words. */
function linksIn(text: string): readonly PastedLink[] | undefined {
	if (!/https?:/i.test(text) || text.length > 200_000) return undefined;
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length > mostApart * 5) return undefined;
	const links: PastedLink[] = [];
	const seen = new Set<string>();
	for (const line of lines) {
		const match = address.exec(line);
		const url = match?.[0].replace(/[.,;)\]]+$/, '');
		if (!match || url === undefined) return undefined;
		const rest = line.slice(0, match.index) + line.slice(match.index + match[0].length);
		const words = rest.replace(/^[\s\-–—*•\d.)(:|,;\]["'<>]+|[\s\-–—*•(:|,;\]["'<>]+$/g, '');
		if (words.length > 120 || address.test(words)) return undefined;
		if (seen.has(url)) continue;
		seen.add(url);
		links.push({ url, words });
	}
	return links.length > mostApart ? undefined : links;
}

function byRule(text: string): readonly string[] | undefined {
	if (!rule.test(text)) return undefined;
	const parts = text.split(new RegExp(rule.source, 'gm')).map((part) => part.trim());
	return apart(parts.filter((part) => part !== ''));
}

/** "Job title: …" again and again begins a posting each time. */
function byLabel(text: string): readonly string[] | undefined {
	const starts = [...text.matchAll(titleLabel)].map(({ index }) => index);
	if (starts.length < 2 || text.slice(0, starts[0]).trim().length > shortestPosting) {
		return undefined;
	}
	return apart(starts.map((start, at) => text.slice(at === 0 ? 0 : start, starts[at + 1]).trim()));
}

/** Each part must be long enough to be a posting; a rule is also drawn within one. */
function apart(parts: readonly string[]): readonly string[] | undefined {
	const areAll = parts.every((part) => part.length >= shortestPosting);
	return areAll && parts.length > 1 && parts.length <= mostApart ? parts : undefined;
}
