import { parse, type Node } from './pattern';
import { rateOf } from './rates';
import { isLetter, isOfWord, places, writtenSymbols, type Place } from './symbols';

/** Symbols that every match of a pattern has at such a place, or others in their stead. */
export interface Opening {
	readonly place: Place;
	readonly symbols: readonly number[];
}

const deepest = 5;
const mostOpenings = 150;

/**
 * Openings of which every match of a pattern has one: those with which it begins, or those of a part that each match has
 * where these are rarer. They say nothing of what else a match needs. Nothing where any text may do.
 */
function openingsOf(pattern: RegExp): readonly Opening[] | undefined {
	const found = rarestWithin(parse(pattern.source), [], 'anywhere');
	return found && [...found.paths].map(openingAlong);
}

/** The openings of a group as `found-openings.json` has them; nothing where one of its patterns has none. */
export function writtenOpenings(
	patterns: readonly RegExp[]
): Partial<Record<Place, string>> | undefined {
	const lists: Record<Place, Set<string>> = {
		text: new Set(),
		word: new Set(),
		anywhere: new Set()
	};
	for (const pattern of patterns) {
		const openings = openingsOf(pattern);
		if (!openings) return undefined;
		for (const { place, symbols } of openings)
			lists[place].add(symbols.map((symbol) => writtenSymbols.charAt(symbol)).join(''));
	}
	return Object.fromEntries(
		places.flatMap((place) =>
			lists[place].size === 0 ? [] : [[place, [...lists[place]].sort().join(' ')]]
		)
	);
}

/**
 * Symbols one after the other in one number, each plus one in six bits; above them the place in `places`. There are many
 * on the way to a pattern's openings, and some patterns have many ways to go on.
 */
type Path = number;
const symbolBits = 6;
const placeUnit = 1 << (symbolBits * deepest);

const pathAt = (place: Place): Path => places.indexOf(place) * placeUnit;
const symbolsAlong = (path: Path): number => path % placeUnit;
const placeOf = (path: Path): Place => places[Math.floor(path / placeUnit)] ?? 'anywhere';
const withSymbol = (path: Path, symbol: number): Path =>
	pathAt(placeOf(path)) + (symbolsAlong(path) << symbolBits) + symbol + 1;

function openingAlong(path: Path): Opening {
	const symbols: number[] = [];
	for (let rest = symbolsAlong(path); rest > 0; rest >>= symbolBits)
		symbols.unshift((rest & ((1 << symbolBits) - 1)) - 1);
	return { place: placeOf(path), symbols };
}

interface Found {
	readonly paths: ReadonlySet<Path>;
	/** How often a text of ordinary length has one of them. */
	readonly rate: number;
}

/** The rarest openings that begin somewhere in a part of a pattern, after which others follow. */
function rarestWithin(node: Node, after: readonly Node[], place: Place): Found | undefined {
	switch (node.kind) {
		case 'edge':
			return undefined;
		case 'set':
			return openingsFrom([node, ...after], place);
		case 'repeat': {
			if (node.least === 0) return undefined;
			const again = { ...node, least: node.least - 1, most: node.most - 1 };
			return rarestWithin(node.node, [again, ...after], place);
		}
		case 'choice': {
			const each = node.nodes.map((one) => rarestWithin(one, after, place));
			return each.every((found) => found !== undefined) ? together(each) : undefined;
		}
		case 'row': {
			let rarest: Found | undefined;
			let here = place;
			node.nodes.forEach((one, at) => {
				const rest = [...node.nodes.slice(at + 1), ...after];
				rarest = rarer(rarest, openingsFrom([one, ...rest], here));
				if (one.kind !== 'set') rarest = rarer(rarest, rarestWithin(one, rest, here));
				here = placeAfter(one, here);
			});
			return rarest;
		}
	}
}

function rarer(one: Found | undefined, other: Found | undefined): Found | undefined {
	return one && other ? (other.rate < one.rate ? other : one) : (one ?? other);
}

function together(all: readonly Found[]): Found | undefined {
	const paths = new Set(all.flatMap((found) => [...found.paths]));
	return paths.size > mostOpenings ? undefined : foundOf(paths);
}

function foundOf(paths: ReadonlySet<Path>): Found {
	let rate = 0;
	for (const path of paths) {
		const { place, symbols } = openingAlong(path);
		rate += rateOf(symbols, place);
	}
	return { paths, rate };
}

/** Where what follows a part of a pattern stands. */
function placeAfter(node: Node, before: Place): Place {
	switch (node.kind) {
		case 'edge':
			return node.place;
		case 'set':
			return node.symbols?.some(isLetter) === false ? 'word' : 'anywhere';
		case 'row':
			return node.nodes.reduce((place, one) => placeAfter(one, place), before);
		case 'choice':
			return loosest(node.nodes.map((one) => placeAfter(one, before)));
		case 'repeat': {
			const after = placeAfter(node.node, before);
			return node.least > 0 ? after : loosest([before, after]);
		}
	}
}

function loosest(all: readonly Place[]): Place {
	if (all.includes('anywhere')) return 'anywhere';
	return all.every((place) => place === 'text') ? 'text' : 'word';
}

/** With what parts that follow each other can begin, as many symbols as there may be; nothing where it may be anything. */
function openingsFrom(nodes: readonly Node[], place: Place): Found | undefined {
	for (let depth = deepest; depth > 0; depth -= 1) {
		const paths = new Set<Path>();
		if (expand(nodes, place, depth, paths)) return foundOf(paths);
	}
	return undefined;
}

/** Gathers the openings of at most so many symbols; false where there are too many, or one is empty. */
function expand(nodes: readonly Node[], place: Place, depth: number, openings: Set<Path>): boolean {
	const full = 1 << (symbolBits * (depth - 1));
	let isWhole = true;
	let count = 0;
	const keep = (path: Path): void => {
		count += 1;
		const symbols = symbolsAlong(path);
		if (symbols === 0 || count > 20 * mostOpenings || openings.size > mostOpenings) isWhole = false;
		if (isWhole) openings.add(path);
	};
	const walk = (at: Node, path: Path, then: (path: Path) => void): void => {
		if (!isWhole) return;
		if (symbolsAlong(path) >= full) return keep(path);
		switch (at.kind) {
			case 'set':
				if (!at.symbols) return keep(path);
				for (const symbol of at.symbols) {
					// What is no letter, digit or underscore is looked at wherever it stands.
					const isLoose = path === pathAt('anywhere') && !isOfWord(symbol);
					then(withSymbol(isLoose ? pathAt('word') : path, symbol));
				}
				return;
			case 'edge':
				return then(symbolsAlong(path) === 0 ? pathAt(at.place) : path);
			case 'row':
				return walkRow(at.nodes, 0, path, then);
			case 'choice':
				for (const one of at.nodes) walk(one, path, then);
				return;
			case 'repeat': {
				if (at.least === 0) then(path);
				if (at.most === 0) return;
				const rest = { ...at, least: Math.max(0, at.least - 1), most: at.most - 1 };
				walk(at.node, path, (to) => {
					if (symbolsAlong(to) > symbolsAlong(path)) walk(rest, to, then);
					else if (at.least > 0) then(to);
				});
			}
		}
	};
	const walkRow = (
		row: readonly Node[],
		from: number,
		path: Path,
		then: (path: Path) => void
	): void => {
		const node = row[from];
		if (!node) return then(path);
		if (from === row.length - 1) return walk(node, path, then);
		walk(node, path, (to) => walkRow(row, from + 1, to, then));
	};
	walkRow(nodes, 0, pathAt(place), keep);
	return isWhole;
}
