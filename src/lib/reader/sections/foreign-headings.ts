/**
 * What short lines announce in German, French, Spanish, Dutch and Portuguese, as houses word them: "Zu deinen Aufgaben
 * zählen", "Tes futures missions", "¿Cuáles son los requisitos?", "Dit vragen wij van jou", "Como será o seu dia a dia".
 */
import { sifted } from '../sieve/sieve';
import type { HeadingKind } from './heading-words';

/** A pattern for whole lines out of the wordings of the languages. */
const whole = (...wordings: readonly string[]) => new RegExp(`^(?:${wordings.join('|')})$`, 'u');

/** In the order in which they count; lower case, without closing punctuation and opening question mark. */
const headings: readonly (readonly [HeadingKind, RegExp])[] = [
	[
		'preferred',
		whole(
			'(?:das |es |schön |toll )?wäre (?:schön|toll|super|perfekt|ideal|klasse|prima|wünschenswert|es),? ?(?:wenn|aber)?.{0,30}',
			'(?:zusätzlich |außerdem |darüber hinaus )?(?:von vorteil|wünschenswert|idealerweise|optimalerweise|im idealfall)(?: (?:ist|sind|wäre|wären|bringst du|bringen sie|hast du|haben sie|verfügst du|verfügen sie|noch|auch|außerdem|zudem|mit|über))*',
			'(?:deine |ihre )?(?:pluspunkte|bonuspunkte|extrapunkte|zusatzqualifikation(?:en)?)(?: .{0,24})?',
			'(?:das ist |ist |sind )?kein muss,? .{2,30}',
			'(?:les |tes |vos |nos )?(?:petits )?(?:plus|atouts|bonus)(?: (?:appréciés?|qui .{2,30}|pour .{2,30}))?',
			'(?:seraient|serait|sera|seront|sont) (?:un (?:vrai |gros |réel )?(?:plus|atout)|des (?:plus|atouts)|appréciée?s?)(?: (?:si|également|pour ce poste|aussi))*',
			'(?:compétences|connaissances|qualités|expériences?) (?:souhaitées?|appréciées?|optionnelles|complémentaires)',
			'(?:también |además )?se valorar[áa]n?(?: (?:positivamente|muy|especialmente|además|también|conocimientos?|experiencia|que|si|tengas|tener|en|de|con))*',
			'(?:es |sería |será )?(?:muy )?(?:deseable|valorable|un plus|puntos? extra|no imprescindible)(?: (?:si|que|tener|tienes|tengas|contar|conocimientos?|experiencia|en|de|con|pero no imprescindible))*',
			'(?:requisitos|conocimientos|habilidades|competencias|aptitudes|aspectos) (?:deseables?|desead[oa]s|valorables?|valorad[oa]s|adicionales|opcionales)',
			'(?:dit is |het is )?(?:een |extra )?(?:pré|pre|pluspunt|pluspunten)(?: (?:is|zijn|als)\\b.{0,30})?',
			'(?:bij voorkeur|mooi meegenomen|gewenst|wenselijk)(?: (?:is|zijn|als|ook|heb|ben|je|jij|daarnaast))*',
			'(?:será |é |seria |serão |são )?(?:considerado |um |nosso )*(?:diferencia(?:l|is)|desejáve(?:l|is))(?: (?:se|você|tiver|que|ter|tenha|para a vaga|da vaga|competitivos?|técnicos?|conhecimentos?|experiência|em|com|de))*',
			'(?:requisitos|conhecimentos|competências|habilidades|qualificações) (?:desejáveis|desejad[oa]s|diferenciais|preferenciais|adicionais|valorizad[oa]s|complementares)',
			'(?:valoriza-se|valorizamos|valorizaremos|preferencialmente)(?: (?:conhecimentos?|experiência|também|quem|tem|se|em|com|de))*'
		)
	],
	[
		'benefits',
		whole(
			'(?:unsere?|deine?|ihre?) (?:benefits|vorteile|angebote?|pluspunkte|extras|zusatzleistungen|goodies|konditionen)(?: .{0,30})?',
			'(?:darauf|worauf) (?:kannst|können|darfst|dürfen|du|sie) .{2,40}',
			'(?:gute|viele|\\d+) (?:gute )?gründe\\b.{0,40}',
			'(?:wir freuen uns auf (?:sie|dich),? )?(?:freuen sie sich|freu(?:e)? dich)(?: bei uns)? auf',
			'bei uns (?:bekommst|erwartet|erwarten|findest|erhalten|erhältst|finden|profitieren|profitierst)(?: .{0,30})?',
			'(?:das )?(?:spricht|sprechen) für uns',
			'wir haben (?:viel|einiges) zu bieten',
			'(?:les |nos |vos |tes )?avantages(?: .{0,40})?',
			"(?:ce que )?(?:nous|on) (?:vous |t'|te )?(?:offrons|offre|proposons|propose|apportons)(?: .{0,24})?",
			"conditions (?:de travail|d'emploi|d'engagement|d'exercice|du contrat|contractuelles|proposées|et avantages|salariales)(?: .{0,24})?",
			'(?:qué|que|lo que|te|les) (?:te |les |os )?(?:ofrecemos|ofrece .{2,24}|damos|aportamos)(?: .{0,24})?',
			'(?:nuestros |tus |los )?(?:beneficios|ventajas|prestaciones)(?: .{0,30})?',
			'(?:condiciones|compensación)(?: .{0,30})?',
			'por qué (?:te va a gustar|unirte|elegirnos|trabajar)(?: .{0,30})?',
			'(?:wat|dit|dat|hier) (?:bieden|bied|krijg|ontvang)(?: .{0,30})?',
			'wat (?:kun|mag|kan) (?:je|jij|u) (?:van ons |hier )?verwachten(?: .{0,20})?',
			'(?:onze |de |jouw |je )?(?:primaire |secundaire )?arbeidsvoorwaarden(?: .{0,30})?',
			"(?:arbeiten bei .{2,40} (?:heißt|bedeutet)|travailler (?:chez|à|pour) .{2,40},? (?:c'est|signifie)|trabajar (?:en|con) .{2,40} significa|werken bij .{2,40} beteken[td]|trabalhar (?:na|no|em|com) .{2,40} (?:é|significa))(?: .{0,24})?",
			'(?:(?:un |ton |votre |le )?(?:chemin|parcours|plan) de carrière|(?:deine? |ihre? )?karriere(?:pfad|weg|chancen|perspektiven)|(?:tu |su )?(?:plan de carrera|desarrollo profesional)|(?:jouw |je )?(?:carrièrepad|loopbaanpad)|(?:seu |teu )?plano de carreira)(?: .{0,24})?',
			"(?:ons |het )?aanbod|(?:jouw|je|onze) (?:voordelen|extra's|benefits)",
			'(?:wij|we) bieden(?: .{0,24})?',
			'(?:o que )?(?:nós |a gente |.{2,20} )?(?:oferecemos|oferece|temos para (?:você|ti|oferecer)|temos a oferecer)(?: .{0,24})?',
			'(?:nossos |seus |os nossos |os )?benefícios(?: .{0,30})?',
			'(?:vantagens|regalias)(?: .{0,30})?',
			'(?:vergütung|gehalt|entlohnung) (?:und|&) (?:zusatzleistungen|benefits|sozialleistungen|leistungen|vorteile)(?: .{0,20})?|(?:sozial|zusatz)leistungen|warum (?:du|sie) (?:zu uns|bei uns)\\b.{0,30}|(?:deshalb|darum) (?:lohnt es sich|zu uns|wir)(?: .{0,24})?|(?:das )?haben wir (?:dir|ihnen) zu bieten',
			"(?:rémunération|salaire|conditions|package) (?:et|&) avantages(?: .{0,24})?|pourquoi (?:nous (?:rejoindre|choisir)|travailler chez .{2,24})|les (?:\\+|petits \\+) .{2,24}|ce (?:que vous y gagnez|qui t'attend|qu'on (?:vous |te |t')?(?:offre|propose))",
			'(?:sueldo|salario|remuneración) y (?:prestaciones|beneficios)(?: .{0,20})?|(?:nuestra|la) oferta|(?:prestaciones|beneficios) (?:de ley|adicionales|sociales)(?: .{0,20})?|se ofrece(?:n)?',
			"(?:wat|dit|dat) (?:hebben|kunnen|mogen|geven|staat) (?:wij|we|er|jij|je)\\b.{0,24}(?:bieden|te bieden|tegenover|verwachten|geven)(?: .{0,12})?|(?:daarom|hierom) (?:kies|werk|wil) (?:je|jij)(?: .{0,24})?|(?:salaris|loon) (?:en|&) (?:arbeidsvoorwaarden|voordelen|extra's)",
			'(?:remuneração|salário) e benefícios(?: .{0,20})?|o que (?:te espera|espera por (?:ti|você))|condições (?:oferecidas|de trabalho|contratuais)|oferta'
		)
	],
	[
		'responsibilities',
		whole(
			'(?:zu )?(?:deinen|ihren|euren|den|unseren)(?: \\p{L}+)? (?:aufgaben|tätigkeiten|aufgabengebieten) (?:zählen|gehören|zählt|gehört|sind)(?: .{0,24})?',
			'(?:deine?|ihre?|eure|die|unsere|das|der) (?:(?:neuen?|neues|künftigen?|zukünftigen?|wesentlichen|wichtigsten|vielfältigen?|spannenden?|konkreten?) )?(?:aufgaben?|tätigkeiten?|tätigkeitsfeld(?:er)?|tätigkeitsbereiche?|einsatzgebiet|einsatzbereich|aufgabenfeld(?:er)?|aufgabenspektrum|aufgabenprofil|arbeitsalltag|arbeitsbereich|herausforderung(?:en)?|verantwortungsbereich|zuständigkeiten|beitrag)(?: .{0,30})?',
			'(?:tätigkeitsfeld(?:er)?|tätigkeitsbereiche?|tätigkeitsbeschreibung|tätigkeitsprofil|aufgabenfeld(?:er)?|aufgabenspektrum|aufgabenprofil|aufgabenbeschreibung|arbeitsbereich|einsatzgebiete?)(?: .{0,30})?',
			'(?:so|wie) sieht (?:dein|ihr) .{0,12}(?:tag|alltag)\\b.{0,24}',
			'das (?:sind|werden) (?:deine|ihre) aufgaben|(?:hier|dabei|wobei|womit) (?:kannst|können|wirst|unterstützt|unterstützen|packst) (?:du|sie).{0,30}',
			'(?:tes|vos|les|ses|nos|votre|ta|la) (?:principales? |futures? |nouvelles? |différentes? )?(?:missions?|tâches|responsabilités|activités|attributions|fonctions)(?: .{0,30})?',
			'(?:principales|missions?|tâches|responsabilités|activités|attributions) (?:missions|tâches|responsabilités|activités|fonctions|principales?|confiées|quotidiennes|du poste|et (?:activités|responsabilités|tâches)(?: .{0,20})?)',
			'ce que (?:tu|vous) (?:feras|ferez|vas faire|allez faire|réaliserez)(?: .{0,24})?',
			'(?:votre|ton|le) (?:quotidien|rôle|challenge|défi)(?: .{0,30})?',
			'(?:vous|tu) (?:serez|seras) (?:amenée?|chargée?|en charge|responsable)(?: .{0,30})?',
			'(?:tus|sus|las|cuáles (?:son|serán|serían) (?:las |tus |sus )?|cuáles (?:son|serán) las) ?(?:principales )?(?:funciones|responsabilidades|tareas|actividades)(?: .{0,30})?',
			'(?:principales )?(?:funciones|responsabilidades|tareas|actividades)(?: (?:principales|clave|a (?:desempeñar|realizar|desarrollar)|del (?:puesto|cargo|rol)|y .{2,24}))+',
			'qué (?:harás|vas a hacer|hará|harías|tendrás que hacer)(?: .{0,24})?',
			'(?:tu|su|el) (?:día a día|rol|reto|papel|misión)(?: .{0,24})?|cómo será tu día a día',
			'(?:serás responsable de|te encargarás de|te responsabilizarás de|entre (?:tus|sus|otras|las) (?:\\p{L}+ )?(?:funciones|tareas|responsabilidades).{0,30})',
			'(?:jouw|je|uw|de|belangrijkste)? ?(?:belangrijkste )?(?:taken|werkzaamheden|takenpakket|taakomschrijving|functie-?inhoud)(?: .{0,30})?',
			'inhoud (?:van de )?(?:werkzaamheden|functie|baan)',
			'(?:wat|dit) (?:ga|doe|kun) (?:je|jij|u)(?: .{0,30})?(?:doen|doe)(?: .{0,20})?|dit (?:ga|doe) (?:je|jij)(?: .{0,20})?|dit word(?:t|en) (?:jouw|je) .{2,24}',
			'(?:hoe|zo) ziet (?:jouw|je|uw|een) .{0,12}(?:dag|week)\\b.{0,20}|jouw (?:werkdag|werkweek|uitdaging|bijdrage)(?: .{0,24})?',
			'(?:as |suas |tuas |as suas |quais (?:são|serão) (?:as |suas |as suas )?)?(?:principais )?(?:responsabilidades|atribuições|atividades|funções|tarefas)(?: .{0,30})?',
			'o que (?:você|vc|tu|vais|vai|irá|irás) (?:vai |irá |vais )?(?:fazer|desenvolver)(?: .{0,24})?',
			'(?:como (?:será|é|vai ser) )?(?:o )?(?:seu|teu) (?:dia a dia|dia-a-dia|papel|desafio|trabalho)(?: .{0,24})?',
			'descrição (?:das|de) (?:atividades|funções|tarefas)',
			'(?:das |hier )?(?:wartet|erwartet) (?:auf (?:dich|sie)|(?:dich|sie))(?: .{0,24})?|(?:das|dies) (?:umfasst|beinhaltet) (?:deine|ihre|die) .{2,30}|(?:wofür|womit) .{2,24} (?:verantwortlich|beschäftigst|beschäftigen|zuständig)(?: .{0,12})?|(?:haupt|kern|schwerpunkt)aufgaben(?: .{0,24})?|aufgaben(?:bereich|schwerpunkte|gebiete?)(?: .{0,24})?',
			'(?:vos |tes |les )?(?:tâches|missions|activités|responsabilités|attributions) (?:entre autres?|sont|seront|suivantes|essentielles|spécifiques|à (?:réaliser|effectuer|accomplir))(?: .{0,24})?|(?:détail|description|nature) (?:des|de la|de vos) (?:missions?|tâches|activités|fonctions)|(?:à ce titre|dans ce cadre|au quotidien)(?:,? (?:vous|tu))?(?: .{0,24})?|(?:activités|tâches) et .{2,24}',
			'(?:actividades|funciones|tareas|labores) (?:por|que|generales|específicas|diarias|esenciales)(?: .{0,24})?|(?:descripción|detalle) de (?:las )?(?:funciones|tareas|actividades|labores)|(?:qué|cuál) (?:harás|será tu (?:función|misión|trabajo|papel))(?: .{0,24})?|labores',
			'(?:jouw|je|de) (?:verantwoordelijkheden|rol|functie|job|hoofdtaken|kerntaken)(?: .{0,24})?|(?:kern|hoofd)taken(?: .{0,20})?|(?:takenpakket|taken) (?:en|&) .{2,24}|waar (?:ga|ben) (?:je|jij) .{2,24}',
			'(?:as )?(?:atividades|tarefas|funções|responsabilidades) (?:a desenvolver|diárias|do cargo|da função|da vaga|e .{2,24})|(?:descrição|detalhes) (?:das|de) (?:responsabilidades|tarefas)|(?:missão|função) (?:do cargo|da vaga|principal)|(?:sua|tua|a) missão(?: .{0,20})?|no (?:seu|teu) dia a dia(?:,? (?:você|vais))?(?: .{0,20})?'
		)
	],
	[
		'minimum',
		whole(
			'(?:das |dein |ihr |euer |unser )?(?:anforderungsprofil|qualifikationsprofil|kandidatenprofil|bewerberprofil)(?: .{0,24})?',
			'(?:unsere|die) (?:anforderungen|erwartungen|voraussetzungen)(?: .{0,30})?|(?:fachliche|persönliche|formale) .{0,24}(?:anforderungen|voraussetzungen|kompetenzen?|qualifikation(?:en)?)',
			'(?:was )?(?:wir )?(?:wünschen|erwarten|suchen|erhoffen) (?:wir )?(?:uns )?(?:von |für |bei |in )(?:dir|ihnen|euch|unsere[mnr]?|eine[mnr]?|den|dem|der|die)\\b.{0,40}|wir (?:wünschen uns|erwarten)(?: .{0,40})|wir (?:suchen|erwarten|brauchen|wünschen(?: uns)?) ?(?:\\/|und|&) ?(?:suchen|erwarten|brauchen|wünschen(?: uns)?)|wir suchen (?:dich|sie|menschen|jemanden|eine person|persönlichkeiten)(?:,? .{0,30})?',
			'(?:du|sie) (?:passt|passen) (?:gut |perfekt )?zu uns,? .{0,30}|(?:so|damit) (?:passt|passen|überzeugst|überzeugen|punktest|punkten|begeistern) (?:du|sie)(?: .{0,24})?|(?:du|sie) (?:überzeugst|überzeugen)(?: .{0,30})?',
			'(?:deine?|ihre?) (?:stärken|qualifikation(?:en)?|talente?|erfahrung(?:en)?|fähigkeiten|skills|kenntnisse|voraussetzungen|eigenschaften|superkräfte|kompetenzen)(?: (?:und|&) .{2,30}| bei uns| im überblick)?',
			'wer (?:du bist|sie sind|zu uns passt|passt zu uns)|wen suchen wir(?: .{0,20})?',
			'(?:votre|ton|le|son|notre) (?:profil|candidate? idéale?|expertise|parcours|savoir[- ](?:être|faire))(?: .{0,30})?|profil (?:du |de la |des )?(?:candidate?s?|idéal|attendu|requis|demandé|type|souhaitée?s?|poste)(?: .{0,20})?',
			'(?:vos |tes |les )?(?:compétences|qualifications?|connaissances|aptitudes|qualités|savoir[- ](?:être|faire)|diplômes?|pré-?requis|formations?)(?: (?:clés?|requise?s?|attendue?s?|demandée?s?|nécessaires?|professionnelles?|techniques|humaines|comportementales|recherchées?|personnelles|et (?:compétences|qualités|expériences?|aptitudes|formations?|diplômes?|savoir[- ](?:être|faire))))+',
			"qui (?:êtes[- ]vous|es[- ]tu|cherchons[- ]nous|recherchons[- ]nous)|(?:et )?(?:vous|toi),? dans tout ça|(?:êtes-vous|es-tu) (?:la |le |notre |celui |celle ).{2,40}|niveau (?:d'études|de formation|d'expérience) .{0,20}",
			'(?:cuáles son )?(?:los |tus |sus )?(?:requisitos|requerimientos)(?: .{0,30})?|(?:los |tus )?(?:conocimientos|habilidades|competencias|aptitudes)(?: (?:requerid[oa]s|necesari[oa]s|técnic[oa]s|profesionales|mínim[oa]s|básic[oa]s|específic[oa]s|imprescindibles|indispensables|obligatori[oa]s|del (?:puesto|candidato|perfil)|para el (?:puesto|cargo)|y (?:habilidades|experiencia|competencias|conocimientos|requisitos|aptitudes|formación)))*',
			'qué (?:buscamos|necesitas|necesitamos|pedimos|esperamos|requerimos|debes tener|tienes que tener|se necesita|te pedimos|se requiere)(?: .{0,24})?',
			'a quién (?:buscamos|estamos buscando)|quién eres|(?:tu |el |su |nuestro )?perfil (?:desead[oa]|ideal|del? (?:candidat[oa]|puesto|la persona)|que buscamos|buscad[oa]|requerid[oa]|profesional)(?: .{0,20})?',
			'(?:formación|experiencia|estudios|idiomas) (?:requerid[oa]s?|académicas?|mínim[oa]s?|necesari[oa]s?|previas?|y (?:experiencia|conocimientos|formación))(?: .{0,20})?|escolaridad',
			'(?:wij|we) (?:vragen|verwachten)(?:[/ ].{0,30})?|(?:wij|we) zoeken(?:\\/.{2,20}| (?:iemand|jou|een (?:collega|persoon|kandidaat)).{0,24})?|wat (?:vragen|verwachten|zoeken) (?:wij|we)(?: .{0,30})?',
			'wat (?:breng|neem|heb|moet) (?:je|jij|u)(?: .{0,24})?(?: (?:mee|nodig|in huis|kunnen|hebben))(?: .{0,20})?|wie (?:ben|zoeken) (?:je|jij|wij|we)(?: .{0,20})?',
			'(?:dit|zo|hierin) (?:ben|heb|herken|neem|breng|vragen|zoeken|verwachten) (?:je|jij|wij|we|u)(?: .{0,30})?|herken (?:je|jij) (?:jezelf|je)(?: .{0,24})?',
			'(?:functie|vacature|opleidings)[- ]?(?:eisen|vereisten|profiel)(?: .{0,20})?|(?:jouw|je|het|uw|gewenst|ons|gevraagd) (?:profiel|kwaliteiten|ervaring|competenties|vaardigheden|opleiding|bagage|achtergrond|kennis|talenten|expertise)(?: (?:en|&) .{2,24})?',
			'(?:talenkennis|werkervaring|rijbewijs|vereiste (?:studies|opleiding|ervaring|vaardigheden|competenties)|professionele vaardigheden|persoonsgebonden competenties|jobgerelateerde competenties)',
			'(?:os )?(?:pré-?requisitos|requisitos|exigências|escolaridade)(?: .{0,30})?|(?:qualificações|competências|conhecimentos)(?: (?:obrigatóri[oa]s|necessári[oa]s|técnic[oa]s|mínim[oa]s|básic[oa]s|exigid[oa]s|indispensáveis|comportamentais|da vaga|do candidato|para a (?:vaga|função)|e (?:habilidades|qualificações|competências|experiência|conhecimentos|requisitos|formação)))*',
			'o que (?:esperamos|buscamos|procuramos|precisamos|pedimos|você precisa|tu precisas|é preciso)(?: .{0,30})?|quem (?:buscamos|procuramos|é você|és tu|estamos (?:procurando|buscando))|perfil (?:desejado|ideal|procurado|pretendido|d[oa] .{2,20})|o (?:seu|teu) perfil|habilidades (?:e|técnicas|comportamentais)(?: .{0,24})?',
			'(?:anforderungen|voraussetzungen|erwartungen|qualifikation(?:en)?) (?:an|für|des|der) .{2,30}|(?:einstellungs|zugangs|bewerbungs)voraussetzungen|(?:persönliche|fachliche|deine|ihre) stärken|(?:fach|sprach|edv-|vor)kenntnisse|(?:schul|berufs)(?:abschluss|ausbildung|bildung|erfahrung)(?: .{0,20})?|(?:du|sie) (?:solltest|sollten|musst|müssen) .{2,24}|(?:ihre?|deine?) (?:persönlichkeit|know-how|fachwissen|background)',
			'(?:das|was|darauf)(?: uns| ist uns| kommt es uns| legen wir)? (?:wichtig(?: ist)?|(?:besonderen |großen )?wert|an)|(?:das|wen|so jemanden) suchen wir(?: .{0,24})?|was (?:musst du|müssen sie) .{2,24}',
			'(?:vous|tu) (?:ma[iî]tris(?:ez|es)|connaiss(?:ez|ais))(?: .{0,40})?|(?:du beherrschst|sie beherrschen|dominas|je beheerst|você domina)(?: .{0,40})?',
			'ce qui compte (?:pour nous|vraiment)|ce que (?:vous devez|tu dois) savoir(?: faire)?|qué (?:tienes|debes|hay) que (?:saber|tener|conocer|dominar)|lo que (?:valoramos|nos importa|debes saber)|(?:dit|dat|wat) (?:vinden (?:wij|we) belangrijk|moet (?:je|jij|u) (?:kunnen|weten|hebben))|o que (?:valorizamos|é importante|(?:você )?precisas? (?:de )?saber)(?: .{0,16})?',
			'(?:critères?|conditions?) (?:de recrutement|de sélection|requis|requises|exigés|d.accès|d.admission)|profils? (?:recherchés?|souhaités?|attendus?|et .{2,24})|(?:formations?|diplômes?|expériences?|langues?|permis|savoirs?)(?: (?:requise?s?|exigée?s?|demandée?s?|souhaitée?s?|et .{2,24}))?|votre (?:personnalité|formation|expérience)(?: .{0,20})?',
			'(?:los requisitos|los requerimientos|se requiere|requerimos|imprescindible|indispensable|qué requerimos|se solicita|se busca)(?: (?:son|que|tener|contar con|experiencia|para))?|(?:tu|su|nuestro) (?:experiencia|formación|candidat[oa] ideal)(?: .{0,20})?|(?:experiencia|estudios|formación|idiomas|educación)(?: (?:y .{2,24}|laboral|profesional|previa|requerid[oa]s?))?|competencias(?: y .{2,24})?',
			'(?:functie-?|opleidings)?eisen|wat (?:zoeken|verwachten) (?:wij|we)(?: .{0,20})?|wie (?:ben|zoeken) .{0,24}|(?:opleiding|ervaring|kennis|vaardigheden|competenties)(?: (?:en|&) .{2,24})?|(?:daarnaast|verder|ook) (?:ben|heb|beschik) (?:je|jij)|(?:je|jij) (?:hebt|bent|beschikt over|herkent je)(?: .{0,16})?',
			'(?:pr[ée][- ]requisitos?|exig[eê]ncias?|requisitos? .{2,24}|formação(?: (?:acad[êe]mica|exigida|necessária|e .{2,24}))?|experiência(?: (?:profissional|exigida|necessária|desejada|e .{2,24}))?|o candidato (?:ideal|deve(?:rá)?)|idiomas?)(?: .{0,16})?'
		)
	],
	[
		'pay',
		whole(
			'(?:faixa|range|rango|banda|horquilla|fourchette|grille) (?:salarial|salariale|de (?:salaire|rémunération))|retribuci(?:ón|ones)(?: .{0,20})?|remuneraciones|(?:gehalts|lohn)(?:spanne|rahmen|band)|(?:salaris|loon)(?:indicatie|schaal|schalen)|(?:valor da )?bolsa(?: de estágio)?|(?:das |ton |votre |tu |jouw |je )?(?:gehalt|salaire|sueldo|salaris|salário|verdienst)|was (?:du|sie) (?:verdienst|verdienen)|wat (?:je|jij|ga je) verdien(?:t|en)|cuánto (?:se )?(?:paga|gana)\\p{L}*|quanto (?:vais )?ganha\\p{L}*'
		)
	],
	[
		'process',
		whole(
			'(?:der |unser |dein |ihr )?(?:bewerbungsprozess|bewerbungsablauf|bewerbungsverfahren|auswahlverfahren|auswahlprozess)(?: .{0,24})?|(?:so|wie) (?:läuft|geht) .{0,30}(?:ab|weiter|bewerbung|bewerbungsprozess)',
			"(?:le |notre |les )?(?:processus|process|étapes|déroulement) (?:de|du|des|d')\\s?(?:recrutement|entretiens?|sélection|candidature|process)(?: .{0,24})?",
			'(?:el |nuestro )?proceso de (?:selección|contratación|reclutamiento)|(?:etapas|fases) del proceso.{0,20}',
			'(?:de |onze )?(?:sollicitatie|selectie)?procedure|hoe verloopt .{0,30}procedure',
			'(?:etapas|fases) (?:do|de) (?:processo|seleção|recrutamento).{0,20}|(?:o |nosso )?processo (?:seletivo|de (?:seleção|recrutamento))',
			'(?:informations? (?:sur|relatives? à) )?(?:la )?procédure(?: de (?:sélection|recrutement))?|(?:modalités|épreuves?) de (?:sélection|recrutement)|étape \\d(?: .{0,24})?',
			'(?:valoración|baremo|baremación|evaluación) de (?:los )?(?:méritos|candidat\\p{L}+|solicitudes)|(?:procedimiento|sistema|criterios|fases?) de (?:la )?(?:selección|valoración|evaluación)|(?:comisión|tribunal) (?:de (?:selección|valoración)|calificadora?)',
			'(?:tempo|prazo)(?: médio)? (?:de|para(?: o)?) (?:feedbacks?|retorno|resposta)(?: .{0,16})?|como (?:é|será|funciona) (?:o )?processo(?: .{0,16})?|hoe (?:ziet|gaat) de (?:sollicitatie)?procedure .{2,24}',
			'(?:o )?process?o|(?:el )?proceso|(?:le )?processus|verfahren|(?:próximas? etapas?|próximos pasos|nächste schritte|prochaines étapes|volgende stappen)(?: .{0,20})?'
		)
	],
	[
		'about',
		whole(
			'(?:stellen|job|positions|kurz)beschreibung|(?:deine?|ihre?) (?:neue[rs]? )?(?:stelle|rolle|position|abteilung|team)(?: .{0,24})?',
			"(?:description|présentation|descriptif|résumé|contexte|objet|finalité) (?:du |de l'|de la |des |d')(?:poste|offre|mission|emploi|équipe|service|stage|entité|projet)(?: .{0,24})?|fiche de poste|(?:l'|votre (?:future )?|ta (?:future )?)équipe",
			'(?:descripción|resumen|objetivo|propósito|detalles?|información|contexto) (?:general |completa )?(?:del?|de la|sobre el) ?(?:puesto|empleo|oferta|cargo|rol|vacante|trabajo|posición|plaza)(?: .{0,20})?|(?:tu|el) equipo|en qué consiste(?: .{0,24})?',
			'(?:functie|taak|rol|project|vacature|opdracht|job)[- ]?(?:omschrijving|beschrijving)|de opdracht|over (?:de|deze|jouw) (?:functie|rol|baan|vacature|opdracht|afdeling|job)|(?:het|jouw|je|ons) team|(?:waar|hier) (?:ga je werken|kom je te werken|kom je terecht)(?: .{0,20})?',
			'(?:descrição|resumo|objetivo|detalhes) (?:da|do|de|sobre a) ?(?:vaga|cargo|função|oportunidade|posição|oferta)|sobre (?:o|a|esta|essa) (?:vaga|função|oportunidade|área|time|equip[ea]|projeto|cargo)|(?:a |o )(?:função|oportunidade|equip[ea]|time|projeto)',
			'warum (?:suchen|brauchen) wir (?:dich|sie|jemanden|eine[nr]?)(?: .{0,30})?|pourquoi (?:ce poste|cette offre|nous recrutons|on recrute)(?: .{0,24})?|por qué (?:necesitamos|buscamos) .{2,40}|waarom (?:zoeken|hebben) (?:wij|we) .{2,30}|por que (?:precisamos|buscamos|estamos contratando)(?: .{0,30})?',
			'(?:descripción|detalles?) (?:de|del) (?:la )?(?:ocupación|plaza|empleo|oferta)',
			"(?:(?:l'|notre |votre |ton )?(?:environnement|écosystème) (?:de travail )?(?:techni\\p{L}+|technologique)|(?:la |notre )?stack(?: techni\\p{L}+| technologique)?|(?:unser|der) (?:tech(?:nik|nologie)?[- ]?)?stack|technisches umfeld|(?:nuestro |el )?(?:stack|entorno) (?:tecnológico|técnico)|(?:onze |de )?(?:tech(?:nische|nologie)?[- ]?)?stack|technische omgeving|(?:nossa |nosso |a )?(?:stack|ambiente)(?: (?:tecnológic[oa]|técnic[oa]))?|(?:tecnologías|tecnologias|technologies|technologien) que (?:usamos|utilizamos))",
			'(?:descripción|descrição) (?:completa |general |geral )?(?:del?|do|da) (?:empleo|vaga|trabalho|emprego)|(?:über|zu) (?:deine[rm]?|ihre[rm]?) (?:job|stelle|rolle)|(?:der|dein|ihr) (?:job|arbeitsplatz)(?: .{0,20})?|(?:le|votre futur|ton futur) (?:poste|job)(?: .{0,20})?'
		)
	],
	[
		'company',
		whole(
			'(?:unternehmens|firmen|kurz)profil|(?:das|unser|dein|ihr) (?:unternehmen|betrieb|arbeitgeber|auftraggeber|kunde|haus)|(?:arbeiten|karriere) bei .{2,30}|so tick(?:t|en) .{2,24}',
			"(?:l'|notre |le |la |votre futur(?:e)? )(?:entreprise|employeur|société|établissement|structure|client|cabinet|association|collectivité)|présentation (?:de |du |d')(?:l'entreprise|la société|l'établissement|groupe|la structure)|qui est .{2,30}",
			'(?:acerca de|sobre) (?:nosotr[oa]s|la (?:empresa|compañía|organización))|(?:la|nuestra) (?:empresa|compañía)|nuestro cliente|conócenos',
			'(?:wie|dit) (?:zijn|is) (?:wij|we)|(?:over|waarom) (?:ons|de organisatie|het bedrijf)|(?:het|ons) bedrijf|de organisatie|bedrijfs(?:profiel|omschrijving|informatie)|(?:jouw|je) (?:nieuwe )?werkgever|de opdrachtgever',
			'(?:sobre|acerca de|acerca da) (?:nós|a (?:empresa|companhia|gente))|a (?:nossa )?empresa|nossa empresa|o nosso cliente|conheça .{2,24}',
			"(?:quelques mots|un mot|en savoir plus|un peu plus) (?:sur|à propos de) (?:nous|(?:l'|la |le |notre )\\p{L}{3,20})|(?:ein paar worte|kurz|mehr) (?:über|zu) uns(?: .{0,20})?|(?:unas palabras|un poco|algo) (?:sobre|acerca de) nosotr[oa]s|(?:een paar woorden|iets|meer) over ons|even voorstellen|um pouco (?:mais )?sobre (?:nós|a gente)|(?:l')?entreprise|willkommen (?:bei|im|in der) .{2,40}",
			'empresa|(?:nossa |nuestra |onze |unsere |notre )(?:cultura|história|historia|culture|cultuur|kultur|missão|misión|mission|missie|visão|visión|vision|visie|valores|valeurs|werte|organisation|organisatie|organización|geschichte|story)(?: .{0,20})?|cultura(?: e valores| y valores)?|sobre (?:nuestra|nossa) .{2,24}|(?:nos|nuestros|nossos|unsere|onze) (?:valeurs|valores|werte|waarden|kernwaarden)'
		)
	],
	[
		'apply',
		whole(
			'(?:kontakt|(?:ihr|dein) kontakt|kontakt (?:und|&) bewerbung|bewerbung (?:und|&) kontakt|ansprechpartner(?:in)?|(?:ihre?|deine?) (?:bewerbung|ansprechpartner(?:in)?)|bewerbung|bewerbungsunterlagen|interesse geweckt|interessiert|neugierig(?: geworden)?|klingt .{2,30}|noch fragen|lust (?:auf|bekommen)\\b.{0,30}|haben wir .{0,20}(?:interesse|neugier) geweckt|so (?:bewirbst|bewerben) (?:du|sie)\\b.{0,12}|(?:du hast |sie haben )?interesse)',
			'(?:comment |pour |où )?(?:postuler|candidater)(?: .{0,24})?|(?:votre |ta )candidature|contacts?|intéressée?s?|modalités de candidature|envie de (?:nous |postuler|tenter).{0,30}|(?:ça|cela) (?:vous|te) (?:tente|intéresse|parle).{0,20}|cette (?:offre|annonce|mission) vous (?:intéresse|tente|correspond)',
			'cómo (?:aplicar|postular\\w*|inscribirte|solicitar)(?: .{0,24})?|contacto|(?:te|estás) (?:interesa|interesad[oa]|animas|apuntas)(?: .{0,24})?|interesad[oa]s .{2,40}|quieres (?:unirte|formar parte|trabajar|ser parte)\\b.{0,30}|a qué esperas',
			'(?:hoe |direct |nu |meteen )?solliciteren?(?: .{0,24})?|(?:jouw |je )?sollicitatie|contact(?:persoon|gegevens)?|(?:geïnteresseerd|enthousiast|nieuwsgierig|interesse)(?: (?:in (?:deze|de|een|onze) (?:functie|baan|vacature|job|rol|stage)|geworden|gewekt|om .{2,24}))?|meer (?:weten|informatie|info)(?: .{0,24})?|(?:klinkt|is) (?:dit|deze) .{2,30}|(?:ben|word) jij (?:geïnteresseerd|enthousiast|onze|de)\\b.{0,30}',
			'como (?:se )?candidatar(?:-se)?(?: .{0,20})?|(?:candidaturas?|inscrições)|contat?ctos?|contatos?|(?:ficou |tens |estás )?(?:interessad[oa]s?|interesse)(?: (?:na|no|em|pel[ao]) .{2,24})?|vamos conversar|(?:quer|queres) (?:fazer parte|trabalhar|se juntar|juntar-te|integrar)\\b.{0,30}',
			'(?:kontaktdaten|kontakt(?:informationen|aufnahme)|kontakt (?:zum|für|für die) .{2,24}|(?:rück)?fragen (?:und|&) bewerbung(?:en)?(?: .{0,12})?|bewerbung(?:en)? (?:an|per|unter|richten sie an)(?: .{0,16})?|(?:ihre|deine) (?:ansprechperson|kontaktperson|ansprechpartner:in)|kontaktperson|ansprechperson|(?:jetzt|gleich|direkt|online) bewerben(?: .{0,20})?|haben (?:sie|wir) .{2,30}|interesse|dann (?:bewirb|bewerben) .{2,24})',
			'(?:pour |comment )?(?:postuler|répondre|candidater) (?:à cette (?:offre|annonce)|en ligne|chez .{2,20})|(?:vous êtes |tu es )?intéressée?(?: .{0,24})?|(?:personne à contacter|coordonnées|contact(?:er)? (?:employeur|recruteur|rh)|votre contact|candidatures?)(?: .{0,20})?|rejoignez[- ]nous(?: .{0,20})?',
			'(?:instrucciones|instruções)(?: (?:para|de) .{2,30})?|(?:datos|información|forma) de (?:contacto|postulación)|(?:postulación|postulaciones|postúlate|interesad[oa]s?|únete .{2,24}|contáctanos|cómo postular(?:me)?)',
			'(?:(?:a )?dónde (?:dirigirse|acudir|presentar\\p{L}*|enviar .{2,20})|(?:plazo|lugar)(?: y (?:lugar|forma|plazo))? de presentación(?: .{0,30})?|presentación de (?:solicitudes|candidaturas|instancias)|plazo de (?:solicitudes?|inscripción)|prazo (?:de|para) (?:candidaturas?|inscriç\\p{L}+)|délai de (?:candidature|postulation)|(?:où|à qui) (?:adresser|envoyer) .{2,30}|waar (?:kan|kun) (?:je|ik) .{0,20}solliciteren|wohin mit (?:der|ihrer|deiner) bewerbung)',
			'(?:contactgegevens|informatie en sollicitatie|sollicitatie(?:s|procedure)? (?:en|&) .{2,24}|solliciteer (?:nu|direct|vandaag)(?: .{0,16})?|klaar voor .{2,30}|vragen|hoe reageren|reageren)'
		)
	],
	[
		'legal',
		whole(
			'datenschutz(?:hinweise?|erklärung)?|chancengleichheit|protection des données|égalité des chances|protección de datos|aviso legal|igualdad de oportunidades|acquisitie.{0,40}|privacyverklaring|diversidade(?: e inclusão)?|igualdade de oportunidades|proteção de dados'
		)
	],
	[
		'other',
		whole(
			'(?:die )?(?:rahmendaten|eckdaten)|informations (?:complémentaires|pratiques|utiles)|caractéristiques? du poste|(?:información|datos) (?:adicional(?:es)?|de la oferta|de interés)|overige informatie|aanvullende informatie|bijzonderheden|informações (?:adicionais|complementares|gerais)|(?:duración|duração|dauer|durée|duur)(?: (?:del?|du|do|der|van (?:het|de)) \\p{L}{3,20})?'
		)
	]
];

