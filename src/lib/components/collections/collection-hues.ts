import type { Collection } from '$lib/domain/collection';
import { statusHues, type StatusHue } from '$lib/domain/status';

/** A hue that the collections use least, in the order of the palette. */
export function nextHue(collections: readonly Collection[]): StatusHue {
	const uses = (hue: StatusHue) => collections.filter((other) => other.hue === hue).length;
	const choices = statusHues.filter((hue) => hue !== 'slate' && hue !== 'stone');
	return choices.reduce((best, hue) => (uses(hue) < uses(best) ? hue : best));
}
