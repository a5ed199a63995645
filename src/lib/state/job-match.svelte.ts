import type { Facts } from '$lib/domain/facts';
import { standingsByName, type Match, type MatchPoint, type Standing } from '$lib/domain/match';
import { saysNothing, type ProfileItem } from '$lib/domain/profile';
import type { Reading } from '$lib/domain/reading';
import type { ReadingCorrections } from '$lib/domain/reading-corrections';
import { droppedNames, withoutDropped } from '$lib/domain/skill-words';
import { kindOfName, matchPosting } from '$lib/reader';
import type { Waymark } from './waymark.svelte';

/** A posting held against the person's profile, as both are at this moment. */
export class JobMatch {
	readonly #waymark: Waymark;
	readonly #reading: () => Reading;
	readonly #facts: () => Facts;
	readonly #corrections: () => ReadingCorrections;

	/** The facts without what the person does not want to see. */
	readonly #asked = $derived.by(() =>
		withoutDropped(
			this.#facts(),
			droppedNames({ corrections: this.#corrections(), words: this.#waymark.skillWords })
		)
	);
	/** Whether there is something in the profile to hold it against. */
	readonly hasProfile = $derived.by(() => !saysNothing(this.#waymark.profile));
	/** Nothing where the profile says nothing. */
	readonly match = $derived.by<Match | undefined>(() =>
		this.hasProfile ? matchPosting(this.#reading(), this.#asked, this.#waymark.profile) : undefined
	);
	readonly standings = $derived.by<ReadonlyMap<string, Standing>>(() =>
		this.match ? standingsByName(this.match) : new Map()
	);

	constructor(
		waymark: Waymark,
		reading: () => Reading,
		facts: () => Facts,
		corrections: () => ReadingCorrections
	) {
		this.#waymark = waymark;
		this.#reading = reading;
		this.#facts = facts;
		this.#corrections = corrections;
	}

	get canAdd(): boolean {
		return !this.#waymark.isReadOnly;
	}

	/** The person says that they have what a point asks for; of alternatives the one named. */
	addToProfile({ requirement }: MatchPoint, name: string): void {
		const kind = requirement.kind === 'skill' ? kindOfName(name) : requirement.kind;
		const item: ProfileItem | undefined =
			kind === 'language' || kind === 'licence'
				? { kind, name }
				: kind === 'skill' || kind === 'manner'
					? { kind: 'skill', name }
					: undefined;
		if (item) this.#waymark.record.keepInProfile([item]);
	}
}
