import { openingsOf, type Place } from './openings';
import { anything, isOfWord, symbolOf, symbols } from './symbols';

/**
 * Most patterns find nothing in most sentences, and each that looks for it costs as much as all of this: one walk over a
 * text tells which patterns may match in it at all, by the words with which their matches begin.
 */

/** Whether one of some patterns may match in a text; where it says no, none does. */
export type Sifted = (text: string) => boolean;

/** Patterns by number; a place in the marks of a text is a number's bit. */
const groups: (readonly RegExp[])[] = [];
let tree: Tree | undefined;

/** Patterns that are asked for together; they may be of any flags but `m`, and match what they match in lower case too. */
export function sifted(...patterns: readonly RegExp[]): Sifted {
	const number = groups.push(patterns) - 1;
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
let lastMarks = new Int32Array();

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
	readonly next: Int32Array;
	/** Words of bits that a text's marks have. */
	readonly width: number;
	/** The marks of each node, and whether it has any. */
	readonly marks: Int32Array;
	readonly isMarked: Uint8Array;
	/** The marks of every text: patterns that may begin with anything. */
	readonly always: Int32Array;
}

const roots: Readonly<Record<Place, number>> = { text: 0, word: 1, anywhere: 2 };

function treeOf(all: readonly (readonly RegExp[])[]): Tree {
	const width = (all.length + 31) >> 5;
	const next: number[] = Array<number>(3 * symbols).fill(0);
	const marks: number[] = Array<number>(3 * width).fill(0);
	const always = new Int32Array(width);
	all.forEach((patterns, number) => {
		const word = number >> 5;
		const bit = 1 << (number & 31);
		for (const pattern of patterns) {
			const openings = openingsOf(pattern);
			if (!openings) always[word] = (always[word] ?? 0) | bit;
			for (const opening of openings ?? []) {
				let node = roots[opening.place];
				for (const symbol of opening.symbols) {
					const cell = node * symbols + symbol;
					if (next[cell] === 0) {
						next[cell] = next.length / symbols;
						for (let at = 0; at < symbols; at += 1) next.push(0);
						for (let at = 0; at < width; at += 1) marks.push(0);
					}
					node = next[cell] ?? 0;
				}
				marks[node * width + word] = (marks[node * width + word] ?? 0) | bit;
			}
		}
	});
	const isMarked = Uint8Array.from({ length: next.length / symbols }, (_, node) =>
		marks.slice(node * width, (node + 1) * width).some((word) => word !== 0) ? 1 : 0
	);
	return { next: Int32Array.from(next), width, marks: Int32Array.from(marks), isMarked, always };
}

/** Symbols of the text at hand, used again from text to text. */
let row = new Int8Array(1024);

function marksIn(text: string, tree: Tree): Int32Array {
	const found = tree.always.slice();
	const length = text.length;
	if (row.length < length) row = new Int8Array(2 * length);
	for (let at = 0; at < length; at += 1) row[at] = symbolOf(text.charCodeAt(at));
	follow(tree, roots.text, 0, length, found);
	const { next } = tree;
	let isInWord = false;
	for (let at = 0; at < length; at += 1) {
		const here = row[at] ?? 0;
		const isFound = here < 0 || next[roots.anywhere * symbols + here] !== 0;
		if (isFound) follow(tree, roots.anywhere, at, length, found);
		if (!isInWord || !isOfWord(here))
			if (here < 0 || next[roots.word * symbols + here] !== 0)
				follow(tree, roots.word, at, length, found);
		isInWord = here >= 1 && here <= 26;
	}
	return found;
}

/** Adds the marks of all openings that stand at a place. */
function follow(
	tree: Tree,
	root: number,
	from: number,
	length: number,
	found: Int32Array
): void {
	const { next, width, marks, isMarked } = tree;
	let node = root;
	for (let at = from; at < length; at += 1) {
		const symbol = row[at] ?? 0;
		if (symbol === anything) return addBelow(tree, node, found);
		node = next[node * symbols + symbol] ?? 0;
		if (node === 0) return;
		if (isMarked[node] === 0) continue;
		for (let word = 0; word < width; word += 1)
			found[word] = (found[word] ?? 0) | (marks[node * width + word] ?? 0);
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
