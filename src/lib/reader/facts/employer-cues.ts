/** How telling a phrase is, what must stand right before the name, and what right after it. */
type Cue = readonly [weight: number, before: RegExp | undefined, after?: RegExp];

const opens =
	/(?:^|\p{Extended_Pictographic}\uFE0F? ?|[.!?:–] |[.!?]["”»] |\n|\n[-•*] )(?:(?:The|Die|Der|Das|La|El|Le|Les|De|Het|A|O) )?(?:\p{Lu}{2,7} [-–] )?$/u;
/** "(TFL)", "in Leeds", ", a house of …," between a name and its verb. */
const aside =
	"(?: asbl| vzw| e\\. ?V\\.)?(?: \\([^()\\n]{2,40}\\))?(?:,? (?:mit (?:Haupts|S)itz in|con sede en|com sede em|basée? à|gevestigd in) \\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?,?| in \\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?|, (?:part|an?|the|one) [^,.\\n]{3,70},| Group)?";
const does =
	'(?:develop|make|build|design|suppl|operate|maintain|advise|provide|offer|run|move|connect|produce|manufacture|help|employ|own|manage|deliver|sell|serve|work|turn|answer|speciali[sz]e|look|seek|create|support|transport|ship|grow|publish|print|teach|educate|care|treat|enable|bring|combine|invest|trade|insure|clear|fly|carr|carrie|distribute|market|organi[sz]e|rent|lease|install|repair|brew|bake|process|protect|represent|train|host|finance|fund|research|explore|protect|plan|recruit|want|need|invite|let|give|allow|lead|keep|put|use|deal|power|simplifie|empower|drive|link|collect|clean|store|handle|guide|map|track|measure|monitor|answer|extend|cover|welcome|unite|administer|regulate|investigate|promote|coordinate|oversee|safeguard|award|accommodate|strive|cultivate|raise|farm|mine|refine|assemble|translate|broker|audit|pride|certif)(?:s|es|ies)';
const isWhat = `(?:is|are) (?:an? |the |one |part |(?:(?:locally|family|privately|independently|jointly)[- ])?(?:owned|operated|run) |backed |funded |trusted |recognised |recognized |among |home |based |headquartered |located |known |committed |proud |dedicated |authori[sz]ed |registered |regulated |accredited |certified |listed |growing |building |creating |developing |making |transforming |changing |redefining |pioneering |working |expanding |looking |hiring |seeking |searching |recruiting |currently |on a |not just |open |back |\\p{Lu}\\p{L}+(?:'s|’s|s'|s’) )`;

/** The phrases in which postings speak of their employer. */
const cues: readonly Cue[] = [
	[
		2.5,
		/(?:^|[.!?:–,] |\n)(?:[Hh]ere |[Ll]ife |[Ww]orking )?[Aa]t (?:the )?$/,
		/^,? (?:we|you|our)\b/
	],
	[2, /(?:^|[.!?:] |\n)(?:Here )?At $/, /^, (?:every|the)\b/],
	[
		2,
		undefined,
		/^(?:'s|’s|'|’) (?:mission|vision|values|goal|purpose|culture|story|customers|commitment)\b/
	],
	[1.5, /(?:(?:[Ff]ounded|[Ee]stablished|[Ss]tarted) in|Since) (?:19|20)\d\d,? (?:the )?$/],
	[
		1.5,
		undefined,
		/^ (?:was|were) (?:founded|established|set up|created|born|started)\b|^ (?:has|have) been (?:making|building|helping|serving|running|working|around|in business|delivering|supplying|providing|a )/
	],
	[
		1.5,
		/(?:[Jj]oin|[Jj]oining|[Ww]ork(?:ing)? (?:at|for)|[Ll]ife at|[Ww]elcome to|[Cc]areers? (?:at|with)|mission at|heart of|core of|[Gg]reetings from|[Hh]ello from|[Rr]ejoignez|[Rr]ejoindre|[Úú]nete a|[Jj]unte-se à?|[Ww]erken bij|[Aa]rbeiten bei|[Kk]arriere bei|[Ww]illkommen bei(?:m)?|[Kk]omm zu[rm]?|[Bb]ienvenue chez) (?:the |der |dem )?$/
	],
	[
		1.5,
		/(?:colleagues?|employees?|careers?|team|jobs?|roles?|position|internship|future|operators?|engineers?|analysts?|opportunit(?:y|ies)|vacanc(?:y|ies)|started|Manufacturing|department|division|role available)(?: [\p{L}&-]+){0,4}? (?:(?<! based )at|@|with|bei|chez) (?:the |der )?$/u
	],
	[0.75, /(?<! based) (?:at|@) (?:the )?$/],
	[
		1.5,
		/(?:\b(?:with us|join us|one of us|here)|\bbei uns|\bchez nous|\bbij ons) (?:at|bei|an|à|bij) (?:the |der )?$/
	],
	[0.75, / (?:at|@) (?:the )?$/, /^, where\b/],
	[0.75, /(?<! based) (?:at|@) (?:the )?$/, /^(?: in \p{Lu}| ?[.!?]$|[.!?](?:\n|$))/u],
	[
		2,
		/(?:^|\n)(?:#+ )?(?:Why (?:join |work (?:at|for|with) |choose )?|What is |Who are |Meet |Who is )$/i,
		/^ ?\??:?(?:\n|$)/
	],
	[
		2,
		/(?:^|\n)(?:#+ )?(?:\*\*|__)?(?:About|Über|À propos de|A propos de|Sobre(?: (?:la|el|o|a))?|Over|Who is) (?:the )?$/,
		/^[:?]?(?:\*\*|__)?(?:\n|$)/
	],
	[1.5, opens, new RegExp(`^${aside} ${isWhat}`, 'u')],
	[
		2,
		undefined,
		/^ is an? (?:equal|inclusive|diverse|leading|global|independent|family|fast|growing|award)/
	],
	[
		1,
		opens,
		/^ (?:offers|provides|believes|values|welcomes|celebrates|operates|serves|helps|makes|builds|designs|runs|was founded|has been|employs|supports|does not)\b/
	],
	[
		2.5,
		/(?:^|[.!?,:–-] |\n)(?:We(?:'|’)re|[Ww]e are|Wir sind|Nous sommes|Somos|Wij zijn|We zijn|This is)(?: (?:the|die|das|der|le|la|les|el|de|het|a|o))? $/,
		/^(?:,|\.|!| and\b| –| -| \(|\n|$)/
	],
	[
		3.5,
		/(?:[Tt]his is|[Mm]y name is|[Mm]yself) \p{Lu}\p{L}+,? (?:\p{L}+,? ){0,6}?(?:from|with|at|representing) $/u
	],
	[
		2.5,
		/(?:help|helping|enable|enabling|support|supporting) $/,
		/^ (?:to )?(?:achieve|reach|meet|deliver|fulfil|reali[sz]e|grow|accomplish) (?:its|their|our)\b/
	],
	[
		2.5,
		/\b[Oo]ur (?:company|firm|organi[sz]ation|group|agency|school|association|client), $/,
		/^,? /
	],
	[1, /[Jj]oin(?:ing)? (?:the )?$/, /^ as an?\b/],
	[2.5, /(?<!\p{L})[Ww]e,? at (?:the )?$/u, /^,? /],
	[
		2.5,
		/[Oo]ur (?:\p{Ll}[\p{Ll}-]+ )?(?:company|firm|organi[sz]ation|agency|start-?up)(?:'s name)? is $/u,
		/^(?:[,.]|$)/
	],
	[
		2.5,
		opens,
		/^,? (?:in (?:partnership|collaboration|cooperation) with|in Zusammenarbeit mit|en (?:partenariat|collaboration) avec|en (?:colaboración|alianza) con|em parceria com|in samenwerking met)(?!\p{L})/u
	],
	[1, /(?:our|the) (?:team|office|people|colleagues|employees) (?:at|of) $/],
	[
		1.5,
		/(?:Unit|Department|Team|Faculty|Institute|Division|Section|Group|School) (?:of|at|in) (?:the )?$/,
		new RegExp(`^${aside} (?:is|has|${does})\\b`, 'u')
	],
	[
		1.5,
		/(?:Wir,? (?:die|bei)|Bei|bei|Chez|chez|En|Bij|bij|Na) (?:der |dem )?$/,
		/^,? (?:sind|bieten|suchen|arbeiten|nous|wir|zoeken|ofrecemos|buscamos|werken|wij|we|on|estamos|erwartet|\p{Ll}{2,}[aei]mos)\b/u
	],
	[
		1.5,
		/(?:^|[.!?] |\n)(?:(?:Die|Der|Das|La|El|Le) )?$/,
		/^ (?:in \p{Lu}[^.!?\n]{2,30} (?:is|are) (?:hiring|looking|seeking|recruiting)|(?:sucht|bietet|busca|recherche|recrute|zoekt|procura|needs|requires|can offer|has an opening|has a vacancy|\([^()\n]{3,40}\) (?:is|are|needs))\b)/u
	],
	[
		1,
		opens,
		/^ (?!(?:is|was|has|des|les|nos|vos|ses|aux|dans|sans|los|las|dos|das|aos|nas|tus|sus|als|des|uns|plus) )\p{Ll}{2,}s (?!(?:and|or|to|of)\b)\p{L}/u
	],
	[
		1.5,
		undefined,
		/^ (?:ist (?:ein|d)|est (?:une?|la|le)|es (?:una?|la|el)|is een|é (?:uma?|a|o))[ e]/
	]
];

/** How other languages speak of the house one works for. */
const foreign: readonly Cue[] = [
	[2.5, /(?:^|[.!?] |\n)(?:Wir bei|Nous,? chez|Wij bij|We bij) (?:der |dem |de )?$/],
	[
		2.5,
		/(?<!\p{L})(?:[Bb]ei(?: der| dem| den)?|[Bb]eim|[Cc]hez|[Bb]ij|[Bb]innen|[Ee]n|[Nn]a|[Nn]o) $/u,
		/^,? (?:(?:sind|bieten|suchen|arbeiten|finden|glauben|leben|stehen|machen|haben|legen|setzen|zählt|gibt es) (?:wir|du|sie|dich)\b|(?:bist|findest|erwarte[nt]|arbeitest|hast|kannst|wirst|bekommst) (?:du|dich|dir|sie|ihnen)\b|(?:nous|vous|on|tu)(?!\p{L})|\p{Ll}{2,}(?:en|t) (?:we|wij|je|jij)\b|(?:doen|ben|kun|krijg|vind|werk|draait|staat) (?:we|wij|je|jij|alles|het)\b|(?:buscamos|ofrecemos|creemos|trabajamos|somos|estamos|queremos|acreditamos|oferecemos|valorizamos|trabalhamos|nos)(?!\p{L}))/iu
	],
	[
		2.5,
		/(?:[Uu]nser(?:e Firma| Unternehmen| Betrieb| Verein)|[Nn]otre (?:société|entreprise|groupe|client|association|cabinet)|[Nn]uestr[ao] (?:empresa|organización|compañía|cliente|grupo|asociación|fundación)|[Nn]oss[ao] (?:empresa|organização|companhia|cliente)|[Oo]n(?:s|ze) (?:bedrijf|organisatie|opdrachtgever|klant|stichting|vereniging)),? (?:[«„“"] ?)?$/,
		/^(?: ?[»“”"])?[,.:]? /
	],
	[
		2.5,
		/(?:^|[^\p{L}])(?:(?:[Ww]ir,? )?als Firma|[Dd]ie Firma|[Dd]er Firma|[Bb]ei Firma|[Ll]a société|[Ll]['’]entreprise|[Ll]a empresa|[Aa] empresa|[Hh]et bedrijf|[Dd]e firma|[Dd]er Verein|[Ll]['’](?:association|asbl)|[Ll]a asociación|[Dd]e stichting) (?:[«„“"] ?)?$/u
	],
	[
		2.5,
		/(?:^|[.!?,] |\n|\p{L} )(?:is|zijn|zoekt|sucht|recherche|busca)(?: de| die| het)? $/u,
		/^ (?:op zoek naar|per direct|ab sofort|zum nächstmöglichen)\b/
	],
	[
		1.5,
		/(?<!\p{L})(?:(?:[Tt]eil|[Mm]itglied) (?:des|der|vom)(?: [Tt]eams? (?:der|von))?|[Ww]erde Teil (?:von|der)|[Rr]ejoi(?:gnez|ndre)(?: (?:les équipes|l['’]équipe|le groupe))?(?: de)?|[Ii]ntégrez|[Tt]ravailler chez|[Uu]nirte a|[Ff]ormar? parte de|[Ff]azer parte d[ao]|[Tt]rabajar en|[Tt]rabalhar n[ao]|[Kk]om werken bij|[Ww]erken bij|[Aa]rbeiten bei(?: der)?|[Mm]itarbeiter:?(?:innen)? (?:der|von|bei)) $/u,
		/^(?: (?:ist|heißt|bedeutet|betekent|is|est|c['’]est|es|é|und|et|y|e|en)\b|[,.!?])/u
	],
	[
		1.5,
		/(?:^|\n)(?:Karriere bei|Arbeiten bei|Jobs bei|Werken bij|Carrières? chez|Travailler chez|Trabajar? en|Trabalhar na) (?:der |dem |de )?$/,
		/^(?:\n|$)/
	],
	[
		1.5,
		/(?<!\p{L})(?:binnen|innerhalb (?:der|von)|au sein (?:de|du)|dentro de) $/u,
		/^(?:[ .,;:\n]|$)/
	]
];

/** What only a house does, wherever in a sentence it stands. */
const callings: readonly Cue[] = [
	[
		2.5,
		undefined,
		/^(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,)? (?:(?:now |hereby |currently )?(?:invites (?:expressions of interest|applications)|seeks to (?:appoint|recruit|employ|engage)|(?:wishes|intends) to (?:appoint|recruit|employ|engage|fill))|(?:(?:currently|now) )?ha(?:s|ve) (?:(?:currently|now) )?(?:an? (?:\p{Ll}+ )?(?:requirement|opening|vacancy|opportunity)|openings|vacancies)|has been (?:retained|engaged|appointed|instructed|mandated|commissioned) (?:exclusively |solely )?(?:to|by|on|for))\b/u
	]
];

/** What the employer is and does in the sentence with which a posting opens. */
const openings: readonly Cue[] = [
	[1.5, opens, new RegExp(`^${aside} (?:is|has|ist|hat|est|es|tem)\\b`, 'u')],
	[
		2.5,
		opens,
		new RegExp(
			`^${aside} (?:(?:now|also|currently|has been|have been) )?(?:${isWhat}|${does}\\b|(?:ist ein|sucht|entwickelt|est une?|recherche|recrute|es una?|busca|is een|zoekt|é uma?|procura)\\b)`,
			'u'
		)
	]
];

/** "… is leading manufacturer of", "… has 300 employees", "… has looked after farmers for fifty years": by which a house is told in its first sentences. */
const tellings: readonly Cue[] = [
	[
		1.5,
		opens,
		/^ is (?:\p{Ll}[\p{L}-]* ){1,4}(?:distributor|manufacturer|producer|provider|supplier|operator|agency|company|firm|studio|developer|start-?up|organi[sz]ation|retailer|maker|bank|insurer|charity|university|institute|consultancy|wholesaler)\b/u
	],
	[
		1.5,
		opens,
		/^ has (?:[\d.,]+|over|more than|around|about|some|nearly|almost) [^.!?]{0,30}(?:employees|people|customers|users|members|offices|stores|shops|staff|students|patients|inhabitants|residents|clients|branches|sites)\b/u
	],
	[
		1.5,
		opens,
		new RegExp(
			`^${aside} ist (?:\\p{Ll}+ ){0,3}(?:\\p{Lu}\\p{Ll}*)?(?:[Zz]entrum|[Aa]nbieter|[Hh]ersteller|[Uu]nternehmen|[Vv]erband|[Ii]nstitut|[Dd]ienstleister|[Bb]etrieb|[Gg]esellschaft|[Ee]inrichtung|[Aa]gentur|[Vv]erein|[Hh]ändler|[Tt]räger)(?:in)?(?!\\p{L})`,
			'u'
		)
	],
	[1.5, opens, /^ has (?:\p{Ll}+ ){1,3}[^.!?]{0,80}(?:years|decades|century|generations|since)\b/u]
];

/** "The Payments team of Acme", "Sandpiper is a ward of …": a part of a house, or something else with a name. */
const otherThing =
	/^ (?:(?:team|department|unit|division|squad|group|function|practice|programme|program|platform|product|project)s?\b|(?:is|are|would be) (?:also |an? |the |our |highly ){0,2}(?:[^ .,]{1,20} )?(?:plus|advantage|bonus|must|asset|requirement|essential|required|desirable|desired|preferred|welcome|needed|optional|mandatory|tool|partners)\b|is (?:an?|the|our) (?:[^ .,]{1,20} ){0,2}(?:ward|department|unit|programme|program|project|product|language|framework|town|city|village|region)\b)/;

/** The last words of all that may stand before a name in a phrase that needs nothing after it. */
const mayStandBefore =
	/(?:^|[ \n,])(?:[Jj]oin|[Jj]oining|at|At|@|with|for|bei|beim|chez|to|from|representing|[Ff]irma|société|[Ll]['’](?:entreprise|association|asbl)|Verein|asociación|stichting|[Ee]mpresa|[Bb]edrijf|[Rr]ejoignez|[Rr]ejoindre|a|à|bij|z[urm]+|of|in|(?:19|20)\d\d,?|the|der|dem) (?:[«„“"] ?)?$/;

const inOpening = [cues, foreign, callings, openings, tellings];
const elsewhere = [cues, foreign, callings];

/** How much the words around a name speak for an employer; in the opening of a text, its first subject counts more. */
export function cueScore(left: string, right: string, isOpening: boolean): number {
	if (otherThing.test(right)) return 0;
	const isFirst = opens.test(left.slice(-12));
	const isLed = mayStandBefore.test(left.slice(-18));
	let score = 0;
	for (const list of isOpening ? inOpening : elsewhere)
		for (const [weight, before, after] of list) {
			if (before === opens ? !isFirst : before && !after && !isLed) continue;
			if (after && !after.test(right)) continue;
			if (before && before !== opens && !before.test(left)) continue;
			score += weight;
		}
	return score;
}
