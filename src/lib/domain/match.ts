import type { Workplace } from './facts';
import { foldName, type EducationLevel, type LanguageLevel, type ProfileItem } from './profile';
import type { Span } from './reading';

/**
 * How the profile stands towards one thing a posting asks for. `related`: something near it, or less of it than asked.
 * `not-stated`: the profile says nothing of the matter, so nothing is counted for or against it.
 */
export type Standing = 'have' | 'related' | 'missing' | 'not-stated';

/** What a posting asks for, before anybody is held against it. */
export type Requirement =
	/** Any one of the names will do. */
	| {
			readonly kind: 'skill';
			readonly names: readonly string[];
			/** Years of experience asked for with it. */
			readonly years?: number;
	  }
	/** How people work together. */
	| { readonly kind: 'manner'; readonly names: readonly string[] }
	| { readonly kind: 'licence'; readonly names: readonly string[] }
	| { readonly kind: 'years'; readonly years: number }
	/** `fields`: the subjects that the posting names with the degree. */
	| {
			readonly kind: 'education';
			readonly level: EducationLevel;
			readonly fields?: readonly string[];
	  }
	| {
			readonly kind: 'language';
			readonly names: readonly string[];
			readonly level?: LanguageLevel;
	  }
	/** May work in the country, which is not always named; `sponsors` where the posting says whether it helps. */
	| { readonly kind: 'visa'; readonly country?: string; readonly sponsors?: boolean }
	/** Any one of the places will do; none is named where the work is done from anywhere. */
	| {
			readonly kind: 'place';
			readonly places: readonly string[];
			readonly workplace?: Workplace;
	  };

/** What of the profile decides a point: entries, or one of the answers there is once. */
export type MatchProof =
	| { readonly kind: 'items'; readonly items: readonly ProfileItem[] }
	| { readonly kind: 'years'; readonly years: number }
	| { readonly kind: 'remote'; readonly remote: boolean }
	| { readonly kind: 'needsSponsorship'; readonly needsSponsorship: boolean };

export interface MatchPoint {
	readonly requirement: Requirement;
	/** Asked for as a condition rather than a wish. */
	readonly isMust: boolean;
	readonly standing: Standing;
	/** Where the posting says so; empty where a person corrected the fact by hand. */
	readonly evidence: readonly Span[];
	readonly proof?: MatchProof;
	/** Whether many employers turn people down for this alone: visa, language, licence, place. */
	readonly isStop: boolean;
	/** Points (0 to 100, not rounded) by which the score would rise if one had it. */
	readonly gain: number;
}

/** How many points of one weight there are, by standing. */
export interface MatchTally {
	/** How much each of them counts. */
	readonly weight: number;
	readonly have: number;
	readonly related: number;
	readonly missing: number;
	readonly notStated: number;
}

/** A posting held against the profile; the arithmetic of `score` is in `reader/DESIGN.md` under "Match". */
export interface Match {
	/** In the order to show: musts before wishes, then as relevant as the posting makes them. */
	readonly points: readonly MatchPoint[];
	readonly musts: MatchTally;
	readonly wishes: MatchTally;
	/** What was earned of what could be, in weights. */
	readonly earned: number;
	readonly possible: number;
	/** 0 to 100; absent where nothing that is asked could be decided. */
	readonly score?: number;
	/** Musts among visa, language, licence and place that are missing. */
	readonly stops: readonly MatchPoint[];
	/** What would raise the score most, highest gain first; at most three. */
	readonly raises: readonly MatchPoint[];
}

/** The standing of a skill that a posting names, where the match has a point for it. */
export function standingsByName(match: Match): ReadonlyMap<string, Standing> {
	const standings = new Map<string, Standing>();
	for (const { requirement, standing, proof } of match.points) {
		if (!('names' in requirement)) continue;
		const proven = proof?.kind === 'items' ? proof.items.map(foldedNameOf) : [];
		for (const name of requirement.names) {
			// Of alternatives only the one that the profile has is had.
			const isHad = requirement.names.length === 1 || proven.includes(foldName(name));
			standings.set(name, standing === 'have' && !isHad ? 'related' : standing);
		}
	}
	return standings;
}

function foldedNameOf(item: ProfileItem): string {
	return 'name' in item ? foldName(item.name) : '';
}
