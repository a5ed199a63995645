import PostalMime, { type Email } from 'postal-mime';
import type { Captured } from '$lib/domain/captured';
import { dayAt } from '$lib/domain/day';
import { capturePage, mailTold } from './core';
import { wordsOfHtml } from './posting-input';

/** A mail that is a whole posting is longer than one that says where an application stands. */
const shortestPosting = 400;

/** A page that a browser saved as one file (RFC 2557), whatever frames it had. */
export async function readMhtml(source: string, name: string): Promise<Captured | undefined> {
	const { html, headers } = await PostalMime.parse(firstPart(source));
	const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
	return html ? { kind: 'page', name, page: capturePage(html, address) } : undefined;
}

/** A mail (RFC 5322): what it tells of an application, and what is in it where it may be a posting. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Captured> {
	const mail = await PostalMime.parse(bytes);
	const subject = mail.subject?.trim() ?? '';
	const page = mail.html ? capturePage(mail.html) : undefined;
	const text = mail.text?.trim() || wordsOfHtml(page?.html ?? '');
	const sent = mail.date === undefined ? NaN : Date.parse(mail.date);
	const on = Number.isNaN(sent) ? undefined : dayAt(sent);
	const told = mailTold(subject, text, on);
	const { from, fromHost } = senderOf(mail);
	return {
		kind: 'mail',
		name: subject || name,
		mail: { subject, from, fromHost, text, ...(on && { on }), ...(told && { told }) },
		...(page && page.html.length > shortestPosting && { page: { ...page, title: '' } })
	};
}

function senderOf({ from }: Email): { readonly from: string; readonly fromHost: string } {
	const address = from?.address?.trim() ?? '';
	return {
		from: from?.name?.trim() || address,
		fromHost: address.slice(address.lastIndexOf('@') + 1).toLowerCase()
	};
}

/** Up to where the second part begins: the first is the page, the others are its pictures and frames. */
function firstPart(source: string): string {
	const boundary = /^content-type:[^]{0,500}?\bboundary="?([^"\r\n;]{1,100})/im.exec(source)?.[1];
	if (boundary === undefined) return source;
	const mark = `\n--${boundary}`;
	const first = source.indexOf(mark);
	const second = first < 0 ? -1 : source.indexOf(mark, first + mark.length);
	return second < 0 ? source : `${source.slice(0, second)}${mark}--\r\n`;
}
