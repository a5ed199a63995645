import { dayAt, daysBetween, type Day } from './day';
import type { Instant } from './id';
import type { Job } from './job';

/** What holds the record outside this browser. */
export const copyKinds = ['file', 'encrypted-file', 'folder', 'device'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** Characters of a passphrase; shorter ones can be guessed whatever the derivation costs (portable/EXPORT.md [E10]). */
export const shortestPassphrase = 8;

/** A copy of the record that is known to be whole. */
export interface Copy {
	readonly kind: CopyKind;
	readonly at: Instant;
	/** Jobs in it, those in the bin not counted. */
	readonly jobCount: number;
	/** How many edits the record had seen; grows with each. */
	readonly edits: number;
	/** Of the file, folder or device. */
	readonly name?: string;
}

/** After how many days without a copy one is reminded. */
export const copyPeriods = [7, 14, 30] as const;
export type CopyPeriod = (typeof copyPeriods)[number];
export const usualPeriod: CopyPeriod = 14;

export interface CopyReminding {
	/** `never`: whoever says so is left alone. */
	readonly after: CopyPeriod | 'never';
	readonly snoozedTo?: Day;
}

/** Own jobs from which on a first copy is worth a word, and days for which one job is kept without any. */
const manyJobs = 5;
const firstDays = 2;

/** The copy that was made last. */
export function lastCopy(copies: readonly Copy[]): Copy | undefined {
	return copies.reduce<Copy | undefined>(
		(last, copy) => (last && last.at >= copy.at ? last : copy),
		undefined
	);
}

interface Record {
	readonly jobs: readonly Job[];
	/** See `Copy`. */
	readonly edits: number;
	readonly copies: readonly Copy[];
}

/**
 * Whether somebody should be asked to make a copy: for the first time, or again because the last one is old and more
 * has come since. Sample jobs are nothing to lose.
 */
export function copyDue(
	{ jobs, edits, copies }: Record,
	{ after, snoozedTo }: CopyReminding,
	today: Day
): 'first' | 'again' | undefined {
	if (after === 'never' || (snoozedTo !== undefined && snoozedTo > today)) return undefined;
	const own = jobs.filter(({ isSample }) => !isSample);
	if (own.length === 0) return undefined;
	const last = lastCopy(copies);
	if (!last) {
		const isOld = own.some(({ createdAt }) => daysBetween(dayAt(createdAt), today) >= firstDays);
		return isOld || own.length >= manyJobs ? 'first' : undefined;
	}
	const isOld = daysBetween(dayAt(last.at), today) >= after;
	return isOld && edits > last.edits ? 'again' : undefined;
}
