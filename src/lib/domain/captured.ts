import type { Day } from './day';

/** What is kept of a page, whichever way it came: as a file, by the bookmarklet, by the extension or shared. */
export interface CapturedPage {
	/** The posting's own address, where the page or whoever brought it told one. */
	readonly url?: string;
	readonly title: string;
	/** The posting as the page describes it for machines, one `JobPosting` each; from microdata too. */
	readonly jsonLd: readonly string[];
	/** The posting or the main content of the page: bare, but not yet made harmless. */
	readonly html: string;
}

export const mailKinds = ['received', 'rejection', 'interview', 'offer'] as const;
/** What a mail of an employer tells: the application came in, it goes no further, let us talk, here is an offer. */
export type MailKind = (typeof mailKinds)[number];

export interface Mail {
	readonly subject: string;
	/** As the sender calls itself, or its address. */
	readonly from: string;
	/** The part of the address after the @. */
	readonly fromHost: string;
	/** The day on which it was sent, in the zone of the person. */
	readonly on?: Day;
	readonly text: string;
	readonly told?: MailTold;
}

export interface MailTold {
	readonly kind: MailKind;
	/** The sentence that says so. */
	readonly quote: string;
	/** When one is to talk, where the mail names one day alone. */
	readonly meetOn?: Day;
	/** `HH:MM`, beside that day. */
	readonly meetAt?: string;
}

/** Something that came in, before anybody said that it is a job. */
export type Captured =
	| { readonly kind: 'link'; readonly name: string; readonly url: string }
	| { readonly kind: 'page'; readonly name: string; readonly page: CapturedPage }
	| { readonly kind: 'text'; readonly name: string; readonly text: string; readonly url?: string }
	| {
			readonly kind: 'mail';
			readonly name: string;
			readonly mail: Mail;
			readonly page?: CapturedPage;
	  };

/** Why nothing was taken from a file; wording happens in the component. */
export type CaptureProblem =
	| 'empty'
	| 'too-large'
	| 'encrypted'
	| 'no-text'
	| 'damaged'
	| 'old-word'
	| 'no-posting'
	| 'unknown-kind'
	| 'not-loaded';
