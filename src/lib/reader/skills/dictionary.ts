import { names } from './names/names';
import { wordsIn, type Word } from './words';

/**
 * How much a skill of a sort tells one job from another; the rarity of the ranking formula. A trade's own tools and
 * licences tell most, what every posting asks for tells least.
 */
export const sortWeights = {
	tool: 1,
	licence: 1,
	field: 0.9,
	language: 0.8,
	practice: 0.75,
	manner: 0.35
} as const;
export type SkillSort = keyof typeof sortWeights;

/**
 * How sure the bare word is. `plain`: always. `cased`: only in this spelling. `wary`: only in this spelling and not
 * where the word opens a sentence or goes on as ordinary English. `listed`: only next to another skill or a telling noun.
 * `asked`: an everyday word that is a skill only where requirements, wishes or the title name it. `calling`: what somebody of
 * a trade is called, who is asked for only where requirements or wishes want one: "experience as a butcher".
 */
export type Certainty = 'plain' | 'cased' | 'wary' | 'listed' | 'asked' | 'calling';

export interface Entry {
	readonly name: string;
	readonly sort: SkillSort;
	readonly certainty: Certainty;
	readonly keys: readonly string[];
	/** The spelling that `cased` and stricter ask for. */
	readonly spelling: string;
}

const certaintyMarks: Readonly<Record<string, Certainty>> = {
	'=': 'cased',
	'~': 'wary',
	'!': 'listed',
	'?': 'asked',
	'@': 'calling'
};

/** Those that ask for no spelling. */
const caseless: ReadonlySet<Certainty> = new Set(['plain', 'asked', 'calling']);

/** What stands behind a language in German. */
const germanEnds =
	'kenntnisse|kenntnissen|niveau|e sprache|en sprache|er sprache|e muttersprache'.split('|');

/** Entries by their first word, longest first. */
export const entriesByFirstWord: ReadonlyMap<string, readonly Entry[]> = compile();

/**
 * The lists are lines `Name|alias|alias`; the name is an alias of itself. A first character `=`, `~`, `!`, `?` or `@` of an alias
 * says how sure it is; an alias `-` says that the name alone is not one.
 */
function compile(): ReadonlyMap<string, readonly Entry[]> {
	const byFirst = new Map<string, Entry[]>();
	for (const [sort, list] of names) {
		for (const line of list.split('\n')) {
			const [head = '', ...aliases] = line.trim().split('|');
			if (head === '') continue;
			const name = head.replace(/^[=~!?@]/, '');
			const isNameAlias = !aliases.includes('-');
			const spellings = isNameAlias ? [head, ...aliases] : aliases;
			for (const alias of sort === 'language' ? spellings.flatMap(withCompounds) : spellings) {
				const certainty = certaintyMarks[alias.charAt(0)] ?? 'plain';
				const spelling = certainty === 'plain' ? alias : alias.slice(1);
				const keys = wordsIn(spelling).map((word) => word.key);
				const [first] = keys;
				if (first === undefined || alias === '-') continue;
				const entries = byFirst.get(first) ?? [];
				entries.push({ name, sort, certainty, keys, spelling });
				byFirst.set(first, entries);
			}
		}
	}
	for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
	return byFirst;
}

/** What German makes of a language: "Russischkenntnisse", "Deutschniveau", "in polnischer Sprache". */
function withCompounds(alias: string): readonly string[] {
	const [, german] = /^=(\p{Lu}\p{Ll}*isch|Deutsch)$/u.exec(alias) ?? [];
	if (german === undefined) return [alias];
	return [alias, ...germanEnds.map((end) => german + end)];
}

export interface Match {
	readonly entry: Entry;
	/** Indexes of words. */
	readonly from: number;
	readonly to: number;
}

/**
 * The skills of the dictionary in a statement, longest first at each place, without overlaps. Where nothing but names is
 * listed (`areNames`), ambiguous words are names too, whatever their case.
 */
export function matchesIn(
	text: string,
	words: readonly Word[],
	areNames = false
): readonly Match[] {
	const found: Match[] = [];
	for (let at = 0; at < words.length;) {
		const match = matchAt(text, words, at, areNames);
		if (match) found.push(match);
		at = match ? match.to : at + 1;
	}
	if (areNames) return found;
	return [
		...found.filter((match) => isCertain(text, words, match, found)),
		...sharedHeads(words, found)
	];
}

/**
 * What shares its last word with what follows: the "project management" of "project and product management", as the first
 * word alone.
 */
function sharedHeads(words: readonly Word[], found: readonly Match[]): readonly Match[] {
	return words.flatMap(({ key }, at) => {
		if (!joins.has(key)) return [];
		const head = words[at + 2]?.key;
		const from = at - 1;
		if (head === undefined || found.some((one) => one.from <= from && from < one.to)) return [];
		const entry = entriesByFirstWord
			.get(words[from]?.key ?? '')
			?.find(
				({ keys, certainty }) => keys.length === 2 && keys[1] === head && certainty === 'plain'
			);
		return entry ? [{ entry, from, to: at }] : [];
	});
}

