import {
	anything,
	digit,
	isOfWord,
	places,
	space,
	symbolOf,
	symbols,
	writtenSymbols,
	type Place
} from './symbols';

/** The first symbols of what a pattern can match. */
export interface Opening {
	readonly place: Place;
	readonly symbols: readonly number[];
}

const deepest = 4;
const mostOpenings = 150;

/**
 * With what the matches of a pattern can begin: every match begins with one of these, which says nothing of what follows.
 * Nothing where a match may begin with anything.
 */
export function openingsOf(pattern: RegExp): readonly Opening[] | undefined {
	const node = parse(pattern.source);
	for (let depth = deepest; depth > 0; depth -= 1) {
		const paths = new Set<number>();
		if (expand(node, depth, paths)) return [...paths].map(openingAlong);
	}
	return undefined;
}

/** The openings of a group as `found-openings.json` has them; nothing where one of its patterns may begin with anything. */
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

type Node =
	| { readonly kind: 'set'; readonly symbols: readonly number[] | undefined }
	| { readonly kind: 'edge'; readonly place: number }
	| { readonly kind: 'row'; readonly nodes: readonly Node[] }
	| { readonly kind: 'choice'; readonly nodes: readonly Node[] }
	| { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };

/**
 * Symbols one after the other in one number, each plus one in six bits; above them the place in `places`. There are many
 * on the way to a pattern's openings, and some patterns have many ways to go on.
 */
type Path = number;
const symbolBits = 6;
const placeUnit = 1 << (symbolBits * deepest);

const symbolsAlong = (path: Path): number => path % placeUnit;
const placeOf = (path: Path): number => Math.floor(path / placeUnit);
const withSymbol = (path: Path, symbol: number): Path =>
	placeOf(path) * placeUnit + (symbolsAlong(path) << symbolBits) + symbol + 1;

function openingAlong(path: Path): Opening {
	const symbols: number[] = [];
	for (let rest = symbolsAlong(path); rest > 0; rest >>= symbolBits)
		symbols.unshift((rest & ((1 << symbolBits) - 1)) - 1);
	return { place: places[placeOf(path)] ?? 'anywhere', symbols };
}

const anywhere = 2;
const atWord = 1;
const atText = 0;

/** Gathers the openings of at most so many symbols; false where there are too many, or one is empty. */
function expand(node: Node, depth: number, openings: Set<Path>): boolean {
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
					const isLoose = path === anywhere * placeUnit && !isOfWord(symbol);
					then(withSymbol(isLoose ? atWord * placeUnit : path, symbol));
				}
				return;
			case 'edge':
				return then(symbolsAlong(path) === 0 ? at.place * placeUnit : path);
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
		nodes: readonly Node[],
		from: number,
		path: Path,
		then: (path: Path) => void
	): void => {
		const node = nodes[from];
		if (!node) return then(path);
		if (from === nodes.length - 1) return walk(node, path, then);
		walk(node, path, (to) => walkRow(nodes, from + 1, to, then));
	};
	walk(node, anywhere * placeUnit, keep);
	return isWhole;
}

