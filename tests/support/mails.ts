import type { MailKind } from '$lib/domain/captured';

export interface MadeMail {
	readonly name: string;
	readonly kind: MailKind | undefined;
	readonly subject: string;
	readonly text: string;
	readonly meetOn?: string;
	readonly meetAt?: string;
}

/** Mails as employers write them, all of 12 November 2026. */
export const mails: readonly MadeMail[] = [
	{
		name: 'a thank-you for an application',
		kind: 'received',
		subject: 'Thank you for applying to Quarry Lane Bakery',
		text: 'Hello Sam,\n\nthank you for your application as Head Baker. We have received it and will be in touch within two weeks.\n\nThe team of Quarry Lane Bakery'
	},
	{
		name: 'a kind refusal',
		kind: 'rejection',
		subject: 'Your application to Quarry Lane Bakery',
		text: 'Dear Sam,\n\nthank you for your interest in the position of Head Baker and for the interview last week. After careful\nconsideration we have decided to move forward with other candidates.\n\nWe wish you all the best.'
	},
	{
		name: 'a refusal in German',
		kind: 'rejection',
		subject: 'Ihre Bewerbung bei Quarry Lane Bakery',
		text: 'Guten Tag,\n\nvielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben.'
	},
	{
		name: 'an invitation',
		kind: 'interview',
		subject: 'Interview invitation: Head Baker',
		text: 'Hi Sam,\n\nthank you for applying. We would like to invite you to an interview on Tuesday, 24 November 2026 at 2:30 pm in our bakery in Leeds.\n\nBest, Joan',
		meetOn: '2026-11-24',
		meetAt: '14:30'
	},
	{
		name: 'an invitation that names several days',
		kind: 'interview',
		subject: 'A first chat about the role',
		text: 'We would love to meet you. Please schedule a call on 24 November 2026 or on 26 November 2026.'
	},
	{
		name: 'an offer',
		kind: 'offer',
		subject: 'Your offer from Quarry Lane Bakery',
		text: 'Dear Sam,\n\nwe are delighted to offer you the position of Head Baker. The written contract follows.'
	},
	{
		name: 'a mail of something else',
		kind: undefined,
		subject: 'Your order has shipped',
		text: 'Two bags of rye flour are on their way to you.'
	},
	{
		name: 'an answer below which the refusal of somebody else is quoted',
		kind: undefined,
		subject: 'Re: lunch',
		text: 'See you at noon.\n\n> we regret to inform you that the position has been filled'
	}
];

/** As a mail program saves it (RFC 5322), the text quoted-printable and with umlauts. */
export function emlOf(
	{ subject, text }: MadeMail,
	from = 'Quarry Lane Bakery <jobs@quarrylane.example>'
): string {
	const encoded = [...Buffer.from(text.replaceAll('\n', '\r\n'))]
		.map((byte) =>
			byte === 61 || byte > 126
				? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
				: String.fromCharCode(byte)
		)
		.join('');
	return [
		'Received: from mx.quarrylane.example by mail.example; Thu, 12 Nov 2026 10:12:00 +0100',
		`From: ${from}`,
		'To: Sam <sam@mail.example>',
		`Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
		'Date: Thu, 12 Nov 2026 10:11:58 +0100',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: quoted-printable',
		'',
		encoded
	].join('\r\n');
}

/** A page as Chromium saves it in one file, with a frame that is no part of the posting. */
export function mhtmlOf(html: string, address: string): string {
	const quoted = (text: string) =>
		[...Buffer.from(text)]
			.map((byte) =>
				byte === 61 || byte > 126
					? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
					: String.fromCharCode(byte)
			)
			.join('')
			.replace(/(.{70})(?<!=.?)/g, '$1=\r\n');
	const part = (content: string, location: string) =>
		`------Part--17\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${quoted(content)}\r\n`;
	return (
		`From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: Head Baker\r\nDate: Thu, 12 Nov 2026 09:11:58 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--17"\r\n\r\n\r\n` +
		part(html, address) +
		part('<p>An advertisement for an oven.</p>', 'cid:frame@mhtml.blink') +
		'------Part--17--\r\n'
	);
}
