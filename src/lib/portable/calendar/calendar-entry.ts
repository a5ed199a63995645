import type { Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import type { Repeat } from '$lib/domain/reminder';

/** Something that a calendar can show. */
export interface CalendarEntry {
	/** The same at every export, so that importing again replaces. */
	readonly uid: string;
	readonly summary: string;
	readonly description?: string;
	readonly location?: string;
	/** Absolute, http or https. */
	readonly url?: string;
	readonly on: Day;
	/** `HH:MM` in `zone`; without it the whole day is meant, in whichever zone one is. */
	readonly at?: string;
	/** `HH:MM`, later than `at`. */
	readonly until?: string;
	/** IANA name. */
	readonly zone: string;
	/** Minutes it takes where `until` does not tell; 0 to 1439. */
	readonly takesMinutes: number;
	readonly repeat?: Repeat;
	/** Minutes from its start, or from the midnight with which its day begins; negative before it. */
	readonly alarms: readonly number[];
	/** It keeps the person busy. */
	readonly isBusy: boolean;
	readonly isCancelled: boolean;
	readonly changedAt: Instant;
}
