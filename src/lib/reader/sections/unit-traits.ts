/** What there is to see at a line without a heading, as names of features that weights are learnt for. */
import { isTaskVerb } from './cues';
import type { Unit } from './units';

const mostWords = 30;
const word = /[\p{L}][\p{L}'-]*|\d+|[€£$%@?!]/gu;
const persons: readonly (readonly [string, RegExp])[] = [
	['you', /\byou(?:r|rs|rself)?\b/],
	['we', /\b(?:we|our|us)\b/],
	['third', /\b(?:s?he|his|her|candidates?|applicants?|incumbents?|holder|selected|person)\b/],
	['will', /\b(?:will|'ll)\b/],
	['must', /\b(?:must|should|need|needs|have to|required?)\b/],
	['may', /\b(?:may|can|could|would)\b/],
	['is', /\b(?:is|are|was|has|have)\b/],
	['money', /[€£$]\s?\d|\b(?:eur|gbp|usd|chf)\b/],
	['link', /@|www\.|https?:/]
];

/** The traits of each unit. */
export function traitsOf(units: readonly Unit[]): readonly (readonly string[])[] {
	const cues = units.map(strongestCue);
	return units.map((unit, at) => [
		...ownTraits(unit),
		`place ${placeOf(at, units.length)}`,
		`before ${cues[at - 1] ?? 'top'}`,
		`after ${cues[at + 1] ?? 'end'}`
	]);
}

function placeOf(at: number, count: number): string {
	if (at < 2) return `first ${at}`;
	if (at > count - 4) return `last ${count - at}`;
	return `part ${Math.floor((6 * at) / count)}`;
}

function strongestCue({ scores }: Unit): string {
	let best = 1;
	let kind = 'none';
	for (const [cue, score] of scores)
		if (score > best) {
			best = score;
			kind = cue;
		}
	return kind;
}

function ownTraits(unit: Unit): string[] {
	const [line] = unit.lines;
	const words = unit.lines.map((one) => one.words).join(' ');
	const text = words.slice(0, 400).toLowerCase().replaceAll('’', "'");
	const tokens = (text.match(word) ?? []).slice(0, mostWords);
	const [first = '', second = ''] = tokens;
	const form = line?.isItem ? 'item' : /[.!?]["”)]?$/.test(words) ? 'prose' : 'short';
	const traits = [
		'any',
		`form ${form}`,
		`long ${Math.min(7, Math.floor(Math.log2(words.length + 1)))} ${form}`
	];
	traits.push(`opens ${first}`, `opens ${first} ${second}`);
	if (isTaskVerb(first)) traits.push(`verb ${/(?:ing|s)$/.exec(first)?.[0] ?? ''}`);
	for (const token of new Set(tokens)) traits.push(/\d/.test(token) ? 'number' : `has ${token}`);
	for (const [name, pattern] of persons) if (pattern.test(text)) traits.push(`says ${name}`);
	for (const [kind, score] of unit.scores) traits.push(`cue ${kind} ${Math.round(score)}`);
	if (unit.scores.size < 2) traits.push('no cue');
	return traits;
}
