import { openingKey, openingOf, type SectionCorrection } from '$lib/domain/reading-corrections';
import type { Part } from './sections';

/** The parts, each as a person says that it is; a correction whose first line no part has does nothing. */
export function correctedParts(
	text: string,
	parts: readonly Part[],
	corrections: readonly SectionCorrection[]
): readonly Part[] {
	if (corrections.length === 0) return parts;
	const kinds = new Map(corrections.map(({ quote, kind }) => [openingKey(quote), kind]));
	return parts.map((part) => {
		const kind = kinds.get(openingKey(openingOf(text, part)));
		return kind === undefined ? part : { ...part, kind, readAs: part.kind };
	});
}
