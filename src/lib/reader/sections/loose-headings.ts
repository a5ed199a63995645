import type { HeadingKind } from './heading-words';

/**
 * Turns of phrase that announce a section where the line is set off as a heading is, in the order in which they count:
 * every house words its own, "Your days will look like", "We'd be extra happy if", "The goods".
 */
const turns: readonly (readonly [HeadingKind, RegExp])[] = [
	[
		'preferred',
		/^(?:extra|really|very)? ?nice(?: extras?| bits?)?$|\b(?:stand(?:s|ing)? out|sets? (?:you|them) apart|apart from the (?:rest|crowd)|(?:be|make us) (?:extra |even )?(?:happy|happier|smile)|extra (?:happy|points|credit)|brownie points|icing on|cherry on|even better|(?:it(?:'s| is|'d be| would be)|as) a (?:plus|bonus)|it (?:would|will|might|may) help|you (?:might|may|could) (?:also|even)|not a (?:must|deal[- ]?breaker)|nice but|kein muss|(?:wäre|ist|sind) (?:schön|toll|super|von vorteil)|mooi (?:als|meegenomen)|serait un plus|nos gustaría)\b|^(?:what )?we(?:'d| would) (?:also |really )?love(?: (?:it )?if.{0,20}| to see)?$/
	],
	[
		'process',
		/^how (?:we(?:'ll| will)?|you(?:'ll| will)) (?:get to know|hire|meet|choose|recruit|interview)\b|^what happens (?:next|after|when|once)\b|^how (?:the|our) (?:process|interviews?) works?\b/
	],
	[
		'benefits',
		/^(?:what (?:do |does |will |would |can )?(?:you|it)(?:'d| would|'ll| will)? (?:get(?! up to| to )|earn|be paid|pay)|what(?:'s| is) (?:in it|on offer|in the package)|what we(?:'ll| will|'d)? (?:give|pay|provide)|the (?:goods|goodies|good stuff|package|money|fun stuff|deal|rewards)|money(?: stuff| talk| matters)|(?:on|our) offer|goodies|you(?:'ll| will|'d| would)? (?:also |then )?(?:get|receive|enjoy)|we(?:'ll| will)? (?:give|offer|pay)(?: you)?|some of the (?:perks|benefits|things you)|(?:das|was) (?:gibt's|gibt es|finden sie|findest du|bekommst du|bekommen sie|kriegst du)|darauf (?:können|kannst|darfst|dürfen)|freu(?:e|en)? (?:dich|sie sich) auf|was wir (?:dir|ihnen|euch)|(?:dit|wat|dat) (?:krijg|mag|kun|bied(?:en)?) (?:je|jij|we|wij)|ce qu'on (?:t'|vous )?(?:offre|propose)|ce qui vous attend)\b/
	],
	[
		'responsibilities',
		/^(?:your (?:typical )?(?:days?|weeks?|first \d+ (?:days|months)|playground|contribution|responsibilit\w+)\b|the (?:day|week|job|role|post|work|position) (?:also |will |mainly )?(?:includes?|involves?|entails?|is about|means)\b|what (?:you|we|they|the .{2,20}|a .{2,24})(?:'d| would|'ll| will| get to| need you to| want you to)?(?: be)? (?:do|drive|own|tackle|lead|build|deliver|handle|doing|up to|working on|responsible for|in charge of|take on|look after)\b|what(?:'s| is) (?:the job|the role|this about|involved|to do|it about|it like)\b|what does (?:the|this|a) .{2,30} (?:do|involve|look like)\b|you (?:will|'ll|would|'d) (?:be )?(?:involved in|spend your|look after|take care of)\b|(?:the )?(?:nitty[- ]gritty|nuts and bolts|lowdown|gig)$|(?:in|as part of) (?:this|the|your) (?:role|post|job|position),? you\b|was zu tun ist|(?:das|so) (?:sieht dein|ist dein|sind deine)\b|wobei du\b|(?:dit|wat|dat) (?:ga|doe) (?:je|jij)\b)/
	],
	[
		'minimum',
		/^(?:you(?:'re| are| were)? (?:probably |likely |definitely |hopefully )?(?:someone who|a (?:great|good|perfect|strong|natural) (?:fit|match)|the (?:right|kind of|sort of|one))|is (?:this|that) you|(?:could|might) this be you|who (?:does|will do|would|thrives|fits|succeeds|you(?:'ll| will| might) be|they want|they need|suits|it suits)\b|what (?:do|does|will|would) (?:we|you|they|it) (?:need|expect|want|ask|look for|take|bring)|what (?:we|they|the client|our client)(?:'d| would|'ll| will| do)? (?:need|expect|want|ask|look)|you(?:'d| would|'ll| will)? (?:need|must|should|ought to|have to|will|'ll)(?: to)?(?: also)? ?(?:have|be|bring|need|hold|know|possess)?(?: to be| to have)?$|you (?:probably|hopefully|already)? ?(?:have|are|can|know|hold)$|the (?:candidate|person|applicant|right person)$|applicants? (?:must|should|need|will)|the (?:essentials|basics|musts)$|we need$|you$|who are (?:we|you)\b|what makes you\b|was (?:du|sie) (?:können|mitbringen|haben|brauchen|brauchst|mitbringst|wissen|bist)|(?:dit|wat|dat) (?:heb|ben|breng|neem|kun|weet) (?:je|jij)|vous (?:possédez|disposez|maîtrisez|justifiez)|nous attendons)/
	]
];

/** What a line of these words announces if it is set off as a heading; lower case, without closing punctuation. */
export function looseKind(text: string): HeadingKind | undefined {
	if (text.length > 60) return undefined;
	return turns.find(([, pattern]) => pattern.test(text))?.[0];
}
