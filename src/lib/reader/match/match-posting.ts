import type { Facts } from '$lib/domain/facts';
import type { Match, MatchPoint, MatchTally, Requirement, Standing } from '$lib/domain/match';
import type { Profile } from '$lib/domain/profile';
import type { Reading } from '$lib/domain/reading';
import { judge } from './judgement';
import { requirementsOf, type Asked } from './requirements';

const mustWeight = 3;
const wishWeight = 1;
const credits: Readonly<Record<Standing, number>> = {
	have: 1,
	related: 0.5,
	missing: 0,
	'not-stated': 0
};
const mostRaises = 3;
const stopKinds: ReadonlySet<Requirement['kind']> = new Set([
	'visa',
	'language',
	'licence',
	'place'
]);
/** What a person can do something about; where one may live and work is no matter of a score. */
const raisableKinds: ReadonlySet<Requirement['kind']> = new Set([
	'skill',
	'licence',
	'language',
	'education'
]);

/**
 * Holds a posting against a profile. `facts` are those of the job as the person sees them, corrections included.
 * The same reading and profile give the same match.
 */
export function matchPosting(reading: Reading, facts: Facts, profile: Profile): Match {
	const judged = requirementsOf(reading, facts).map((asked) => judgedPoint(asked, profile));
	const decided = judged.filter(({ standing }) => standing !== 'not-stated');
	const earned = sum(decided.map((point) => weightOf(point) * credits[point.standing]));
	const possible = sum(decided.map(weightOf));
	const points = judged.map((point) => ({ ...point, gain: gainOf(point, earned, possible) }));
	return {
		points,
		musts: tallyOf(points, true),
		wishes: tallyOf(points, false),
		earned,
		possible,
		...(possible > 0 ? { score: Math.round((100 * earned) / possible) } : {}),
		stops: points.filter(
			({ isStop, isMust, standing }) => isStop && isMust && standing === 'missing'
		),
		raises: points
			.filter(isRaisable)
			.sort((a, b) => b.gain - a.gain)
			.slice(0, mostRaises)
	};
}

function judgedPoint(
	{ requirement, isMust, evidence, isReplaceable }: Asked,
	profile: Profile
): Omit<MatchPoint, 'gain'> {
	const { standing, proof } = judge(requirement, profile);
	return {
		requirement,
		isMust,
		standing: standing === 'missing' && isReplaceable ? 'related' : standing,
		evidence,
		isStop: stopKinds.has(requirement.kind),
		...(proof ? { proof } : {})
	};
}

function isRaisable({ requirement, standing, gain }: MatchPoint): boolean {
	const isOpen = standing === 'missing' || standing === 'related';
	return isOpen && gain > 0 && raisableKinds.has(requirement.kind);
}

function gainOf(point: Omit<MatchPoint, 'gain'>, earned: number, possible: number): number {
	const weight = weightOf(point);
	if (point.standing !== 'not-stated') {
		return possible === 0 ? 0 : (100 * weight * (1 - credits[point.standing])) / possible;
	}
	const now = possible === 0 ? 0 : earned / possible;
	return 100 * Math.max(0, (earned + weight) / (possible + weight) - now);
}

function weightOf({ isMust }: { readonly isMust: boolean }): number {
	return isMust ? mustWeight : wishWeight;
}

function tallyOf(points: readonly MatchPoint[], isMust: boolean): MatchTally {
	const count = (standing: Standing) =>
		points.filter((point) => point.isMust === isMust && point.standing === standing).length;
	return {
		weight: weightOf({ isMust }),
		have: count('have'),
		related: count('related'),
		missing: count('missing'),
		notStated: count('not-stated')
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
