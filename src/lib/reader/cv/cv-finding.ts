import type { ProfileItem } from '$lib/domain/profile';

/** Something for the profile, and the words of the CV that say so. */
export interface CvFinding {
	readonly item: ProfileItem;
	readonly quote: string;
}

/** What a CV tells. Nothing is found twice. */
export interface CvReading {
	readonly findings: readonly CvFinding[];
	/** Years of work in all, by the stretches of time that it names. */
	readonly years?: { readonly count: number; readonly quote: string };
	/** Only the beginning of a very long text was read. */
	readonly wasCut: boolean;
}
