// Sentences whose skills and knowledge were marked for this project, as SkillSpan's annotators mark theirs; nobody marked any
// while looking at the development part. They lie in `marked/`:
//
// - postings written for this project, a line for each of their lines, parted by lines `### 7`, with `[S … S]` around what one
//   does or is and `{K … K}` around what one knows;
// - `public.txt`: places alone in the postings of `public.json` that lie beside the project, parted by lines `### id`. A line is
//   a sentence by its offsets in the text, then its spans by their offsets in the sentence: `498-532 S12-30 K40-52`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

const folder = join(root, 'scripts/train/marked');
const ofPublic = 'public.txt';
/**
 * What a sentence counts for in learning skill and knowledge, where one of SkillSpan's counts 1. Found on the development
 * part: what postings written for the purpose say of tasks is too plain to learn from, the names in them are not.
 */
const writtenWorth = { skill: 0, knowledge: 0.6 };
const publicWorth = { skill: 1, knowledge: 0.6 };

/** @typedef {{ text: string, skill: [number, number][], knowledge: [number, number][] }} Marked */

/**
 * @param {string} data the folder of the data
 * @param {(text: string) => readonly { text: string, start: number, end: number }[]} textTokens
 * @returns {import('./corpus.js').Sentence[]}
 */
export function markedSentences(data, textTokens) {
	return readdirSync(folder)
		.sort()
		.flatMap((name) => {
			const content = readFileSync(join(folder, name), 'utf8');
			const isPublic = name === ofPublic;
			const postings = isPublic ? publicPostings(content, data) : writtenPostings(content);
			return postings.flatMap(({ doc, lines }) =>
				lines.flatMap((line) => {
					const tokens = textTokens(line.text);
					return {
						part: name,
						doc,
						source: name,
						tokens: tokens.map(({ text }) => text),
						skill: tagsOf(tokens, line.skill),
						knowledge: tagsOf(tokens, line.knowledge),
						worth: isPublic ? publicWorth : writtenWorth
					};
				})
			);
		});
}

/** @param {string} content @returns {{ doc: string, lines: string[] }[]} */
function postingsIn(content) {
	return content
		.split(/^### /m)
		.slice(1)
		.map((posting) => {
			const [doc = '', ...lines] = posting.split('\n');
			return { doc: doc.trim(), lines: lines.filter((line) => line !== '') };
		});
}

/** What a file of written postings has, without the marks. @param {string} content */
export function writtenPostings(content) {
	return postingsIn(content).map(({ doc, lines }) => ({ doc, lines: lines.map(withoutMarks) }));
}

/** A line with marks as a text with spans; throws where they do not pair. @param {string} line @returns {Marked} */
export function withoutMarks(line) {
	/** @type {Marked} */
	const marked = { text: '', skill: [], knowledge: [] };
	/** @type {{ S: number[], K: number[] }} */
	const open = { S: [], K: [] };
	let last = 0;
	for (const match of line.matchAll(/\[(S) | (S)\]|\{(K) | (K)\}/g)) {
		marked.text += line.slice(last, match.index);
		last = match.index + match[0].length;
		const [, skillFrom, skillTo, knowledgeFrom, knowledgeTo] = match;
		if (skillFrom) open.S.push(marked.text.length);
		else if (knowledgeFrom) open.K.push(marked.text.length);
		else {
			const from = (skillTo ? open.S : open.K).pop();
			if (from === undefined) throw new Error(`A mark ends that never began: ${line}`);
			(skillTo ? marked.skill : marked.knowledge).push([from, marked.text.length]);
		}
		if (knowledgeTo && open.K.length > 0) throw new Error(`Marks within their like: ${line}`);
	}
	if (open.S.length + open.K.length > 0) throw new Error(`A mark does not end: ${line}`);
	marked.text += line.slice(last);
	return marked;
}

/** @param {string} content @param {string} data */
function publicPostings(content, data) {
	/** @type {{ id: string, text: string }[]} */
	const postings = JSON.parse(readFileSync(join(data, 'postings/public.json'), 'utf8'));
	const texts = new Map(postings.map(({ id, text }) => [id, text]));
	return postingsIn(content).map(({ doc, lines }) => {
		const text = texts.get(doc);
		if (text === undefined) throw new Error(`${ofPublic}: no posting ${doc} in public.json`);
		return {
			doc,
			lines: lines.map((line) => {
				const [place = '', ...spans] = line.split(' ');
				const [from, to] = rangeOf(place);
				const ofLayer = (/** @type {string} */ letter) =>
					spans.filter((span) => span.startsWith(letter)).map((span) => rangeOf(span.slice(1)));
				return { text: text.slice(from, to), skill: ofLayer('S'), knowledge: ofLayer('K') };
			})
		};
	});
}

/** @param {string} written @returns {[number, number]} */
function rangeOf(written) {
	const [from = 0, to = 0] = written.split('-').map(Number);
	return [from, to];
}

/**
 * BIO tags of tokens that share a character with a span.
 * @param {readonly { start: number, end: number }[]} tokens @param {readonly (readonly [number, number])[]} spans
 */
function tagsOf(tokens, spans) {
	const tags = tokens.map(() => 'O');
	for (const [from, to] of spans) {
		let tag = 'B';
		tokens.forEach(({ start, end }, at) => {
			if (end <= from || start >= to || tags[at] !== 'O') return;
			tags[at] = tag;
			tag = 'I';
		});
	}
	return tags;
}
