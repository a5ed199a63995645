/** @typedef {import('../src/lib/domain/reading').Reading} Reading */
/** @typedef {import('../src/lib/domain/reading').Span} Span */

/**
 * A reading in the shape that `npm run read` promises to programs outside. What the posting does not state is `null`;
 * offsets are UTF-16, into `text`, with an exclusive end.
 * @param {Reading} reading
 */
export function contractOf({ text, facts, sections, skills, summary }) {
	const salary = facts.salary?.value;
	return {
		title: facts.title?.value ?? null,
		company: facts.company?.value ?? null,
		locations: placesOf(facts.location?.value),
		workplace: facts.workplace?.value ?? null,
		salary: salary
			? {
					min: salary.min ?? null,
					max: salary.max ?? null,
					currency: salary.currency ?? null,
					period: salary.period ?? null
				}
			: null,
		employmentType: facts.employmentType?.value ?? null,
		seniority: facts.seniority?.value ?? null,
		yearsMin: facts.yearsMin?.value ?? null,
		postedOn: facts.postedOn?.value ?? null,
		deadline: facts.expiresOn?.value ?? null,
		sections: sections.map(({ kind, start, end }) => ({ kind, start, end })),
		skills: skills.map(({ name, must, score, evidence }) => ({
			name,
			must,
			score,
			evidence: evidence.map(pairOf)
		})),
		summary: summary.map(({ group, start, end }) => ({ kind: group, start, end })),
		text
	};
}

/** As `placesOf` of `domain/facts`, which plain JavaScript cannot import. @param {string | undefined} location */
function placesOf(location) {
	return (location ?? '')
		.split(';')
		.map((place) => place.trim())
		.filter((place) => place !== '');
}

/** @param {Span} span @returns {[number, number]} */
function pairOf({ start, end }) {
	return [start, end];
}
