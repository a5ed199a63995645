import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Processor time that the public postings take to read, with the tagger and without, in milliseconds.
 * @param {any} reader the module `src/lib/reader`
 * @param {import('../../../src/lib/reader').Tagger} tagger
 * @param {string} data
 */
export function timesOf(reader, tagger, data) {
	const postings = JSON.parse(readFileSync(join(data, 'postings', 'public.json'), 'utf8'));
	const measure = (/** @type {object} */ aids) => {
		const times = postings.map((/** @type {{ text: string }} */ { text }) => {
			const from = process.cpuUsage();
			reader.readPosting({ text }, undefined, aids);
			const { user, system } = process.cpuUsage(from);
			return (user + system) / 1000;
		});
		return centilesOf(times);
	};
	// The first round warms up.
	measure({ tagger });
	return { plain: measure({}), tagged: measure({ tagger }) };
}

/** @param {number[]} times */
function centilesOf(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (/** @type {number} */ share) =>
		(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
	return { median: at(0.5), p95: at(0.95) };
}
