import type { Span } from '$lib/domain/reading';

const abbreviations =
	/(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|incl|approx|min|max|mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|corp|dept|jr|sr|u\.s|u\.k|ph\.d|z\.b|u\.a|d\.h|bzw|ca|ggf|inkl|usw|kat|bspw|ex|ej|bijv|[a-z]|\d{1,2})\.$/i;
/** What has no full stop for longer than this is cut at a space, so that no pattern meets a longer text. */
const longestSentence = 1200;
const sentenceEnd = /[.!?]{1,3}["'”’)\]]{0,2}(?=\s+["'“‘([]?[\p{Lu}\d•])|[。！？]/uy;
const endMarks = /[.!?。！？]/g;

/** The sentences between two offsets, each without white space around it. */
export function sentencesIn(text: string, from: number, to: number): readonly Span[] {
	const stretch = text.slice(from, to);
	const spans: Span[] = [];
	let start = 0;
	const push = (end: number): void => {
		while (end - start > longestSentence * 1.2) {
			const space = stretch.lastIndexOf(' ', start + longestSentence);
			pushPart(space > start ? space : start + longestSentence);
		}
		pushPart(end);
	};
	const pushPart = (end: number): void => {
		const raw = stretch.slice(start, end);
		const trimmed = raw.trim();
		const lead = raw.length - raw.trimStart().length;
		if (trimmed !== '')
			spans.push({ start: from + start + lead, end: from + start + lead + trimmed.length });
		start = end;
	};
	for (const end of endsIn(stretch)) {
		if (abbreviations.test(stretch.slice(Math.max(start, end - 12), end))) continue;
		push(end);
	}
	push(stretch.length);
	return spans;
}

/** Where sentences may end: to look for the marks alone is quicker than for all that an end is made of. */
function endsIn(stretch: string): readonly number[] {
	const ends: number[] = [];
	endMarks.lastIndex = 0;
	while (endMarks.test(stretch)) {
		sentenceEnd.lastIndex = endMarks.lastIndex - 1;
		if (!sentenceEnd.test(stretch)) continue;
		ends.push(sentenceEnd.lastIndex);
		endMarks.lastIndex = sentenceEnd.lastIndex;
	}
	return ends;
}
