import type { StatusId } from './id';

/** What a status means for the search, whatever its owner calls it. */
export const statusKinds = ['saved', 'active', 'won', 'lost'] as const;
export type StatusKind = (typeof statusKinds)[number];

/** Hues a status may have; the palette gives each a colour for both themes. */
export const statusHues = [
	'slate',
	'blue',
	'teal',
	'violet',
	'plum',
	'amber',
	'moss',
	'clay',
	'stone'
] as const;
export type StatusHue = (typeof statusHues)[number];

/** `null` takes the change back, what is left out stays. */
export interface StatusPatch {
	readonly label?: string | null;
	readonly kind?: StatusKind | null;
	readonly hue?: StatusHue | null;
	readonly order?: number | null;
	readonly isHidden?: boolean | null;
}

export interface StatusDraft {
	readonly label: string;
	readonly kind: StatusKind;
	readonly hue: StatusHue;
	readonly order: number;
}

export interface Status {
	readonly id: StatusId;
	readonly label: string;
	readonly kind: StatusKind;
	readonly hue: StatusHue;
	/** Place along the way, ascending; ties go by id. */
	readonly order: number;
	readonly isHidden: boolean;
	/** It was deleted, and jobs that stood at it stand there now. It keeps its label, for journeys that name it. */
	readonly movedTo?: StatusId;
}

/** Statuses that buttons lead to; they can be renamed and hidden, not deleted. */
export function canBeDeleted(id: StatusId): boolean {
	return id !== savedStatus && id !== appliedStatus;
}

function builtIn(
	id: string,
	label: string,
	kind: StatusKind,
	hue: StatusHue,
	order: number
): Status {
	return { id: id as StatusId, label, kind, hue, order, isHidden: false };
}

/** The statuses of a record whose owner has not changed them. Their ids are part of the stored format. */
export const builtInStatuses: readonly Status[] = [
	builtIn('saved', 'Saved', 'saved', 'slate', 10),
	builtIn('applying', 'Applying', 'saved', 'blue', 20),
	builtIn('applied', 'Applied', 'active', 'teal', 30),
	builtIn('screening', 'Screening', 'active', 'violet', 40),
	builtIn('interview', 'Interview', 'active', 'plum', 50),
	builtIn('offer', 'Offer', 'active', 'amber', 60),
	builtIn('accepted', 'Accepted', 'won', 'moss', 70),
	builtIn('rejected', 'Rejected', 'lost', 'clay', 80),
	builtIn('withdrawn', 'Withdrawn', 'lost', 'stone', 90),
	builtIn('no-response', 'No response', 'lost', 'stone', 100),
	builtIn('expired', 'Expired', 'lost', 'stone', 110)
];

export const savedStatus = 'saved' as StatusId;
export const appliedStatus = 'applied' as StatusId;

/** A status that this device does not know (made by another one, or by a newer app) is shown, not hidden. */
export function unknownStatus(id: StatusId): Status {
	return { id, label: id, kind: 'active', hue: 'stone', order: 1000, isHidden: false };
}

export function isOver(status: Status): boolean {
	return status.kind === 'won' || status.kind === 'lost';
}
