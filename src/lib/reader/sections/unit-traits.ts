/** What there is to see at a line without a heading, as names of traits that weights are learnt for. */
import { isTaskVerb } from './cues';
import type { Unit } from './units';

const longestSeen = 400;
const mostWords = 30;
/** Only English was learnt from, so other letters need not be told apart. */
const token = /[a-z]+(?:-[a-z]+)*|\d+|[€£$%@?!]/g;
/** Words that say of whom or how a sentence speaks, whichever of them it is. */
const groups = groupsOf({
	you: 'you your yours yourself',
	we: 'we our us',
	third:
		'he she his her candidate candidates applicant applicants incumbent incumbents holder selected person',
	will: 'will ll',
	must: 'must should need needs require required',
	may: 'may can could would',
	is: 'is are was has have'
});

/** The traits of each unit. That it has a word is told by the word alone, any other trait by several. */
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
	for (const [cue, score] of scores) {
		if (score <= best) continue;
		best = score;
		kind = cue;
	}
	return kind;
}

function ownTraits({ lines, scores }: Unit): string[] {
	const words =
		lines.length === 1 ? (lines[0]?.words ?? '') : lines.map((one) => one.words).join(' ');
	const tokens = words.slice(0, longestSeen).toLowerCase().match(token)?.slice(0, mostWords) ?? [];
	const [first = '', second = ''] = tokens;
	const form = lines[0]?.isItem ? 'item' : /[.!?]["”)]?$/.test(words) ? 'prose' : 'short';
	const length = Math.min(7, Math.floor(Math.log2(words.length + 1)));
	const traits = new Set([
		'any line',
		`form ${form}`,
		`long ${length} ${form}`,
		`opens ${first}`,
		`opens ${first} ${second}`
	]);
	if (isTaskVerb(first)) traits.add(`verb ${/(?:ing|s)$/.exec(first)?.[0] ?? 'base'}`);
	for (const word of tokens) {
		traits.add(/^\d/.test(word) ? 'a number' : word);
		const group = groups.get(word);
		if (group) traits.add(group);
	}
	for (const [kind, score] of scores) traits.add(`cue ${kind} ${Math.round(score)}`);
	if (scores.size < 2) traits.add('no cue');
	return [...traits];
}

function groupsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(words).flatMap(([name, list]) =>
			list.split(' ').map((word) => [word, `says ${name}`] as const)
		)
	);
}
