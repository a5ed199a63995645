import type { Workplace } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import { passagesOf, type Line } from '../lines';
import type { Part } from '../sections/sections';
import { sifted } from '../sieve/sieve';
import { piecesOf } from './header';
import { bareIn, workplaceField, yesOrNo } from './workplace-fields';
import { workplaceSaid, type WorkplaceFound } from './workplace-forms';

const longestBare = 90;

/**
 * Whether one works on site, at home, or both: from fields and headers, else from a sentence that says it of the job, else
 * from what is offered.
 */
export function workplaceIn(
	headerLines: readonly Line[],
	parts: readonly Part[]
): FactReading<Workplace> | undefined {
	const all = passagesOf(parts.flatMap((part) => part.lines));
	const lines = all.filter(isNotDenied);
	const field = workplaceField(lines) ?? yesOrNo(all) ?? atTop(headerLines, lines);
	if (field) return field;
	let best: WorkplaceFound | undefined;
	for (const { kind, lines: ofPart } of parts)
		for (const line of passagesOf(ofPart).filter(isNotDenied)) {
			const said = workplaceSaid(line, kind === 'responsibilities');
			if (said && (!best || said.confidence > best.confidence)) best = said;
		}
	return (best && readingOf(best)) ?? ownLine(lines) ?? offered(parts);
}

const readingOf = ({ value, confidence, start, length }: WorkplaceFound) => ({
	value,
	confidence,
	evidence: { start, end: start + length }
});

/** "Remote job" over "No". */
function isNotDenied({ words }: Line, index: number, lines: readonly Line[]): boolean {
	return words.length > 30 || !/^no\b/i.test(lines[index + 1]?.words ?? '');
}

/** Lines that may be short notes with full stops. */
const mostNotes = 4;

/** "On-site in Brotingen.": a note, whatever it ends with. */
const opensSo = /^(?:(?:Fully|100 ?%) )?(?:Remote|Hybrid|On-?[Ss]ite) in \p{Lu}[^.!?]{2,40}[.!?]$/u;

/** A piece of the short lines at the top: "Acme · Berlin (hybrid)", "Rust developer. Remote." */
function atTop(
	headerLines: readonly Line[],
	lines: readonly Line[]
): FactReading<Workplace> | undefined {
	const notes = lines.slice(0, mostNotes).filter(({ words }) => /[.!?]$/.test(words));
	for (const line of [...headerLines.filter(isNotDenied), ...notes]) {
		const isSentence = /[.!?]$/.test(line.words) && !opensSo.test(line.words);
		const said = isSentence ? undefined : workplaceSaid(line, false);
		if (said) return readingOf(said);
		// A list is of offers, tasks or the like, whatever stands above it.
		if (line.isItem && !line.words.includes(':')) continue;
		const pieces = isSentence
			? sentencePieces(line)
			: line.words.length > longestBare
				? piecesOf(line)
				: [{ value: line.words, start: line.wordsFrom }];
		for (const { value, start: from } of pieces) {
			const found = value.length > longestBare ? undefined : bareIn(value);
			if (!found) continue;
			const start = from + found.index;
			const evidence = { start, end: start + found.length };
			return { value: found.value, confidence: 0.88, evidence };
		}
	}
	return undefined;
}

/** Of a line of full stops only what is a place or nothing else: "Bremen or remote (CET). 70k + shares." */
function sentencePieces({ words, wordsFrom }: Line): readonly { value: string; start: number }[] {
	if (words.length > 160 || !/remote|hybrid|on-?site/i.test(words)) return [];
	return [...words.matchAll(/[^.]{3,40}(?=\. |\.$)/g)].flatMap(({ 0: piece, index }) => {
		const isAlone =
			/^(?:\p{Lu}[\p{L} ,/-]{2,24} or )?(?:fully |100% )?(?:remote|hybrid|on-?site)(?: \([^()]*\))?$/iu.test(
				piece.trim()
			);
		return isAlone ? [{ value: piece, start: wordsFrom + index }] : [];
	});
}

/** A short line that says nothing else: "Hybrid", "Remote (Germany)". */
function ownLine(lines: readonly Line[]): FactReading<Workplace> | undefined {
	for (const [index, line] of lines.entries()) {
		if (line.words.length > 40 || /[.!?]$/.test(line.words)) continue;
		if (/^(?:no|yes|not)\b/i.test(lines[index + 1]?.words ?? '')) continue;
		if (
			!/^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|in[- ]office)(?: (?:work|working|role|position))?(?:\W.*)?$/i.test(
				line.words
			)
		)
			continue;
		const found = bareIn(line.words);
		if (
			!found ||
			/\b(?:team|gym|parking|canteen|support|training|interview|policy)s?\b/i.test(line.words)
		)
			continue;
		return {
			value: found.value,
			confidence: 0.75,
			evidence: { start: line.wordsFrom, end: line.wordsTo }
		};
	}
	return undefined;
}

const perk =
	/(?:^|[,;•·|]\s?|\band )(?:(?:flexible|some|regular|partial|occasional) )?(?:hybrid(?: work(?:ing)?)?|home[- ]?office|home[- ]working|telework(?:ing)?|work(?:ing)? from home|remote work(?:ing)?|mobiles arbeiten|télétravail|teletrabajo|teletrabalho|thuiswerken)(?![\p{L}-])(?! (?:budget|allowance|stipend|equipment|set|furni|package|kit|support|bonus|zuschuss|ausstattung|pauschale|vergoeding))/iu;
const mayOffer = sifted('work at home as an offer', perk);

/** Among what is offered, work at home with nothing more said is some of it: "Health insurance, home office, free fruit". */
function offered(parts: readonly Part[]): FactReading<Workplace> | undefined {
	for (const { kind, lines } of parts) {
		if (kind === 'responsibilities' || kind === 'minimum' || kind === 'preferred') continue;
		for (const { words, wordsFrom } of lines) {
			if (!mayOffer(words)) continue;
			const isList = words.split(/[,;•·|]/, 4).length > 2;
			if (kind !== 'benefits' && !isList) continue;
			const match = perk.exec(words);
			if (!match) continue;
			const start = wordsFrom + match.index + match[0].search(/\p{L}/u);
			const end = wordsFrom + match.index + match[0].length;
			return { value: 'hybrid', confidence: 0.65, evidence: { start, end } };
		}
	}
	return undefined;
}
