import { requirementToWords, tallyToWords } from '$lib/components/job/match-words';
import type { Match, MatchPoint, Standing } from '$lib/domain/match';

/** What of a posting's requirements is met and what is not, musts apart. */
export interface MetRequirements {
	readonly tally: string;
	/** 0 to 100, where there was something to count. */
	readonly score?: number;
	readonly missingMusts: readonly string[];
	readonly missingWishes: readonly string[];
	readonly near: readonly string[];
	readonly met: readonly string[];
}

export function metRequirements(match: Match): MetRequirements {
	const named = (standing: Standing, isTaken: (point: MatchPoint) => boolean = () => true) =>
		match.points
			.filter((point) => point.standing === standing && isTaken(point))
			.map(({ requirement }) => requirementToWords(requirement));
	return {
		tally: tallyToWords(match),
		...(match.score === undefined ? {} : { score: match.score }),
		missingMusts: named('missing', ({ isMust }) => isMust),
		missingWishes: named('missing', ({ isMust }) => !isMust),
		near: named('related'),
		met: named('have')
	};
}