const sifting = /* @__PURE__ */ headings.map(([kind, pattern], at) => ({
	kind,
	pattern,
	may: sifted(`foreign heading ${at + 1}`, pattern)
}));
const longest = 70;

/** What a line of these words announces in another language than English; lower case, without closing punctuation. */
export function foreignKind(text: string): HeadingKind | undefined {
	// "Funciones: hornear" has more than a heading.
	if (text.length > longest || text.includes(': ')) return undefined;
	const own = text.replace(/^¿\s?/, '');
	return sifting.find(({ pattern, may }) => may(own) && pattern.test(own))?.kind;
}

/** Sentences that lead in to a list with a colon. */
const leadIns: readonly (readonly [HeadingKind, RegExp])[] = [
	[
		'responsibilities',
		/(?<!\p{L})(?:(?:vos|tes|les|ses|ces) (?:principales )?(?:missions?|tâches|responsabilités|activités|fonctions)[^.]{0,40}(?:seront|sont|consistent|suivantes|entre autres?)|missions suivantes|(?:aura|aurez|auras|avez|as) [^.]{0,24}(?:missions?|tâches|responsabilités)|(?:il|elle|il\/elle) (?:sera|aura|devra)(?: [^.]{0,30})?|(?:la|las|los|sus|tus) (?:siguientes|principales) (?:funciones|tareas|actividades|responsabilidades)|(?:funciones|tareas|actividades|atividades|responsabilidades|tarefas) (?:siguientes|seguintes)|(?:seguintes|principais) (?:funções|tarefas|atividades|responsabilidades)|(?:nach)?folgende[mnrs]? (?:aufgaben|tätigkeiten|einsatz(?:bereich|gebiet|feld))|(?:volgende|belangrijkste) (?:taken|werkzaamheden)|(?:deine|ihre) (?:\p{L}+ )?aufgaben (?:sind|umfassen|werden|bei)|(?:vous|tu) (?:serez|seras|aurez|auras|devrez|devras)[^.]{0,24}(?:amen|charg|responsable|mission|pour)|(?:deinen|ihren) (?:\p{L}+ )?(?:aufgaben|tätigkeiten)|aufgaben(?:gebiet)? umfass(?:t|en)|(?:tus|sus|las) (?:principales )?(?:funciones|tareas|responsabilidades)[^.]{0,24}(?:ser|inclu|son)|te encargarás de|(?:jouw|je) (?:taken|werkzaamheden)|(?:je|jij) (?:bent|wordt) (?:verantwoordelijk|onder andere)|será responsável por|(?:suas|as) (?:principais )?(?:atividades|responsabilidades|funções)[^.]{0,24}(?:ser|inclu|são))/u
	],
	[
		'minimum',
		/(?<!\p{L})(?:(?:profils?|perfil|profil) (?:recherchés?|souhaités?|attendus?|buscado|requerido|solicitado|desejado|procurado)$|(?:das|wen) suchen wir|si (?:tu|vous) (?:as|avez) les (?:compétences|qualités)|(?:wir|das|sie|du) (?:erwarten|wünschen uns|setzen [^.]{0,12}voraus|bringst|bringen)(?!\p{L})|(?:du|sie) (?:verfüg(?:st|en)|hast|haben|solltest|sollten)(?!\p{L})|folgende (?:voraussetzungen|qualifikationen|anforderungen|kenntnisse)|nous (?:recherchons|attendons)|(?:requisitos|exigences|prérequis|eisen|requerimientos|requisitos) (?:son|são|sont|zijn|siguientes|seguintes|suivantes|mínimos)|(?:candidat(?:[oae]|[-.·](?:[-.·])?e)?|kandidaat|persona|pessoa|profil) (?:idéal\p{L}* |ideal )?(?:debe|deberá|deve|deverá|doit|devra|moet|dient)(?!\p{L})|se requiere|(?:vous|tu) (?:possédez|disposez|justifiez|avez|maîtrisez)|(?:debes|deberás|necesitas) (?:tener|contar)|buscamos (?:a )?(?:una persona|alguien|profesionales)|(?:wij|we) (?:zoeken|vragen|verwachten)|(?:zoeken|vragen|verwachten) (?:wij|we)(?!\p{L})|(?:buscamos|procuramos) (?:uma pessoa|alguém|profissionais))/u
	],
	[
		'benefits',
		/(?<!\p{L})(?:wir bieten|erwartet (?:dich|sie)|(?:nous|on) (?:vous |te )?(?:offrons|proposons|offre|propose)|(?:te )?ofrecemos|(?:wij|we) bieden|bieden (?:wij|we)(?!\p{L})|(?:je|jij) (?:krijgt|ontvangt)|oferecemos|(?:dich|sie) erwartet|bieten wir|freuen auf|(?:bekommst du|erhalten sie)|vous bénéficie(?:z|rez)|tu bénéficie(?:s|ras)|les avantages|los beneficios|os benefícios|beneficios son|benefícios são)(?!\p{L})/u
	],
	[
		'process',
		/(?<!\p{L})(?:(?:as|las) (?:etapas|fases) d[oe]l? pro[a-z]+o|les étapes d[eu] |(?:der|unser) (?:bewerbungs|auswahl)prozess|(?:de|onze) (?:sollicitatie|selectie)procedure)(?!\p{L})/u
	],
	[
		'apply',
		/(?<!\p{L})(?:(?:pour|para) (?:postuler|candidater|postular|se candidatar|aplicar)|(?:rückfragen und |ihre |deine )?bewerbung(?:en|sunterlagen)? (?:an|bitte|per)|adresser (?:votre|vos|cv)|(?:stuur|mail) (?:je|jouw) |envi(?:ar|a|e|en) (?:tu|su|seu|o|el|cv|currículo) )/u
	]
];
const siftedLeadIns = /* @__PURE__ */ leadIns.map(([kind, pattern], at) => ({
	kind,
	pattern,
	may: sifted(`foreign lead-in ${at + 1}`, pattern)
}));

/** What a sentence with a colon at its end leads in to. */
export function foreignLeadIn(text: string): HeadingKind | undefined {
	return siftedLeadIns.find(({ pattern, may }) => may(text) && pattern.test(text))?.kind;
}
