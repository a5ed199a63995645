/**
 * What a helper's words add to the line they stand for. A rewording may leave out and simplify; it may not bring in a
 * number, a name or a skill, nor turn a yes into a no. In doubt it goes: the posting's own words are there.
 */
import type { Departure } from '$lib/domain/rewording';
import { matchesIn } from '../skills/dictionary';
import { wordsIn } from '../skills/words';

/** A line that grows by more than this has said something of its own. */
const longestGrowth = 1.4;
const growthInCharacters = 20;

const numberWords: Readonly<Record<string, string>> = Object.fromEntries(
	'zero one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, number) => [word, String(number)])
);
const otherAmounts = new Set(
	'half twice double dozen hundred thousand million billion once'.split(' ')
);
const denial = /\b(?:no|not|never|without|none|cannot|neither|nor)\b|n['’]t\b/i;
/** Words that begin sentences about work, and so are no names for being written large. */
const beginnings = new Set(
	(
		'a an the this that these they you your their our we it and or with for from to in on at by as if also both all ' +
		'any be being have having must should may can could will would need needs know knowing use using work working ' +
		'help helping make making build building write writing design designing lead leading manage managing run running ' +
		'plan planning take taking keep keeping look looking speak speaking support supporting train training teach ' +
		'teaching care caring test testing sell selling serve serving check checking solve solving create creating ' +
		'improve improving develop developing maintain maintaining experience experienced skill skills skilled good strong ' +
		'solid comfortable ability able great preferred preferably ideally bonus nice required requires minimum at least ' +
		'several some many more most other others people team teams'
	).split(' ')
);

/** The first thing a rewording adds to its source; nothing where it may stand. */
export function departureOf(source: string, reworded: string): Departure | undefined {
	if (reworded.trim() === '') return 'missing';
	if (reworded.length > source.length * longestGrowth + growthInCharacters) return 'length';
	if (hasMore(numbersIn(reworded), numbersIn(source))) return 'number';
	if (hasMore(skillsIn(reworded), skillsIn(source))) return 'skill';
	if (denial.test(source) !== denial.test(reworded)) return 'denial';
	if (namesIn(reworded).some((name) => !isSaidIn(source, name))) return 'name';
	return undefined;
}

function hasMore(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
	return [...some].some((one) => !all.has(one));
}

function numbersIn(text: string): ReadonlySet<string> {
	const numbers = new Set<string>();
	for (const match of text.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)) {
		numbers.add(match[0].replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.'));
	}
	for (const { key } of wordsIn(text)) {
		const number = numberWords[key] ?? (otherAmounts.has(key) ? key : undefined);
		if (number !== undefined && key !== 'one') numbers.add(number);
	}
	return numbers;
}

function skillsIn(text: string): ReadonlySet<string> {
	return new Set(matchesIn(text, wordsIn(text)).map(({ entry }) => entry.name));
}

/** Words written with a capital or a digit; at the beginning of a sentence only such as could be a name. */
function namesIn(text: string): readonly string[] {
	return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’&+#.-]*/gu)].flatMap((match) => {
		const word = match[0].replace(/['’.]+s?$|\.+$/u, '');
		if (!/\p{Lu}/u.test(word)) return [];
		const isBeginning = /(?:^|[.!?:]\s+|^["“'‘(]+)$/u.test(text.slice(0, match.index));
		const isPlain = /^\p{Lu}\p{Ll}*$/u.test(word) && beginnings.has(word.toLowerCase());
		return (isBeginning && isPlain) || word === 'I' ? [] : [word];
	});
}

/** Whether the source has the word, or another form of it: "Managing" where it says "manage". */
function isSaidIn(source: string, name: string): boolean {
	const stem = stemOf(name);
	return wordsIn(source).some(({ key }) => stemOf(key) === stem) || source.includes(name);
}

function stemOf(word: string): string {
	const lower = word.toLowerCase();
	return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s|e)$/, '') : lower;
}
