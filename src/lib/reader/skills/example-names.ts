import type { SectionKind } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import { nameIn, type Named } from './phrases';

/** Nouns for what one works with, of which examples follow: "authoring tools (Lectora, iSpring)", "outils tels que Murf". */
const examples =
	/(?<!\p{L})(?:tools?|software|packages?|platforms?|frameworks?|programs?|outils?|logiciels?|herramientas?|programas?|ferramentas?|sistemas?|(?:\p{L}+)?(?:programmen?|systemen?|systeme|maschinen|werkzeuge)|systems?|systèmes?|machines?|gereedschap|plataformas?|plateformes?|pakketten)(?!\p{L})(?:[^().,;:]{0,40}\((?:(?:e\.?g\.?|i\.e\.|z\. ?B\.|p\. ?ex\.|par ex\.|par exemple|p\. ?ej\.|por ejemplo|por exemplo|bijv\.|such as|like|wie|comme|como|including|ie|ex\.?:?)[,:]?\s)?([^()]{3,120})\)|,?\s(?:such as|like|including|wie|wie z\. ?B\.|comme|tels? que|telles? que|como|tais como|tales como|zoals)\s([^();:]{3,120}))/giu;
const mayHaveExamples = sifted('examples of tools', examples);

const separator = /\s*[,/;]\s*|\s(?:and|or|und|oder|et|ou|y|o|en|of|e)\s/u;
/** A name as a maker writes it; an ordinary word ends the list. */
const proper = /^(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\d+#&.’'-]*(?:\s[\p{Lu}\d][\p{L}\d+#&.’'-]*){0,2}$/u;
const andSoOn = /^(?:etc|usw|u\.?a|ähnliche\w*|others?|similar|similares?|autres|o\.ä)\b/iu;
const asked: ReadonlySet<SectionKind> = new Set(['minimum', 'preferred', 'responsibilities']);

/** Proper names that a statement lists as examples of tools, where no list has them; offsets in it. */
export function exampleNames(
	kind: SectionKind,
	words: string,
	known: readonly Named[]
): readonly Named[] {
	if (!asked.has(kind) || !mayHaveExamples(words)) return [];
	return [...words.matchAll(examples)].flatMap((match) => {
		const list = match[1] ?? match[2] ?? '';
		const found: Named[] = [];
		let from = words.indexOf(list, match.index);
		for (const entry of list.split(separator)) {
			const text = entry.trim().replace(/[.…]+$/, '');
			const start = words.indexOf(text, from);
			from = start + text.length;
			if (andSoOn.test(text) || !proper.test(text)) break;
			const name = nameIn({ text, start });
			if (name && !known.some((one) => one.start < name.end && name.start < one.end))
				found.push({ ...name, sort: 'tool' });
		}
		return found;
	});
}
