import { packClip } from './clip-link';
import { takePage } from './take-page';

/**
 * The address of a bookmark that takes the page on which it is clicked to this app: everything it needs is in it, so
 * that no policy of a page keeps it from being loaded, and it asks nobody for anything. It only goes to another address.
 * @param app where adding a job is, without a fragment
 */
export function bookmarkletFor(app: string): string {
	const code = `(async()=>{location.href=${JSON.stringify(app)}+await(${packClip})((${takePage})())})()`;
	return `javascript:${encodeURIComponent(code)}`;
}
