import type { SummaryLine } from '$lib/domain/reading';
import type { RewordedLine, RewordingHelper } from '$lib/domain/rewording';
import { askBuiltIn } from './built-in';
import { askEndpoint, type Endpoint } from './endpoint';

/** Lines in the words of a helper, each with its source; what adds to its source is dropped. @throws {RewordingError} */
export async function reword(
	lines: readonly SummaryLine[],
	helper: Exclude<RewordingHelper, 'nobody'>,
	endpoint: Endpoint,
	signal: AbortSignal
): Promise<readonly RewordedLine[]> {
	const { rewordedLines, rewordingRequest, rewordingRules } = await import('./check-words');
	const request = rewordingRequest(lines);
	const answer = await (helper === 'browser'
		? askBuiltIn(rewordingRules, request, signal)
		: askEndpoint(endpoint, rewordingRules, request, signal));
	return rewordedLines(lines, answer);
}
