import { anything, digit, isOfWord, space, symbolOf, symbols } from './symbols';

/** Where a match that opens so can begin: at the start of a text, at that of a word (or at no word at all), anywhere. */
export type Place = 'text' | 'word' | 'anywhere';

/** The first symbols of what a pattern can match. */
export interface Opening {
	readonly place: Place;
	readonly symbols: readonly number[];
}

const deepest = 6;
const mostOpenings = 800;

/**
 * With what the matches of a pattern can begin: every match begins with one of these, which says nothing of what follows.
 * Nothing where a match may begin with anything.
 */
export function openingsOf(pattern: RegExp): readonly Opening[] | undefined {
	const node = parse(pattern.source);
	for (let depth = deepest; depth > 0; depth -= 1) {
		const openings = new Map<string, Opening>();
		const isWhole = expand(node, depth, openings);
		if (isWhole) return [...openings.values()];
	}
	return undefined;
}

type Node =
	| { readonly kind: 'set'; readonly symbols: readonly number[] | undefined }
	| { readonly kind: 'edge'; readonly place: Place }
	| { readonly kind: 'row'; readonly nodes: readonly Node[] }
	| { readonly kind: 'choice'; readonly nodes: readonly Node[] }
	| { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };

interface Path {
	readonly place: Place;
	readonly symbols: readonly number[];
}

/** Gathers the openings of at most so many symbols; false where there are too many, or one is empty. */
function expand(node: Node, depth: number, openings: Map<string, Opening>): boolean {
	let isWhole = true;
	let paths = 0;
	const keep = (path: Path): void => {
		paths += 1;
		const [first] = path.symbols;
		if (first === undefined || paths > 20 * mostOpenings) isWhole = false;
		if (first === undefined || !isWhole) return;
		// What is no letter, digit or underscore is looked at wherever it stands.
		const place = path.place === 'anywhere' && !isOfWord(first) ? 'word' : path.place;
		openings.set(`${place} ${path.symbols.join()}`, { place, symbols: path.symbols });
		if (openings.size > mostOpenings) isWhole = false;
	};
	const walk = (at: Node, path: Path, then: (path: Path) => void): void => {
		if (!isWhole) return;
		if (path.symbols.length >= depth) return keep(path);
		switch (at.kind) {
			case 'set':
				if (!at.symbols) return keep(path);
				for (const symbol of at.symbols) then({ ...path, symbols: [...path.symbols, symbol] });
				return;
			case 'edge':
				return then(path.symbols.length === 0 ? { ...path, place: at.place } : path);
			case 'row': {
				const step = (index: number, from: Path): void => {
					const next = at.nodes[index];
					if (next) walk(next, from, (to) => step(index + 1, to));
					else then(from);
				};
				return step(0, path);
			}
			case 'choice':
				for (const one of at.nodes) walk(one, path, then);
				return;
			case 'repeat': {
				if (at.least === 0) then(path);
				if (at.most === 0) return;
				const rest = { ...at, least: Math.max(0, at.least - 1), most: at.most - 1 };
				walk(at.node, path, (to) => {
					if (to.symbols.length > path.symbols.length) walk(rest, to, then);
					else if (at.least > 0) then(to);
				});
			}
		}
	};
	walk(node, { place: 'anywhere', symbols: [] }, keep);
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
		if (sign === '^') return { kind: 'edge', place: 'text' };
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
		return isEdge ? { kind: 'edge', place: 'word' } : nothing;
	};
	const escaped = (): Node => {
		const [whole, property, hex] =
			/^\\(?:[pP](\{\w+\})|u([\da-fA-F]{4})|.)/s.exec(source.slice(at, at + 24)) ?? [''];
		at += Math.max(1, whole.length);
		if (hex !== undefined) return setOf([symbolOf(parseInt(hex, 16))]);
		if (property !== undefined) return any;
		const letter = whole.charAt(1);
		if (letter === 'b') return { kind: 'edge', place: 'word' };
		const sort = sorts[letter];
		if (sort) return setOf(sort);
		if (letter === 'n' || letter === 't') return setOf([space]);
		return /[\w]/.test(letter) ? (letter === 'B' ? nothing : any) : setOf([symbolOf(letter.charCodeAt(0))]);
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
const any: Node = { kind: 'set', symbols: undefined };

function setOf(list: readonly number[]): Node {
	return list.includes(anything) || list.length === 0 ? any : { kind: 'set', symbols: list };
}

const sorts: Readonly<Record<string, readonly number[]>> = {
	d: [digit],
	s: [space],
	w: [...Array(symbols).keys()].filter(isOfWord)
};
