import type { FactReading, Span } from '$lib/domain/reading';
import type { Part } from '../sections/sections';
import { cueScore } from './employer-cues';
import {
	commonSpelling,
	endingOf,
	isName,
	isSame,
	keyOf,
	leadIn,
	namesDepartment,
	namesEmployer,
	namesSort,
	namesTrade,
	trimmedName
} from './employer-names';
import { placeCertainty } from './places';
import { namesRole } from './roles';

const word = "(?:\\p{Ll}{1,2})?\\p{Lu}[\\p{L}\\d&'’.+-]*[\\p{L}\\d+]|\\p{Lu}";
const name = new RegExp(
	`(?<![\\p{L}\\d])(?:Van de[nr]? )?(?:${word})(?:[ ](?:(?:of|for|and|the|de|du|des|del|di|da|do|de la|van|van de|van der|van den|von|von der|zu|&|und|et|y|e|en) )?(?:${word})){0,4}`,
	'uy'
);
const longestBefore = 60;
const longestAfter = 120;
/** Where the first sentences stand, in characters. */
const openingEnd = 900;
/** Names of hosts in addresses: an employer's own name is often among them. */
const host = /(?:@|:\/\/(?:www\.)?)([a-z\d.-]{3,60})/gi;
const threshold = 2.5;
/** What opens sentences there is mostly a tool. */
const asking: ReadonlySet<string> = new Set(['minimum', 'preferred']);

export interface SpokenNames {
	/** The one that the posting's own phrases agree on, in the spelling it uses most. */
	readonly best: FactReading<string> | undefined;
	/** Whether any phrase speaks of a name as of an employer. */
	readonly isSpoken: (value: string) => boolean;
}

interface Candidate {
	readonly score: number;
	readonly first: Span;
}

/** Names that a posting speaks of as of its employer. */
export function spokenNames(
	text: string,
	parts: readonly Part[],
	title: string | undefined
): SpokenNames {
	const found = new Map<string, Candidate>();
	for (const part of parts) {
		if (part.kind === 'chrome') continue;
		const stretch = text.slice(part.start, Math.min(part.end, part.start + 30_000));
		for (const match of namesIn(stretch)) {
			const lead = leadIn(match[0]);
			const start = part.start + match.index + lead;
			const full = match[0].slice(lead);
			const whole =
				full + endingOf(full, text.slice(start + full.length, start + full.length + 20));
			const after = text.slice(start + whole.length, start + whole.length + longestAfter);
			const score = cueScore(
				text.slice(Math.max(part.start, start - longestBefore), start),
				after,
				part.kind === 'company' || (start < openingEnd && !asking.has(part.kind))
			);
			const value = score > 0 ? trimmedName(whole) : '';
			if (!isEmployer(text, value, after) || (title && isSame(title, value))) continue;
			const key = keyOf(value);
			const from = start + whole.indexOf(value);
			const first = { start: from, end: from + value.length };
			const seen = found.get(key) ?? { score: 0, first };
			found.set(key, { ...seen, score: seen.score + score });
		}
	}
	return { best: bestOf(text, found), isSpoken: (value) => found.has(keyOf(value)) };
}

/** Looks for names where a capital, "eName" or a letter beyond ASCII follows no letter of ASCII, as nowhere else one begins. */
export function* namesIn(text: string): Generator<RegExpExecArray> {
	let isInside = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const mayBegin = !isInside && (hasCapital(text, at) || isForeignLetter(code));
		isInside = isAsciiLetterOrDigit(code);
		if (!mayBegin) continue;
		name.lastIndex = at;
		const match = name.exec(text);
		if (!match) continue;
		at = name.lastIndex - 1;
		isInside = false;
		yield match;
	}
}

/** Whether a capital of ASCII stands there, or behind one or two small letters. */
function hasCapital(text: string, at: number): boolean {
	for (let ahead = at; ahead < at + 3; ahead += 1) {
		const code = text.charCodeAt(ahead);
		if (code >= 65 && code <= 90) return true;
		if (code < 97 || code > 122) return false;
	}
	return false;
}

const isAsciiLetterOrDigit = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Whether a code unit may be a letter beyond ASCII, or its first half. */
const isForeignLetter = (code: number): boolean =>
	code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0xdc00 || code > 0xdfff);

function bestOf(
	text: string,
	found: ReadonlyMap<string, Candidate>
): FactReading<string> | undefined {
	const hosts = keyOf([...text.slice(0, 100_000).matchAll(host)].map(([, name]) => name).join(' '));
	const scored = [...found].map(([key, { score: own, first }]) => {
		const spelling = text.slice(first.start, first.end);
		const isHost = key.length >= 4 && hosts.includes(key);
		const times = text.split(spelling).length - 1;
		const score =
			own +
			(isHost ? 1.5 : 0) +
			(times > 2 ? 0.5 : 0) +
			(namesEmployer(spelling) || namesTrade(spelling) ? 1 : 0);
		return { key, score, first };
	});
	const [best, second] = scored.sort((a, b) => b.score - a.score || a.first.start - b.first.start);
	if (!best || best.score < threshold) return undefined;
	if (second && second.score === best.score && !second.key.includes(best.key)) return undefined;
	const value = commonSpelling(text, text.slice(best.first.start, best.first.end));
	return { value, confidence: Math.min(0.92, 0.6 + best.score * 0.05), evidence: best.first };
}

/** Nouns that open a sentence with a capital and name no house. */
const abstract =
	/^\p{Lu}\p{Ll}+(?:ity|ion|ness|ment|ship|ance|ence|ing|heit|keit|ung|schaft|té|dad|idade|ção|ción|ieren|ar|ir)$/u;

/** "The Salt Sea" */
const landscape =
	/ (?:Sea|Ocean|River|Lakes?|Islands?|Peninsula|Mountains?|Alps|Delta|Estuary|Fjord|Archipelago)$/;

/** "… Bakers is a Leeds based charity" */
const ofSort =
	/^ is an? (?:(?!(?:in|of|for|within|role|position|member) )[\p{L}-]+ ){0,6}(?:charity|company|firm|organi[sz]ation|agency|studio|start-?up|business|consultancy|cooperative|non-?profit)(?!\p{L})/iu;

/** Whether a name is that of a house, and no place, occupation, department or word at the start of a sentence. */
function isEmployer(text: string, value: string, after: string): boolean {
	if (!isName(value) || namesDepartment(value) || placeCertainty(value) >= 0.75) return false;
	const isToldSort = value.includes(' ') && ofSort.test(after);
	if (namesRole(value) && !namesEmployer(value) && !isToldSort) return false;
	if (landscape.test(value)) return false;
	if (value.includes(' ')) return true;
	if (namesSort(value) || occurs(text, value.toLowerCase(), notInside)) return false;
	return !abstract.test(value) || occurs(text, value, insideSentence);
}

const notInside = /(?<![\p{L}@./-])$/u;
const insideSentence = /[\p{Ll},] $/u;

/** Whether a word stands in a text by itself, and in no address, after what ends so. */
function occurs(text: string, word: string, before: RegExp): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const end = at + word.length;
		const isApart = !/^[\p{L}@.-]/u.test(text.slice(end, end + 2));
		if (isApart && before.test(text.slice(Math.max(0, at - 3), at))) return true;
	}
	return false;
}
