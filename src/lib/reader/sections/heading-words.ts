import type { SectionKind } from '$lib/domain/reading';

/** Kinds that a heading can announce. */
export type HeadingKind = Exclude<SectionKind, 'chrome'>;

const words = (list: string) => new Set(list.split(/\s+/));

/**
 * The nouns that headings of a kind are built around. A heading made of these, of `modifiers` and of nothing else is
 * certain: "Knowledge, Skills and Abilities", "Ihre Aufgaben", "Required Skills & Experience".
 */
export const headNouns: readonly (readonly [HeadingKind, ReadonlySet<string>])[] = [
	[
		'responsibilities',
		words(
			`responsibilities responsibility responsabilities duties tasks accountabilities functions objectives deliverables assignments
			aufgaben aufgabe tätigkeiten tätigkeit aufgabengebiet aufgabenbereich aufgabenschwerpunkte verantwortung
			verantwortlichkeiten arbeitsaufgaben missions mission responsabilités tâches activités attributions
			responsabilidades funciones tareas taken hoofdtaken takenpakket werkzaamheden verantwoordelijkheden
			atividades funções tarefas atribuições`
		)
	],
	[
		'minimum',
		words(
			`qualifications qualification requirements requirement requirments skills skill skillset experience experiences criteria
			competencies competences competency knowledge abilities education credentials certifications certification
			certificates licenses licences licensure license expertise attributes prerequisites prerequisite eligibility
			specification aptitudes anforderungen anforderungsprofil voraussetzungen qualifikation qualifikationen
			kenntnisse profil fähigkeiten kompetenzen berufserfahrung compétences exigences prérequis pré-requis formation
			expérience requisitos requerimientos perfil experiencia conocimientos formación habilidades competencias eisen
			functie-eisen functie-eis vereisten functievereisten profiel competenties ervaring kwalificaties vaardigheden
			qualificações competências experiência formação conhecimentos exigências`
		)
	],
	[
		'benefits',
		words(
			`benefits perks advantages benefit vorteile leistungen zusatzleistungen angebot avantages beneficios ventajas
			arbeidsvoorwaarden voordelen benefícios vantagens`
		)
	],
	[
		'pay',
		words(
			`compensation salary pay remuneration wage wages payscale vergütung gehalt verdienst entgelt rémunération
			salaire salario retribución salaris loon beloning salário remuneração`
		)
	]
];

/** Words that make a wish of what would be a requirement. */
export const wishWords = words(
	`preferred desired desirable bonus optional advantageous plus pluses advantage advantages beneficial valued helpful useful wünschenswert wünschenswerte wunschprofil
	souhaité souhaités souhaitée souhaitées apprécié appréciée appréciés appréciées deseable deseables valorable valorables
	gewenst gewenste diferenciais diferencial desejável desejáveis nice-to-have`
);

/** Words that may stand in a heading without changing what it announces. */
export const modifiers = words(
	`a an and or & / + the of for in to with as our your their this that these its be is are on at by from all
	minimum min basic required requisite essential mandatory core key necessary needed general special specific main
	primary principal major other additional job role position post work working candidate applicant employee person selection
	professional technical academic educational educational personal soft hard physical behavioural behavioral interpersonal social methodical linguistic digital relevant related desired
	desirable preferred include includes including following may but not limited will day-to-day day daily typical
	summary overview description list level skills experience duties supervisory leadership management functional
	certificate certificates degree training background total rewards package range annual base hourly yearly anticipated
	expected estimated starting rate competitive proposed target company employee staff highlights details information area areas field fields applicants candidates
	s es ies statement what who
	ihre ihr ihren dein deine deiner deinen das die der den sind und im am zum in für unsere unser unseren sie du wir von
	diese stelle position fachliche persönliche wesentlichen wichtigsten
	vos votre vous les le la l' d' de du des et au aux nos principales principaux notre requis requises clés poste
	tus tu sus su los las el y del en principales puesto se
	jouw je jij uw de het een en van voor onze ons functie
	suas sua seus seu as os o e da do na no principais vaga obrigatórios obrigatórias mínimos mínimas nossos
	minimales mínimos imprescindibles pré pre`
);

