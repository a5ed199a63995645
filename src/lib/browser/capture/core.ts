/** A chunk of its own: what takes pages and mails apart comes with the first one of them. */
export { captureJsonLd, capturePage, mailTold, pageOfAnswer } from '$lib/reader';
