import openings from './found-openings.json';
import {
	anything,
	isLetter,
	isOfWord,
	places,
	symbolBits,
	symbolOf,
	symbols,
	writtenSymbols
} from './symbols';
import type { Place } from './symbols';

/**
 * Most patterns find nothing in most sentences, and each that looks for it costs as much as all of this: one walk over a
 * text tells which patterns may match in it at all, by the beginnings of words that their matches have.
 */

/**
 * The openings of the groups of patterns, by name and by where they may stand; a test holds them against the patterns.
 * Letters are letters of either case, 0 is a digit, - white space, \* anything beyond ASCII, . any other sign.
 */
export const foundOpenings: Readonly<Record<string, { readonly [At in Place]?: string }>> =
	openings;

/** Whether one of some patterns may match in a text; where it says no, none does. */
export type Sifted = (text: string) => boolean;

/** Patterns that are asked for together, under a name in `found-openings.json`. */
export interface Group {
	readonly name: string;
	readonly patterns: readonly RegExp[];
}

/** In the order in which they were named; a group's bit in the marks of a text is its place. */
const groups: Group[] = [];
let tree: Tree | undefined;

/** All groups of the modules that have been loaded. */
export function siftedGroups(): readonly Group[] {
	return groups;
}

/**
 * Patterns of any flags but `m`, which may be tried on the text or on its lower case with plain apostrophes. Their openings
 * stand in `found-openings.json`, which `node scripts/reader-openings.js` writes; a group that is not there is never sifted.
 */
// A bundle that does not ask leaves the patterns out.
/* @__NO_SIDE_EFFECTS__ */
export function sifted(name: string, ...patterns: readonly RegExp[]): Sifted {
	const number = groups.push({ name, patterns }) - 1;
	const word = number >> 5;
	const bit = 1 << (number & 31);
	tree = undefined;
	return (text) => ((marksOf(text)[word] ?? 0) & bit) !== 0;
}

/** Texts whose marks are kept: those of a few postings. */
const mostTexts = 2000;
const marksByText = new Map<string, Int32Array>();
/** The text asked about last, as one text is mostly asked about several times in a row. */
let lastText: string | undefined;
let lastMarks: Int32Array = new Int32Array();

function marksOf(text: string): Int32Array {
	if (text === lastText && tree) return lastMarks;
	let marks = tree && marksByText.get(text);
	if (!marks) {
		if (!tree || marksByText.size >= mostTexts) marksByText.clear();
		tree ??= treeOf(groups);
		marks = marksIn(text, tree);
		marksByText.set(text, marks);
	}
	lastText = text;
	lastMarks = marks;
	return marks;
}

/** Openings by their symbols; nodes are numbers, the three first those that each place begins at. */
interface Tree {
	/** The node after each symbol, `symbols` a node; 0 where there is none. */
	readonly next: Uint16Array;
	/** Words of bits that a text's marks have. */
	readonly width: number;
	/** The marks of each node, and whether it has any. */
	readonly marks: Int32Array;
	readonly isMarked: Uint8Array;
	/**
	 * The node that three symbols lead to, anywhere and at the start of a word, 0 where there is none: nearly always. Where
	 * an opening ends before, it is the first one, which is then followed from the first of the three.
	 */
	readonly threes: Readonly<Record<'word' | 'anywhere', Uint16Array>>;
	/** The marks of every text: patterns of which any text may be a match. */
	readonly always: Int32Array;
}

const roots: Readonly<Record<Place, number>> = { text: 0, word: 1, anywhere: 2 };

function treeOf(all: readonly Group[]): Tree {
	const lists = all.map(({ name }) => foundOpenings[name]);
	const width = (all.length + 31) >> 5;
	// A node for each of their characters and no more.
	const written = lists.flatMap((found) => places.map((place) => found?.[place]?.length ?? 0));
	const mostNodes = written.reduce((sum, length) => sum + length, places.length);
	const next = new Uint16Array(mostNodes * symbols);
	const marks = new Int32Array(mostNodes * width);
	const isMarked = new Uint8Array(mostNodes);
	const always = new Int32Array(width);
	let nodes = places.length;
	const grow = (root: number, list: string, word: number, bit: number): void => {
		let node = root;
		for (let at = 0; at <= list.length; at += 1) {
			const code = at < list.length ? list.charCodeAt(at) : 32;
			if (code > 32) {
				const cell = node * symbols + (symbolsByCode[code] ?? 0);
				if (next[cell] === 0) next[cell] = nodes++;
				node = next[cell] ?? 0;
			} else if (node !== root) {
				marks[node * width + word] = (marks[node * width + word] ?? 0) | bit;
				isMarked[node] = 1;
				node = root;
			}
		}
	};
	lists.forEach((found, number) => {
		const word = number >> 5;
		const bit = 1 << (number & 31);
		if (!found) always[word] = (always[word] ?? 0) | bit;
		for (const place of places) grow(roots[place], found?.[place] ?? '', word, bit);
	});
	return {
		next: next.slice(0, nodes * symbols),
		width,
		marks: marks.slice(0, nodes * width),
		isMarked,
		threes: {
			word: threesOf(roots.word, next, isMarked),
			anywhere: threesOf(roots.anywhere, next, isMarked)
		},
		always
	};
}

