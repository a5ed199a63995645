import type { SectionKind, Span } from '$lib/domain/reading';
import { namesRole } from '../facts/roles';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import type { TaggedSpan } from '../tagger/tagger';
import { entriesByFirstWord, matchesIn, type SkillSort } from './dictionary';
import { exampleNames } from './example-names';
import { foreignNames } from './foreign-names';
import { toolsFrom, toolsIn } from './labelled';
import { licencesIn } from './licence-names';
import { listedNames } from './listed-names';
import { isMisread } from './misread-names';
import { customersIn, othersFieldsIn } from './others-fields';
import { normsIn } from './norm-names';
import { nobodysWords, type OwnWords } from './own-words';
import { phrasesIn, type Named } from './phrases';
import { schoolingIn } from './schooling';
import { taggedNames } from './tagged-names';
import { wordsIn, type Word } from './words';

/** Skills that a sentence spells out over several words rather than names. */
const spelledOut: readonly (readonly [string, SkillSort, RegExp])[] = [
	['Cross-team communication', 'manner', /\bcommunicat\w*\b[^.;]{0,60}\bacross (?:\w+ )?teams\b/i]
];

const maySpellOut = /* @__PURE__ */ sifted(
	'skills spelled out',
	...spelledOut.map(([, , pattern]) => pattern)
);

/** Sections that speak of others too. */
const tells: ReadonlySet<SectionKind> = new Set(['responsibilities', 'about', 'company']);
const tellsOfFirm: ReadonlySet<SectionKind> = new Set(['company', 'about', 'other']);
const colleagues = new Set(
	'team teams folks people colleagues department guild staff crew'.split(' ')
);
/** What is of a country or people rather than a language: "the German market", "Danish and German law". */
const ofPlace =
	/^(?: (?:and|or) \p{Lu}\p{L}+)? (?:parts?|markets?|law|laws|classes|courses?|lessons|governments?|authorit(?:y|ies)|compan(?:y|ies)|firms?|border|coast|cuisine|food|history|culture|economy|industry|tax|regulations?|subsidiar(?:y|ies)|offices?|health(?:care)?|school|schools|university|universities|railways?|state|army|society)(?!\p{L})/u;
const isOfPlace = (rest: string): boolean => ofPlace.test(rest);

/** A task in so few words is the name of a field: "Scheduling", "Recruitment and training". */
const longestTopic = 4;

/** What a skill is called in a statement, and where. */
export interface Mention extends Span {
	readonly name: string;
	readonly sort: SkillSort;
}

/**
 * The skills a statement names: those of the person's own words, those of the dictionary, then what the tagger saw
 * (offsets in the text), then what its turns of phrase point at.
 */
export function mentionsIn(
	statement: Statement,
	tagged: readonly TaggedSpan[] = [],
	ownWords: OwnWords = nobodysWords
): readonly Mention[] {
	const words = wordsIn(statement.words);
	const own = ownWords.namedIn(statement.words, words);
	const toolsStart = toolsFrom(statement.words);
	const isForm = toolsStart !== undefined;
	const isAsked = isForm || statement.kind === 'minimum' || statement.kind === 'preferred';
	const areNames = isForm || (isAsked && isOneName(statement.words, words));
	const matches = matchesIn(statement.words, words, areNames).filter(
		({ from }) => !isInAddress(statement.words, words[from]?.start ?? 0)
	);
	const isTopic = statement.kind === 'responsibilities' && words.length <= longestTopic;
	const others = isForm ? undefined : othersFieldsIn(statement.words);
	const isOthers = (start: number, end: number): boolean =>
		others !== undefined && others.start <= start && end <= others.end;
	const customers = tellsOfFirm.has(statement.kind) ? customersIn(statement.words) : undefined;
	const isOfCustomers = (start: number, end: number): boolean =>
		customers !== undefined && customers.start <= start && end <= customers.end;
	const known = matches.flatMap(({ entry, from, to }) => {
		const first = words[from];
		const last = words[to - 1];
		if (entry.certainty === 'asked' && !isAsked && !isTopic && !isDuty(statement, last)) return [];
		if (entry.certainty === 'calling' && (!isAsked || isOther(statement.words, first))) return [];
		if (entry.sort === 'field' && first && last && isOthers(first.start, last.end)) return [];
		if (entry.sort === 'language' && isOfPlace(statement.words.slice(last?.end))) return [];
		if (entry.sort === 'field' && tells.has(statement.kind) && isSomeoneElse(words[to]?.key))
			return [];
		if (!first || !last) return [];
		if (isOfCustomers(first.start, last.end)) return [];
		const named = { name: entry.name, sort: entry.sort, start: first.start, end: last.end };
		return isMisread(statement.words, named, statement.kind) ? [] : [named];
	});
	const spelled = (maySpellOut(statement.words) ? spelledOut : []).flatMap(
		([name, sort, pattern]) => {
			const match = known.some((one) => one.name === name) ? null : pattern.exec(statement.words);
			return match ? [{ name, sort, start: match.index, end: match.index + match[0].length }] : [];
		}
	);
	const notOwn = [...known, ...spelled].filter(
		(one) => !own.some((other) => one.start < other.end && other.start < one.end)
	);
	const listed = [...own, ...notOwn];
	return furtherNames(statement, tagged, listed, toolsStart)
		.filter((one) => own.includes(one) || !isOfCustomers(one.start, one.end))
		.map((mention) => ({
			...mention,
			start: statement.start + mention.start,
			end: statement.start + mention.end
		}));
}

