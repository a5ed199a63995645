import type { StatusHue, StatusKind } from '$lib/domain/status';
import type { StatusProblem } from '$lib/state/status-editor.svelte';

/** What a status means for the search. */
export const kindWords: Readonly<Record<StatusKind, string>> = {
	saved: 'Not sent yet',
	active: 'Under way',
	won: 'Ended well',
	lost: 'Ended'
};

export const hueWords: Readonly<Record<StatusHue, string>> = {
	slate: 'Slate',
	blue: 'Blue',
	teal: 'Teal',
	violet: 'Violet',
	plum: 'Plum',
	amber: 'Amber',
	moss: 'Moss',
	clay: 'Clay',
	stone: 'Stone'
};

export const statusProblemWords: Readonly<Record<StatusProblem, string>> = {
	nameless: 'A status needs a name.',
	taken: 'Another status has this name.'
};
