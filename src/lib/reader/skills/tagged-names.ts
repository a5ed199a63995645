import type { SectionKind } from '$lib/domain/reading';
import { isTaskVerb } from '../sections/cues';
import type { Statement } from '../statements';
import type { TaggedSpan } from '../tagger/tagger';
import { nameIn, type Named } from './phrases';

/**
 * Below these a span says that skills are near, not what they are called; what is not here names none, as it has names of
 * offices and places too.
 */
const leastLikely: { readonly [Kind in SectionKind]?: number } = {
	minimum: 0.4,
	preferred: 0.4,
	responsibilities: 0.5,
	about: 0.65
};
/** How much less likely a span may be that is written like a proper name. */
const properBonus = 0.2;
/** An ability is mostly a whole clause; in so few words it may be a name: "attention to detail". */
const longestAbility = 3;

/** Names that no dictionary has, from the tagger's spans in a statement; offsets in the statement. */
export function taggedNames(
	statement: Pick<Statement, 'kind' | 'words' | 'start'>,
	spans: readonly TaggedSpan[],
	known: readonly Named[]
): readonly Named[] {
	const names: Named[] = [];
	const least = leastLikely[statement.kind] ?? Infinity;
	for (const span of spans) {
		const start = span.start - statement.start;
		const whole = statement.words.slice(start, span.end - statement.start);
		const [text = ''] = whole.split(/[,;]/);
		if (span.likely < (isProper(statement.words, start, text) ? least - properBonus : least))
			continue;
		if (span.layer === 'skill' && !isNameOfAbility(whole)) continue;
		const name = nameIn({ text, start });
		if (!name || opensOrdinarily(name)) continue;
		const isTaken = [...known, ...names].some(
			(other) => name.start < other.end && other.start < name.end
		);
		if (!isTaken) names.push({ ...name, sort: span.layer === 'skill' ? 'manner' : 'practice' });
	}
	return names;
}

/** What opens a statement as a verb or describes whom it wants: "Assist Administration", "Motivated and punctual". */
function opensOrdinarily({ name, start }: Named): boolean {
	if (start > 0) return false;
	const [first = '', ...rest] = name.toLowerCase().split(' ');
	return rest.length > 0 ? isTaskVerb(first) : adjective.test(first);
}
const adjective = /(?:[^e]ed|ive|ous|ful|able|astic|tic)$/;

/** Whether a span is written like a proper name: with capitals that no sentence asks for, or with digits. */
function isProper(words: string, start: number, text: string): boolean {
	return (
		/\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d/u.test(text) ||
		(start > 0 && /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(words.slice(0, start)))
	);
}

function isNameOfAbility(text: string): boolean {
	const words = text.toLowerCase().split(/\s+/);
	const [first = ''] = words;
	if (words.length > longestAbility || /[,;:]/.test(text) || first.endsWith('ing')) return false;
	return !words.some((word) => isTaskVerb(word) && word !== 'work');
}