/** What makes a task of an everyday word: "reception duties", "various cleaning tasks". */
const duty = /^ (?:duties|tasks|work|services?|jobs|chores)(?!\p{L})/u;

function isDuty({ kind, words }: Statement, last: Word | undefined): boolean {
	return kind === 'responsibilities' && last !== undefined && duty.test(words.slice(last.end));
}

/** For or with whom one works, who is not the one that is looked for: "support our butcher". */
const beforeOthers =
	/(?<!\p{L})(?:with|for|to|our|by|mit|für|den|dem|unsere[mnrs]?|avec|pour|nos|notre|aux?|con|para|nuestr[oa]s?|com|noss[oa]s?|met|voor|aan|onze) (?:an? |the |the head |einem |un |une |een )?$/iu;
function isOther(text: string, first: Word | undefined): boolean {
	return (
		first !== undefined && beforeOthers.test(text.slice(Math.max(0, first.start - 30), first.start))
	);
}

/** Whether a requirement is a name and nothing else, which no ordinary word is: "Excel". */
function isOneName(text: string, words: readonly Word[]): boolean {
	if (words.length === 0 || words.length > longestTopic) return false;
	return matchesIn(text, words, true).some(({ from, to }) => from === 0 && to === words.length);
}

/** Names with those that no list has. */
function furtherNames(
	statement: Statement,
	tagged: readonly TaggedSpan[],
	listed: readonly Named[],
	toolsStart: number | undefined
): readonly Named[] {
	const { words } = statement;
	if (toolsStart !== undefined) {
		const named = listed.filter(({ start }) => start >= toolsStart);
		return [...named, ...toolsIn(words, toolsStart, named)];
	}
	const isAsked = statement.kind === 'minimum' || statement.kind === 'preferred';
	const papers = [...normsIn(statement), ...(isAsked ? licencesIn(words) : [])].filter(
		(one) => !listed.some((other) => one.start < other.end && other.start < one.end)
	);
	const known = [...listed, ...papers];
	const seen = [...known, ...taggedNames(statement, tagged, known)];
	const among = [...seen, ...listedNames(words, seen, isAsked)];
	const proper = [...among, ...exampleNames(statement.kind, words, among)];
	const beside = [...proper, ...foreignNames(statement.kind, words, proper)];
	const named = [...beside, ...phrasesIn(words, beside)];
	const schooling = named.length > listed.length ? schoolingIn(words) : [];
	return named.filter(
		(one) =>
			listed.includes(one) ||
			(!isRest(words, one, listed) &&
				!isUmbrella(words, one, named) &&
				!isLanguageElse(one) &&
				!schooling.some(({ start, end }) => one.start < end && start < one.end))
	);
}

/** Nouns that what is named after them are examples of. */
const umbrella =
	/(?:^|\s)(?:tools|technologies|librar(?:y|ies)|frameworks?|platforms?|software|systems|languages|packages|applications|programs|solutions|tecnolog[ií]as|herramientas|ferramentas|outils|logiciels|technologien|werkzeuge)$/iu;
const example = /^,? (?:\()?(?:such as|like|including|e\.g\.|wie|tels? que|comme|como|zoals)\s/iu;

/** Whether a name is only what the next are: "project tracking tools" of "project tracking tools like Jira". */
function isUmbrella(words: string, { start, end }: Named, named: readonly Named[]): boolean {
	const lead = umbrella.test(words.slice(start, end)) && example.exec(words.slice(end, end + 20));
	return lead ? named.some((other) => other.start === end + lead[0].length) : false;
}

/** What is written like a language and is none: "deburr, polish". */
function isLanguageElse({ name }: Named): boolean {
	const key = name.toLowerCase();
	return (entriesByFirstWord.get(key) ?? []).some(
		({ sort, keys }) => sort === 'language' && keys.length === 1
	);
}

/** Whether a word is part of a web address or of a mail's. */
function isInAddress(text: string, at: number): boolean {
	if (!/[/@.]/.test(text.charAt(at - 1))) return false;
	return /(?:\/\/|www\.|@)\S*$/.test(text.slice(Math.max(0, at - 200), at));
}

/** "UX designers", "the backend team": whose field is named, rather than what one does. */
function isSomeoneElse(next: string | undefined): boolean {
	return next !== undefined && (colleagues.has(next) || namesRole(next));
}

const smallStart = /^\p{Ll}/u;

/**
 * Whether a single word is what is left of a longer name: "Server" beside the "SQL" of the dictionary, "scalable" before its
 * "cloud services"; what is in capitals after a small word is a name of its own: the "DWDM" of "redes DWDM".
 */
function isRest(words: string, one: Named, listed: readonly Named[]): boolean {
	const word = words.slice(one.start, one.end);
	if (/\s/.test(word)) return false;
	const isSmall = !/\p{Lu}/u.test(word);
	const isAcronym = /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(word);
	return listed.some(
		(other) =>
			(other.end + 1 === one.start &&
				words.charAt(other.end) === ' ' &&
				!(isAcronym && smallStart.test(words.slice(other.start, other.end)))) ||
			(one.end + 1 === other.start &&
				words.charAt(one.end) === ' ' &&
				(isSmall || /\p{Lu}/u.test(words.charAt(other.start))))
	);
}
