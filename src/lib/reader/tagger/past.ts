import { edge } from './hash';
import { mixRows, type Listener, type Rows } from './rows';
import type { Token } from './token';

/** Tells what stands before each token, the last telling word and the last verb, how long ago, and the verb that follows. */
export function tellPast(tokens: readonly Token[], rows: Rows, listener: Listener): void {
	const { ids, coarses, nextVerbs, cues, sinceCues, verbs, sinceVerbs, fewSinceVerbs, mixed } =
		rows;
	fillPast(tokens, rows);
	listener.tellEach(mixRows(rows, ids, nextVerbs, 0, mixed), 2, 239);
	listener.tellEach(sinceVerbs, 2, 235);
	listener.tellEach(mixRows(rows, sinceVerbs, coarses, 0, mixed), 2, 236);
	listener.tellEach(mixRows(rows, verbs, fewSinceVerbs, 0, mixed), 2, 237);
	listener.tellEach(mixRows(rows, sinceVerbs, nextVerbs, 0, mixed), 2, 238);
	listener.tellEach(cues, 2, 230);
	listener.tellEach(mixRows(rows, cues, coarses, 0, mixed), 2, 231);
	listener.tellEach(mixRows(rows, cues, sinceCues, 0, mixed), 2, 232);
}

function fillPast(tokens: readonly Token[], rows: Rows): void {
	const { cues, sinceCues, verbs, sinceVerbs, fewSinceVerbs } = rows;
	let cue = edge;
	let sinceCue = 0;
	let verb = edge;
	let sinceVerb = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		cues[at + 2] = cue;
		sinceCues[at + 2] = Math.min(sinceCue, 6);
		verbs[at + 2] = verb;
		sinceVerbs[at + 2] = Math.min(sinceVerb, 9);
		fewSinceVerbs[at + 2] = Math.min(sinceVerb, 4);
		sinceCue = token.isCue ? 0 : sinceCue + 1;
		sinceVerb = token.verb > 0 ? 1 : sinceVerb + 1;
		if (token.isCue) cue = token.id;
		if (token.verb > 0) verb = token.verb;
	}
}
