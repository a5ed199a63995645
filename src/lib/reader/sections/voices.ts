/**
 * Of whom a sentence speaks, where that tells its kind: the employer ("Crumb is a bakery of nine", "We fly satellites"), the
 * team one joins, the person asked ("Do you want to …?"), and what the person or holder of a post does ("You bake bread").
 */
import { namesRole } from '../facts/roles';
import { sifted } from '../sieve/sieve';
import type { HeadingKind } from './heading-words';

const name =
	"(?:The )?\\p{Lu}[\\p{L}\\d.'’&-]*(?: (?:&|and|of|for|de|la|du|und|plc|s\\.r\\.o\\.|a\\.s\\.|\\(\\p{Lu}+\\)|\\p{Lu}[\\p{L}\\d.'’&-]*)){0,9}";
const house =
	'(?:company|firm|companies|agencies|software|solution|tool|app|layer|brand|cro|dealer|team|observatory|body|institution|payment provider|studio|agency|platform|bank|start-?up|spin-?off|operator|manufacturer|provider|supplier|house|group|trust|charity|school|university|college|hospital|practice|partnership|consultancy|retailer|brewery|bakery|hotel|restaurant|caf[eé]|shop|authority|body|institute|foundation|co-?operative|business|venture|insurer|employer|specialist|leader|producer|builder|publisher|chain|network|organi[sz]ation|association|municipality|council|clinic|centre|center|nursery|farm|marketplace|carrier|airline|utility|wholesaler|distributor|dealer|contractor|maker|broker|lab|laboratory|factory|mill|museum|theatre|people|studio)';
const does =
	'(?:makes?|advises|designs|monitors|maintains|tells|moves|comprises|stands for|extends|exists|hosts|insures|invests|prints|feeds|protects|cleans|brews|bakes|weaves|owns|has (?:been|looked|grown|built|made|served|supplied)|builds?|develops|delivers|supplies|provides|operates|runs|produces|employs|serves|connects|sells|manages|owns|helps|supports|clears|manufactures|speciali[sz]es|distributes|trades|looks after|has been|has moved|was (?:founded|established|started|set up|created)|opened|started|began|creates|transports|publishes|combines|powers|enables|brings|collects)';
const named = new RegExp(
	`^(${name})(?:,[^,.]{2,60},)? (?:(?:is|are) (?:now |today |currently |also )?(?:an? |the |one of |among |part of |\\d|\\p{Lu}\\p{L}+['’]s |in )?[^.;]{0,90}\\b${house}s?\\b|(?:is|are) (?:\\p{L}+ )?(?:owned|operated|headquartered|dedicated to|committed to|home to|known for|proud)\\b|${does}\\b)`,
	'u'
);
const own =
	/^(?:(?:hi|hello|hey|g'day|welcome)\b[^.!?]{0,20}[!,.]? )?(?:we(?:'re| are) (?:an? (?!looking|hiring)|the |one of|now \d|about \d|around \d|over \d|almost \d|nearly \d|\d|part of)|we (?:look after|were (?:founded|established)|have (?:over |more than |about |around |almost |nearly )?\d)\b|(?:our|the) (?:[\p{L}-]+ )?(?:company|firm|client|brand|webshop|school|resort|hotel|centre|center|practice|nursery|museum|hospital|clinic|brewery|bakery|group|business|house|foundation|university|story|headquarters|history|customers|clients|app|platform|products?|website)\b[^.;]{0,40} (?:is|are|was|were|has|have|had|began|started|opened|goes|operates|hosts|runs)\b|(?:founded|established|headquartered|born|started) (?:in|by|as)\b|since (?:19|20)\d\d\b|for (?:more than|over|almost|nearly|about) [\w-]+ (?:years|decades|generations)\b|with (?:more than |over |about |around |almost |some |its |our )?\d[\d,.]* )/u;
