import type { Section } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sentencesIn } from '../sentences';
import { closingOf, type ClosingKind } from './closings';
import { agreedKind, isTaskVerb } from './cues';

export interface Trail {
	readonly kind: Section['kind'];
	readonly lines: Line[];
}

/** The lines of a section from the first on that closes the posting rather than going on with the section. */
export function trailOf(lines: readonly Line[], kind: Section['kind']): readonly Trail[] {
	const trails: Trail[] = [];
	let last: Section['kind'] = kind;
	lines.forEach((line, index) => {
		const own = goesOn(lines[index - 1], line) ? undefined : kindOfLine(line, kind);
		if (trails.length === 0 && own === undefined) return;
		// Under "Practical information" lines stand side by side, and none goes on with another.
		const goes = line.isItem || kind === 'other' ? kind : (agreedKind([line.words]) ?? last);
		last = own ?? goes;
		const trail = trails.at(-1);
		if (trail?.kind === last) trail.lines.push(line);
		else trails.push({ kind: last, lines: [line] });
	});
	return trails;
}

/** What a line closes with; a task or an offer in a list that has the words of one closes nothing. */
function kindOfLine(line: Line, within: Section['kind']): ClosingKind | undefined {
	if (line.isItem || line.words.length < 12) return undefined;
	const [first] = sentencesIn(line.words, 0, line.words.length);
	const words = first ? line.words.slice(first.start, first.end) : line.words;
	const kind = closingOf(words) ?? closingOf(line.words);
	if (kind === undefined || kind === within) return undefined;
	if (within === 'other' && kind !== 'apply' && kind !== 'process') return undefined;
	const opening =
		/^\p{L}+(?!\p{L}| (?:will|are|is|take)\b)/u.exec(line.words)?.[0].toLowerCase() ?? '';
	if (kind !== 'apply' && (isTaskVerb(opening) || opening.endsWith('ing'))) return undefined;
	return kind;
}

/** Whether a line break cut the sentence that this line goes on with. */
function goesOn(previous: Line | undefined, line: Line): boolean {
	return (
		previous !== undefined &&
		!line.isAfterBlank &&
		!line.isItem &&
		/^[\p{Ll}(]/u.test(line.words) &&
		previous.words.length > 50 &&
		!'.:!?'.includes(previous.words.at(-1) ?? '.')
	);
}
