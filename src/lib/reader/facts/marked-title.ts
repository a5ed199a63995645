import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { headingOf } from '../sections/headings';
import { namesRole } from './roles';
import { gender, titleLine } from './title-line';

/** Lines among which the title may stand under a slogan or some words about the house. */
const mostLines = 20;
const longest = 110;
/** Sections in which a mark of gender is of whom one asks for, or of those one works with. */
const ofPerson: ReadonlySet<string> = new Set([
	'responsibilities',
	'minimum',
	'preferred',
	'benefits',
	'apply'
]);
const sentence =
	/(?<!\p{L})(?:such(?:en|t)|recherch\p{L}*|recrut\p{L}*|zoek\p{L}*|busca\p{L}*|ausbildung|abgeschlossene?s?|wir|nous|wij|vous|sie|du|ist|sind|est)(?!\p{L})/iu;

/** A short line with "(m/w/d)", "H/F" or the like, wherever it stands above the first list: only titles have such marks. */
export function markedTitle(lines: readonly Line[]): FactReading<string> | undefined {
	for (const [index, line] of lines.slice(0, mostLines).entries()) {
		const heading = headingOf(line, lines[index + 1]);
		if (heading?.kind && ofPerson.has(heading.kind)) return undefined;
		const { words } = line;
		const named = words.length > longest ? behindAs(line) : undefined;
		if (named) return named;
		if (line.isItem || words.length > longest || !gender.test(words) || sentence.test(words))
			continue;
		const value = /^[\p{Lu}(]/u.test(words) ? titleLine(words.replace(/\.$/, '')) : undefined;
		if (value)
			return { value, confidence: 0.8, evidence: { start: line.wordsFrom, end: line.wordsTo } };
	}
	return undefined;
}

const as = /(?<!\p{L})as:?\s+(?:an? )?(\p{Lu}[^.:()]{3,70}?)\s?$/u;
/** A longer one is no sentence that names the job and no more. */
const longestSentence = 400;

/** "Bake with us as: Night Baker (m/f/d)." */
function behindAs({ words, wordsFrom }: Line): FactReading<string> | undefined {
	const mark = words.length > longestSentence ? undefined : gender.exec(words);
	const [, name = ''] = (mark && as.exec(words.slice(0, mark.index))) ?? [];
	if (!mark || !namesRole(name)) return undefined;
	const start = wordsFrom + words.lastIndexOf(name, mark.index);
	return { value: name, confidence: 0.8, evidence: { start, end: start + name.length } };
}
