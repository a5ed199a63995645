/**
 * Of whom a sentence speaks, where that tells its kind: the employer ("Crumb is a bakery of nine", "We fly satellites"), the
 * team one joins, the person asked ("Do you want to …?"), and what the person or holder of a post does ("You bake bread").
 */
import { namesRole } from '../facts/roles';
import { sifted } from '../sieve/sieve';
import type { HeadingKind } from './heading-words';

const name =
	"(?:The )?\\p{Lu}[\\p{L}\\d.'’&-]*(?: (?:&|and|of|de|la|du|und|\\p{Lu}[\\p{L}\\d.'’&-]*)){0,5}";
const house =
	'(?:company|firm|studio|agency|platform|bank|start-?up|spin-?off|operator|manufacturer|provider|supplier|house|group|trust|charity|school|university|college|hospital|practice|partnership|consultancy|retailer|brewery|bakery|hotel|restaurant|caf[eé]|shop|authority|body|institute|foundation|co-?operative|business|venture|insurer|employer|specialist|leader|producer|builder|publisher|chain|network|organi[sz]ation|association|municipality|council|clinic|centre|center|nursery|farm|marketplace|carrier|airline|utility|wholesaler|distributor|dealer|contractor|maker|broker|lab|laboratory|factory|mill|museum|theatre|people|studio)';
const does =
	'(?:makes?|builds?|develops|delivers|supplies|provides|operates|runs|produces|employs|serves|connects|sells|manages|owns|helps|supports|clears|manufactures|speciali[sz]es|distributes|trades|looks after|has been|has moved|was (?:founded|established|started|set up|created)|opened|started|began|creates|transports|publishes|combines|powers|enables|brings|collects)';
const named = new RegExp(
	`^(${name})(?:,[^,.]{2,60},)? (?:(?:is|are) (?:now |today |currently |also )?(?:an? |the |one of |among |part of |\\d|\\p{Lu}\\p{L}+['’]s |in )?[^.;]{0,90}\\b${house}s?\\b|${does}\\b)`,
	'u'
);
const own =
	/^(?:(?:hi|hello|hey|g'day|welcome)\b[^.!?]{0,20}[!,.]? )?(?:we(?:'re| are) (?:an? (?!looking|hiring)|the |one of|now \d|about \d|around \d|over \d|almost \d|nearly \d|\d|part of)|we (?:make|build|develop|sell|fly|run|operate|manage|supply|employ|buy|serve|produce|design|bake|grow|deliver|own|trade|publish|create|connect|speciali[sz]e|look after|were (?:founded|established)|started|began|have (?:over |more than |about |around |almost |nearly )?\d)\b|(?:our|the) (?:company|firm|school|resort|hotel|centre|center|practice|nursery|museum|hospital|clinic|brewery|bakery|group|business|house|foundation|university|story|headquarters|history|customers|clients|app|platform|products?|website)\b[^.;]{0,40} (?:is|are|was|were|has|have|had|began|started|opened|goes)\b|(?:founded|established|headquartered|born|started) (?:in|by|as)\b|since (?:19|20)\d\d\b|for (?:more than|over|almost|nearly|about) [\w-]+ (?:years|decades|generations)\b|with (?:more than |over |about |around |almost |some |its |our )?\d[\d,.]* )/;
const team =
	/^(?:the |our )?(?:[\p{L}&/'-]+ ){0,4}(?:team|group|unit|department|squad|division|function|section|directorate|practice|chapter)(?: [\p{L}&-]+){0,3} (?:is|are|has|have|consists|counts|comprises|owns|processes|runs|develops|builds|works|supports|sits|looks after|maintains|provides|reports|currently|operates|plays|serves|keeps)\b/u;
const joins =
	/^(?:(?:as|in) .{2,60}, )?(?:you(?:'ll| will|'d| would)|the (?:post ?holder|job ?holder|successful candidate|incumbent|role) will) (?:also )?(?:join|be (?:joining|part of|one of|an? (?:full |key |valued )?(?:member|part)|the (?:first|second|third|only)|based|working (?:in|with) an? (?:small |young |international )?team|our (?:first|second|only))|become|report(?:ing)? to|sit in|work in an? (?:\w+ ){0,2}team|share an office)\b/;
const seeks =
	/\b(?:we(?:'re| are)? (?:now |currently |therefore |also )?(?:looking for|looking to hire|seeking|searching(?: for)?|hiring|recruiting|recruit) (?:an?|our|another|the|suitably|\d|two|three|several) |(?:we are|is) offering a position)/;
const asked =
	/^(?:do|are|would|have|can|could|will|want|ready|looking|fancy|is|does|tired|dreaming|passionate)\b.{0,160}\b(?:you|your|to|for|about|of)\b.{0,160}\?/;
const mayAsk = /\?/;
const task =
	/^(?:(?:as|in|together|every|from|alongside|during|beyond|within|once|between|over|with|on|at|after|for|here|then|also|first of all)\b[^.;:]{0,80}?,? )?(?:you|he or she|she or he|s?he\/s?he|(?:the (?:post ?holder|job ?holder|successful candidate|incumbent|new colleague)))(?: also| then| independently| regularly| typically| mainly| primarily| are also expected to)? (\p{L}+)\b/u;
/** What one is rather than does, or does because one is so. */
const states = new Set(
	'understand keep communicate demonstrate treat care learn test think work follow need enjoy like love speak have know offer receive report start join want get see market post practice value position look'.split(
		' '
	)
);
const pronoun =
	/^(?:she|he|it|they|this|these|that|those|there|here|every\w*|some\w*|each|all|experience|knowledge|training|work|one|what|who|part|today|you|we)\b/i;
const mayBeNamed = /* @__PURE__ */ sifted('employers', named);

export interface Voice {
	readonly kind: HeadingKind;
	readonly weight: number;
}

/** What a sentence speaks for by whom it speaks of; `text` is its lower case with plain apostrophes. */
export function voiceOf(
	words: string,
	text: string,
	isVerb: (word: string) => boolean
): Voice | undefined {
	if (mayAsk.test(text) && asked.test(text)) return { kind: 'about', weight: 3 };
	if (joins.test(text) || team.test(text)) return { kind: 'about', weight: 4 };
	if (seeks.test(text)) return { kind: 'about', weight: 3 };
	const verb = task.exec(text)?.[1];
	if (verb && isVerb(verb) && !states.has(verb)) return { kind: 'responsibilities', weight: 3 };
	if (/\b(?:you|your|looking for|seeking|hiring|recruiting|candidates?|applicants?)\b/.test(text))
		return undefined;
	if (own.test(text)) return { kind: 'company', weight: 2.5 };
	const called = mayBeNamed(words) ? named.exec(words)?.[1] : undefined;
	return called && !pronoun.test(called) && !namesRole(called)
		? { kind: 'company', weight: 2.5 }
		: undefined;
}
