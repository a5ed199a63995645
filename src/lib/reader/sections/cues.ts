import { sifted } from '../sieve/sieve';
import { foreignCues } from './foreign-cues';
import type { HeadingKind } from './heading-words';
import { voiceOf } from './voices';
import { isWish } from './wishes';

/** Verbs with which lists of tasks begin, in the forms "Build", "Builds" and "Building". */
const taskVerbs = new Set(
	`accept accompany account achieve act adapt address adhere adjust administer advise advocate aid align allocate analyse
	analyze answer anticipate apply approve arrange articulate assemble assess assign assist assure attend audit author automate
	bake balance book bring broker budget build buy calculate calibrate capture care carry catalogue champion check clean close
	coach collaborate collate collect communicate compile complete comply compose conduct configure connect consider consult
	contact continue contribute control convert cook coordinate co-ordinate correct counsel cover craft create cultivate cut
	deal debug define delegate deliver demonstrate deploy describe design detect determine develop devise diagnose direct
	dispatch display distribute document draft drive edit educate elicit embed empower enable encourage enforce engage
	enhance ensure enter escalate establish estimate evaluate examine execute expand explain explore express extend
	facilitate file fill find fix focus follow forecast formulate foster function gather generate greet grow guarantee guide
	handle help hire host identify implement improve increase influence inform initiate innovate inspect install instruct
	integrate interact interface interpret interview introduce investigate issue iterate join keep keen launch lead learn
	leverage liaise lift load log look maintain make manage manufacture map mark market master measure meet mentor migrate
	mix model monitor motivate move negotiate nurture observe obtain offer operate optimise optimize order organise organize
	orient originate oversee own pack package participate partner perform pick pilot pitch plan play position post practice
	practise prepare present prevent price prioritise prioritize process procure produce program promote propose protect
	prototype provide publish pull purchase push raise reach read receive recommend reconcile record recruit redesign reduce
	refactor refine register relate release repair replace report represent research resolve respond restock restore review
	rotate route run safeguard scale schedule screen secure seek select sell send serve service set shape share ship solve
	source spearhead specify staff standardise standardize start stay steer stock store strategise strategize streamline
	strengthen structure study submit suggest supervise supply support survey sustain tailor take talk teach test think track
	train transform translate transport travel treat triage troubleshoot understand undertake unload update upgrade uphold
	use utilise utilize validate verify visit volunteer walk wash weigh welcome work write yield`.split(
		/\s+/
	)
);

/** The base form of "Builds", "Building" and "Managed", where it is a task verb. */
export function isTaskVerb(word: string): boolean {
	if (taskVerbs.has(word)) return true;
	const stem = word.endsWith('ies')
		? `${word.slice(0, -3)}y`
		: /(?:sses|shes|ches|xes)$/.test(word)
			? word.slice(0, -2)
			: word.endsWith('ing')
				? word.slice(0, -3)
				: word.endsWith('s')
					? word.slice(0, -1)
					: word;
	if (stem === word) return false;
	const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
	return taskVerbs.has(stem) || taskVerbs.has(`${stem}e`) || taskVerbs.has(undoubled);
}

type Cue = readonly [HeadingKind, number, RegExp];

