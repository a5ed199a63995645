/** How surely a phrase tells of the place of work: 4 speaks of the job, 1 of where some of the people or the seat are. */
type Cue = readonly [strength: number, phrase: RegExp];

const building =
	'(?:store|shop|clinic|hospital|school|hotel|restaurant|kitchen|bakery|farm|studio|workshop|nursery|home|mill|building|brewery|villa|house|tower|barn|loft|factory|church|Praxis|Klinik|Filiale|Kanzlei|Kita|Werkstatt|Bäckerei|Küche|Schule|Apotheke|Labor|Lager|atelier|magasin|cabinet|clinique|boutique|usine|école|hôpital|tienda|taller|clínica|restaurante|colegio|winkel|praktijk|kliniek|werkplaats|zaak|keuken|magazijn|school|loja|oficina|clínica|escola|padaria|family (?:business|firm)|Familien(?:betrieb|unternehmen)|entreprise familiale|empresa familiar|familiebedrijf)';
const house = `(?:${building.slice(3, -1)}|offices?|team|department|unit|agency|hub|cent(?:re|er)|plant|practice|bases?|newsroom|lab|laboratory|branch|site|warehouse|depot|campus|facility|Büro|Teams?|Standort|Werk|Niederlassung|équipe|agence|bureaux?|oficinas?|equipo|planta|kantoor|vestiging|escritório|equipa|equipe|fábrica)`;
const into = '(?:in|at|à|en|em|im|te)';
const seated =
	'(?:(?:located|situated|based|gelegen|situé[es]*|ubicad[oa]s?|situad[oa]s?|localizad[oa]s?|gevestigd) )?';
const words = (most: number): string => `(?:[\\p{L}\\d&'’/-]+ ){0,${most}}?`;

