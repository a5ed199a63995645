import { weighedScore } from '$lib/domain/criteria';
import { markOf } from '$lib/domain/criteria';
import type { ComparedSkill } from '$lib/domain/compared-skills';
import type { Argument } from '$lib/domain/job';
import type { Comparison } from '$lib/state/comparison.svelte';
import type { Waymark } from '$lib/state/waymark.svelte';
import type { ComparedPart } from './compare-markdown';
import { factRows, payFormula, payRows, rowOf } from './compared-facts';
import { journeyRows } from './compared-journey';
import { metRequirements } from './compared-match';
import { arithmeticToWords, noWeightWords, scoreToWords } from './score-words';

/** The whole comparison as lines of text, in the order of the screen. */
export function partsToWrite(
	comparison: Comparison,
	skills: readonly ComparedSkill[],
	waymark: Waymark
): readonly ComparedPart[] {
	const { jobs, pay, criteria } = comparison;
	const facts = jobs.map((job) => job.facts);
	const met = jobs.map((job) => {
		const match = comparison.matchOf(job);
		return match && metRequirements(match);
	});
	const scores = jobs.map((job) => weighedScore(criteria, job.marks));
	const note = noWeightWords(criteria);
	const said = (side: Argument['side']) =>
		jobs.map((job) => joined(job.arguments.filter((each) => each.side === side).map(textOf)));
	return [
		{ title: 'Pay', rows: payRows(facts, pay), note: payFormula(pay) },
		{ title: 'Facts', rows: [...factRows(facts, waymark.today), linkRow(facts)] },
		{ title: 'Journey', rows: journeyRows(jobs, waymark) },
		{
			title: 'Requirements',
			rows: met.some(Boolean)
				? [
						rowOf(
							'Match',
							met.map(
								(each) => each && [scoreOf(each.score), each.tally].filter(Boolean).join('. ')
							)
						),
						rowOf(
							'Missing, required',
							met.map((each) => joined(each?.missingMusts ?? []))
						),
						rowOf(
							'Missing, wished for',
							met.map((each) => joined(each?.missingWishes ?? []))
						),
						rowOf(
							'Something near it',
							met.map((each) => joined(each?.near ?? []))
						),
						rowOf(
							'Met',
							met.map((each) => joined(each?.met ?? []))
						)
					]
				: []
		},
		{
			title: 'Skills',
			rows: skills.map(({ name, namings, isShared }) => ({
				label: name,
				cells: namings.map((naming) => naming && (naming === 'must' ? 'required' : 'named')),
				differs: !isShared
			}))
		},
		{ title: 'For and against', rows: [rowOf('For', said('pro')), rowOf('Against', said('con'))] },
		{
			title: 'My criteria',
			rows: [
				...criteria.map((criterion) =>
					rowOf(
						`${criterion.name} (weight ${criterion.weight})`,
						jobs.map(({ marks }) => markOf(marks, criterion)?.toString())
					)
				),
				rowOf('Score', scores.map(scoreToWords)),
				rowOf('Counted as', scores.map(arithmeticToWords))
			],
			...(note ? { note } : {})
		}
	];
}

const textOf = ({ text }: Argument) => text;

function joined(parts: readonly string[]): string | undefined {
	return parts.length > 0 ? parts.join('; ') : undefined;
}

function scoreOf(score: number | undefined): string | undefined {
	return score === undefined ? undefined : `${score} of 100`;
}

function linkRow(facts: readonly { readonly url?: string }[]) {
	return rowOf(
		'Link',
		facts.map(({ url }) => url)
	);
}