const joins: ReadonlySet<string> = new Set(['and', 'or']);

function matchAt(
	text: string,
	words: readonly Word[],
	at: number,
	areNames: boolean
): Match | undefined {
	const word = words[at];
	if (!word) return undefined;
	const one = singularOf(word.key);
	return (
		matchUnder(word.key, text, words, at, areNames) ??
		(one === undefined ? undefined : matchUnder(one, text, words, at, areNames))
	);
}

function matchUnder(
	key: string,
	text: string,
	words: readonly Word[],
	at: number,
	areNames: boolean
): Match | undefined {
	const entries = entriesByFirstWord.get(key);
	if (entries === undefined) return undefined;
	for (const entry of entries) {
		const to = at + entry.keys.length;
		if (to <= words.length && fits(text, words, at, entry, areNames))
			return { entry, from: at, to };
	}
	return undefined;
}

/** A word without a plural's ending. */
function singularOf(key: string): string | undefined {
	return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : undefined;
}

function fits(
	text: string,
	words: readonly Word[],
	at: number,
	entry: Entry,
	areNames: boolean
): boolean {
	for (let index = 0; index < entry.keys.length; index += 1) {
		const word = words[at + index];
		const key = entry.keys[index];
		if (!word || key === undefined) return false;
		if (word.key !== key && (entry.certainty === 'calling' || singularOf(word.key) !== key))
			return false;
		const next = words[at + index + 1];
		const isLast = index === entry.keys.length - 1;
		if (!isLast && next && !isNarrow(text.slice(word.end, next.start))) return false;
	}
	if (areNames || caseless.has(entry.certainty)) return true;
	const first = words[at];
	const last = words[at + entry.keys.length - 1];
	if (!first || !last) return false;
	const start = entry.spelling.startsWith('.') ? first.start - 1 : first.start;
	return text.slice(Math.max(0, start), last.end) === entry.spelling;
}

/** Whether no more than a space, a hyphen or the like parts two words of one name. */
function isNarrow(gap: string): boolean {
	return gap === ' ' || gap === '-' || /^[\s./&'’®™-]{1,4}$/.test(gap);
}

const tellingNext = new Set(
	`programming language developer developers development engineer engineering experience skills code coding framework
	scripting programmer application applications software backend services microservices expertise proficiency js
	developing certified knowledge spreadsheets formulas lang advanced intermediate basics avançado avanzado avancé intermediário
	intermedio gevorderd kenntnisse`.split(/\s+/)
);
const tellingBefore = new Set(
	'microsoft ms adobe using with in proficient knowledge language languages apache'.split(' ')
);
/** A role that a language stands behind: "Software Engineer, Go", "Developer (R)". */
const roleBefore =
	/^(?:engineers?|developers?|programmers?|devs?|analysts?|scientists?|consultants?|entwickler(?:in)?|développeur|développeuse|desarrollador|desarrolladora|ontwikkelaar|programador|programadora)$/;
const ordinaryNext = new Set(
	'at in as and the to for your our on by a an when with if this that up through'.split(' ')
);

function isCertain(
	text: string,
	words: readonly Word[],
	match: Match,
	all: readonly Match[]
): boolean {
	const { certainty } = match.entry;
	if (certainty === 'cased' || caseless.has(certainty)) return true;
	const next = words[match.to];
	const before = words[match.from - 1];
	const isListed = all.some((other) => other !== match && isBeside(text, words, match, other));
	if (isListed || (next && tellingNext.has(next.key))) return true;
	const gap = before ? text.slice(before.end, words[match.from]?.start) : '';
	if (before && roleBefore.test(before.key) && /^(?:,|:|\s[-–—|]|\s\(|\s?\/)\s?$/.test(gap))
		return true;
	if (certainty === 'listed') return false;
	if (before && tellingBefore.has(before.key)) return true;
	return (
		match.from > 0 &&
		!(
			next &&
			ordinaryNext.has(next.key) &&
			!/[,;/]/.test(text.slice(words[match.to - 1]?.end, next.start))
		)
	);
}

/** Whether two matches stand in one list: nothing but a comma, a slash, "and" or "or" in one of the languages between them. */
function isBeside(text: string, words: readonly Word[], a: Match, b: Match): boolean {
	const [left, right] = a.from < b.from ? [a, b] : [b, a];
	const from = words[left.to - 1]?.end ?? 0;
	const to = words[right.from]?.start ?? 0;
	return (
		to - from <= 12 &&
		/^\s*(?:[,/&|+;]|\(|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|en|of|e)(?!\p{L})|,\s*(?:and|or))\s*(?:and |or )?$/u.test(
			text.slice(from, to)
		)
	);
}
