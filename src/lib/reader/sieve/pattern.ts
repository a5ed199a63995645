import { anything, digit, isOfWord, space, symbolOf, symbols, type Place } from './symbols';

/** What a pattern is made of, as far as the sieve can tell: what stands behind or ahead is left out. */
export type Node =
	/** One character of those; any where there are no symbols. */
	| { readonly kind: 'set'; readonly symbols: readonly number[] | undefined }
	/** Where the text, or a word, begins. */
	| { readonly kind: 'edge'; readonly place: Exclude<Place, 'anywhere'> }
	| { readonly kind: 'row'; readonly nodes: readonly Node[] }
	| { readonly kind: 'choice'; readonly nodes: readonly Node[] }
	| { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };

/** Reads as much of the language of regular expressions as the reader's patterns use. */
export function parse(source: string): Node {
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
		if (letter === 'b') return { kind: 'edge', place: 'word' };
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
