import { profileKey, type ProfileItem } from '$lib/domain/profile';
import { languageLevelIn } from '../match/languages';
import { linesOf, type Line } from '../lines';
import { sentencesIn } from '../sentences';
import { contactFieldsIn } from './contact-fields';
import type { CvFinding, CvReading } from './cv-finding';
import { labelOf, sectionOpenedBy, type CvSection } from './cv-sections';
import { itemsIn, listedSkill } from './cv-skills';
import { highestDegreeIn } from './degrees';
import { canonicalName } from './known-names';
import { periodsIn, yearsCovered, type Period } from './periods';

/** Characters that are looked into: about twenty pages. */
const longestCv = 60_000;
const longestQuote = 220;
const mostFindings = 150;

/** A line of a CV, in its section. */
interface Place {
	readonly line: Line;
	readonly section: CvSection;
	/** The words, without the label that names the section. */
	readonly words: string;
	/** In the latest year of the post or course that it belongs to. */
	readonly lastYear?: number;
}

/**
 * What a CV says of a person: skills, languages, education, licences, years of work and how to reach them, each with the
 * words that say so. Pure and deterministic; no text makes it throw.
 * @param thisYear what "present" is
 */
export function readCv(text: string, thisYear: number): CvReading {
	const whole = text.replace(/\r\n?/g, '\n');
	const lines = linesOf({ text: whole.slice(0, longestCv), marks: new Map() });
	const { places, worked } = placesOf(lines, thisYear);
	const found = new Map<string, CvFinding>();
	for (const place of places) {
		for (const finding of findingsIn(place)) {
			const key = profileKey(finding.item);
			const known = found.get(key);
			found.set(key, known ? joined(known, finding) : finding);
		}
	}
	const years = yearsCovered(worked.map(({ period }) => period));
	const quote = worked.map(({ words }) => words).join(' · ');
	return {
		findings: [...contactFieldsIn(lines), ...found.values()].slice(0, mostFindings),
		...(years > 0 ? { years: { count: years, quote: shortened(quote) } } : {}),
		wasCut: whole.length > longestCv
	};
}

function placesOf(lines: readonly Line[], thisYear: number) {
	const places: Place[] = [];
	const worked: { readonly period: Period; readonly words: string }[] = [];
	let section: CvSection = 'head';
	let lastYear: number | undefined;
	for (const line of lines) {
		const opened = line.isItem ? undefined : sectionOpenedBy(line);
		if (opened) {
			section = opened;
			lastYear = undefined;
			continue;
		}
		const periods = periodsIn(line.words, thisYear);
		if (periods.length > 0) {
			const last = Math.max(...periods.map(({ to }) => to));
			lastYear = last >= thisYear * 12 ? thisYear : Math.floor((last - 1) / 12);
			if (section === 'experience') {
				worked.push(...periods.map((period) => ({ period, words: line.words })));
			}
		}
		const label = section === 'experience' ? undefined : labelOf(line.words);
		places.push({
			line,
			section: label?.section ?? section,
			words: label ? line.words.slice(label.from).trim() : line.words,
			...(section === 'experience' && lastYear !== undefined ? { lastYear } : {})
		});
	}
	return { places, worked };
}

const contact = /@|:\/\/|www\.|\.com\//;

function findingsIn({ line, section, words, lastYear }: Place): readonly CvFinding[] {
	// How to reach somebody names no skill: "github.com/kim".
	if (section === 'aside' || (section === 'head' && contact.test(words))) return [];
	const isList = section === 'skills' || section === 'licences';
	const findings = sentencesIn(words, 0, words.length).flatMap(({ start, end }) => {
		const sentence = words.slice(start, end);
		return itemsIn(sentence, isList).map((item) => ({
			item: withLastUse(item, lastYear),
			quote: sentence
		}));
	});
	return [
		...findings,
		...(section === 'skills' ? listedIn(words) : []),
		...(section === 'languages' ? languagesIn(words) : []),
		...(section === 'education' || section === 'licences' ? degreesIn(words) : [])
	].map(({ item, quote }) => withQuote(item, shortened(quote === '' ? line.words : quote)));
}

