import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import type { Source } from '../source/source';
import type { Statement } from '../statements';
import { namesEmployer, namesPublicHouse } from './employer-names';
import { announced } from './foreign-titles';
import { labelled, piecesOf, type Label } from './header';
import { markedTitle } from './marked-title';
import { isRegion, isTown, placeCertainty } from './places';
import { namesRole } from './roles';
import { titleUnderCall } from './title-under-call';
import { titleInProse } from './title-in-prose';
import { cased, gender, isForHouse, titleLine } from './title-line';

const label =
	/^(?:(?:job|position|role|vacancy|post|working|civil service|official|business)? ?title|position|role|job|vacancy|post|we are hiring|now hiring|hiring|stellenbezeichnung|stelle|position|titel|intitulé(?: du poste)?|poste|puesto|cargo|rol|ocupa(?:ción|ção)|perfil solicitado|vacante|functie(?:titel)?|vacature|vaga|título)$/i;
/** Labels that nothing but the name of a job stands after, whatever it is called. */
const sureLabel =
	/^(?:job|position|vacancy|working|official) title\s*[:：]|^(?:stellenbezeichnung|intitulé du poste|functietitel)\s*[:：]/i;
/** Labels that boards also have for the sort of job, under a title of its own. */
const sortLabel = /^(?:role|position|job|post|stelle|poste|puesto|functie)\b/i;

/** What the job is called, where a label, the page's own heading, the first lines or a telling sentence say so. */
export function titleIn(
	source: Source,
	header: readonly Line[],
	lines: readonly Line[],
	statements: readonly Statement[]
): FactReading<string> | undefined {
	const heading = titleLine(afterName(source.firstHeading));
	if (heading && (namesRole(heading) || gender.test(heading)))
		return withEvidence(source.text, heading, 0.95);
	const named = labelled(lines.slice(0, 60).filter(isOfTheJob), label);
	const own = named && titleLine(named.value.replace(/^an? /i, ''));
	const top = titleInHeader(header);
	const isInHeader =
		named !== undefined &&
		header.some((line) => line.start <= named.start && named.start <= line.end);
	const isSort = named !== undefined && sortLabel.test(source.text.slice(named.lineStart));
	const isSure = top !== undefined && top.confidence > 0.85 && (!isInHeader || isSort);
	const isNamed =
		own !== undefined &&
		(namesRole(own) ||
			(isTitleCase(own) && sureLabel.test(source.text.slice(named?.lineStart, named?.end))));
	if (named && own && !isSure && isNamed && !own.includes(': ')) return found(named, own, 0.92);
	if (top) return top;
	const marked = markedTitle(lines);
	if (marked) return marked;
	const page = pageTitle(source.pageTitle);
	if (page) return withEvidence(source.text, page, 0.7);
	if (heading && header.length > 1) return withEvidence(source.text, heading, 0.65);
	return titleOverLabels(lines.slice(0, 40)) ?? titleUnderCall(lines) ?? titleInProse(statements);
}

/** "Job title: Portering manager" under "Name: …" is that of the person to ask. */
function isOfTheJob(_line: Line, index: number, lines: readonly Line[]): boolean {
	return !lines
		.slice(Math.max(0, index - 2), index)
		.some(({ words }) => /^(?:contact )?name\b/i.test(words));
}

/** "Loafshire Department of Bread" over the fields of a board is the employer. */
const isOffice = /\b(?:Department|Ministry|Office|Bureau) of\b/;

