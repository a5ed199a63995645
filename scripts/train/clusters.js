// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Word classes by the exchange algorithm (Kneser and Ney 1993): each word moves to the class that makes the bigrams of
// classes likeliest, until nothing moves or the rounds are over. Stands in for parts of speech.

/**
 * @param {string[][]} sentences words
 * @param {{ classes: number, least: number, rounds: number }} options
 * @returns {Map<string, number>} the class of each word seen at least `least` times
 */
export function wordClasses(sentences, { classes, least, rounds }) {
	const counts = new Map();
	for (const words of sentences)
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const vocabulary = [...counts]
		.filter(([, count]) => count >= least)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([word]) => word);
	const ids = new Map(vocabulary.map((word, id) => [word, id + 2]));
	const size = vocabulary.length + 2;
	// 0: edge of a sentence, 1: rare words; both keep classes of their own.
	const total = classes + 2;
	const classOf = new Int32Array(size);
	classOf[1] = 1;
	for (let word = 2; word < size; word += 1) classOf[word] = 2 + ((word - 2) % classes);
	/** @type {Map<number, number>[]} */
	const after = Array.from({ length: size }, () => new Map());
	/** @type {Map<number, number>[]} */
	const before = Array.from({ length: size }, () => new Map());
	const bump = (/** @type {Map<number, number>} */ map, /** @type {number} */ key) =>
		map.set(key, (map.get(key) ?? 0) + 1);
	for (const words of sentences) {
		let last = 0;
		for (const word of [...words.map((one) => ids.get(one) ?? 1), 0]) {
			bump(after[last], word);
			bump(before[word], last);
			last = word;
		}
	}
	const pair = new Float64Array(total * total);
	const left = new Float64Array(total);
	const right = new Float64Array(total);
	const unigram = new Float64Array(size);
	for (let word = 0; word < size; word += 1) {
		for (const [next, count] of after[word]) {
			pair[classOf[word] * total + classOf[next]] += count;
			left[classOf[word]] += count;
			right[classOf[next]] += count;
			unigram[word] += count;
		}
	}
	const xlogx = (/** @type {number} */ x) => (x > 0 ? x * Math.log(x) : 0);
	for (let round = 0; round < rounds; round += 1) {
		let moves = 0;
		for (let word = 2; word < size; word += 1) {
			const old = classOf[word];
			const next = new Map();
			const previous = new Map();
			let self = 0;
			for (const [other, count] of after[word]) {
				if (other === word) self += count;
				else next.set(classOf[other], (next.get(classOf[other]) ?? 0) + count);
			}
			for (const [other, count] of before[word])
				if (other !== word)
					previous.set(classOf[other], (previous.get(classOf[other]) ?? 0) + count);
			const outs = unigram[word];
			const change = (/** @type {number} */ to, /** @type {number} */ sign) => {
				for (const [one, count] of next) pair[to * total + one] += sign * count;
				for (const [one, count] of previous) pair[one * total + to] += sign * count;
				pair[to * total + to] += sign * self;
				left[to] += sign * outs;
				right[to] += sign * outs;
			};
			change(old, -1);
			let best = old;
			let bestGain = -Infinity;
			for (let to = 2; to < total; to += 1) {
				let gain = 0;
				const both = (next.get(to) ?? 0) + (previous.get(to) ?? 0) + self;
				for (const [one, count] of next) {
					if (one === to) continue;
					const was = pair[to * total + one];
					gain += xlogx(was + count) - xlogx(was);
				}
				for (const [one, count] of previous) {
					if (one === to) continue;
					const was = pair[one * total + to];
					gain += xlogx(was + count) - xlogx(was);
				}
				const inner = pair[to * total + to];
				gain += xlogx(inner + both) - xlogx(inner);
				gain -= xlogx(left[to] + outs) - xlogx(left[to]);
				gain -= xlogx(right[to] + outs) - xlogx(right[to]);
				if (gain > bestGain + 1e-9) {
					bestGain = gain;
					best = to;
				}
			}
			change(best, 1);
			if (best !== old) moves += 1;
			classOf[word] = best;
		}
		if (moves < size / 500) break;
	}
	return new Map(vocabulary.map((word, id) => [word, (classOf[id + 2] ?? 2) - 2]));
}
