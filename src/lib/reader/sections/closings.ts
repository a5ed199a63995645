/**
 * Sentences with which postings close: how to apply and whom to ask, what happens then, what the law wants said. They mostly
 * stand right under the last list, without a heading of their own.
 */
import { foreignClosings } from './foreign-closings';
import { sifted } from '../sieve/sieve';

export type ClosingKind = 'legal' | 'process' | 'apply' | 'benefits' | 'pay';

/** In the order in which they count; tried on lower case with plain apostrophes. */
const closings: readonly (readonly [ClosingKind, ...RegExp[]])[] = [
	[
		'legal',
		/\b(?:criminal (?:record|history|background)s?|(?:dbs|background|security|vetting|pre-employment|police) (?:check|screening|clearance|vetting|disclosure)s?(?! (?:experience|processes|procedures|systems|software|for (?:clients|customers)))|occupational health clearance|no (?:agenc(?:y|ies)|recruiters|headhunters)|closed to (?:agencies|recruiters)|\bdecline\b.{0,30}\b(?:offers|approaches|sales)|(?:(?:absolute|full|complete) (?:confidentiality|discretion)\b.{0,20}\b(?:guaranteed|assured)|applications?\b.{0,30}\b(?:strict|full) (?:confidence|confidentiality|discretion)|consent (?:for|to) (?:the )?processing of personal data|(?:requires?|subject to) \w+ [\w ]{0,30}(?:security|vetting) (?:standard|clearance))|appointments? (?:is|are|will be) made on merit|(?:not|n't) (?:intended (?:to be|as) )?an exhaustive (?:list|description)|(?:agencies|recruiters|agency approaches|third parties)\b.{0,30}\b(?:not|please|refrain)|by agencies|equal[- ]opportunit\w+ (?:employer|workplace)|equal opportunities?,|equality of op+ortunit\w+|disability confident|severely disabled|(?:disabled|handicapped) (?:people|persons|applicants)|(?:drug|alcohol)(?: and \w+)? (?:test|screen)ing|both sexes|protected categories|acquisition (?:in response|based on|is not|calls)|applications? from (?:women|everyone|everybody|all|people|candidates (?:of|from)|any|under)|(?:women|minorities|veterans|everyone)\b.{0,40}\b(?:encouraged|invited|welcome) to apply|(?:strongly |particularly |especially |expressly )(?:encourages?|invites?|welcomes?) (?:women|applications|people|candidates)|(?:proportion|share|number) of women|(?:even|equal|balanced) gender (?:distribution|balance)|recruitment compan(?:y|ies)|does not discriminate|without discrimination|personal data (?:is|are|will)|(?:your|applicants?'?|applications?) (?:data|documents) (?:is|are|will be) (?:treated|processed|stored|deleted|kept)|canvassing|(?:protection|promoting the welfare) of children)\b/,
		/\b(?:führungszeugnis|schwerbehinderte?\b.{0,60}\b(?:bevorzugt|berücksichtigt)|unabhängig von (?:geschlecht|herkunft|alter)|personenbezogene daten|personalvermittl\w+|zeitarbeitsfirmen|casier judiciaire|situation de handicap|sans distinction|données personnelles|igualdad de (?:trato|oportunidades)|sin distinción|datos personales|acquisitie|verklaring omtrent het gedrag|vog\b|persoonsgegevens|igualdade de oportunidades|pessoas com deficiência|dados pessoais)/
	],
	[
		'process',
		/\b(?:(?:hold|conduct|have|do) (?:the )?(?:first |second )?interviews (?!with)|interviews? (?:will|are|is|take|takes|may|can) |(?:interview|hiring|recruitment|recruiting|selection|application) (?:process|procedure)s? (?:you|we|is|are|consists?|includes?|starts?|has|takes|will|comprises)|(?:in|during|as part of) (?:the|our) (?:recruitment|hiring|selection|application) process|only (?:the )?(?:shortlisted|selected|successful|those)\b.{0,50}\b(?:contacted|notified|informed|invited)|shortlisted (?:candidates|applicants)|(?:candidates|applicants)\b.{0,50}\b(?:will|may) be (?:asked|invited|contacted|required) to|reserve list|reference checks? (?:is|are|will)|we (?:will|'ll) assess you|reserve the right to (?:answer|reply|respond|contact)|(?:medical (?:check-?up|examination)|background check) (?:before|prior to|is|takes)|travel(?:ling)? (?:expenses|costs) (?:for|to) (?:the |an? |job )?interviews?|(?:first|initial|short|phone|video)\b.{0,40}\b(?:contact|call|chat|interview|talk)\b.{0,40}(?:followed by|, then)\b|(?:first|next) step (?:is|will)|a panel may be|(?:online|written|personality) tests? and|invited (?:to|for) an? (?:\w+ )?(?:interview|test|assessment|conversation|call|talk)|trial (?:shifts?|days?) (?:is|are|will))/,
		/^(?:interviews? (?:in|on|from|during|the)\b.{0,40}\d|(?:the|our) (?:selection|recruitment) (?:takes|consists|is|will|includes)\b)/,
		/^(?:(?:die|das) (?:vorstellungsgespräche?|auswahlverfahren|kennenlernen)|les entretiens|las entrevistas|de gesprekken|sollicitatiegesprekken|as entrevistas)\b/
	],
	[
		'apply',
		/^(?:(?:so |then |just |simply |please |kindly |now |start by |to apply,? |if (?:so|this|you)\b[^.!?]{0,80},? |interested\b[^.!?]{0,30} |sounds?\b[^.!?]{0,30}[?!] |curious\? )*)(?:(?:please )?(?:send|submit|e-?mail|mail|forward|upload|share|drop|attach|post|hand in|sending|submitting|show)(?:ing)?\b.{0,60}\b(?:cvs?|r[eé]sum[eé]s?|cover letters?|dossier|your (?:\w+ ){0,2}(?:application|documents?|letter|portfolio|profile|work|github)|us an? (?:\w+ ){0,2}(?:link|message|e-?mail|line|note|letter|application|few lines)))\b/,
		/^(?:(?:please |just |simply |to apply,? |so )*(?:press|hit|click|push|use) (?:on )?the (?:\w+ )?(?:button|link|form)\b|to apply\b|(?:please )?(?:send|drop|mail|write) us\b|(?:will|are) you (?:be )?(?:our|the) (?:next |new )?(?:colleague|one|person)\b.{0,40}\?|(?:the |your |each |every |an |all |no |late )*applications? (?:must|should|has to|have to|needs? to|received|will (?:only |not )?be (?:accepted|considered))\b|cvs?\b.{0,20}\baccepted\b|(?:method|mode) of application\b|no cover letters?\b|we (?:answer|reply|respond) (?:to )?(?:all|every|each)\b.{0,20}\b(?:appl|candida)|(?:interested |qualified |and )+(?:persons|people|candidates|parties|applicants)\b|welcome with your\b|(?:candidates|applicants) (?:should|can|may|must|are (?:asked|requested|invited) to) (?:apply|submit|send|e-?mail|demonstrate how|complete|include)\b|informal enquir(?:y|ies)\b)/,
		/^(?:(?:(?:for )?(?:all )?(?:other|external|internal|current|existing)|for) (?:[a-z/-]+ ){0,3}(?:applicants|candidates|employees|staff)[,:]? (?:please |may |should |can )?(?:go to|visit|log ?in|log on|apply|search|see (?:the|our)|submit|use)\b|(?:please |then |and )*(?:go to|visit|log ?in(?:to)?|search)\b.{0,80}\b(?:job id|job number|job code|requisition|vacancy (?:id|number|reference)|reference number)|(?:please )?(?:click|press) .{0,12}\bapply\b|(?:please,? |sorry,? |and )*no (?:phone|telephone) calls\b|(?:please )?do not (?:call|phone|e-?mail|mail|fax)\b.{0,40}\b(?:r[eé]sum[eé]s?|cvs?|applications?|office|directly))/,
		/^(?:please |then |to )?(?:apply (?:the latest|now|today|by|before|via|online|directly|here|through|with|exclusively|no later|until|using|anyway|at|on|in)\b|applications?\b.{0,60}\b(?:via|by|until|before|exclusively|no later|close|reviewed|accepted|considered|welcome|are sen[dt]|should|must be|to:?)\b|(?:letters? of application|your application)\b|early applications|(?:the )?(?:closing date|(?:application )?deadline)\b|we (?:are )?(?:read|review|look at|process|reviewing|reading|go through|consider) (?:the )?applications)/,
		/^(?:(?:any |do you have (?:any )?|have (?:you )?(?:any )?|got )?(?:more )?questions\b|for (?:further|more|any|additional|an informal|questions|informal)\b.{0,60}\b(?:information|details|questions?|chat|discussion|contact|call|enquir\w+)|(?:further|more|additional) information\b.{0,60}\b(?:call|phone|gives|from|at|by|contact|provide\w*|available|obtained|on)|if you (?:have|'d|would|want|wish|need|still)\b.{0,40}\b(?:questions?|know more|information|chat|details)|(?:would|do) you (?:like|want) to (?:know|hear|learn) more|(?:your )?(?:direct )?contact(?: person)? is\b|your (?:direct )?contact(?: person)?\b|contact(?: person)?:|(?:does|did) (?:this|that|we) .{0,60}\?|have we (?:sparked|caught|aroused|got)|not sure (?:you|whether|if)|still (?:reading|interested|not sure)|(?:ready|keen|tempted|curious|interested)\b.{0,30}[?]|tell us (?:about|in|why|how|what|who)\b)/,
		/\b(?:look(?:ing)? forward to (?:receiv|hear|your (?:\w+ ){0,2}(?:application|cv|letter|message|documents)|read|meet|getting to know|welcom|seeing your)|(?:happy|pleased|glad) to (?:provide|answer|tell|give) (?:you |any |your )*(?:further|more|questions?|about|information)|happy about your|(?:can|should|may) be (?:put|directed|addressed|sent|submitted) to|reserves? the right to close|(?:hear|hearing) from (?:you|people|anyone|everyone|candidates|somebody|someone)|the (?:tick|every) box|apply anyway|then (?:please )?apply\b|write to (?:me|us) anyway|\bsend (?:in |us )?your (?:\w+ )?(?:application|cv|r[eé]sum[eé])|only applications with|job reference|quoting (?:the )?ref|at your disposal|please (?:send|submit|apply|upload|include|contact|call|write|enclose|attach|state|indicate)\b|(?<=\w )answers (?:text messages|(?:any |your )?questions)|(?:send|write|mail|e-?mail|reach|contact)\b.{0,50}\S@\S)/,
		/^(?:please |just |simply |or |you can |you are welcome to |feel free to )*(?:call|ring|phone|text|contact|reach out to|get in touch with|write to|write|speak to|talk to|give|message|ask|come in|pop in|drop in)\b.{0,60}(?:\b(?:on|at|under) (?:the (?:\w+ )?(?:number|phone|line|mobile)|\+|\(?\d)|\d{3}|\bfor (?:a|an|more|further|questions|details)\b|\bask for\b|\bif you\b|\bbefore\b|\band ask\b|@)/,
		/^(?:bewerbungen|bewirb|bewerben sie|(?:bitte )?(?:senden|richten|schicken?|schick) |wir freuen uns (?:auf|über) |(?:haben|hast) (?:wir|sie|du) .{0,40}(?:interesse|fragen|lust)|(?:für|bei) (?:rück|weitere )?fragen|(?:ihre |deine )?(?:rück)?fragen (?:beantwortet|richten)|(?:ihre?|deine?) ansprechpartner|interessiert\?|neugierig|weitere (?:informationen|auskünfte)|auskunft|(?:merci d'|n'hésitez pas|envoyez|adressez|postulez|pour (?:postuler|toute question|plus d'informations)|candidatures? |vous (?:vous reconnaissez|êtes intéressé)|intéressée?)|(?:envíe?a?|mánda|si (?:te|le) interesa|interesados?|para (?:más información|postular|aplicar)|inscríbete|esperamos (?:tu|su)|¿te interesa)|(?:solliciteer|stuur |mail |interesse\?|vragen\?|heb je (?:vragen|interesse)|ben je (?:enthousiast|geïnteresseerd)|reageer|voor (?:meer informatie|vragen)|we kijken uit naar)|(?:envie |candidate-se|candidaturas? |interessad[oa]s?|para mais informações|esperamos (?:por ti|a sua)|ficou interessad))/
	],
	[
		'benefits',
		/^(?:(?:and )?in return\b|(?:and |for this )?we (?:can )?(?:offer|provide|reward) (?:you |to (?:you|both|all) ?)?(?:with )?(?:an?|the|competitive|attractive|generous|free|flexible|good|excellent|positions|both)\b(?!.{0,60}\b(?:customers?|clients?|services?|products?|solutions)\b)|as (?:an employee|a member of staff|our colleague)\b.{0,20}\b(?:you|we)\b)/,
		/^(?:(?:type of contract|offered|offer|compensation offered)\s?:|(?:it's|it is) an? (?:[\w-]+ ){0,3}contract\b|\d{2}[- ]hours?(?: week| a week| per week)?(?:,| \(| at full pay)|(?:our |the |other )?benefits (?:include|of (?:working|the job|being)|differ|comprise)\b|(?:and )?we (?:can )?(?:offer|provide) (?:above|\d|modern|interesting|secure|permanent|very)|the company (?:offers|provides)(?::| (?:you|its (?:employees|staff)))|.{0,80}\bin return,? (?:we offer|you (?:will )?(?:get|receive)))/
	],
	[
		'pay',
		/^(?:(?:the|a|our|basic|base|gross|starting|annual|monthly|yearly|expected) )*(?:salary|wages?|pay|remuneration|compensation)(?: range| band| scale| package)?(?:\s?:| (?:is|are|will be|starts|ranges|between|from|according|up to|depends|depending|\d)(?!\p{L}))/u,
		/^(?:[€£$]\s?\d|(?:eur|gbp|usd|chf) \d)/
	]
];

const siftedClosings = /* @__PURE__ */ [...closings, ...foreignClosings].flatMap(
	([kind, ...patterns], list) =>
		patterns.map((pattern, at) => ({
			kind,
			pattern,
			may: sifted(`closing ${kind} ${list + 1}.${at + 1}`, pattern)
		}))
);
const longestJudged = 400;

/** What a sentence closes a posting with, if it does. */
export function closingOf(words: string): ClosingKind | undefined {
	const tried = siftedClosings.filter(({ may }) => may(words));
	if (tried.length === 0) return undefined;
	const text = words.slice(0, longestJudged).toLowerCase().replaceAll('’', "'");
	return tried.find(({ pattern }) => pattern.test(text))?.kind;
}
