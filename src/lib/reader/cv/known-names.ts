import { foldName } from '$lib/domain/profile';
import { kindOf } from '../match/requirements';
import { matchesIn } from '../skills/dictionary';
import { names } from '../skills/names/names';
import { wordsIn } from '../skills/words';

export interface KnownName {
	readonly name: string;
	readonly kind: 'skill' | 'licence' | 'language' | 'manner';
}

const canonicalByAlias = new Map<string, string>();
const found = new Map<string, KnownName>();
for (const [, list] of names) {
	for (const line of list.split('\n')) {
		const [name = '', ...aliases] = line
			.trim()
			.split('|')
			.map((alias) => alias.replace(/^[=~!?@](?=.)/, ''));
		if (name === '') continue;
		found.set(name, { name, kind: kindOf(name) });
		for (const alias of [name, ...aliases]) {
			if (alias !== '-' && !canonicalByAlias.has(foldName(alias)))
				canonicalByAlias.set(foldName(alias), name);
		}
	}
}

/** Every name of the dictionary, in the order of the alphabet. */
export const knownNames: readonly KnownName[] = [...found.values()].sort((a, b) =>
	a.name < b.name ? -1 : 1
);

/** What the reader calls what somebody typed: "k8s" is Kubernetes. What it does not know keeps its spelling. */
export function canonicalName(typed: string): KnownName {
	const alias = canonicalByAlias.get(foldName(typed)) ?? wholeMatch(typed);
	return { name: alias ?? typed, kind: kindOf(alias ?? typed) };
}

/** The entry of the dictionary that takes in every word, plurals included. */
function wholeMatch(typed: string): string | undefined {
	const words = wordsIn(typed);
	const [match] = matchesIn(typed, words);
	return match && match.from === 0 && match.to === words.length ? match.entry.name : undefined;
}
