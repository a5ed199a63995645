import type { Facts } from '$lib/domain/facts';

/** An invented job with the story of an application to it, told in days before today. */
export interface SamplePosting {
	readonly posting: string;
	readonly facts: Facts;
	/** Oldest first; `to` is the id of a built-in status. */
	readonly statusPath: readonly { readonly to: string; readonly daysAgo: number }[];
	readonly notes?: string;
	readonly comments?: readonly { readonly text: string; readonly daysAgo: number }[];
	readonly expiresInDays?: number;
}
