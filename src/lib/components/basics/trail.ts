import type { StatusHue } from '$lib/domain/status';

/** One mark on a trail. */
export interface Blaze {
	readonly label: string;
	readonly hue: StatusHue;
	readonly isReached: boolean;
	readonly isCurrent: boolean;
}
