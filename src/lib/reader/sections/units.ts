/** What lines without a heading are cut into, each with what its cues speak for. */
import type { Line } from '../lines';
import { sentencesIn } from '../sentences';
import { closingOf } from './closings';
import { cuesIn } from './cues';
import type { HeadingKind } from './heading-words';

/** An item, a short line, a sentence, or a paragraph that line breaks cut. */
export interface Unit {
	readonly lines: readonly Line[];
	readonly scores: ReadonlyMap<HeadingKind, number>;
	/** What it costs to be of another kind than the unit before. */
	readonly price: number;
}

const mostOfOneUnit = 4;
/** Between paragraphs and lists, between items or lines of one list, between sentences. */
const prices = { apart: 0.8, line: 1.2, sentence: 1 } as const;
/** What speaks for nothing else: running text is about the job, short lines at the top name it. */
const worth = { prose: 1.1, header: 2.5, label: 2.5, line: 0.4, item: 0.1, closing: 3.5 } as const;
const label = /^[\p{Lu}][\p{L} /()-]{2,30}: /u;
const longestHeaderLine = 130;
const longestShortLine = 110;
const longestJudged = 600;
const mostUnits = 2000;

export function unitsOf(lines: readonly Line[], isTop: boolean): readonly Unit[] {
	const units: Unit[] = [];
	let isHeader = isTop;
	for (let index = 0; index < lines.length;) {
		const line = lines[index];
		if (!line) break;
		const group = [line];
		while (isWrappedInto(group.at(-1), lines[index + group.length])) {
			const next = lines[index + group.length];
			if (next) group.push(next);
		}
		index += group.length;
		const isProse =
			!line.isItem &&
			(group.length > 1 || /[.!?]["”)]?$/.test(line.words) || line.words.length > longestShortLine);
		isHeader &&=
			!line.isItem &&
			line.words.length <= longestHeaderLine &&
			!(isProse && line.words.length > 60);
		const price =
			line.isAfterBlank || line.isItem !== lines[index - group.length - 1]?.isItem
				? prices.apart
				: prices.line;
		const isLabel = !line.isItem && line.words.length < longestShortLine && label.test(line.words);
		const base: readonly [HeadingKind, number] = isHeader
			? ['other', worth.header]
			: isLabel
				? ['other', worth.label]
				: isProse
					? ['about', worth.prose]
					: ['other', line.isItem ? worth.item : worth.line];
		const sentences =
			group.length === 1 && !line.isItem && units.length < mostUnits ? sentenceLines(line) : [];
		if (sentences.length < 2) units.push(unitOf(group, base, price));
		else
			sentences.forEach((sentence, at) => {
				units.push(unitOf([sentence], base, at === 0 ? price : prices.sentence));
			});
	}
	return withDemands(units);
}

const fewestAsked = 3;
const asked = 3;

/** "Are you patient?", "Can you read a pattern?": a list of questions asks for what one question only opens with. */
function withDemands(units: readonly Unit[]): readonly Unit[] {
	const asks = units.map(
		({ lines, scores }) =>
			isItem(lines) && scores.has('about') && /\?$/.test(lines.at(-1)?.words ?? '')
	);
	return units.map((unit, at) => {
		if (!asks[at]) return unit;
		const from = asks.lastIndexOf(false, at) + 1;
		const next = asks.indexOf(false, at);
		if ((next < 0 ? asks.length : next) - from < fewestAsked) return unit;
		const scores = new Map(unit.scores);
		scores.delete('about');
		return { ...unit, scores: scores.set('minimum', Math.max(scores.get('minimum') ?? 0, asked)) };
	});
}

function unitOf(
	lines: readonly Line[],
	[kind, least]: readonly [HeadingKind, number],
	price: number
): Unit {
	const words = lines.map((line) => line.words).join(' ');
	const scores = new Map<HeadingKind, number>();
	for (const [cue, score] of cuesIn(words.slice(0, longestJudged)))
		scores.set(cue, Math.min(score, mostOfOneUnit));
	const closing = closingOf(words);
	if (closing && !isItem(lines))
		scores.set(closing, Math.max(scores.get(closing) ?? 0, worth.closing));
	scores.set(kind, Math.max(scores.get(kind) ?? 0, least));
	return { lines, scores, price };
}

const isItem = (lines: readonly Line[]): boolean => lines[0]?.isItem === true;

/** What ends with an address has said all it has to say. */
export const endsInAddress = ({ words }: Line): boolean =>
	/(?:www\.|https?:|@)\S{4,80}$/.test(words.slice(-90));

function isWrappedInto(previous: Line | undefined, line: Line | undefined): boolean {
	return (
		previous !== undefined &&
		line !== undefined &&
		!line.isAfterBlank &&
		!line.isItem &&
		(/^[\p{Ll}(]/u.test(line.words) || (previous.words.length > 50 && !endsInAddress(previous))) &&
		previous.words.length > 30 &&
		!'.:!?'.includes(previous.words.at(-1) ?? '.') &&
		(!previous.isItem || /^\p{Ll}/u.test(line.words))
	);
}

function sentenceLines(line: Line): readonly Line[] {
	return sentencesIn(line.words, 0, line.words.length).map(({ start, end }, index, all) => {
		const isLast = index === all.length - 1;
		const wordsFrom = line.wordsFrom + start;
		const wordsTo = line.wordsFrom + end;
		return {
			...line,
			start: index === 0 ? line.start : wordsFrom,
			end: isLast ? line.end : wordsTo,
			wordsFrom,
			wordsTo,
			words: line.words.slice(start, end),
			isAfterBlank: index === 0 && line.isAfterBlank,
			isSentence: true
		};
	});
}
