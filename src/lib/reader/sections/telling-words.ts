import type { HeadingKind } from './heading-words';

/**
 * What a short line without closing punctuation announces by its telling words, whoever worded it: a question of what
 * somebody asks for, offers or does, or a noun that stands for one of these. So few lines of lists have such words in such
 * places that nothing else need set them off. In the order in which they count.
 */
const telling: readonly (readonly [HeadingKind, RegExp])[] = [
	[
		'other',
		/^(?:(?:what|things) you (?:don't|do not|won't) (?:need|have)|what (?:we|is|are)(?:n't| do not| don't| not) (?:need|ask|require)\w*|not (?:needed|required|necessary))(?: .{0,20})?$/
	],
	[
		'other',
		/^(?:(?:the )?(?:practical|boring|formal) (?:stuff|bits?|parts?|matters|side|things)|practical(?:it(?:y|ies)|s)?|formalities|praktisches|rahmendaten|(?:other|miscellaneous)(?: stuff| matters| bits)?)$/
	],
	[
		'process',
		/^(?:(?:our |the )?(?:process|procedure|selection)|how (?:looks|does|is) (?:the |our )?(?:\w+ )?(?:recruitment|procedure|selection|hiring)(?: .{0,20})?)$/
	],
	[
		'preferred',
		/^(?:desirable\b.{0,24}|(?:(?:it|this|what) )?(?:will|would) (?:please|delight|be appreciated|be valued)\b.{0,30}|it(?:'d| would|'s| is|'ll| will)(?: be)? (?:great|nice|good|lovely|perfect|awesome|helpful|cool) if\b.{0,24}|(?:it(?:'s| is| would be|'d be| will be)|considered|seen|regarded|counts)(?: as)? (?:an? )?(?:\w+ )?(?:advantage|plus|bonus|asset|merit|benefit|merit|nice)(?:,? (?:but not .{0,20}|if|that|when))?(?: you(?:r|'ve|'re)?)?(?: also)?(?: have| are| know| can| bring)?|(?:bonus|extra|plus|brownie) (?:points?|loot|skills?|round|level|credits?|material|items?|assets?)(?: .{0,20})?|(?:valuable|valued|helpful|useful|handy|appreciated|advantageous|meriting|merits?|beneficial|welcome|optional|can|could[- ]haves?|nice|pluses|desirables?|preferable|preferably|an? (?:plus|advantage|bonus|asset)|ideal but not .{0,20})|(?:gern|gerne) gesehen|schön wäre(?: es)?(?:,? wenn (?:du|sie))?|von vorteil (?:ist|sind|wäre)(?:,? wenn (?:du|sie))?|(?:ce serait|c'est) un plus(?: si)?|apprécié|valorable|sería un plus|een pre is|handig als je|valoriza-se)$/
	],
	[
		'benefits',
		/^(?:what (?:do |can |will )?we (?:bring|give|pay|offer)(?: (?:to )?you)?|it is offered|offered|(?:what )?you can look forward to|(?:our|your|as a) thank[- ]you|(?:that's |that is )?on the house|(?:the |your )?(?:conditions|terms(?: and conditions)?(?: of (?:employment|service|appointment))?)|employment (?:terms|conditions)|(?:anstellungs|rahmen)bedingungen|what you can count (?:on|with)(?: .{0,12})?|what (?:do |will )?you(?:'ll| will| can)? (?:get|receive|earn|gain)(?! up to| to )(?: .{0,20})?|(?!this |the (?:job|role|position|post)\b)[\p{L}\d&.'-]{1,20}(?: [\p{L}\d&.'-]{1,20}){0,2} offers(?: you)?|what\b.{0,24}\b(?:we|they|the (?:\w+ )?\w+)\b.{0,12}\b(?:offers?|proposes?|provides?|gives?|pays?|promises?|have for you)(?: (?:to )?you| back)?|(?:our|your) (?:plus points|offer|deal|package|extras|treats|promise|conditions|advantages|return)(?: .{0,24})?|the (?:offer|deal|package|extras|treats|conditions|advantages|return)|(?:we|our client|the company)(?: can| will)? (?:offers?|proposes?|provides?|gives?|promises?)(?: (?:to )?(?:you|both|all))?|offer|in (?:return|exchange)|what is waiting for you|ce (?:que nous (?:te |vous )?|qu'on (?:te |vous )?)(?:offr|propos)\w+|lo que (?:te )?(?:ofrecemos|damos)|wat we (?:je |jou )?(?:bieden|geven)|o que (?:te )?oferecemos)$/u
	],
	[
		'responsibilities',
		/^(?:(?:to )?(?:your |the |our )?(?:main )?(?:tasks|duties|responsibilities)\b.{0,40}|(?:the |your )?functions?|in (?:this|the|your) (?:position|job|post|internship)|what (?:we|they)\b.{2,20}\b(?:some(?:one|body)|a person) to (?:do|take on|look after)|life as an? .{2,30}|(?:in|during) your (?:daily|everyday|day-to-day) (?:work|life|business)(?:,? you(?:'ll| will)?)?|as an? .{2,30} (?:with|at) .{2,20},? you(?:'ll| will)?|(?:the )?day[- ]to[- ]day|here(?:'s| is) what .{2,24}(?:looks like|is about|involves)|(?:in|as part of) (?:this|the|your) (?:role|position|job|post|internship|function),? you(?:'ll| will)?(?: be)?(?: .{0,20})?|job content|what (?:lands on|crosses) your desk|(?:what|how|where)\b.{0,24}\b(?:you|days?|week|role|job|work|internship|position|post|programme|it)\b.{0,24}\b(?:do|doing|work(?:ing)?(?: on)?|involves?|looks?(?: like)?|like|up to|own|achieve|handle|contribute|make|help|spend|about|entails?|day[- ]to[- ]day)(?: .{0,16})?|what (?:awaits you|the (?:job|role|work|position|task) is|will be your .{2,24}|keeps you busy)|(?:(?:a|the|your|one) )?(?:typical |normal |working |average )?(?:day|week|month|shift|workday|days|weeks)\b.{0,12} (?:with us|at .{2,24}|in (?:the|this|your|our) .{2,24}|here|as an? .{2,30})|(?:on|in) (?:a|an|any) (?:typical|normal|average|ordinary|given) (?:day|week|shift)\b.{0,24}|(?:your|the|our) (?:challenges?|adventure|playground|assignment|work|tasks?(?: .{0,20})?|remit|contribution)|(?:(?:your|the) )?(?:areas?|fields?|scope|range) of (?:responsibility|responsibilities|activity|activities|work|duties|tasks)|you(?:'re| are) going to|(?:dein|ihr) (?:tag|alltag|arbeitstag)(?: .{0,20})?|so sieht (?:dein|ihr) .{2,30}aus|(?:ton|votre) (?:quotidien|journée)(?: .{0,20})?|une journée type(?: .{0,20})?|tu día a día(?: .{0,20})?|lo que har[áa]s|(?:jouw|je|een) (?:werk)?dag(?: .{0,20})?|(?:o )?(?:seu|teu) dia a dia)$/
	],
	[
		'about',
		/^(?:what's|what is) the opportunity$|^your (?:new )?(?:team|department|colleagues|workplace|unit|manager)$/
	],
	[
		'company',
		/^(?:us|what makes us (?:special|different|unique|tick)|the (?:institute|institution|foundation|museum|bank|studio|school|group|brand|clinic|brewery|bakery))$/
	],
	[
		'apply',
		/^(?:(?:please )?tell us(?: (?:about (?:you|yourself)|more))?|(?:are you )?(?:interested|curious|tempted|convinced)|do you have (?:any )?questions|questions|how (?:do|can|should|would) (?:i|you) apply)$/
	],
	[
		'minimum',
		/^(?:you|(?:this|that) is you|(?:is|could|might|would) (?:this|that|it|the (?:job|role|post)) (?:be )?(?:(?:right )?for )?you|(?:this|that)(?: is|'s) what you(?:'ll)? (?:need|bring|have)(?: .{0,12})?|(?:we think )?(?:that )?you(?:'re| are) (?:some(?:body|one)|the (?:one|person)) (?:who|that)|(?:chances are )?you (?:probably|hopefully|likely)|without (?:this|that|it|these|which)\b.{0,24}|needed|requisites|behaviou?rs|to be success?full? in .{2,40}|(?:we|they)(?:'re| are) expecting(?: from you| of you| you to)?|(?:we|they)(?: would)? (?:also )?(?:believe|recogni[sz]e|appreciate|assume|think)(?: that)?(?: you)?(?: have| are| by| bring)?|.{0,24}\b(?:we|they)(?:'re| are)? (?:need|want|looking for|look for|seek|hope for) .{2,20} (?:who|that)(?: are| is| have| has| can)?|who (?:should|would|can|could|will) .{2,24}|what (?:unites|connects) .{2,24}|what would make us .{2,12}|(?:what|whom?|that)\b.{0,24}\b(?:we|they|you|the (?:\w+ )?\w+)\b.{0,24}\b(?:want|need|expect|require|ask|hope|wish|looking for|look for|search(?:ing)?|seek(?:ing)?|imagine|value|demand|see|after)(?:s|ing)?\b.{0,24}|what\b.{0,16}\b(?:you|applicants|candidates)\b.{0,16}\b(?:bring|need|have|know|possess|master|must)(?: .{0,16})?|who (?:you are|are you|is (?:this|it) for|can apply|fits?|might|would|thrives)\b.{0,20}|(?:we|our client|the company)(?: would)?(?:'d)?(?: also)? (?:expects?|requires?|asks?(?: for)?|demands?|imagines?|likes?|hopes?|waits?|needs?|wants?|wishes|looks? for|seeks?|value)(?: (?:that |if )?(?:you|from you|of you|for you|in you|colleagues to|candidates to|you to|someone who|people who|a (?:person|colleague|candidate) who))?(?: (?:have|are|can|to|bring))?|(?:our|the) (?:expectations?|wishes|demands|wish ?list|dream (?:candidate|colleague))(?: .{0,24})?|expectations (?:of|from|towards|for) .{2,24}|(?:your|the) (?:toolbox|toolkit|tool ?belt|backpack|rucksack|luggage|baggage|super ?powers?|ingredients|recipe|talents?|qualities|personality)|(?:requirements?|candidate|applicant|competenc[ey]|your|the)? ?profile|(?:personal|human|professional|your) (?:qualities|attributes|traits|characteristics|profile|strengths)|(?:you )?as a person|on a personal (?:level|note)|must|musts|non-negotiables?|deal ?breakers?|was wir (?:uns )?(?:wünschen|erwarten|suchen|brauchen|von (?:dir|ihnen) .{2,20})|unsere (?:erwartungen|wünsche)(?: .{0,20})?|dein (?:werkzeugkasten|rucksack|handwerkszeug)|ce (?:que nous|qu'on) (?:attend|cherch|recherch|demand)\w*(?: .{0,20})?|ce que (?:tu apportes|vous apportez)|lo que (?:buscamos|esperamos|pedimos|necesitas)(?: .{0,20})?|wat we (?:zoeken|vragen|verwachten)(?: .{0,20})?|o que (?:pedimos|precisas?)(?: .{0,20})?)$/
	]
];

const connector = /^(?:so|and|but|now|ok|okay|well|then),? /;
const contraction = /^((?:.{0,20} )?(?:you|they|what))(ll|ve|re|d|s)(?= )/;

/** What a line of these words announces; lower case, without closing punctuation. */
export function tellingKind(text: string): HeadingKind | undefined {
	if (text.length > 60) return undefined;
	const own = text.replace(connector, '').replace(contraction, "$1'$2");
	return telling.find(([, pattern]) => pattern.test(own))?.[0];
}
