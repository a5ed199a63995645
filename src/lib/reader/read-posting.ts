import type { Day } from '$lib/domain/day';
import type { PostingInput, Reading, Section } from '$lib/domain/reading';
import { factsIn } from './facts/facts';
import { languageOf } from './language';
import { linesOf } from './lines';
import { partsOf, type Part } from './sections/sections';
import { skillsOf } from './skills/rank';
import { sourceOf } from './source/source';
import { statementsOf } from './statements';
import { summaryOf } from './summary';

/** Understands a posting. `today` is what "closes in three days" counts from where the posting has no date of its own. */
export function readPosting(input: PostingInput, today?: Day): Reading {
	const source = sourceOf(input);
	const { text } = source;
	const parts = partsOf(linesOf(source));
	const statements = statementsOf(text, parts);
	const facts = factsIn({ source, input, parts, statements, today });
	const skills = skillsOf(statements, facts.title?.value);
	const language = languageOf(text);
	return {
		text,
		facts,
		sections: parts.map(sectionOf),
		skills,
		summary: summaryOf(text, statements, skills),
		...(language === undefined ? {} : { language })
	};
}

function sectionOf({ kind, start, end, heading }: Part): Section {
	return { kind, start, end, ...(heading ? { heading } : {}) };
}
