/** A chunk of its own: a page is pasted long before the rest of the reader is wanted on this thread, which is never. */
export { bareHtml } from '$lib/reader';