function titleInHeader(header: readonly Line[]): FactReading<string> | undefined {
	const hasRole = header
		.slice(1, 5)
		.some((line) => line.words.length < 80 && namesRole(line.words));
	for (const [index, line] of header.slice(0, 5).entries()) {
		if (line.isItem) continue;
		const named = titleLine(withoutPlace(afterName(line.words)));
		const words = named && withoutTownsBehind(named);
		if (words === undefined || (placeCertainty(words) >= 0.8 && !namesRole(words))) continue;
		const isMarked =
			line.heading === 1 ||
			gender.test(line.words) ||
			(index === 0 && (isForHouse(line.words) || announced.test(line.words)));
		const isRole = namesRole(words);
		const mayBe = index === 0 && !hasRole && isTitleCase(words) && !isOffice.test(words);
		const isOverLabels = mayBe && labelCount(header) >= 2 && !namesPublicHouse(words);
		if (!isRole && !isMarked && !isOverLabels) continue;
		const isLone = header.length < 2 && !(isRole && /^(?:[\p{Lu}\d.(]|\p{Ll}\p{Lu})/u.test(words));
		if (isLone && !isMarked && !line.isBold) continue;
		const at = line.words.indexOf(words);
		const start = line.wordsFrom + Math.max(0, at);
		const end = at < 0 ? line.wordsTo : start + words.length;
		const confidence = isRole && (isMarked || index === 0) ? 0.88 : isRole ? 0.78 : 0.7;
		return { value: cased(words), confidence, evidence: { start, end } };
	}
	return inBars(header[0]) ?? (hasRole ? undefined : firstLine(header));
}

/** "Acme | Site Reliability Engineer | Remote", "Acme | Baker" */
function inBars(line: Line | undefined): FactReading<string> | undefined {
	const pieces = line ? piecesOf(line) : [];
	if (pieces.length < (line?.words.includes(' | ') ? 2 : 3)) return undefined;
	const piece = pieces.slice(0, 4).find(({ value }) => namesRole(value));
	const words = piece && titleLine(piece.value);
	return piece && words ? found(piece, words, 0.75) : undefined;
}

/** Most pastes open with the title, whatever it is called: "Data Entry" over "Leeds, UK" or "Full-time". */
function firstLine([line, below]: readonly Line[]): FactReading<string> | undefined {
	if (!line || !below || line.isItem || line.words.length > 70) return undefined;
	const words = titleLine(line.words);
	const isOver = placeCertainty(below.words) >= 0.75 || isTerms(below.words);
	if (!words || !isOver || placeCertainty(words) >= 0.5 || namesEmployer(words)) return undefined;
	if (!/^\p{Lu}/u.test(words) || /:/.test(words)) return undefined;
	const start = line.wordsFrom + Math.max(0, line.words.indexOf(words));
	const evidence = { start, end: Math.min(line.wordsTo, start + words.length) };
	return { value: cased(words), confidence: 0.66, evidence };
}

function isTerms(words: string): boolean {
	return (
		words.length < 60 &&
		/^(?:full|part)[- ]?time\b|^(?:permanent|temporary|contract|remote|hybrid|on-?site)\b|^[A-Z]{2}, [A-Z]{2}\b/i.test(
			words
		)
	);
}

/** "Northwind: Night Baker" names the employer first. */
function afterName(words: string): string {
	const [, name = '', rest = ''] = /^([^:]{2,40}): (.{4,80})$/.exec(words) ?? [];
	const isNamed = rest !== '' && namesRole(rest) && !namesRole(name);
	return isNamed && !announced.test(words) ? rest : words;
}

/** "Analyst – Leeds, hybrid", "Analyst, Leeds" and "Acme — Analyst — remote" without the place and the employer. */
function withoutPlace(line: string): string {
	const job = withoutTownsBehind(line);
	const comma = job.lastIndexOf(', ');
	const before = job.slice(0, Math.max(0, comma));
	const last = job.slice(comma + 2);
	const isPlace = isTown(last) || (isRegion(last) && namesPublicHouse(before));
	const beside = isPlace && namesRole(before) ? before : job;
	const words = withoutTownInBrackets(beside);
	const pieces = words.split(/\s[–—-]\s/);
	if (pieces.length < 2) return words;
	const place = pieces.findIndex((piece, at) => at > 0 && startsWithPlace(piece));
	const kept = place > 0 ? pieces.slice(0, place) : pieces;
	const [first = '', second = ''] = kept;
	const isNamed = second !== '' && /\s—\s/.test(words) && namesRole(second) && !namesRole(first);
	if (isNamed) return second;
	return place > 0 && namesRole(kept.join(' ')) ? kept.join(' – ') : words;
}

/** "Analyst in Leeds, York or remote" */
function withoutTownsBehind(words: string): string {
	const [, job = '', behind = ''] = /^(.*?\S) in (\p{Lu}[^()]{2,60})$/u.exec(words) ?? [];
	if (!namesRole(job)) return words;
	const names = behind.split(
		/,\s*(?:(?:or|and) )?|\s(?:or|and|oder|und|ou|et|o|y|of|en|e|&)\s|\s?\/\s?/
	);
	const isPlace = (name: string) =>
		isTown(name) || isRegion(name) || /^(?:remote|hybrid)$/i.test(name);
	return isTown(names[0] ?? '') && names.every(isPlace) ? job : words;
}

/** "Analyst (Leeds)", "Analyst (Leeds or York)" */
function withoutTownInBrackets(words: string): string {
	const [, before = '', inside = ''] = /^(.*\S)\s+\((\p{Lu}[^()]{2,50})\)$/u.exec(words) ?? [];
	const names = inside.split(/\s*[,/]\s*|\s(?:or|and|oder|und|ou|et|o|y|of|en|e|&)\s/);
	const isPlace = isTown(names[0] ?? '') && names.every((name) => isTown(name) || isRegion(name));
	return isPlace ? before : words;
}

function startsWithPlace(piece: string): boolean {
	const [first = ''] = piece.split(/,|\s\(|\s\/\s|\s[!]/);
	const name = first.trim().replace(/!+$/, '');
	return isTown(name) || isTown(name.toLowerCase()) || placeCertainty(piece) >= 0.9;
}

/** "Night Baker" over "Location: Leeds" and "Closing date", or with its own day, under what a house says of itself. */
function titleOverLabels(lines: readonly Line[]): FactReading<string> | undefined {
	for (const [index, line] of lines.entries()) {
		if (line.words.length > 70 || line.isItem || !/^\p{Lu}[^.:!?]+$/u.test(line.words)) continue;
		const below = lines.slice(index + 1, index + 7).map(({ words }) => boardLabel.test(words));
		const isOver = below.slice(0, 2).some(Boolean) && below.filter(Boolean).length > 1;
		const isTitle = isOver || noteOfDay.test(line.words);
		const words =
			isTitle && namesRole(line.words) ? titleLine(withoutPlace(line.words)) : undefined;
		if (words === undefined || !isTitleCase(words)) continue;
		const start = line.wordsFrom + Math.max(0, line.words.indexOf(words));
		const evidence = { start, end: Math.min(line.wordsTo, start + words.length) };
		return { value: cased(words), confidence: 0.75, evidence };
	}
	return undefined;
}

/** "Night Baker (posted May 2026)" */
const noteOfDay = /\((?:re-?)?(?:posted|published|updated) [^()]{4,24}\)$/i;

const boardLabel =
	/^(?:(?:job )?location|location\(s\)|(?:closing|posting|start|application) date|date posted|deadline|salary(?: range)?|department|job (?:type|category)|contract(?: type)?|hours|reports to|apply(?: now)?|employment type)(?:\s*:|$)/i;

/** How many lines of a header are of the form "Name: value". */
function labelCount(header: readonly Line[]): number {
	return header.filter((line) => /^[\p{L} /()]{2,30}:(?:\s|$)/u.test(line.words)).length;
}

function isTitleCase(words: string): boolean {
	return words.split(/\s+/).every((word) => !/^\p{Ll}{4}/u.test(word));
}

function pageTitle(title: string): string | undefined {
	for (const piece of title.split(/\s+[|–—·-]\s+|\s+(?:at|in|bei|chez)\s+(?=\p{Lu})/u)) {
		const words = titleLine(piece);
		if (words && namesRole(words)) return words;
	}
	return undefined;
}

function found(label: Label, value: string, confidence: number): FactReading<string> {
	const at = label.value.indexOf(value);
	const start = label.start + Math.max(0, at);
	const end = at < 0 ? label.end : start + value.length;
	return { value: cased(value), confidence, evidence: { start, end } };
}

function withEvidence(text: string, value: string, confidence: number): FactReading<string> {
	const start = text.indexOf(value);
	return {
		value: cased(value),
		confidence,
		...(start < 0 ? {} : { evidence: { start, end: start + value.length } })
	};
}
