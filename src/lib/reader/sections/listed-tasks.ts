/** "You can look forward to:" leads in to an offer or to the tasks; the lines under it tell which. */
import type { Line } from '../lines';
import { cuesIn, isTaskVerb } from './cues';

const opening = /^[^\p{L}]*([\p{L}-]+)(?: (\p{L}+))?/u;
/** "Development of drivers" and "Preparation of reports", as lists of tasks have it in many languages. */
const deed = /(?:ing|tion|sion|ment|ance|ysis)$/;
const fewest = 3;

/** Whether most of these lines say what is to be done. */
export function areTasks(lines: readonly Line[]): boolean {
	if (lines.length < fewest) return false;
	const count = lines.filter(({ words }) => isTask(words)).length;
	return count * 3 >= lines.length * 2;
}

function isTask(words: string): boolean {
	const [, first = '', second = ''] = opening.exec(words) ?? [];
	const verb = first.toLowerCase();
	const isDeed = deed.test(verb) && (second === 'of' || second === 'with');
	return (isDeed || isTaskVerb(verb)) && !cuesIn(words).has('benefits');
}