/** Phrases right after which a place is named. */
export const placeCues: readonly Cue[] = [
	[
		3.5,
		/(?:disponibili(?:dad|dade) para (?:trabajar|laborar|trabalhar)|(?:vivir|residir|resid(?:encia|ência)|morar) (?:en|em)|(?:zentral|ruhig|mitten|centraal|midden|idéalement|céntric\p{L}+) (?:gelegen|situé\p{L}*|ubicad[oa])|(?:à pourvoir|basé\(e\)|poste basé)) (?:en |em |in |à |te )?/iu
	],
	[
		4,
		/(?:position|role|job|post|vacancy|you will be|you(?:'|’)ll be|candidate|stelle|arbeitsplatz|poste|puesto|vaga|functie) (?:is |will be |are |ist |est |está )?(?:\p{L}+ )?(?:based|located|stationed|situated|basée?|situé|ubicad[oa]|gevestigd) (?:in|at|out of|à|en|em|te) /iu
	],
	[
		4,
		/(?:place of work|place of employment|duty station|dienstort|arbeitsort|einsatzort|lieu de travail|standplaats|lugar de trabajo|local de trabalho)(?: is| will be| ist| est| es| é)?:? (?:in |at |à |en )?/iu
	],
	[4, /(?<!\p{L})location (?:is|will be) /iu],
	[
		3,
		/(?:^|\s)(?:een job|vacature|baan|ein Job|un emploi|un poste|una vacante|uma vaga) (?:in|à|en|em) /iu
	],
	[
		4,
		/(?:is|are|will be) (?:placed|stationed) (?:in|at) |(?:this|the) (?:position|role|job|post|vacancy) is in |(?:on-?site|hybrid|in-person) (?:position|role|job|opportunity) in |must (?:live|reside) in /iu
	],
	[4, /(?:join us|join our team|join the team|work with us|on-?site) (?:in|at) (?:the )?/iu],
	[4, /(?:move|relocate|relocation|commute) to /iu],
	[4, /sits? (?:with)?in (?:[\p{L}&-]+ ){1,4}?in /iu],
	[
		3.5,
		new RegExp(
			`(?:for|strengthen|join|joining|für|pour|para|voor|ampliar|verstärken) (?:our|the|unser\\p{L}*|notre|nuestr[oa]|ons|onze|noss[oa]) ${words(4)}${house} ${into} `,
			'iu'
		)
	],
	[
		3.5,
		/for (?:its|their|our|the|a) (?:[\p{L}\d-]+ ){0,4}?(?:(?:plant|factory|mill|works|warehouse|shop|store|hotel|brewery|quarry) (?:near|outside|close to|in|at|of)|(?:office|site|depot|farm|branch|clinic|practice) (?:near|outside|close to|in|at)) /iu
	],
	[
		2.5,
		/(?:in|at|im|in der|en|à) (?:branch|plant|Filiale|Niederlassung|filiaal|vestiging|sucursal|filial) /iu
	],
	[
		3,
		new RegExp(
			`(?:our|in the|from the|at the|unser\\p{L}*|notre|nos|nuestr[oa]s?|ons|onze|noss[oa]) ${words(4)}${house} ${seated}${into} `,
			'iu'
		)
	],
	[
		3,
		/(?:in and around|in the heart of(?: downtown)?|here in(?: (?:sunny|beautiful|lovely|historic|vibrant|downtown|central))?|liv(?:e|es|ing) (?:far )?(?:outside of|near|close to|in or near)|commut(?:e|ing|able)(?: distance)? (?:of|from)) /iu
	],
	[3, /(?:am|unserem|unseren|dem) standort (?:in )?/iu],
	[
		3,
		/(?:notre|nos|nuestr[oa]s?|noss[oa]s?) (?:planta|oficinas?|tienda|sede|agence|site|atelier|magasin|bureaux?|usine|fábrica|loja|escritório) (?:de|do|da) /iu
	],
	[
		2.5,
		/(?:straße|strasse|str\.|weg|platz|allee|rue [^,]{3,30}|street|road) \d{1,4}\p{L}?, (?:[A-Z]{1,2}-)?\d{4,5} /iu
	],
	[
		2.5,
		new RegExp(
			`(?:an?|the|eine?[mnr]?|une?|una?|een|uma?) ${words(5)}${building} ${seated}${into} `,
			'iu'
		)
	],
	[
		2,
		new RegExp(
			'(?:team|department|unit|agency|practice|office|(?<!have |has |with )offices|newsroom|studio|shop|hotel) (?:is |are )?(?:located |based |situated )?in ',
			'iu'
		)
	],
	[
		2,
		/(?:Procurement|Communications|Operations|Manufacturing|Development|Finance|Marketing|Sales|Engineering|Technology|Logistics|Production|Research|IT|HR|R&D) in /u
	],
	[
		2,
		/(?:based|located|situated|gelegen|situé[es]*|basée?|ubicad[oa]s?|situad[oa]s?|localizad[oa]s?|gevestigd|con sede|mit Sitz) (?:in|at|à|en|em|te) (?:the )?/iu
	],
	[
		2,
		/(?:looking for work|(?:you|we)(?:(?:'|’)ll| will)? (?:be )?work(?:ing)?)(?: \p{L}+ly)? (?:in|within|around|across) (?:the )?/iu
	],
	[
		1,
		/(?:employees|people|colleagues|specialists|experts|engineers|of us|mitarbeitende[rn]?|collaborateurs|empleados|medewerkers) (?:here )?(?:in|à|en|em) /iu
	],
	[
		1,
		/(?:hello|hi|greetings|hej|hallo|hola|bonjour|moin|servus|grüezi|ciao|olá|hoi|ahoj|terve) (?:from|aus|de|uit|fra|från|desde) /iu
	],
	[
		1.5,
		/(?:from|at|with|has|have) (?:its|our|their) (?:[\p{L}-]+ )?(?:base|seat|home|organi[sz]ation|administration|office|studio|workshop|plant|works) (?:in|near) /iu
	],
	[
		1.5,
		/(?:builder|maker|manufacturer|company|firm|plant|factory|farm|brewery|winery|studio|agency|bakery|business|hotel|school) (?:near|just outside|close to) /iu
	],
	[
		1,
		/(?:headquarters|headquartered|seat|hauptsitz|siège|sede|hoofdkantoor)(?: \p{L}+){0,4}? (?:in|at|à|en|em|te) /iu
	]
];

const word = "(?:(?:St|Ste|Ft|Mt)\\. )?\\p{Lu}[\\p{L}.'’-]*\\p{L}";
const town = `${word}(?: (?:(?:am|an der|im|de|la|le|du|del|upon|on|der|do|da) )?${word}){0,3}(?: \\d{1,2}(?:e|er)?(?!\\d))?`;

/** A place, or a list of some. */
export const placesAt = new RegExp(
	`^${town}(?:(?:, | and | or | und | oder | et | ou | y | o | en | e | of | & )${town}){0,4}`,
	'u'
);

/** "our Mayfair office", "from the Kilmoyle office" */
export const placeOfOffice = new RegExp(
	`(?:[Oo]ur|(?:[Ii]n|[Ff]rom|[Aa]t|[Tt]o) (?:the|our)) (${town}(?:, [A-Z]{2})?) (?:office|studio|hub|site|store|shop|branch|depot|clinic|campus|workshop|plant|headquarters|showroom|warehouse|factory|kitchen)(?!\\p{L})`,
	'u'
);

/** "our Sligo centre", where only a known town is one: not "our contact centre". */
export const placeOfCentre = new RegExp(
	`(?:[Oo]ur|(?:[Ii]n|[Ff]rom|[Aa]t|[Ff]or) (?:the|our)) (${town}) (?:cent(?:re|er)|team|branch|area)(?!\\p{L})`,
	'u'
);

/** What makes a place one to visit, of others, or of the past. */
export const elsewhere =
	/(?:travel|trips?|visit|ship(?:ping|ped|s)?|sometimes|occasional|rotation|second(?:ed|ment)|customers?|(?<!our )client|clients|suppliers?|partners?|parent|head office|subsidiar|founded|started|began|opened|opening|listed|kunden|reisen)[^.!?]{0,80}$/i;
