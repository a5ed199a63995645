// How weights of lines are written: a letter each.
import { weightStep } from './learn.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param {import('./learn.js').LineWeights} weights @param {readonly string[]} kinds */
export function weightsObject({ own, changes }, kinds) {
	return {
		kinds,
		step: weightStep,
		changes: lettersOf(changes),
		own: Object.fromEntries([...own].map(([trait, steps]) => [trait, lettersOf(steps)]))
	};
}

/** The file's text. @param {import('./learn.js').LineWeights} weights @param {readonly string[]} kinds */
export const writtenWeights = (weights, kinds) =>
	`${JSON.stringify(weightsObject(weights, kinds), undefined, '\t')}\n`;

/** @param {readonly number[]} steps from -32 to 31 */
const lettersOf = (steps) => steps.map((step) => letters[step + 32]).join('');
