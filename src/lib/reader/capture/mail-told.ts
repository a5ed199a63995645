import type { MailKind, MailTold } from '$lib/domain/captured';
import type { Day } from '$lib/domain/day';
import { datesIn, numericOrderOf } from '../facts/dates';
import { plainText } from '../source/plain-text';

/**
 * Phrases by which employers tell where an application stands, in English, German, French, Spanish and Dutch. The first
 * kind that speaks wins: a rejection also thanks for the application, an offer also speaks of the interview.
 */
const phrases: readonly (readonly [MailKind, RegExp])[] = [
	[
		'rejection',
		/\b(?:(?:decided|chosen|chose) (?:not to|to (?:move|go|proceed) (?:forward|ahead|on) with (?:an)?other|to pursue other)|(?:will|are|can) ?not (?:be )?(?:mov(?:e|ing)|tak(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?)\b|(?:won't|unable to) (?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|offer you|progress(?:ing)?)|not (?:been )?(?:selected|successful|shortlisted)|unsuccessful|position has been filled|(?:mov|go)ing forward with other|with other (?:candidates|applicants)|regret to (?:inform|tell|let)|leider (?:nicht|müssen|können wir|haben wir uns)|absage|anders? entschieden|andere[nr]? bewerber|ne (?:pouvons|sommes) (?:pas|malheureusement)|pas (?:été )?retenue?|no (?:ha|has) sido seleccionad|lamentamos|helaas|niet verder)/iu
	],
	[
		'offer',
		/\b(?:(?:pleased|delighted|happy|excited|glad) to (?:offer you|extend|make you an offer)|(?:job|formal|written|employment) offer|offer letter|offer of employment|your offer\b|stellenangebot|(?:freuen uns|möchten wir) ihnen (?:die stelle|den vertrag)|arbeitsvertrag|lettre d'embauche|oferta de empleo formal|arbeidscontract)/iu
	],
	[
		'interview',
		/\b(?:(?:invite|inviting|invitation)\b.{0,60}\b(?:interview|call|chat|meet|conversation|talk)|(?:schedule|book|arrange|set up|confirm)\b.{0,50}\b(?:interview|call|chat|meeting|conversation)|interview (?:invitation|confirmation|scheduled|is (?:scheduled|confirmed))|(?:phone|video|technical|first|second|final|onsite|on-site)[ -](?:screen|interview)|would (?:like|love) to (?:meet|speak|talk|interview)|vorstellungsgespräch|kennenlern(?:en|gespräch)|zu einem (?:\p{L}+ )?gespräch|entretien|entrevista|sollicitatiegesprek|kennismak)/iu
	],
	[
		'received',
		/\b(?:(?:thank you|thanks) for (?:your (?:application|interest)|applying|submitting)|(?:we(?:'ve| have)?|has been|was) (?:successfully )?received\b|received your application|application (?:received|confirmation|submitted|has been (?:received|submitted))|you(?:'ve| have)? applied|eingang (?:ihrer|deiner) bewerbung|(?:ihre|deine) bewerbung (?:ist|haben wir|wurde)|(?:danke|dank) für (?:ihre|deine) bewerbung|bewerbung erhalten|(?:bien reçu|réception de) votre candidature|recibido (?:tu|su) (?:candidatura|solicitud)|sollicitatie (?:ontvangen|is ontvangen))/iu
	]
];
/** Characters of a mail that are looked into; below are earlier mails. */
const readable = 20_000;
const time =
	/(?<![\d:.])(?:([01]?\d|2[0-3])[:.h]([0-5]\d)\s?(am|pm|a\.m\.|p\.m\.)?|(1[0-2]|[1-9])\s?(am|pm|a\.m\.|p\.m\.))(?!\d)/iu;

/** What a mail tells of an application; nothing where no phrase says so. @param sentOn the day its dates are read from */
export function mailTold(subject: string, body: string, sentOn?: Day): MailTold | undefined {
	const text = withoutQuoted(plainText(body).slice(0, readable));
	const sentences = [subject, ...sentencesOf(text)].map((each) => each.replace(/\s+/g, ' ').trim());
	for (const [kind, phrase] of phrases) {
		const quote = sentences.find((sentence) => phrase.test(sentence));
		if (quote === undefined) continue;
		const meeting = kind === 'interview' ? meetingIn(`${subject}\n${text}`, sentOn) : {};
		return { kind, quote: quote.slice(0, 240), ...meeting };
	}
	return undefined;
}

function sentencesOf(text: string): readonly string[] {
	// A mail breaks its lines wherever they are full.
	return text
		.split(/\n\s*\n|(?<=[.!?])\s+(?=\p{Lu})/u)
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/** Lines of the mail that this one answers. */
function withoutQuoted(text: string): string {
	return text
		.split('\n')
		.filter((line) => !/^\s*>/.test(line))
		.join('\n');
}

/** The one day that the mail names after its own, and the time beside it. */
function meetingIn(text: string, sentOn: Day | undefined): Pick<MailTold, 'meetOn' | 'meetAt'> {
	const ahead = datesIn(text, numericOrderOf(text), sentOn).filter(
		({ day }) => !sentOn || day >= sentOn
	);
	const [first] = ahead;
	if (!first || ahead.some(({ day }) => day !== first.day)) return {};
	const beside = text.slice(first.end, first.end + 60);
	const before = text.slice(Math.max(0, first.start - 40), first.start);
	const meetAt = timeOf(time.exec(beside) ?? time.exec(before));
	return { meetOn: first.day, ...(meetAt && { meetAt }) };
}

function timeOf(match: RegExpExecArray | null): string | undefined {
	if (!match) return undefined;
	const written = Number(match[1] ?? match[4]);
	const half = (match[3] ?? match[5])?.charAt(0).toLowerCase();
	if (half !== undefined && written > 12) return undefined;
	const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
	return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}