function withLastUse(item: ProfileItem, lastUsed: number | undefined): ProfileItem {
	return item.kind === 'skill' && lastUsed !== undefined ? { ...item, lastUsed } : item;
}

function withQuote(item: ProfileItem, quote: string): CvFinding {
	switch (item.kind) {
		case 'skill':
		case 'language':
		case 'education':
		case 'licence':
			return { item: { ...item, quote }, quote };
		default:
			return { item, quote };
	}
}

function listedIn(words: string): readonly CvFinding[] {
	// "Tools: Git, Jira" names a group before its members.
	const colon = /^[^:,]{2,30}:\s/.exec(words);
	const members = colon ? words.slice(colon[0].length) : words;
	return members.split(/[,;|•·▪]|\s[–—-]\s(?=\p{Lu})|\t+/u).flatMap((part) => {
		const item = listedSkill(part.trim());
		return item ? [{ item, quote: words }] : [];
	});
}

/** Under the heading of languages every name is a claim to speak it, also one that the dictionary lacks. */
function languagesIn(words: string): readonly CvFinding[] {
	return words.split(/[,;|•·]|\s(?:and|und|et|y|e|en)\s/).flatMap((part) => {
		const named = /^[^\p{L}]*(\p{Lu}[\p{L}]{2,14}(?: Sign Language)?)(?!\p{L})/u.exec(part)?.[1];
		if (named === undefined) return [];
		const level = languageLevelIn(part);
		const { name, kind } = canonicalName(named);
		if (kind !== 'language' && name !== named) return [];
		return [{ item: { kind: 'language', name, ...(level ? { level } : {}) }, quote: words }];
	});
}

const subject =
	/(?:\b(?:in|of|as|en|als|zum|zur|der|em|com)\s+|[:,–—-]\s+|(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|Ph\.?D)\.?\s+(?:\(Hons?\.?\)\s+)?)((?:\p{Lu}[\p{L}-]+)(?:\s(?:and|&|of|und|y|et|de|e)?\s?\p{Lu}[\p{L}-]+){0,3})/gu;
const noSubject =
	/^(?:Science|Arts|Engineering|Business|Laws?|Education|Philosophy|University|College|School|Institute|Honou?rs|The)\b/;

function degreesIn(words: string): readonly CvFinding[] {
	const level = highestDegreeIn(words);
	if (level === undefined) return [];
	const fields = [...words.matchAll(subject)].map((match) => match[1] ?? '');
	const field = fields.find(
		(name) =>
			!noSubject.test(name) &&
			!/\b(?:University|College|School|Universität|Hochschule|Université)\b/.test(name)
	);
	return [{ item: { kind: 'education', level, ...(field ? { field } : {}) }, quote: words }];
}

/** Of two places that name one thing, what each says is kept; a whole sentence proves more than a word of a list. */
function joined(known: CvFinding, other: CvFinding): CvFinding {
	const [first, second] =
		isSentence(known.quote) || !isSentence(other.quote) ? [known, other] : [other, known];
	const lastUsed = Math.max(lastUseOf(known.item), lastUseOf(other.item));
	const item = {
		...second.item,
		...first.item,
		...(known.item.kind === 'skill' && lastUsed > 0 ? { lastUsed } : {})
	};
	// Both are of one kind: their keys are equal.
	return { item: item as ProfileItem, quote: first.quote };
}

function lastUseOf(item: ProfileItem): number {
	return item.kind === 'skill' ? (item.lastUsed ?? 0) : 0;
}

function isSentence(words: string): boolean {
	return words.split(' ').length > 4 && words.split(',').length < 4;
}

function shortened(words: string): string {
	const plain = words.replace(/\s+/g, ' ').trim();
	return plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1).trimEnd()}…` : plain;
}
