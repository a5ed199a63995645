import { effectOf, type Effect } from '../source/html-effects';
import { attributeOf, htmlTokens, type TagToken } from '../source/html-tokens';
import { bareTag, escaped } from '../source/bare-html';

interface Open extends Effect {
	readonly name: string;
	readonly isMain: boolean;
	readonly isAside: boolean;
}

/** Characters from which a part of a page may be all that it is about. */
const enough = 400;
/** Elements that may lie within each other; of deeper ones only the words are taken. */
const deepest = 400;

/**
 * The part of a page that it is about, as bare HTML: its `main` where it has one that says something, without menus,
 * dialogs, footers and what is not shown. Where too little would be left, the whole page is.
 */
export function mainContent(html: string): string {
	const whole = collector();
	const plain = collector();
	const main = collector();
	const open: Open[] = [];
	const openByName = new Map<string, number>();
	let hidden = 0;
	let aside = 0;
	let inMain = 0;
	const count = (element: Open, by: 1 | -1): void => {
		openByName.set(element.name, (openByName.get(element.name) ?? 0) + by);
		if (element.isHidden) hidden += by;
		if (element.isAside) aside += by;
		if (element.isMain) inMain += by;
	};
	const put = (piece: string, length: number): void => {
		if (hidden > 0) return;
		whole.add(piece, length);
		if (aside > 0) return;
		plain.add(piece, length);
		if (inMain > 0) main.add(piece, length);
	};
	const close = (): void => {
		const element = open.pop();
		if (!element) return;
		put(`</${element.name}>`, 0);
		count(element, -1);
	};

	for (const token of htmlTokens(html)) {
		if (token.kind === 'script') continue;
		if (token.kind === 'text') put(escaped(token.text), token.text.trim().length);
		else if (token.kind === 'close') {
			if (!openByName.get(token.name)) continue;
			let isClosed = false;
			while (!isClosed && open.length > 0) {
				isClosed = open.at(-1)?.name === token.name;
				close();
			}
		} else {
			const element = elementOf(token);
			if (element.closesItself && open.at(-1)?.name === token.name) close();
			if (!element.isVoid) {
				if (open.length >= deepest) continue;
				open.push(element);
				count(element, 1);
			}
			put(bareTag('open', token.name, token.attributes), 0);
		}
	}
	return [main, plain].find(({ length }) => length() >= enough)?.text() ?? whole.text();
}

function elementOf({ name, attributes }: TagToken): Open {
	const effect = effectOf(name, attributes);
	const isMain = name === 'main' || attributeOf(attributes, 'role') === 'main';
	// Some pages are one large form.
	return { ...effect, name, isMain, isAside: effect.isChrome && name !== 'form' };
}

function collector() {
	const pieces: string[] = [];
	let characters = 0;
	return {
		add(piece: string, length: number): void {
			pieces.push(piece);
			characters += length;
		},
		length: () => characters,
		text: () => pieces.join('')
	};
}
