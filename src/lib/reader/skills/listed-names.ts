import { isTaskVerb } from '../sections/cues';
import { nameIn, type Named } from './phrases';

/** What parts the names of a list. */
const separators =
	/\s*[,;/()•|]\s*(?:(?:and|or|und|oder|et|ou|y|o|en|e) )?|\s(?:and|or|und|oder|et|ou|y|o|en|e|as well as|and\/or|or even)\s/giu;
/** A proper name as it goes on: words with capitals or digits, or with a mark inside. */
const properWord =
	"(?:\\p{Lu}[\\p{L}\\d+#&.’'-]*|\\p{Ll}+[.\\d\\p{Lu}][\\p{L}\\d+#.-]*|\\d[\\d.]*\\p{L}?)";
const properStart = new RegExp(`^\\p{Lu}[\\p{L}\\d+#&.’'-]*(?:\\s${properWord}){0,2}`, 'u');
const properEnd = new RegExp(`(?<=^|\\s)\\p{Lu}[\\p{L}\\d+#&.’'-]*(?:\\s${properWord}){0,2}$`, 'u');

interface Piece {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** What parts it from the next. */
	readonly gap: string;
}

/**
 * Proper names that stand in one list with a name that is known: of "Backstage, Crossplane and Helm" the two that no list
 * has, if it has the third; offsets in the statement.
 */
export function listedNames(
	words: string,
	known: readonly Named[],
	isAsked: boolean
): readonly Named[] {
	const proper = properNames(words, known);
	return isAsked ? [...proper, ...plainNames(words, [...known, ...proper])] : proper;
}

const longestEntry = 4;
const fewestEntries = 3;
const telling: ReadonlySet<Named['sort']> = new Set(['tool', 'licence', 'practice']);
const label = /^[^,;:()]{2,40}:\s+/;

/** The other entries of a statement that is a list of names and nothing else: "netcode" in "Bonus: Unity, netcode, C#". */
function plainNames(words: string, known: readonly Named[]): readonly Named[] {
	const from = label.exec(words)?.[0].length ?? 0;
	const pieces = piecesOf(words.slice(from)).filter(({ text }) => text !== '');
	const isList =
		pieces.length >= fewestEntries &&
		pieces.every(({ text }) => text.split(/\s+/).length <= longestEntry) &&
		known.some(({ sort, start }) => start >= from && telling.has(sort));
	if (!isList) return [];
	return pieces.flatMap(({ text, start, end }) => {
		const isKnown = known.some((one) => one.start < from + end && from + start < one.end);
		const name = isKnown ? undefined : nameIn({ text, start: from + start });
		return name ? [name] : [];
	});
}

function properNames(words: string, known: readonly Named[]): readonly Named[] {
	const anchors = known.filter(({ sort, name }) => isAnchor(sort, name));
	if (anchors.length === 0) return [];
	const pieces = piecesOf(words);
	const found: Named[] = [];
	const isTaken = (one: Named): boolean =>
		[...known, ...found].some((other) => one.start < other.end && other.start < one.end);
	/** Whether a name known or found reaches the end or the start of a piece. */
	const hasAt = (piece: Piece | undefined, edge: 'start' | 'end'): boolean =>
		piece !== undefined &&
		[...anchors, ...found].some((one) =>
			edge === 'end'
				? one.end <= piece.end &&
					one.end >= piece.start &&
					/^[^\p{L}]*$/u.test(words.slice(one.end, piece.end))
				: one.start >= piece.start && one.start <= piece.end && one.start - piece.start < 2
		);
	const visit = (index: number, edge: 'start' | 'end'): void => {
		const piece = pieces[index];
		if (!piece) return;
		const pattern = edge === 'start' ? properStart : properEnd;
		const match = pattern.exec(piece.text);
		if (!match) return;
		const isWhole = match[0].length === piece.text.length;
		const isFirst = piece.start + match.index === 0;
		if (isFirst && !(isWhole && (/[,/]/.test(piece.gap) || /[\s\d]|\p{L}\p{Lu}/u.test(match[0]))))
			return;
		if (isFirst && isTaskVerb(match[0].split(/\s/)[0]?.toLowerCase() ?? '')) return;
		if (edge === 'start' && /\)(?!\s*,)/.test(pieces[index - 1]?.gap ?? '')) return;
		if (notNames.test(match[0])) return;
		const name = nameIn({ text: match[0], start: piece.start + match.index });
		if (name && !isTaken(name)) found.push({ ...name, sort: 'tool' });
	};
	for (let index = 1; index < pieces.length; index += 1)
		if (hasAt(pieces[index - 1], 'end')) visit(index, 'start');
	for (let index = pieces.length - 2; index >= 0; index -= 1)
		if (hasAt(pieces[index + 1], 'start')) visit(index, 'end');
	return found;
}

/** Grades, degrees and levels, which stand beside names without being one. */
const notNames =
	/^(?:B\.?Sc\.?|M\.?Sc\.?|B\.?A\.?|M\.?A\.?|B\.?Eng\.?|M\.?Eng\.?|Ph\.?D\.?|Bachelors?|Masters?|MBA|Diploma|HTL|FH|[ABC][12]|(?:Band|Level|Grade|Senior|Junior|Year|Class|Listening|Reading|Writing|Speaking|Overall|Score) ?[\w.+]*|CV|UK|EU|US|USA|I|We|You|They|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

function isAnchor(sort: Named['sort'], name: string): boolean {
	if (sort === 'tool' || sort === 'licence') return true;
	return sort === 'practice' && /^\p{Lu}.*\p{Lu}|\d/u.test(name);
}

function piecesOf(words: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of [...words.matchAll(separators), undefined]) {
		const to = match?.index ?? words.length;
		const text = words.slice(from, to).replace(/[.!?:]+$/, '');
		pieces.push({ text, start: from, end: from + text.length, gap: match?.[0] ?? '' });
		from = to + (match?.[0].length ?? 0);
	}
	return pieces;
}
