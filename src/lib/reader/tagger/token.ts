import { isTaskVerb } from '../sections/cues';
import { hashOf, mixed } from './hash';
import { coreOf, shapeOf, tailOf } from './word';

/** What the tagger's lists know of words. */
export interface Lexicon {
	/** Classes of the word, coarse to fine; empty where it is unknown. */
	classesOf(core: string): readonly number[];
	/** Its classes in much more text, broad and narrow, by the hash of the word; empty where it is unknown. */
	fieldsOf(id: number): readonly number[];
	/** Which lists have a name, one bit each, by `phraseHash`. */
	listsOf(phrase: number): number;
}

/** A token with what follows from it alone. */
export interface Token {
	readonly core: string;
	/** Hash of the core. */
	readonly id: number;
	readonly coarse: number;
	readonly middle: number;
	readonly broad: number;
	/** Hash of the shape. */
	readonly form: number;
	/** 0 where it is no verb that tasks begin with; else which form of one. */
	readonly verb: number;
	/** Whether it tells what kind of words may follow. */
	readonly isCue: boolean;
	/** Whether it begins with a capital, and whether all of it are capitals and digits. */
	readonly isCapital: boolean;
	readonly isShouted: boolean;
	/** Hash of the marks at its end. */
	readonly tail: number;
	/** Hashes of what may be said of it; the first `far` of them also from further away. */
	readonly attributes: readonly number[];
	readonly far: number;
}

/** Classes of words that are too rare to have one. */
export const unknownClass = 900;
const unknown = [unknownClass, 901, 902] as const;
const unknownField = 999;
const longestAffix = 4;

const cues = new Set(
	`experience knowledge understanding skills skill ability able familiarity familiar proficiency proficient expertise degree
	background you will to in of with using for and or as is are have be like including we our your must should who such
	responsible tasks responsibilities requirements technologies the by on from through that i.e e.g while`.split(
		/\s+/
	)
);

export function tokenOf(text: string, lexicon: Lexicon): Token {
	const core = coreOf(text);
	const tail = tailOf(text);
	const id = hashOf(core);
	const form = hashOf(shapeOf(text), 11);
	const [coarse = unknown[0], middle = unknown[1], fine = unknown[2]] = lexicon.classesOf(core);
	const [broad = unknownField, narrow = unknownField] = lexicon.fieldsOf(id);
	const attributes = [
		mixed(id, 1),
		mixed(coarse, 2),
		mixed(middle, 3),
		mixed(fine, 4),
		mixed(broad, 8),
		mixed(narrow, 9)
	];
	const far = attributes.length;
	attributes.push(mixed(form, 5));
	for (let size = 1; size <= Math.min(longestAffix, core.length); size += 1) {
		attributes.push(hashOf(core.slice(0, size), 20 + size));
		attributes.push(hashOf(core.slice(-size), 30 + size));
	}
	if (tail !== '') attributes.push(hashOf(tail, 41));
	if (core.includes('-')) {
		attributes.push(hashOf(core.slice(core.lastIndexOf('-')), 42));
		attributes.push(hashOf(core.slice(0, core.indexOf('-')), 43));
	}
	if (core.includes('/')) attributes.push(mixed(1, 6));
	const verb = verbForm(core);
	if (verb > 0) attributes.push(mixed(verb, 7));
	return {
		core,
		id,
		coarse,
		middle,
		broad,
		form,
		verb,
		isCue: cues.has(core),
		isCapital: isCapital(text),
		isShouted: isShouted(text),
		tail: hashOf(tail, 71),
		attributes,
		far
	};
}

function isCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return code >= 65 && code <= 90;
}

function isShouted(text: string): boolean {
	return /^[A-Z0-9+#./]{2,}$/.test(text);
}

function verbForm(core: string): number {
	if (!isTaskVerb(core)) return 0;
	return core.endsWith('ing') ? 1 : core.endsWith('s') ? 2 : 3;
}

/** The hash of a name of several tokens. */
export function phraseHash(cores: readonly string[]): number {
	return cores.reduce((hash, core) => mixed(hash, hashOf(core)), 0);
}
