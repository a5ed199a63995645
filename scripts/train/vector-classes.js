// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Word classes from word vectors: k-means by cosine (Dhillon and Modha 2001), frequent words counting more.
import { randomOf } from './random.js';

const rounds = 15;
/** Centres begin at words among as many of the most frequent. */
const frequent = 8000;
/** Rounds end where fewer words than this share change their class. */
const calm = 0.01;

/**
 * @param {readonly string[]} words from frequent to rare
 * @param {Record<string, readonly number[]>} vectors the first `dimensions` numbers count
 * @param {number} dimensions
 * @param {number} classes how many
 * @returns {Uint16Array} the class of each word
 */
export function vectorClasses(words, vectors, dimensions, classes) {
	const rows = directionsOf(words, vectors, dimensions);
	const size = words.length;
	const random = randomOf(classes);
	const centres = new Float32Array(classes * dimensions);
	const rowOf = (word) => rows.subarray(word * dimensions, (word + 1) * dimensions);
	const begin = (centre, most) =>
		centres.set(rowOf(Math.floor(random() * most)), centre * dimensions);
	for (let centre = 0; centre < classes; centre += 1) begin(centre, Math.min(size, frequent));
	const classOf = new Uint16Array(size).fill(classes);
	for (let round = 0; round < rounds; round += 1) {
		let moves = 0;
		for (let word = 0; word < size; word += 1) {
			const nearest = nearestOf(centres, rowOf(word), classes, dimensions);
			if (nearest !== classOf[word]) moves += 1;
			classOf[word] = nearest;
		}
		if (moves < size * calm) break;
		centres.fill(0);
		for (let word = 0; word < size; word += 1) {
			const weight = 1 / Math.sqrt(word + 50);
			const from = classOf[word] * dimensions;
			for (let part = 0; part < dimensions; part += 1)
				centres[from + part] += weight * rows[word * dimensions + part];
		}
		for (let centre = 0; centre < classes; centre += 1)
			if (!toLengthOne(centres, centre * dimensions, dimensions)) begin(centre, size);
	}
	return classOf;
}

function nearestOf(centres, row, classes, dimensions) {
	let nearest = 0;
	let most = -2;
	for (let centre = 0; centre < classes; centre += 1) {
		const from = centre * dimensions;
		let sum = 0;
		for (let part = 0; part < dimensions; part += 1) sum += centres[from + part] * row[part];
		if (sum <= most) continue;
		most = sum;
		nearest = centre;
	}
	return nearest;
}

/** Where the words lie as seen from their middle, at a distance of one. */
function directionsOf(words, vectors, dimensions) {
	const rows = new Float32Array(words.length * dimensions);
	const middle = new Float64Array(dimensions);
	for (const word of words)
		for (let part = 0; part < dimensions; part += 1)
			middle[part] += vectors[word][part] / words.length;
	words.forEach((word, at) => {
		const from = at * dimensions;
		for (let part = 0; part < dimensions; part += 1)
			rows[from + part] = vectors[word][part] - middle[part];
		toLengthOne(rows, from, dimensions);
	});
	return rows;
}

/** False where there is no length at all. */
function toLengthOne(rows, from, dimensions) {
	let sum = 0;
	for (let part = 0; part < dimensions; part += 1) sum += rows[from + part] ** 2;
	const length = Math.sqrt(sum);
	if (length === 0) return false;
	for (let part = 0; part < dimensions; part += 1) rows[from + part] /= length;
	return true;
}
