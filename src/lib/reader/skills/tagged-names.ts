import { isTaskVerb } from '../sections/cues';
import type { Statement } from '../statements';
import type { TaggedSpan } from '../tagger/tagger';
import { nameIn, type Named } from './phrases';

/** Below this a span says that skills are near, not what they are called. */
const leastLikely = 0.4;
/** An ability is mostly a whole clause; in so few words it may be a name: "attention to detail". */
const longestAbility = 3;

/** Names that no dictionary has, from the tagger's spans in a statement; offsets in the statement. */
export function taggedNames(
	statement: Statement,
	spans: readonly TaggedSpan[],
	known: readonly Named[]
): readonly Named[] {
	const names: Named[] = [];
	for (const span of spans) {
		if (span.likely < leastLikely) continue;
		const start = span.start - statement.start;
		const text = statement.words.slice(start, span.end - statement.start);
		if (span.layer === 'skill' && !isNameOfAbility(text)) continue;
		const name = nameIn({ text, start });
		if (!name) continue;
		const isTaken = [...known, ...names].some(
			(other) => name.start < other.end && other.start < name.end
		);
		if (!isTaken) names.push({ ...name, sort: span.layer === 'skill' ? 'manner' : 'practice' });
	}
	return names;
}

function isNameOfAbility(text: string): boolean {
	const words = text.split(/\s+/);
	const first = words[0]?.toLowerCase() ?? '';
	return words.length <= longestAbility && !/ing$/.test(first) && !isTaskVerb(first);
}
