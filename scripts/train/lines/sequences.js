// The lines of bare postings as the reader cuts them, with their traits, what cues say of them and the kinds that are right.
import { importSource } from '../../import-source.js';
import { publicBare, writtenBare } from './bare-postings.js';

/** Sources whose postings may be learnt from; the others are only measured on. */
export const learntFrom = new Set(['written', 'nyc', 'tts']);

export async function lineSource() {
	const { partsOf } = await importSource('src/lib/reader/sections/sections.ts');
	const { linesOf } = await importSource('src/lib/reader/lines.ts');
	const { kinds } = await importSource('src/lib/reader/sections/flow.ts');
	const { learntOf } = await importSource('src/lib/reader/sections/learnt-lines.ts');
	const { traitsOf } = await importSource('src/lib/reader/sections/unit-traits.ts');
	return { partsOf, linesOf, learntOf, traitsOf, kinds: /** @type {readonly string[]} */ (kinds) };
}

/**
 * @typedef {Omit<import('./chain.js').Sequence, 'traits' | 'worth'> & { names: readonly (readonly string[])[] }} Named
 * @param {Awaited<ReturnType<typeof lineSource>>} source
 */
export function sequencesOf({ partsOf, linesOf, traitsOf, kinds }) {
	/** @type {Named[]} */
	const sequences = [];
	for (const { source, set, id, lines } of [...writtenBare(), ...publicBare()]) {
		const text = lines.map((line) => line.text).join('\n');
		const ends = endsOf(lines);
		const right = (/** @type {number} */ place) =>
			lines[ends.findIndex((end) => place <= end)]?.kinds?.map((kind) => kinds.indexOf(kind));
		partsOf(linesOf({ text, marks: new Map() }), {
			changes: kinds.flatMap(() => kinds.map(() => 0)),
			worthOf: (/** @type {any[]} */ units) => {
				sequences.push({
					source,
					set,
					id,
					names: traitsOf(units),
					given: units.map(({ scores }) => kinds.map((kind) => scores.get(kind) ?? 0)),
					prices: units.map(({ price }) => price),
					right: units.map((unit) => right(unit.lines[0].wordsFrom))
				});
				return [];
			}
		});
	}
	return sequences;
}

/** @param {readonly import('./bare-postings.js').Labelled[]} lines */
function endsOf(lines) {
	let at = -1;
	return lines.map(({ text }) => (at += text.length + 1));
}
