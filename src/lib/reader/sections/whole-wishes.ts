/** Lines among requirements that are wishes as a whole: "Kotlin is a plus", and not "Java; Kotlin is a plus". */
import { wishClosings, wishOpenings } from './foreign-wishes';
import { sifted } from '../sieve/sieve';

const much =
	'(?:also |always |certainly |clearly |particularly |especially |strongly |highly |very |much |really |a |an |as a |as an |as |seen as |considered |regarded as |big |huge |great |strong |distinct |definite |clear |real |added |additional |further |of )*';
const wished =
	'(?:advantages?|advantagous|plus(?:es)?|bonus|assets?|merits?|meritorious|desirable|desired|advantageous|beneficial|preferable|preferred|preferential|welcome(?! to)|optional|helpful|useful|handy|appreciated|valued|favou?red|benefit|nice(?:[- ]to[- ]have)?|positive)';
/** What a line opens with that is a wish to its end. */
const opening = new RegExp(
	`^(?:(?:you (?:would |will |should )?(?:ideally|preferably)|ideally|preferably|preferred|prefer|desirable|desired|valuable|nice[- ]to[- ]have|bonus|optional(?:ly)?|(?:extra|bonus) points|idealerweise|wünschenswert|von vorteil|gerne? |idéalement|se valorar[áa]|bij voorkeur|idealmente|valoriza-se|${wishOpenings})(?!\\p{L})|(?:it|we)(?:'s| is| would be| will be|'d be| consider it| see it) ${much}${wished}(?!\\p{L})|we(?:'d| would) (?:also )?(?:love|like|appreciate) it if\\b|we(?:'d| would)? (?:also )?appreciate (?:knowledge|experience|some|any)\\b|(?:assets?|pluses|plus is|gladly)(?=:| (?:experience|knowledge))|will be (?:valued|valori[sz]ed|appreciated):)`,
	'u'
);
/** What makes a wish of all before it. */
const closing = new RegExp(
	`(?<!\\p{L})(?:(?:is|are|would be|will be|may be|being|counts?|(?:re)?presents?|constitutes?|consitutes?|gives? you) ${much}${wished}|(?:would|will|'d) be (?:an? )?(?:great|nice|ideal|lovely|wonderful|fantastic|brilliant|amazing|awesome|cool|super|outstanding)|(?:comes?|come) in (?:handy|useful)|(?:is|are|be) (?:highly |well )?(?:regarded|meriting)|(?:is|be) the (?:cherry on|icing on)|helps? (?:us )?a lot|(?:would|will|'d) make (?:our|your) (?:life|lives|work) easier|(?:is|are) (?:no|not an?) (?:must|demand|condition)|\\(d\\)(?=[.\\s]*$)|(?:will be|are|is) (?:positively )?(?:valued|evaluated|assessed) positively|(?:an? )?(?:added |additional |big |great |real |distinct )*(?!positive)${wished}(?=[.!;)\\s]*$|,? (?:but|though|and) (?:is )?not | (?:because|since) )|(?:ist|sind|wären?) (?:ein )?(?:großer |klarer )?(?:von vorteil|wünschenswert|plus(?:punkt)?|gern(?:e)? gesehen|hilfreich|willkommen|kein muss)|(?:von vorteil|wünschenswert)(?=[.!\\s]*$)|(?:est|sont|serait|seraient|sera|constitue) (?:un |très |fortement )?(?:plus|atout|appréciée?s?|souhaitée?s?)|(?:valorable|deseable|un plus)(?=[.!\\s]*$)|is een (?:pre|pré|plus)|mooi meegenomen|(?:é|será) um (?:diferencial|plus)|desejáve(?:l|is)(?=[.!\\s]*$)|${wishClosings})(?!\\p{L})`,
	'u'
);
const mayWish = /* @__PURE__ */ sifted('whole wishes', opening, closing);

const demand =
	/(?<!(?:not|n't|no|no means|kein|nicht)(?: strictly| an?)? )\b(?:must|mandatory|essential|required|necessary|minimum|at least|fluent|fluently|native|mindestens|zwingend|(?:very )?good (?:english|german|french|spanish|dutch)|\d\+? (?:to \d+ )?(?:years?|yrs))\b/;
const list =
	/(?<!\p{L})(?:or|and|und|oder|et|ou|y|o|en|of|e|as well as|such as|like)(?!\p{L})|[/&]/u;
/** "You are helpful" praises nobody's knowledge of anything. */
const people =
	/(?:^|[ ,])(?:you|we|who|they|candidates?|applicants?|nationalities|persons?|people|everyone|colleagues|women)\s*$/;
/** "Cloud providers: experience with one is a plus": what stands before the colon only names it. */
const label = /^[^\p{L}]*[\p{L}][\p{L}\d &/.+#'-]{1,40}\s?:\s+/u;
/** "Experience with A, B, C" is one thing, however long its list. */
const ofOne =
	/^[^\p{L}]*(?:\p{L}+ )?(?:experience|expertise|knowledge|familiarity|proficiency|skills?|background) (?:with|in|of|using)\b(?!.*\b(?:experience|expertise|knowledge|familiarity|proficiency|skills?|background)\b)/u;
/** "Two years of bookkeeping are preferred": the years are all that is spoken of. */
const yearsAlone =
	/^[^\p{L}\d]*(?:at least |(?:a )?minimum (?:of )?)?\d\+? ?(?:(?:to|-|–) ?\d+ )?(?:years?|yrs)(?='? [^,;:]*$)/u;
const longest = 260;

/** Whether all of a line is wished for rather than asked for. */
export function isWholeWish(words: string): boolean {
	if (words.length > longest || !mayWish(words)) return false;
	const text = words.toLowerCase().replaceAll('’', "'");
	if (opening.test(text)) return !demand.test(text);
	const match = closing.exec(text);
	if (!match) return false;
	const before = text.slice(0, match.index).replace(label, '');
	const after = text.slice(match.index + match[0].length);
	// Another sentence or clause before it, and what stands in brackets, is not what it speaks of.
	if (
		/(?<!kat|kl|cat|min|mind|max|ca|lic|dipl|nr|bzw|evtl|ggf|etc|incl|inkl|bijv|z\.\s?b|u\.\s?a|\b(?:b|m)\.?sc|ph\.?d|e\.g|i\.e)[.;!?] |[–—:] |\([^)]{3,}$/.test(
			before
		) ||
		demand.test(before.replace(yearsAlone, '')) ||
		before.trim() === ''
	)
		return false;
	if (people.test(before)) return false;
	const clauses = before.replace(/\([^()]*\)/g, '').split(',');
	const last = clauses.at(-1) ?? '';
	if (clauses.length > 1 && !list.test(last) && !(clauses.length > 2 && ofOne.test(before)))
		return false;
	return !demand.test(after);
}