/** "We monitor tides", "Last year we built two mills"; what "we need" or "we offer" is no tale of the employer. */
const acts =
	/^(?:(?:today|now|here|last year|(?:at|in|from|within|since|over|with|for|together with)\b[^.;:?!]{2,60}),? )?we(?:'ve| have)? (?:also |now |currently |already )?(?!(?:are|be|been|will|would|can|could|should|may|might|must|need|want|wish|expect|ask|offer|provide|hope|think|believe|seek|search|require|look|hire|recruit|encourage|invite|welcome|value|give|pay|have|had|love|like|care|know|do|use|work|speak|reserve|plan|read|send|get|imagine|appreciate|collaborate|decline|measure|recently|now|currently|already|also|therefore|intend|on|in|for|at|with|put|receive|strengthen|an?|the|our|no|not|some|is|try|meet|prefer|accept|consider|process|cover)\b)\p{Ll}+/u;
/** "Some 9,000 growers trust us". */
const served =
	/^(?:today |already |some |over |about |around |more than |almost |nearly |every (?:third|second) )*\d[\d,. ]*k? \p{L}+[^.;?!]{0,60}\b(?:us(?! know)|our (?:app|products?|platform|software|tools?|machines?))\b/u;
/** "We're Marmalade & Sons." */
const presented =
	/^(?:\p{L}[\p{L}']*[!,.] )?We(?:['’]re| are) \p{Lu}\p{L}+|^At \p{Lu}[^,.:;!?]{1,50}, (?!we(?:['’]re| are)? (?:\p{L}+ )?(?:looking|hiring|seek|recruit|offer|provide|need))(?:we|our)(?:['’]\p{L}+)? /u;
const grouped = /^(?!The |Our )\p{Lu}\S*(?: \p{Lu}\S*){1,3} Group /u;
const team =
	/^(?:the |our )?(?:[\p{L}&/'-]+ ){0,4}(?:team|group|unit|department|squad|division|function|section|directorate|practice|chapter)(?: [\p{L}&-]+){0,3} (?:is|are|has|have|consists|counts|comprises|owns|processes|runs|develops|builds|works|supports|sits|looks after|maintains|provides|reports|currently|operates|plays|serves|keeps)\b/u;
const joins =
	/^(?:(?:as|in) .{2,60}, )?(?:you(?:'ll| will|'d| would)|the (?:post ?holder|job ?holder|successful candidate|incumbent|role) will) (?:also )?(?:join|be (?:joining|part of|one of|an? (?:full |key |valued )?(?:member|part)|the (?:first|second|third|only)|based|working (?:in|with) an? (?:small |young |international )?team|our (?:first|second|only))|become|report(?:ing)? to|sit in|work in an? (?:\w+ ){0,2}team|share an office)\b/;
const seeks =
	/\b(?:we(?: at [^,.;:]{2,30}|,? [^,.;:]{2,30},)?(?:'re| are)? (?:now |currently |therefore |also )?(?:looking for|looking to hire|seeking|searching(?: for)?|hiring|recruiting|recruit) (?:an?|our|another|the|suitably|\d|two|three|several) |(?:we are|is) offering a position|we(?:'re| are) (?:now |currently |also |therefore )?(?:hiring|recruiting|(?:expanding|reinforcing|strengthening) (?:our|the))\b|\bis (?:now |currently |therefore )?(?:looking for|seeking|searching for|recruiting|hiring) (?:an?|its|another|two|three|several)\b|(?:seeks|wishes|is (?:seeking|looking|hoping)) to (?:appoint|recruit|hire|fill|employ|expand (?:its|our|the))\b|\b(?:looking for|seeking|recruiting|hiring) (?:(?!some|people|candidates|individuals|persons)[\p{L}-]+,? (?:and |or )?){1,5}to (?:join|provide|work|help|support|fill|cover|deliver|assist|serve)\b|\bis (?:currently |now )?hiring (?!process|manager|team)[\p{L}]|^(?:experienced|qualified|skilled|reliable|friendly|motivated) [^.;:!?]{3,50} (?:is|are) (?:now |currently |urgently )?(?:required|needed|wanted|sought) (?:to|for|by|in|at)\b)/u;
/** "We are looking for someone who can knit" tells what the person is like. */
const seeksWhom =
	/\b(?:looking for|seek(?:ing)?|want|need|require|searching for) (?:an? |the )?(?:\w+,? ){0,3}(?:someone|somebody|individuals?|persons?|people|candidates?) (?:who|with|that)\b(?!(?:'ll| will| would)\b)/;
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
	if (joins.test(text) || (team.test(text) && !grouped.test(words)))
		return { kind: 'about', weight: 4 };
	if (seeksWhom.test(text)) return { kind: 'minimum', weight: 3 };
	if (seeks.test(text)) return { kind: 'about', weight: 3 };
	const verb = task.exec(text)?.[1];
	if (verb && isVerb(verb) && !states.has(verb)) return { kind: 'responsibilities', weight: 3 };
	if (
		/\b(?:you(?! (?:grew|may know|know|have (?:probably|seen|used)|find|see))|your|looking for|seeking|hiring|recruiting|candidates?|applicants?)\b/.test(
			text
		)
	)
		return undefined;
	if (own.test(text) || acts.test(text) || served.test(text) || presented.test(words))
		return { kind: 'company', weight: 2.5 };
	const called = mayBeNamed(words) ? named.exec(words)?.[1] : undefined;
	return called && !pronoun.test(called) && !namesRole(called)
		? { kind: 'company', weight: 2.5 }
		: undefined;
}
