import { openTagger, readPosting, type Tagger } from '$lib/reader';
import type { TokenSpan } from '$lib/reader/tagger/tagger';
import { coreOf } from '$lib/reader/tagger/word';
import { textTokens } from '$lib/reader/tagger/tokens';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = new URL('../../src/lib/browser/reading/tagger.bin', import.meta.url);
const bytes = new Uint8Array(readFileSync(file));
const tagger: Tagger = openTagger(bytes);

const sentence =
	'You have experience with Kubernetes, Terraform and observability tools and like to mentor junior engineers.';

describe('the weights of the tagger', () => {
	test('are refused where they are no weights, of another version, or cut off', () => {
		expect(() => openTagger(new Uint8Array())).toThrow('no weights of the tagger');
		expect(() => openTagger(new TextEncoder().encode('<!doctype html>'))).toThrow(
			'no weights of the tagger'
		);
		const later = bytes.slice();
		later[4] = 99;
		expect(() => openTagger(later)).toThrow('version 99');
		for (const share of [0.01, 0.3, 0.7, 0.999])
			expect(() => openTagger(bytes.slice(0, Math.floor(bytes.length * share)))).toThrow('cut off');
	});
});

describe('the tagger', () => {
	test('finds what one knows in plain words', () => {
		const words = tagger
			.spansIn(sentence)
			.filter(({ layer }) => layer === 'knowledge')
			.map(({ start, end }) => sentence.slice(start, end));
		expect(words).toEqual(expect.arrayContaining(['Kubernetes', 'Terraform']));
	});

	test('takes a comma for the end of what one knows', () => {
		const list = 'Experience with Java, Kotlin, PostgreSQL and Docker.';
		for (const { layer, start, end } of tagger.spansIn(list))
			if (layer === 'knowledge') expect(list.slice(start, end)).not.toContain(',');
	});

	test('sees the same in the same words, whatever it saw before', () => {
		const other = openTagger(bytes);
		for (let at = 0; at < 50; at += 1) other.spansIn(`${sentence} Item ${at} of a list`);
		expect(other.spansIn(sentence)).toEqual(tagger.spansIn(sentence));
	});

	test('sees the same among the same sentences, and alone where there are no others', () => {
		const tokens = textTokens(sentence).map(({ text }) => text);
		const many = [['Requirements'], tokens, [], ['Benefits'], tokens];
		const all = tagger.tagAmong(many);
		expect(all).toHaveLength(many.length);
		expect(all[2]).toEqual({ skill: [], knowledge: [] });
		expect(tagger.tagAmong(many)).toEqual(all);
		expect(tagger.tagAmong([tokens])).toEqual([tagger.tag(tokens)]);
		expect(tagger.tagAmong([])).toEqual([]);
	});

	const isInOrder = (spans: readonly TokenSpan[], length: number): boolean => {
		let last = 0;
		return spans.every(({ from, to, likely }) => {
			const isRight = from >= last && to > from && to <= length && likely > 0;
			last = to;
			return isRight;
		});
	};
	const token = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.constantFrom('skills', 'and', 'Python', 'experience', '(', ')', '<ORGANIZATION>', 'with')
	);

	test('keeps its spans inside the tokens and apart, for any tokens', () => {
		fc.assert(
			fc.property(fc.array(token, { maxLength: 60 }), (tokens) =>
				Object.values(tagger.tag(tokens)).every((spans) => isInOrder(spans, tokens.length))
			),
			{ numRuns: 100, seed: 7 }
		);
	});

	test('keeps them so in every sentence of a text', () => {
		fc.assert(
			fc.property(fc.array(fc.array(token, { maxLength: 20 }), { maxLength: 4 }), (sentences) =>
				tagger
					.tagAmong(sentences)
					.every(({ skill, knowledge }, at) =>
						[skill, knowledge].every((spans) => isInOrder(spans, sentences[at]?.length ?? 0))
					)
			),
			{ numRuns: 40, seed: 9 }
		);
	});

	test('keeps its spans inside the text, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				return tagger
					.spansIn(text)
					.every(({ start, end }) => start >= 0 && end > start && end <= text.length);
			}),
			{ numRuns: 100, seed: 8 }
		);
	});

	test('takes ten times the time for ten times the text, also without a space or a full stop', () => {
		for (const unit of ['lead teams and write Python code for ', 'x', '((', 'a-b/', '’']) {
			const timeOf = (size: number): number => {
				const text = unit.repeat(Math.ceil(size / unit.length));
				const from = process.cpuUsage();
				tagger.spansIn(text);
				const { user, system } = process.cpuUsage(from);
				return (user + system) / 1000;
			};
			timeOf(2000);
			expect(timeOf(20_000)).toBeLessThan(Math.max(400, 40 * timeOf(2000)));
		}
	}, 30_000);
});

describe('a posting read with the tagger', () => {
	const text = `Data engineer\n\nRequirements:\n- ${sentence}\n- Strong knowledge of stream processing frameworks\n\nHow to apply\nSend your CV to Jane by e-mail.`;

	test('names skills that no dictionary has, and nothing from how to apply', () => {
		const reading = readPosting({ text }, undefined, { tagger });
		const plain = readPosting({ text });
		expect(reading.skills.length).toBeGreaterThanOrEqual(plain.skills.length);
		for (const { mentions } of reading.skills)
			for (const { start } of mentions) expect(start).toBeLessThan(text.indexOf('How to apply'));
	});

	test('is the same each time', () => {
		const read = () => JSON.stringify(readPosting({ text }, undefined, { tagger }));
		expect(read()).toBe(read());
	});
});

test('running text is cut like the text that the tagger learnt from', () => {
	const words = (text: string) => textTokens(text).map((token) => token.text);
	expect(words('Java, Kotlin (e.g. Spring), C++ and .NET.')).toEqual([
		...['Java', 'Kotlin', '(', 'e.g.', 'Spring', ')', 'C++', 'and', '.NET', '.']
	]);
	expect(coreOf('"Kubernetes"')).toBe('kubernetes');
});