/** Reads as much of the language of regular expressions as the reader's patterns use. */
function parse(source: string): Node {
	let at = 0;
	const choice = (): Node => {
		const nodes = [row()];
		while (source[at] === '|') {
			at += 1;
			nodes.push(row());
		}
		return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'choice', nodes };
	};
	const row = (): Node => {
		const nodes: Node[] = [];
		while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(repeated());
		return { kind: 'row', nodes };
	};
	const repeated = (): Node => {
		const node = one();
		if (!'*+?{'.includes(source[at] ?? ' ')) return node;
		const [whole, sign, least, comma, most] =
			/^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12)) ?? [];
		if (whole === undefined) return node;
		at += whole.length;
		if (sign !== undefined)
			return {
				kind: 'repeat',
				node,
				least: sign === '+' ? 1 : 0,
				most: sign === '?' ? 1 : Infinity
			};
		const from = Number(least);
		const to = comma === '' ? from : most === '' ? Infinity : Number(most);
		return { kind: 'repeat', node, least: from, most: to };
	};
	const one = (): Node => {
		const sign = source[at] ?? '';
		if (sign === '(') return group();
		if (sign === '[') return set();
		if (sign === '\\') return escaped();
		at += 1;
		if (sign === '^') return { kind: 'edge', place: atText };
		if (sign === '$') return nothing;
		return sign === '.' ? any : setOf([symbolOf(sign.charCodeAt(0))]);
	};
	const group = (): Node => {
		const opening = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at, at + 4))?.[0] ?? '(';
		const from = at;
		at += opening.length;
		const node = choice();
		at += 1;
		if (opening === '(' || opening === '(?:') return node;
		const isEdge = opening === '(?<!' && /\\p\{L\}|\\w/.test(source.slice(from, at));
		return isEdge ? { kind: 'edge', place: atWord } : nothing;
	};
	const escaped = (): Node => {
		const sign = source.charAt(at + 1);
		if (!/[\w]/.test(sign)) {
			at += 2;
			return setOf([symbolOf(sign.charCodeAt(0))]);
		}
		const [whole, property, hex] = /^\\(?:[pP](\{\w+\})|u([\da-fA-F]{4})|.)/s.exec(
			source.slice(at, at + 24)
		) ?? [''];
		at += Math.max(1, whole.length);
		if (hex !== undefined) return setOf([symbolOf(parseInt(hex, 16))]);
		if (property !== undefined) return any;
		const letter = whole.charAt(1);
		if (letter === 'b') return { kind: 'edge', place: atWord };
		const sort = sorts[letter];
		if (sort) return setOf(sort);
		if (letter === 'n' || letter === 't') return setOf([space]);
		return /[\w]/.test(letter)
			? letter === 'B'
				? nothing
				: any
			: setOf([symbolOf(letter.charCodeAt(0))]);
	};
	const set = (): Node => {
		at += 1;
		const isNegated = source[at] === '^';
		if (isNegated) at += 1;
		const found = new Set<number>();
		let isAny = isNegated;
		while (at < source.length && source[at] !== ']') {
			const from = member();
			if (source[at] === '-' && source[at + 1] !== ']' && from.code !== undefined) {
				at += 1;
				const to = member();
				const last = Math.min(to.code ?? 0xffff, from.code + 200);
				if (to.code === undefined || to.code > last) isAny = true;
				for (let code = from.code; code <= last; code += 1) found.add(symbolOf(code));
			} else if (from.symbols) for (const symbol of from.symbols) found.add(symbol);
			else isAny = true;
		}
		at += 1;
		return isAny ? any : setOf([...found]);
	};
	const member = (): { code?: number; symbols?: readonly number[] | undefined } => {
		if (source[at] === '\\') {
			const from = at;
			const node = escaped();
			if (node.kind !== 'set' || source[from + 1] === 'b') return {};
			const hex = /^\\u([\da-fA-F]{4})$/.exec(source.slice(from, at))?.[1];
			if (hex !== undefined) return { code: parseInt(hex, 16), symbols: node.symbols };
			const isPlain = at === from + 2 && !/\w/.test(source.charAt(from + 1));
			return isPlain
				? { code: source.charCodeAt(from + 1), symbols: node.symbols }
				: { symbols: node.symbols };
		}
		const code = source.charCodeAt(at);
		at += 1;
		return { code, symbols: [symbolOf(code)] };
	};
	return choice();
}

const nothing: Node = { kind: 'row', nodes: [] };
const singles: Node[] = [];
const any: Node = { kind: 'set', symbols: undefined };

function setOf(list: readonly number[]): Node {
	const [only] = list;
	if (list.length === 1 && only !== undefined && only >= 0)
		return (singles[only] ??= { kind: 'set', symbols: list });
	return list.includes(anything) || list.length === 0 ? any : { kind: 'set', symbols: list };
}

const sorts: Readonly<Record<string, readonly number[]>> = {
	d: [digit],
	s: [space],
	w: [...Array(symbols).keys()].filter(isOfWord)
};
