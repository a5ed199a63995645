import type { SectionKind } from '$lib/domain/reading';
import type { Statement } from '../statements';
import type { TaggedSpan, Tagger } from './tagger';

/** Where skills are asked for. The tagger knows no sections and would tag what a process or a law says as well. */
const telling: ReadonlySet<SectionKind> = new Set([
	'responsibilities',
	'minimum',
	'preferred',
	'about',
	'other'
]);

/** Characters that are tagged, five times the longest posting's; what follows is read without. */
const mostTagged = 40_000;

/** The spans of each statement, by offsets in the text; what is not here has none. */
export type SpansByStatement = ReadonlyMap<Statement, readonly TaggedSpan[]>;

/** What a tagger sees in the statements that may ask for skills. It learnt from English text and is asked of no other. */
export function taggedSpans(
	statements: readonly Statement[],
	language: string | undefined,
	tagger: Tagger | undefined
): SpansByStatement {
	if (!tagger || (language !== undefined && language !== 'en')) return new Map();
	let tagged = 0;
	const telltale = statements.filter(({ kind, words }) => {
		if (!telling.has(kind) || tagged > mostTagged) return false;
		tagged += words.length;
		return true;
	});
	const spans = tagger.spansAmong(telltale.map(({ words }) => words));
	return new Map(
		telltale.map((statement, at) => [
			statement,
			(spans[at] ?? []).map((span) => ({
				...span,
				start: statement.start + span.start,
				end: statement.start + span.end
			}))
		])
	);
}