function threesOf(root: number, next: Uint16Array, isMarked: Uint8Array): Uint16Array {
	const threes = new Uint16Array(symbols ** 3);
	const fill = (node: number, from: number, size: number): void => {
		if (size === 1) threes[from] = node;
		else if (isMarked[node] === 1) threes.fill(root, from, from + size);
		else
			for (let symbol = 0; symbol < symbols; symbol += 1) {
				const child = next[node * symbols + symbol] ?? 0;
				const part = size / symbols;
				if (child !== 0) fill(child, from + symbol * part, part);
			}
	};
	fill(root, 0, threes.length);
	return threes;
}

/** How `found-openings.json` writes symbols, by the codes of the characters. */
const symbolsByCode = new Int8Array(128);
[...writtenSymbols].forEach((sign, symbol) => (symbolsByCode[sign.charCodeAt(0)] = symbol));

/** Symbols of the text at hand, used again from text to text. */
let row = new Int8Array(1024);

function marksIn(text: string, tree: Tree): Int32Array {
	const found = tree.always.slice();
	const length = text.length;
	if (row.length < length + 2) row = new Int8Array(2 * length);
	let isOdd = false;
	for (let at = 0; at < length; at += 1) {
		const symbol = symbolOf(text.charCodeAt(at));
		row[at] = symbol;
		if (symbol === anything) isOdd = true;
	}
	// What is beyond the end may be looked at, as openings may be shorter than three symbols.
	row[length] = 0;
	row[length + 1] = 0;
	follow(tree, roots.text, 0, length, found);
	const { word, anywhere } = tree.threes;
	let before = 0;
	let three = ((row[0] ?? 0) << symbolBits) | (row[1] ?? 0);
	for (let at = 0; at < length; at += 1) {
		const here = row[at] ?? 0;
		three = ((three << symbolBits) | (row[at + 2] ?? 0)) & (word.length - 1);
		const isWhole = at + 3 <= length && !isOdd;
		const loose = isOdd ? roots.anywhere : (anywhere[three] ?? 0);
		if (loose !== 0) {
			const isBegun = isWhole && loose !== roots.anywhere;
			follow(tree, isBegun ? loose : roots.anywhere, isBegun ? at + 3 : at, length, found);
		}
		if (!isLetter(before) || !isOfWord(here)) {
			const opening = isOdd ? roots.word : (word[three] ?? 0);
			if (opening !== 0) {
				const isBegun = isWhole && opening !== roots.word;
				follow(tree, isBegun ? opening : roots.word, isBegun ? at + 3 : at, length, found);
			}
		}
		before = here;
	}
	return found;
}

/** Adds the marks of a node and of all openings that go on from it at a place. */
function follow(tree: Tree, start: number, from: number, length: number, found: Int32Array): void {
	const { next, width, marks, isMarked } = tree;
	let node = start;
	for (let at = from; ; at += 1) {
		if (isMarked[node] === 1)
			for (let word = 0; word < width; word += 1)
				found[word] = (found[word] ?? 0) | (marks[node * width + word] ?? 0);
		if (at >= length) return;
		const symbol = row[at] ?? 0;
		if (symbol === anything) return addBelow(tree, node, found);
		node = next[node * symbols + symbol] ?? 0;
		if (node === 0) return;
	}
}

function addBelow(tree: Tree, node: number, found: Int32Array): void {
	const { next, width, marks } = tree;
	for (let word = 0; word < width; word += 1)
		found[word] = (found[word] ?? 0) | (marks[node * width + word] ?? 0);
	for (let symbol = 0; symbol < symbols; symbol += 1) {
		const child = next[node * symbols + symbol] ?? 0;
		if (child !== 0) addBelow(tree, child, found);
	}
}
