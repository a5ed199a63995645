import { bookmarkletFor } from '$lib/browser/capture/bookmarklet';

export { copyText } from '$lib/browser/clipboard';

/** The bookmark that brings pages here. @param add where adding a job is, as a path of this site */
export function bookmarkletTo(add: string): string {
	return bookmarkletFor(new URL(add.endsWith('/') ? add : `${add}/`, location.origin).href);
}
