import type { FactName, Facts } from './facts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What the reader has to go on: the text as pasted, and its HTML where the clipboard or a file had it. */
export interface PostingInput {
	readonly text: string;
	readonly html?: string;
	/** Where the page was, if known. */
	readonly url?: string;
}

export interface FactReading<Value> {
	readonly value: Value;
	/** 0 to 1; what falls below the threshold of its fact is left out instead. */
	readonly confidence: number;
	/** Where the text says so; absent where it came from structured data. */
	readonly evidence?: Span;
}

export type FactReadings = { readonly [Name in FactName]?: FactReading<NonNullable<Facts[Name]>> };

/** `chrome` is what the page had around the posting: buttons, banners, advice. */
export const sectionKinds = [
	'about',
	'responsibilities',
	'minimum',
	'preferred',
	'benefits',
	'pay',
	'company',
	'apply',
	'process',
	'legal',
	'other',
	'chrome'
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A part of the posting. Sections follow one another, do not overlap, and cover every line that is not blank. */
export interface Section extends Span {
	readonly kind: SectionKind;
	/** The heading's own line inside the section, where it has one. */
	readonly heading?: Span;
	/** What it was read as, where a person says that it is `kind`. */
	readonly readAs?: SectionKind;
}

export interface Skill {
	/** Canonical: "Kubernetes" also where the posting says "K8s". */
	readonly name: string;
	/** Whether it is asked for as a condition rather than a wish. */
	readonly must: boolean;
	/** Relevance, higher first; see `reader/DESIGN.md` for the formula. */
	readonly score: number;
	/** Where the skill is named. */
	readonly mentions: readonly Span[];
	/** The sentences or list items around the mentions, without repeats. */
	readonly evidence: readonly Span[];
	/** What the posting alone says of it, where a person says what it is; `nothing` where it was not read at all. */
	readonly readAs?: 'must' | 'wish' | 'nothing';
}

/** `do`: what you would do. `require`: what they require. `offer`: what is preferred or offered. */
export type SummaryGroup = 'do' | 'require' | 'offer';

export interface SummaryLine extends Span {
	readonly group: SummaryGroup;
	/** The words of the span, without list mark and trailing punctuation. */
	readonly text: string;
}

/** What the reader understood of a posting; every span points into `text`. */
export interface Reading {
	/** The posting as plain text, line ends as `\n`; made from the HTML where that was given. */
	readonly text: string;
	readonly facts: FactReadings;
	readonly sections: readonly Section[];
	/** Most relevant first, stable. */
	readonly skills: readonly Skill[];
	/** At most eight, in the order of the groups. */
	readonly summary: readonly SummaryLine[];
	/** BCP 47 primary subtag of the language it seems to be written in, where that could be told. */
	readonly language?: string;
	/** It is in none of the languages that the reader knows. */
	readonly isForeign?: true;
	/** Where the reader stopped in a text that is longer than it looks into; absent where it read all. */
	readonly readTo?: number;
}

/** The plain facts of a reading. */
export function factsOf(reading: Reading): Facts {
	const facts: Record<string, unknown> = {};
	for (const [name, fact] of Object.entries(reading.facts)) facts[name] = fact.value;
	return facts as Facts;
}