/** Whole headings, matched as lower-case text without closing punctuation. */
export const idioms: readonly (readonly [HeadingKind, RegExp])[] = [
	[
		'preferred',
		/^(?:selective certification|(?:some )?(?:really )?nice[- ]to[- ]haves?|good[- ]to[- ]haves?|great[- ]to[- ]haves?|bonus(?: points| skills| if| qualifications)?(?: (?:if|for).{0,40})?|(?:big |huge )?plus(?:es)?(?: points)?|extra credit|ideally|added bonus|advantages?|(?:(?:it|what|this|that|which) )?(?:would|will|'d) be (?:a |an )?(?:plus|bonus|advantage|nice|great|awesome|lovely|good|helpful|ideal|fantastic|brilliant|amazing|wonderful).{0,40}|(?:nice|great|good|lovely|handy|useful) (?:if|but).{0,40}|not essential.{0,40}|desired skills|(?:preferred|desired) experience|(?:things )?(?:that|what|which) (?:will|would|could|make|makes|sets?|help) .{0,20}(?:stand out|apart).{0,20}|we(?:'d| would)? (?:also )?(?:love|like|appreciate|welcome|value|be (?:excited|thrilled|delighted|happy|glad)) (?:it )?if.{0,20}|you (?:might|may|could) also (?:have|bring).{0,20}|preferred|desirable|desired|(?:das|es) wäre (?:schön|toll|super).{0,30}|(?:von|zum) vorteil|(?:idealerweise|optional|pluspunkte|nice to have)|les plus|vos atouts|atouts?|se valorará|valoramos|deseables?|valorables?|conocimientos deseables|(?:es )?un plus|mooi meegenomen|pluspunten|pré|diferenciais|será um diferencial|é um plus)$/
	],
	[
		'responsibilities',
		/^(?:what (?:you'll|you will|will you|you|you'd|you would|you're|you are|you can expect to)(?: (?:do|be doing|be responsible for|be working on|work on|own|deliver|achieve|accomplish|get to do|going to do|expect to do))(?: here| day[- ]to[- ]day| at .{1,30}| in this role| all day)?|(?:in|within) (?:this|the|your) (?:role|position|job|post|internship).{0,24}(?:will|'ll)(?: be)?|(?:in|within) this role|as (?:a|an|our|the) .{2,50}(?:you will|you'll|will)(?: be)?|(?:at this level )?you(?: will|'ll)(?: be)?|you(?: will|'ll) be (?:responsible for|doing|working on|accountable for)|(?:your|the) (?:role|mission|impact|tasks|work|day|duties|challenge|job)(?: will be| here| at .{1,30})?|(?:a )?(?:typical )?day in the life.{0,30}|your (?:typical )?day(?:[- ]to[- ]day)?|day[- ]to[- ]day|you(?:'re| are) going to|how you(?:'ll| will) (?:make an impact|contribute|spend your (?:time|day)|help)|(?:the )?work you(?:'ll| will) do|scope of (?:work|role|position)|key (?:result|performance) areas|what (?:the|this) (?:role|job|position|work) (?:involves|entails|includes|looks like|is about)|(?:the )?(?:job|role|position) (?:involves|entails)|you(?:'ll| will) (?:get to|have the opportunity to)|responsible for|expectations|(?:duties|responsibilities) (?:will |may )?include.{0,50}|(?:das|was) (?:machst|tust|erwartet|wirst|gestaltest|bewegst|kannst) (?:du|sie|dich|euch).{0,24}|was (?:du|sie|dich) .{0,20}(?:machst|tust|tun|erwartet|machen|bewegst)(?: werden)?|(?:das|dein|ihr) (?:erwartet (?:dich|sie)|job|einsatz|verantwortungsbereich|aufgabengebiet|wirkungsbereich)(?: bei uns)?|(?:darum geht's|darum geht es|worum es geht)|(?:vos|votre|les|la|ses|tes) (?:principales )?missions?(?: principales)?|ce que vous (?:ferez|allez faire)|(?:le|votre|ton) (?:rôle|quotidien)|(?:¿)?(?:qué|que) (?:harás|vas a hacer|hará|esperamos de ti)(?:\?)?|(?:tu|la) misión|(?:en|de) (?:esta|este) (?:rol|posición)|(?:wat|dit|hoe) (?:ga|je|jij|jouw|ziet|doe) .{0,30}(?:doen|dag eruit|werkdag|doe)(?: als .{1,40})?|jouw (?:rol|functie|baan|werk)|wat (?:houdt de functie in|je doet)|o que (?:você|tu|vais|vai) .{0,20}(?:fazer|fará)|(?:seu|teu) (?:papel|dia a dia|desafio)|principais (?:atividades|entregas))$/
	],
	[
		'minimum',
		/^(?:what (?:we|they)(?:'re| are)? (?:ask|require|expect|need|look|looking|want|hope)(?: for| of| from| in)?(?: you| our .{2,20})?|(?:the|our|your) (?:candidate|person|individual|applicant)(?: specification| profile| requirements)?|(?:desired|required|ideal|preferred) candidate profile|we (?:hope|ask|expect|need|require)(?: that)? you|key skills(?: .{0,20})?|who (?:you are|are you|you're|we're looking for|we are looking for|should apply|we want|we need)(?: .{1,30})?|what (?:you(?:'ll| will)? ?(?:bring|need|have|possess|must have|should have|'ll need to have|offer)|we're looking for|we are looking for|we look for|we need|we want|we expect|we require|we ask|it takes|you need to (?:succeed|have|know|be)|makes you .{2,30}|we(?:'d| would) (?:like|love) (?:to see|you to have)|you should bring|will you need)(?: (?:to the table|to the team|to succeed|to be successful|from you|to apply|in you|with you|in this role|for this role|for success).{0,20}| from .{1,24}| in .{1,24})?|you(?: have| are| bring| possess|'ve got| should have| must have| need| must be|'re| need to have|'ll (?:need|have|bring)| will (?:need|have|bring))(?: .{0,20})?|(?:we'd|we would) (?:love|like) to hear from you if.{0,20}|(?:a bit |more )?about you|(?:your|the) (?:profile|background|skills|experience|qualifications|toolkit|expertise|strengths)(?: .{0,20})?|(?:we're|we are) looking for(?: someone (?:who(?!(?:'ll| will)$)|with).{0,20}| you.{0,20}| candidates.{0,20}| people.{0,20})?|(?:the|our|your)? ?(?:ideal|successful|right|perfect|suitable|qualified) (?:candidate|applicant|person|fit|match)s?(?: (?:will|should|must|would|is|has|have|profile))?(?: (?:have|be|possess|demonstrate|include|someone who))?|must[- ]haves?(?: .{0,20})?|to (?:succeed|be successful|thrive|excel|be considered|qualify).{0,50}|(?:you (?:may|might|could|would|will)|you'll) (?:be|thrive|love|make|fit) .{0,24}(?:fit|match|here|great|successful|role|you)(?: .{0,20})?if.{0,10}|(?:requirements?|qualifications|skills|criteria) for .{2,30}|person specification|essential(?: criteria)?|required|candidate (?:profile|requirements)|minimum|eligibility(?: .{0,20})?|(?:dein|ihr|euer|das) profil(?: .{0,20})?|(?:das|was) (?:bringst|bringen|solltest|sollten|zeichnet|brauchst|brauchen|wir|du|sie|dich) .{0,30}(?:mit|mitbringst|mitbringen|mitbringen sollten|suchen|erwarten|brauchst|brauchen|aus|uns|wünschen|haben|dich auszeichnet)|was (?:dich|sie) auszeichnet|wen wir suchen|wir suchen|wir (?:erwarten|wünschen uns)|(?:du|sie) (?:bringst|bringen|hast|haben|bist|sind)(?: mit)?|damit (?:überzeugst|punktest|begeisterst) du.{0,20}|(?:votre|ton|le|son) profil(?: recherché)?|profil (?:recherché|du candidat|souhaité)|vous (?:êtes|avez|justifiez de)|ce que nous (?:recherchons|cherchons|attendons)|(?:tu|su|el) perfil|imprescindibles?|perfil (?:buscado|requerido|desejado|profesional)|(?:¿)?qu[ée] (?:buscamos|necesitas|pedimos|requerimos|te pedimos)(?:\?)?|buscamos|(?:wat|wij|we|dit) (?:vragen|zoeken|verwachten|vraag|neem|breng|heb|wij) ?(?:wij|we|jij|je|ons|van jou|vragen|zoeken)?(?: mee| van jou| van je| nodig)?|wie (?:ben jij|zoeken wij|zoeken we|jij bent)|(?:jouw|je|het) profiel|wat jij meebrengt|o que (?:buscamos|esperamos|procuramos|você precisa)(?: .{0,24})?|(?:seu|teu|o) perfil|quem (?:buscamos|procuramos))$/
	],
	[
		'benefits',
		/^(?:(?:what )?we(?:'re| are|'ll| will| can)? ?(?:offer|offering|provide|give)(?: you| to you)?|what (?:we|you|do we|can we|.{1,24}) (?:offers?|provides?|can offer)(?: you)?|what you(?:'ll| will| can)? ?(?:get(?! up to| to )|receive|enjoy|gain|can expect|expect|expect from us)(?: .{0,24})?|you(?:'ll| will) (?:get|receive|enjoy)|what's in it for you|what is in it for you|in return.{0,40}|(?:our|the) (?:offer|perks|benefits|package|rewards)(?: .{0,24})?|your (?:chances?|perks|benefits|advantages)(?: (?:at|with) .{2,30})?|why you(?:'ll| will) (?:love|like|enjoy) .{1,40}|(?:perks|benefits|rewards)(?: .{1,30})?|working (?:at|for|with) .{2,40} means(?: .{0,24})?|what's on offer|what we have to offer|total rewards|(?:the )?(?:good stuff|package)|(?:das|was) (?:bieten|wir|dir|erwartet) .{0,30}(?:bieten|bietet|bieten können)|(?:das )?bieten wir(?: .{0,24})?|wir bieten(?: .{0,24})?|unser angebot(?: .{0,24})?|(?:deine|ihre) (?:vorteile|benefits)(?: .{0,24})?|das (?:bekommst du|kannst du erwarten|erwartet sie bei uns)|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|ce que (?:nous|l'on) (?:vous )?(?:offrons|proposons|propose)|(?:on|nous) vous propose(?:ns)?|(?:vos|les|nos) avantages|(?:¿)?(?:qué|te) ?(?:te )?ofrecemos(?:\?)?|(?:lo que )?ofrecemos|se ofrece|qué se ofrece|(?:wat|dit|wij|we) (?:bieden|wij|krijg|bied) ?(?:wij|we|je|jou|jij)? ?(?:jou|je|bieden)?|ons aanbod|wat (?:krijg|kun) je.{0,24}|(?:o que )?(?:nós )?oferecemos|o que (?:nós )?oferecemos)$/
	],
	[
		'pay',
		/^(?:(?:the )?(?:pay|salary|compensation|wage|rate of pay|remuneration|annual salary|base salary|stipend)(?!.*\bbenefits\b)(?: .{1,30})?|what we pay|(?:us )?(?:base )?(?:salary|pay) (?:range|transparency|scale|band|grade|rate)(?: .{0,30})?|gehalt|vergütung)$/
	],
	[
		'about',
		/^(?:(?:more )?about (?:the|this|our|your) (?:role|job|position|team|opportunity|internship|department|project|program|programme|work|group|post|vacancy|new role|function|division|unit|school|practice|ward|store|kitchen|site|property|office)(?: .{0,30})?|(?:the|this|our|your) (?:role|job|position|opportunity|team|post|project|vacancy|department|new role)(?: .{0,30})?|(?!profile$)(?:job|role|position|post|general|executive|program|project|team|work)?(?: |\b)(?:summary|overview|purpose|description|introduction|brief|statement|profile|background|context|snapshot)(?: of (?:the )?(?:role|job|position|work))?|(?:why|purpose of) (?:this|the) (?:role|job|position|post)(?: .{0,24})?|meet the team|who you'll work with|(?:full )?job description|main purpose.{0,30}|general purpose|(?:(?:the|our|your) )?(?:(?:tech(?:nology|nical)? |current )*stack|tech(?:nical|nology) environment)|(?:the )?(?:tools|tech(?:nologies|nology)?) (?:we|you(?:'ll| will)) (?:use|work with)|(?:at a glance|in a nutshell)|stellenbeschreibung|(?:über|zu) (?:die|der|diese|den) (?:stelle|rolle|position|job|team)|die (?:stelle|rolle|position)|einleitung|(?:le|description du|à propos du|descriptif du|intitulé du|résumé du) poste|contexte(?: .{0,24})?|(?:sobre|descripción) (?:el|del|de la) (?:puesto|rol|posición|oferta|equipo|vacante|trabajo|empleo)|descripción|el puesto|(?:over )?de (?:functie|rol|vacature)|functie-?omschrijving|over (?:het team|de afdeling)|(?:sobre|descrição) (?:a|da|o|do) (?:vaga|cargo|posição|equipe|equipa|oportunidade|time)|a vaga|descrição)$/
	],
	[
		'company',
		/^(?:(?:notre|unsere|nuestra|nossa|onze) (?:mission|misión|missão|missie)|(?:a few words|a word|something|a (?:little|bit|little bit) more) about (?:us|.{2,24})|(?:a (?:bit|little) )?(?:more )?about (?:us|company|our (?:company|firm|organi[sz]ation|client|business|culture|hospital|university)|the (?:company|firm|organi[sz]ation|employer|business|client|agency|university|hospital|hotel|restaurant|charity|trust|council))|who (?:we are|are we)|our (?:story|mission|vision|values|culture|company|history|purpose|commitment|people|organization|organisation|client|approach|beliefs?)(?: .{0,30})?|(?:the )?(?:company|employer|organi[sz]ation|client|firm|business|agency)(?: (?:description|overview|profile|info|information|background|summary|culture))?|(?:our )?(?:mission|vision|values|culture)(?: (?:and|&) (?:values|vision|mission|culture))*|why (?:join|work|choose|us|you should join|we|.{1,24} is)(?: .{0,40})?|why .{2,24}\??|(?:(?:life|working|work|careers?) at .{2,40}|(?:life|working|work|careers?) with (?:us|our .{2,30}))|what we (?:do|believe|stand for|value|are building|'re building)|(?:why )?(?:join|meet) (?:us|the company)|inside .{2,30}|(?:über uns|wer wir sind|das sind wir|wir über uns|unser unternehmen|das unternehmen|unternehmensbeschreibung|warum wir|wir sind)(?: .{0,24})?|über (?:das unternehmen|die firma)|qui sommes[- ]nous ?\??|à propos(?: (?:de |d'|du ).{2,30})?|(?:notre|l')(?: ?)(?:entreprise|histoire|société|groupe|culture)|pourquoi nous rejoindre ?\??|l'entreprise|sobre (?:nosotros|la empresa|nós|a empresa)|(?:¿)?quiénes somos(?:\?)?|la empresa|(?:over )?(?:ons|het bedrijf|de organisatie|ons bedrijf)|(?:wie (?:zijn wij|wij zijn))|quem somos(?: nós)?|a empresa)$/
	],
	[
		'apply',
		/^(?:(?:how|where|when|ready|want|steps?|interested)? ?(?:to|in) apply(?:ing)?(?: .{0,40})?|apply(?: .{0,24})?|application(?:s)?(?: (?:instructions|process|deadline|procedures?|details|information|materials|requirements|closing date|method|window|period))?|(?:closing|close|deadline)(?: date)?(?: .{0,24})?|(?:required|necessary|supporting) documents?(?: .{0,24})?|documents (?:required|needed|to (?:submit|attach|send))(?: .{0,24})?|interested|sounds? (?:like you|good|interesting)|contact(?: (?:us|details|information|person))?|(?:your|ihre|deine|vos?|votre) (?:application|bewerbung|contact|ansprechpartner(?:in)?|kontakt|candidature)|bewerbung(?:sfrist)?|(?:so |jetzt )?bewerben(?: sie sich| .{0,20})?|(?:haben wir (?:ihr|dein) interesse|interesse|interessiert)(?: geweckt)?|kontakt|ansprechpartner(?:in)?|(?:comment|pour) (?:postuler|candidater)|candidature|(?:cómo|como) (?:aplicar|postular|inscribirse|postularte|se candidatar|candidatar-se)|solliciteren|(?:hoe|direct) solliciteren|(?:iets voor jou|interesse|enthousiast|reageren)|candidatura|inscrições)$/
	],
	[
		'process',
		/^(?:(?:the |our )?(?:selection|interview|interviewing|hiring|recruitment|recruiting|assessment|application and selection|evaluation|screening|vetting|onboarding)(?: and (?:selection|hiring|interview|assessment))? ?(?:process|procedure|stages?|steps?|timeline|notes|details|methods?|criteria and process)?(?: details)?|process notes|how you(?:'ll| will) be (?:evaluated|assessed|scored)|how we (?:hire|recruit|select|assess)|fair (?:&|and) transparent|(?:next steps|what happens next|what to expect(?: next| in the process)?|stages?|stage \w+.{0,30}|our process|during the interview|the process)|qualifications review|examination weights?|background checks?|pre-?employment (?:checks?|screening)|(?:bewerbungs|auswahl)(?:prozess|verfahren)|(?:le |notre )?(?:processus|process) (?:de )?(?:recrutement|sélection)|proceso de selección|(?:de )?sollicitatieprocedure|(?:o |nosso )?processo (?:seletivo|de seleção|de recrutamento)|etapas do processo)$/
	],
	[
		'legal',
		/^(?:(?:an? |our )?(?:equal|equality|eeo|eoe|diversity|inclusion|inclusive|dei|d&i|accessibility|accommodations?|reasonable|disability|privacy|gdpr|data (?:protection|privacy)|disclaimers?|legal|notices?|e-?verify|safeguarding|fair chance|affirmative action|non-?discrimination|covid(?:-19)?|vaccination|recruitment agenc(?:y|ies)|agenc(?:y|ies)|third[- ]party|fraud|applicant|candidate|california|pay transparency)(?:[ ,/&-]+(?:and|or|of|for|to|the|our|an?|in|on|with|at|opportunit(?:y|ies)|employment|employer|statement|polic(?:y|ies)|notices?|commitment|equality|equity|diversity|inclusion|inclusive|belonging|accessibility|accommodations?|adjustments?|disabilit(?:y|ies)|applicants?|candidates?|privacy|rights?|act|ordinance|disclosures?|disclaimers?|compliance|verification|protection|data|requirements?|information|residents?|workplace|hiring|recruiters?|agenc(?:y|ies)|alert|warning|scams?|reasonable|action|affirmative|legal|us|everyone|opportunity\/affirmative|eeo|veterans?|women|minorities|m\/f\/d\/v|consent|checks?|children)){0,9}|(?:our )?commitment to (?:diversity|inclusion|equality|equity|dei|accessibility).{0,40}|belonging.{0,30}|equal opportunit(?:y|ies).{0,40}|datenschutz(?:hinweis|erklärung)?|chancengleichheit|gleichstellung|vielfalt.{0,30}|mentions légales|égalité des chances|diversité.{0,30}|igualdad de oportunidades|protección de datos|aviso legal|diversiteit.{0,30}|acquisitie.{0,40}|diversidade.{0,30}|igualdade.{0,30})$/
	],
	[
		'other',
		/^(?:(?:additional|other|further|more|general|important|practical|basic|key|job|position|vacancy|role) (?:information|info|details|facts|notes?|considerations|comments|data)|notes?|please note|details|(?:work(?:ing|place)?|job|office|primary|position)? ?(?:location|site|address)s?|where you(?:'ll| will) (?:work|be)|hours?(?:\/shift| of work| per week)?|shift(?:s| pattern)?|(?:work(?:ing)?|work) (?:hours|schedule|environment|conditions|pattern|arrangements?|setting)|schedule|travel(?: requirements?)?|start date|duration|department|job (?:details|type|category|function|id|code|number|posting|class)|industry|industries|seniority level|employment type|contract(?: type| length)?|reports? to|reporting (?:line|structure|to)|physical (?:demands|requirements|environment)|work environment|residency requirements?|appointment type|supervisory (?:status|responsibilit(?:y|ies))|grade|vacancies|number of (?:positions|openings|vacancies)|languages?|arbeitsort|standort|arbeitszeit|eintrittsdatum|lieu(?: de travail)?|localisation|type de contrat|ubicación|lugar(?: de trabajo)?|locatie|localização|local de trabalho)$/
	]
];