const cues: readonly Cue[] = [
	[
		'minimum',
		2,
		/\b(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten) ?(?:\+|or more|to \d+|- ?\d+|– ?\d+)? ?(?:years?|yrs?)(?:'|’)? (?:of |relevant |related |professional |work |experience|post|in |with |as |working |building |running |designing |doing |managing |leading |teaching |supporting |selling )/
	],
	[
		'minimum',
		2,
		/\b(?:degree|diploma|bachelor(?:'s|’s|s)?|master(?:'s|’s)?|ph\.?d|ged|high school|a-levels?|certifi(?:ed|cation|cate)|licen[sc]ed?|driving licence|driver(?:'s|’s) license|registration with|qualified|abschluss|ausbildung als|studium|diplôme|bac ?\+|titulación|mbo|hbo|graduação)\b/
	],
	[
		'minimum',
		2,
		/^(?:(?:sufficient|the ability to|fully able|proven|demonstrated|demonstrable|strong|solid|excellent|good|great|deep|extensive|previous|prior|significant|hands-on|working (?:knowledge|experience|understanding|proficiency)|in-depth|outstanding|exceptional|superior|advanced|basic|relevant|practical|broad|thorough|sound|fluent|fluency|familiar(?:ity)?|experienced?|knowledge|ability|able|understanding|proficien\w+|comfortable|passion(?:ate)?|willing(?:ness)?|must|minimum|at least|possess(?:ion)?|have|having|a (?:strong|good|solid|deep|keen|proven|genuine|minimum)|you (?:have|are|possess|bring|know|must|can|love|thrive|enjoy)|candidates? (?:must|should)|applicants? (?:must|should)|self-|highly|knowledgeable|eligib\w+|graduation|completion|matriculation|erfahrung|kenntnisse|gute|sehr gute|sicherer?|maîtrise|expérience|connaissance|conocimientos?|experiencia|ervaring|kennis|experiência|conhecimento)\b)/
	],
	[
		'minimum',
		1,
		/\b(?:skills?|knowledge of|experience (?:with|in|of|as|working)|proficien\w+|ability to|able to|familiar\w* with|required|requirements?|must (?:be|have)|fluent|understanding of|attention to detail|communication skills|team player|qualifications?|eligible|candidates?)\b/
	],
	[
		'minimum',
		2,
		/^(?:(?:(?:they|he or she|she or he) (?:will|should|must) (?:be (?!responsible|working|based|part|joining|given|able)|have )|you(?:'d| would|'ll| will)? (?:need|want|ought|have to|know|hold|speak|live|should)|you've|we (?:need|ask|require|expect)|must|(?:applicants?|candidates?|the (?:ideal|successful|right) (?:candidate|person|applicant)) (?:need|will (?:have|be an?)|has|have|is an?|hold)|own (?:(?:hand |power )?tools|transport|car|van|vehicle|knives|laptop|equipment)|time[- ]served|(?:valid|current|active|full|clean) |(?:native|native level|business[- ]level|conversational) |right to work|willing|able|no (?:more than|fear))\b)/
	],
	[
		'minimum',
		2,
		/\b(?:at least|minimum(?: of)?|mindestens|minimaal|mínimo|au moins|al menos) (?:\w+ ){0,2}(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten|zwei|drei) ?\+? ?(?:years?|yrs?|jahre?|jaar|ans|años|anos)\b|\b(?:you (?:must|need to|have to)|to be successful,? you|(?:is|are) (?:a must|essential|required|mandatory)|no exceptions|(?:english|german|french|spanish|dutch|polish|italian|portuguese|deutsch|englisch|französisch|inglés|anglais|engels|inglês)\b.{0,24}\b(?:[abc][12]|native|fluent|fluently|level|muttersprach\w*|verhandlungssicher)|driving record|right to work|zwingend|erforderlich|vorausgesetzt|imprescindible|obligatoire|vereist|obrigatório|berufserfahrung|(?:registered|registration) with)\b/
	],
	[
		'benefits',
		2,
		/\b(?:401\(?k\)?|pto|paid (?:time off|holidays?|vacation|leave)|health(?:care)? (?:insurance|plan|coverage)|medical,|dental(?:,|\/| insurance| and vision| cover| plan)|vision insurance|pension|annual leave|days?(?:'|’)? (?:of )?(?:holiday|vacation|leave)|holiday allowance|parental leave|stock options?|rsus?|gym|wellness|discounts?|life (?:insurance|assurance)|free (?:lunch|coffee|parking|meals|breakfast)|cycle to work|tuition (?:reimbursement|assistance)|bonus scheme|employee assistance|season ticket|urlaubstage|tage urlaub|altersvorsorge|homeoffice|mutuelle|tickets? restaurant|rtt|vakantiedagen|pensioen|vale[- ](?:refeição|transporte|alimentação)|plano de saúde|seguro médico)\b/
	],
	[
		'benefits',
		3,
		/^(?:you(?:'d|'ll| will| would|'re)? (?:also )?(?:get|receive|enjoy|be paid)|we(?:'ll| will|'d)? (?:also )?(?:give|cover|pay|offer|provide|throw in|match) (?!.{0,60}\b(?:services?|products?|customers?|clients?|solutions|positions|companies|businesses|software)\b)|du (?:bekommst|kriegst|erhältst)|sie (?:bekommen|erhalten)|je krijgt|vous bénéficiez|te ofrecemos)\b/
	],
	[
		'benefits',
		2,
		/\b(?:(?:\d{1,2}|two|three|four|five|six|eight|twelve) (?:days?|weeks?|wochen|semaines|semanas|weken)(?:'|’)? (?:of )?(?:(?:paid|annual) )?(?:holidays?|vacation|leave|pto|off|ferien|urlaub|congés|vacaciones)|paid (?:breaks|training|overtime)|overtime (?:is )?paid|weekly pay|bank holidays|(?:private|free|family) (?:medical|health\w*|bus|travel|parking|uniform|meals?)|company (?:car|van|vehicle|pension|phone)|car allowance|fuel card|medical(?:,| and dental| insurance| cover\w*|\/dental)|health(?:,| insurance)|tax[- ]free|relocation package|tips (?:split|shared|on top)|% (?:bonus|off|discount|rabatt)|\d ?% (?:employer )?(?:pension|bonus)|share options|profit share|employee discount|unlimited pto|refer a friend|training (?:is )?(?:provided|given)|weihnachtsgeld|jobrad|jobticket|dienstwagen|unbefristet\w*|13(?:e|ème|\.) ?(?:maand|mois|monats\w+)|reiskosten\w*|contrato indefinido)\b/
	],
	[
		'benefits',
		2,
		/^(?:we (?:offer|provide)\b(?!.{0,60}\b(?:services?|products?|customers?|clients?|solutions|companies|businesses|software)\b)|(?:competitive|attractive) (?:salary|pay|compensation|benefits|perks|package|bonus)|regular (?:\w+ )?(?:events|outings|socials|meet-?ups)|team (?:events|outings)|work[- ]life balance|continuous professional development|staff (?:well-?being|benefits|discounts?)|flexible (?:working|hours|schedule)|generous|opportunit(?:y|ies) (?:to|for)|wir bieten|nous offrons|ofrecemos|wij bieden|oferecemos)\b/
	],
	[
		'company',
		2,
		/\b(?:founded in|our mission|our vision|mission is to|(?:world|market|global|industry|nation)(?:'s|’s)?[- ]lead(?:ing|er)|leading (?:provider|supplier|company|manufacturer)|we are an? |is an? (?:\w+ ){0,4}(?:company|firm|organi[sz]ation|agency|provider|startup|manufacturer|charity|retailer|non-?profit)|headquartered|our (?:customers|clients|products|platform|offices)|since (?:19|20)\d\d|established in|employees (?:in|across|worldwide)|seit (?:19|20)\d\d|fondée? en|fundada en|opgericht in|fundada em)\b/
	],
	[
		'legal',
		4,
		/\b(?:equal (?:opportunit(?:y|ies)|employment)|rehabilitation of offenders|disclosure and barring|criminal (?:histor(?:y|ies)|records?)|export (?:control|regulation)\w*|itar|(?:does|do|will|can|is|are) ?(?:not|n't) (?:be )?(?:sponsor|able to sponsor)\w*|(?:require|need) (?:an? |any )?(?:accommodations?|adjustments?)|we encourage (?:people|applications?|candidates|applicants)|employment (?:agency|business)|acquisitie|drug-free|recruiters?,? please|no (?:third[- ]part(?:y|ies)|agencies)|eeo|affirmative action|without regard to|regardless of (?:race|age|gender|your|their)|race, (?:colou?r|religion|ethnicity)|sexual orientation|gender identity|protected (?:veteran|by law|characteristic|class)|reasonable (?:accommodations?|adjustments?)|e-verify|fair chance|safeguarding|privacy (?:policy|notice)|inclusive (?:environment|workplace|workforce|space)|committed to (?:diversity|equality|inclusion|building a diverse|celebrating|creating an inclusive)|all qualified applicants|disabled applicants|unsolicited (?:resumes|cvs)|schwerbehindert|chancengleichheit|m\/w\/d.{0,20}willkommen)\b/
	],
	[
		'apply',
		3,
		/\b(?:(?:please )?(?:send|submit|email|forward|upload|attach) (?:us )?(?:your|a|an|the|their) (?:cv|resume|résumé|application|cover letter|portfolio|letter|updated|current)|to apply|(?:for|ask for) (?:an? )?(?:informal|further|more) (?:chat|discussion|information|details)|informal (?:visits?|enquir\w+|chats?|discussions?)|cvs? (?:to |will |should )|(?:call|ring|phone|text|tel\.?|telephone|whatsapp)\b.{0,40}\d{3}[ \d-]{3}|(?:e-?mail|write to|mail)\b.{0,60}@|(?:drop|pop) (?:in|by|off)\b.{0,20}(?:cv|resume)|senden sie|schick(?:e|en sie)? (?:uns|deine)|bewerbungsschluss|bewerbung(?:en)? (?:bis|an|per|mit)|freu(?:t|en) (?:sich|uns) auf (?:ihre|deine|ihren|deinen|dich|sie)|gerne auskunft|candidatures? (?::|à|par|avant)|inscrições até|solliciteer|bel (?:met|gerust)|mail naar|applications? in (?:writing|strict)|apply (?:by|before|now|online|via|through|at|here|directly|today)|how to apply|application (?:window|period|deadline)|fecha límite|bewerbungsfrist|date limite|solliciteren kan|candidaturas até|applications? (?:will (?:only )?be accepted|must be|should be|close|are (?:reviewed|considered))|closing date|application deadline|cover letter|click (?:on )?(?:the )?["“'«]*(?:here|apply|submit|below)|bewerbungsunterlagen|bewerben sie sich|bewirb dich|envoyez|envía tu|stuur je|envie seu)\b/
	],
	[
		'process',
		3,
		/\b(?:interview (?:process|stage|panel)|phone (?:screen|interview)|first (?:round|interview)|second (?:round|interview)|final (?:round|interview)|selection (?:process|panel)|examination (?:will|score|weight)|written test|background (?:check|investigation)|reference checks?|(?:subject|submit) to (?:an? )?(?:\w+ )?(?:dbs|background|medical|pre-employment|reference|credit|security)|interviews? (?:will|next|are|to) |(?:first|second|final)[- ]round|interview date|eligible list|drug (?:test|screen)\w*|assessment (?:centre|center|day)|dbs check|shortlisted|only (?:selected|successful|those) (?:candidates|applicants)?.{0,30}contacted|vorstellungsgespräch|(?:premier|second|deuxième|par|un|d')\s?entretien|entretiens? (?:téléphonique|individuel|physique|d'embauche|de (?:motivation|recrutement)|avec)s?)\b/
	],
	[
		'pay',
		3,
		/(?:[$€£]\s?\d|\b\d[\d.,]*\s?(?:eur|usd|gbp|chf)\b).{0,80}(?:per|\/|an?) ?(?:year|hour|annum|month|week|day|yr|hr)|\b(?:salary|pay|compensation|wage)(?: range)?(?: is|:| of| for).{0,40}\d/
	],
	[
		'responsibilities',
		3,
		/\b(?:you(?:'ll| will|'d)(?: also)? (?!need|have|want|get|like|love|receive|enjoy|rather|be (?:part|joining|paid|eligible|able|required|based|offered|given|reporting))|responsible for|responsibilities|duties|(?:the|this) (?:job|role|post|position|work) (?:(?:is|involves|includes|comprises|entails|means) (?:to|\w+ing)\b|(?:comprises|involves|entails))|it's mostly|(?:candidate|post ?holder|jobholder|incumbent|hire|position|role|appointee|intern|employee|specialist|analyst|manager|engineer|officer|assistant)s? (?:will|would)|tasked with|in this (?:role|position)|du (?:übernimmst|entwickelst|arbeitest|betreust|unterstützt|planst)|sie (?:übernehmen|entwickeln|betreuen|unterstützen|planen)|vous (?:serez|assurez|participez|gérez|aurez)|je (?:bent verantwoordelijk|gaat|werkt))\b/
	],
	[
		'responsibilities',
		2,
		/^(?:sie|du) (?!\p{L}*(?:haben|hast|sind|bist|können|kannst|sollten|solltest|bringen|bringst|bekommen|bekommst|erhalten|erhältst|verfügen|verfügst|profitieren|profitierst))\p{Ll}{3,}(?:en|st)(?!\p{L})|^vous (?!avez|êtes|justifiez|possédez|maîtrisez|disposez|bénéficiez)\p{Ll}{3,}ez(?!\p{L})/u
	]
];

const siftedCues = /* @__PURE__ */ [...cues, ...foreignCues].map(([kind, weight, pattern], at) => ({
	kind,
	weight,
	pattern,
	may: sifted(`cue ${at + 1}`, pattern)
}));

/** "With twenty years of experience we are …" speaks of the employer, not of who applies. */
const ownVoice = /\b(?:we are|we have|we(?:'|’)re|our (?:team|company|firm))\b/;
const mayOwnVoice = sifted('own voice', ownVoice);
const otherVoice =
	/\b(?:you|your|must|candidates?|applicants?|required?|looking for|seeking|someone)\b/;

/** Sections, statements and summary ask for the same sentences; all it changes is time. */
const remembered = new Map<string, ReadonlyMap<HeadingKind, number>>();
const mostRemembered = 2000;
const longestRemembered = 1500;

/** What words of these kinds stand for in a sentence about the team, or about whom one looks for. */
const outvoiced = ['responsibilities', 'company'] as const;

/** How strongly a line or sentence speaks for each kind of section. */
export function cuesIn(words: string): ReadonlyMap<HeadingKind, number> {
	const known = remembered.get(words);
	if (known) return known;
	const scores = cuesOf(words);
	if (remembered.size >= mostRemembered) remembered.clear();
	if (words.length <= longestRemembered) remembered.set(words, scores);
	return scores;
}

function cuesOf(words: string): ReadonlyMap<HeadingKind, number> {
	const text = words.slice(0, 600).toLowerCase().replaceAll('’', "'");
	const scores = new Map<HeadingKind, number>();
	if (isWish(words.slice(0, 600))) scores.set('preferred', 3);
	for (const { kind, weight, pattern, may } of siftedCues) {
		if (may(words) && pattern.test(text)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
	}
	if (mayOwnVoice(words) && ownVoice.test(text) && !otherVoice.test(text)) scores.delete('minimum');
	const first = /^[^\p{L}]*([\p{L}-]+)(?![\p{L}-]|\s?:)/u.exec(text)?.[1];
	const isOwned =
		/^[^\p{L}]*own (?:(?:hand |power )?tools|transport|car|van|vehicle|knives|laptop|equipment)\b/u.test(
			text
		);
	const isName = /^[^\p{L}]*[\p{L}-]+ (?:\p{Lu}\p{Ll}|is\b|are\b|was\b)/u.test(words);
	const isAside = ['apply', 'process', 'legal'].some(
		(kind) => (scores.get(kind as HeadingKind) ?? 0) > 2
	);
	if (first && !isName && !isOwned && !isAside && isTaskVerb(first))
		scores.set('responsibilities', (scores.get('responsibilities') ?? 0) + 3);
	const voice = isAside || scores.size > 2 ? undefined : voiceOf(words, text, isTaskVerb);
	if (voice && !(voice.kind === 'responsibilities' && scores.has('minimum'))) {
		if (voice.kind === 'about') for (const other of outvoiced) scores.delete(other);
		scores.set(voice.kind, Math.max(scores.get(voice.kind) ?? 0, voice.weight));
	}
	return scores;
}

/** The kind that the cues of several lines agree on, or nothing where they do not. */
export function agreedKind(lines: readonly string[]): HeadingKind | undefined {
	const totals = new Map<HeadingKind, number>();
	for (const line of lines) {
		const scores = [...cuesIn(line)].sort(([, a], [, b]) => b - a);
		const [kind, score] = scores[0] ?? [];
		if (kind && score && score >= 2) totals.set(kind, (totals.get(kind) ?? 0) + Math.min(score, 4));
	}
	const ranked = [...totals].sort(([, a], [, b]) => b - a);
	const [best, second] = ranked;
	if (!best || best[1] < lines.length * 1.2) return undefined;
	return second && second[1] * 1.3 > best[1] ? undefined : best[0];
}
