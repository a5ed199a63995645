import { fold } from '$lib/domain/folded-text';
import type { StatusId } from '$lib/domain/id';
import type { Status } from '$lib/domain/status';

/** Words of other programs and of sheets of one's own for the built-in statuses, the more telling first. */
const words: readonly (readonly [status: string, pattern: RegExp])[] = [
	['no-response', /\b(no (?:response|answer|reply)|ghost(?:ed)?|keine antwort)\b/],
	[
		'withdrawn',
		/\b(withdr[ae]wn?|declined by me|i declined|not interested|zuruckgezogen|abandoned)\b/
	],
	[
		'rejected',
		/\b(reject(?:ed|ion)?|offer rejected|not selected|unsuccessful|turned down|denied|declined|lost|absage|abgelehnt|closed lost)\b/
	],
	['expired', /\b(expired|closed|no longer (?:open|available)|position filled|filled)\b/],
	['accepted', /\b(accepted|offer accepted|hired|signed|won|zusage angenommen)\b/],
	['offer', /\b(offer(?:ed)?|offer received|negotiat(?:ing|ion)|negotiations|angebot|zusage)\b/],
	[
		'interview',
		/\b(interview(?:s|ing|ed)?|onsite|on site|final round|technical round|vorstellungsgesprach|gesprach)\b/
	],
	[
		'screening',
		/\b(screen(?:ing)?|phone screen|recruiter call|phone call|assessment|in (?:review|process|progress)|under review|responded)\b/
	],
	[
		'applied',
		/\b(applied|application (?:sent|submitted)|submitted|sent|beworben|active|pending|waiting)\b/
	],
	[
		'applying',
		/\b(applying|preparing|in preparation|drafting|to apply|todo|to do|ready to apply)\b/
	],
	[
		'saved',
		/\b(saved|save|bookmark(?:ed)?|wish ?list(?:ed)?|interested|backlog|new|draft|lead|prospect|evaluated|gemerkt|found|considering)\b/
	]
];

/**
 * The status that a label of a file means: one's own of the same name first, then what the words of such labels
 * usually mean. Nothing where that cannot be told.
 */
export function statusOfLabel(label: string, statuses: readonly Status[]): StatusId | undefined {
	const folded = foldLabel(label);
	if (folded === '') return undefined;
	const own = statuses.find((status) => foldLabel(status.label) === folded || status.id === folded);
	if (own) return own.id;
	// "Did not apply", "not yet applied": what is not so.
	if (/\b(not (?:yet )?appl(?:ied|y))\b/.test(folded)) return idOf('saved');
	const known = words.find(([, pattern]) => pattern.test(folded));
	return known && idOf(known[0]);
}

export function foldLabel(label: string): string {
	return fold(label)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Ids of built-in statuses are part of the format. */
function idOf(name: string): StatusId {
	return name as StatusId;
}
