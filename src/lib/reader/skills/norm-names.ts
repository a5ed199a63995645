import type { SectionKind } from '$lib/domain/reading';
import type { Statement } from '../statements';
import type { Named } from './phrases';

/** Standards by the bodies that issue them and their number: "DIN EN 16247", "ISO 45001". */
const norm =
	/(?<![\p{L}\d-])(?:(?:DIN|EN|ISO|IEC|IEEE|ANSI|ASME|ASTM|BS|VDE|VDI|NEN|NFPA|DGUV|SAE|STANAG|MIL-STD|GAMP)[ /-]){1,3}(?:V ?\d|\d{1,6})(?:[-.:/]\d{1,4}){0,2}(?![\p{L}\d])/gu;
/** Elsewhere a standard is what the firm has been certified by. */
const speaking: ReadonlySet<SectionKind> = new Set([
	'minimum',
	'preferred',
	'responsibilities',
	'about'
]);

/** Standards that a statement names by their number; offsets in it. */
export function normsIn({ kind, words }: Statement): readonly Named[] {
	if (!speaking.has(kind) || !/\d\d/.test(words)) return [];
	return [...words.matchAll(norm)].map(({ index, 0: name }) => ({
		name,
		sort: 'field' as const,
		start: index,
		end: index + name.length
	}));
}
