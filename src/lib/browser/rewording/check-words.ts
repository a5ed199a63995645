/** A chunk of its own: it needs the reader's dictionary, and only who has a helper needs it. */
export { rewordedLines, rewordingRequest, rewordingRules } from '$lib/reader';
