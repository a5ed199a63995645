import type { SummaryLine } from './reading';

/** Who may say the lines of a summary in plainer words; nobody, unless the person chose otherwise. */
export const rewordingHelpers = ['nobody', 'browser', 'endpoint'] as const;
export type RewordingHelper = (typeof rewordingHelpers)[number];

/** What a reworded line says that its source does not, or why else it was dropped. */
export type Departure = 'number' | 'name' | 'skill' | 'denial' | 'length' | 'missing';

/** A line and its other words, or why the source's own words stay. */
export type RewordedLine = { readonly source: SummaryLine } & (
	{ readonly text: string } | { readonly dropped: Departure }
);

/**
 * Why a helper gave no answer. `permission`: the browser keeps the page from programs on this device. `question`: it asks
 * the person first, who has not answered.
 */
export type RewordingFailure =
	| { readonly kind: 'address' | 'unreachable' | 'cors' | 'permission' | 'question' }
	| { readonly kind: 'timeout' | 'unreadable' }
	| { readonly kind: 'no-model'; readonly models: readonly string[] }
	| { readonly kind: 'status'; readonly status: number; readonly message: string }
	| { readonly kind: 'unavailable' };
