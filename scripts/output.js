import { hearNode, runNode } from './run.js';

/**
 * Where a part of the tests puts what it and its programs print.
 * @typedef {object} Output
 * @property {(text: string) => void} say
 * @property {(script: string, args: string[], env?: Record<string, string>) => Promise<number>} run a program of the project; its exit code
 * @property {() => void} end
 */

/**
 * For a part that runs alone.
 * @returns {Output}
 */
export function shownAtOnce() {
	return { say: (text) => console.log(text), run: runNode, end() {} };
}

/**
 * For parts that run at the same time: each is shown in one piece when it ends.
 * @returns {Output}
 */
export function shownAtTheEnd() {
	/** @type {string[]} */
	const said = [];
	const say = (/** @type {string} */ text) => void said.push(text);
	return {
		say,
		async run(script, args, env) {
			const { code, output } = await hearNode(script, args, env);
			say(output.trimEnd());
			return code;
		},
		end: () => console.log(said.join('\n'))
	};
}
