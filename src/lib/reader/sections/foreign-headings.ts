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
			'freuen sie sich(?: bei uns)? auf',
			'bei uns (?:bekommst|erwartet|erwarten|findest|erhalten|erhältst|finden|profitieren|profitierst)(?: .{0,30})?',
			'(?:das )?(?:spricht|sprechen) für uns',
			'wir haben (?:viel|einiges) zu bieten',
			'(?:les |nos |vos |tes )?avantages(?: .{0,40})?',
			"(?:ce que )?(?:nous|on) (?:vous |t'|te )?(?:offrons|offre|proposons|propose|apportons)(?: .{0,24})?",
			"conditions (?:de travail|d'emploi|proposées|et avantages|salariales)(?: .{0,24})?",
			'(?:qué|que|lo que|te|les) (?:te |les |os )?(?:ofrecemos|ofrece .{2,24}|damos|aportamos)(?: .{0,24})?',
			'(?:nuestros |tus |los )?(?:beneficios|ventajas|prestaciones)(?: .{0,30})?',
			'(?:condiciones|compensación)(?: .{0,30})?',
			'por qué (?:te va a gustar|unirte|elegirnos|trabajar)(?: .{0,30})?',
			'(?:wat|dit|dat|hier) (?:bieden|bied|krijg|ontvang)(?: .{0,30})?',
			'wat (?:kun|mag|kan) (?:je|jij|u) (?:van ons |hier )?verwachten(?: .{0,20})?',
			'(?:onze |de |jouw |je )?(?:primaire |secundaire )?arbeidsvoorwaarden(?: .{0,30})?',
			"(?:ons |het )?aanbod|(?:jouw|je|onze) (?:voordelen|extra's|benefits)",
			'(?:wij|we) bieden(?: .{0,24})?',
			'(?:o que )?(?:nós |a gente |.{2,20} )?(?:oferecemos|oferece|temos para (?:você|ti|oferecer)|temos a oferecer)(?: .{0,24})?',
			'(?:nossos |seus |os nossos |os )?benefícios(?: .{0,30})?',
			'(?:vantagens|regalias)(?: .{0,30})?'
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
			'descrição (?:das|de) (?:atividades|funções|tarefas)'
		)
	],
	[
		'minimum',
		whole(
			'(?:das |dein |ihr |euer |unser )?(?:anforderungsprofil|qualifikationsprofil|kandidatenprofil|bewerberprofil)(?: .{0,24})?',
			'(?:unsere|die) (?:anforderungen|erwartungen|voraussetzungen)(?: .{0,30})?|(?:fachliche|persönliche|formale) .{0,24}(?:anforderungen|voraussetzungen|kompetenzen?|qualifikation(?:en)?)',
			'(?:was )?(?:wir )?(?:wünschen|erwarten|suchen|erhoffen) (?:wir )?(?:uns )?(?:von |für |bei |in )(?:dir|ihnen|euch|unsere[mnr]?|eine[mnr]?|den|dem|der|die)\\b.{0,40}|wir (?:wünschen uns|erwarten)(?: .{0,40})|wir suchen (?:dich|sie|menschen|jemanden|eine person|persönlichkeiten)(?:,? .{0,30})?',
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
			'o que (?:esperamos|buscamos|procuramos|precisamos|pedimos|você precisa|tu precisas|é preciso)(?: .{0,30})?|quem (?:buscamos|procuramos|é você|és tu|estamos (?:procurando|buscando))|perfil (?:desejado|ideal|procurado|pretendido|d[oa] .{2,20})|o (?:seu|teu) perfil|habilidades (?:e|técnicas|comportamentais)(?: .{0,24})?'
		)
	],
	[
		'process',
		whole(
			'(?:der |unser |dein |ihr )?(?:bewerbungsprozess|bewerbungsablauf|bewerbungsverfahren|auswahlverfahren|auswahlprozess)(?: .{0,24})?|(?:so|wie) (?:läuft|geht) .{0,30}(?:ab|weiter|bewerbung|bewerbungsprozess)',
			"(?:le |notre |les )?(?:processus|process|étapes|déroulement) (?:de|du|des|d')\\s?(?:recrutement|entretiens?|sélection|candidature|process)(?: .{0,24})?",
			'(?:el |nuestro )?proceso de (?:selección|contratación|reclutamiento)|(?:etapas|fases) del proceso.{0,20}',
			'(?:de |onze )?(?:sollicitatie|selectie)?procedure|hoe verloopt .{0,30}procedure',
			'(?:etapas|fases) (?:do|de) (?:processo|seleção|recrutamento).{0,20}|(?:o |nosso )?processo (?:seletivo|de (?:seleção|recrutamento))'
		)
	],
	[
		'about',
		whole(
			'(?:stellen|job|positions|kurz)beschreibung|(?:deine?|ihre?) (?:neue[rs]? )?(?:stelle|rolle|position|abteilung|team)(?: .{0,24})?',
			"(?:description|présentation|descriptif|résumé|contexte|objet|finalité) (?:du |de l'|de la |des |d')(?:poste|offre|mission|emploi|équipe|service|stage|entité|projet)(?: .{0,24})?|fiche de poste|(?:l'|votre (?:future )?|ta (?:future )?)équipe",
			'(?:descripción|resumen|objetivo|propósito|detalles?|información|contexto) (?:general |completa )?(?:del?|de la|sobre el) ?(?:puesto|empleo|oferta|cargo|rol|vacante|trabajo|posición|plaza)(?: .{0,20})?|(?:tu|el) equipo|en qué consiste(?: .{0,24})?',
			'(?:functie|taak|rol|project|vacature|opdracht|job)[- ]?(?:omschrijving|beschrijving)|de opdracht|over (?:de|deze|jouw) (?:functie|rol|baan|vacature|opdracht|afdeling|job)|(?:het|jouw|je|ons) team|(?:waar|hier) (?:ga je werken|kom je te werken|kom je terecht)(?: .{0,20})?',
			'(?:descrição|resumo|objetivo|detalhes) (?:da|do|de|sobre a) ?(?:vaga|cargo|função|oportunidade|posição|oferta)|sobre (?:o|a|esta|essa) (?:vaga|função|oportunidade|área|time|equip[ea]|projeto|cargo)|(?:a |o )(?:função|oportunidade|equip[ea]|time|projeto)'
		)
	],
	[
		'company',
		whole(
			'(?:unternehmens|firmen|kurz)profil|(?:das|unser|dein|ihr) (?:unternehmen|betrieb|arbeitgeber|auftraggeber|kunde|haus)|(?:arbeiten|karriere) bei .{2,30}|so tick(?:t|en) .{2,24}',
			"(?:l'|notre |le |la |votre futur(?:e)? )(?:entreprise|employeur|société|établissement|structure|client|cabinet|association|collectivité)|présentation (?:de |du |d')(?:l'entreprise|la société|l'établissement|groupe|la structure)|qui est .{2,30}",
			'(?:acerca de|sobre) (?:nosotr[oa]s|la (?:empresa|compañía|organización))|(?:la|nuestra) (?:empresa|compañía)|nuestro cliente|conócenos',
			'(?:wie|dit) (?:zijn|is) (?:wij|we)|(?:over|waarom) (?:ons|de organisatie|het bedrijf)|(?:het|ons) bedrijf|de organisatie|bedrijfs(?:profiel|omschrijving|informatie)|(?:jouw|je) (?:nieuwe )?werkgever|de opdrachtgever',
			'(?:sobre|acerca de|acerca da) (?:nós|a (?:empresa|companhia|gente))|a (?:nossa )?empresa|nossa empresa|o nosso cliente|conheça .{2,24}'
		)
	],
	[
		'apply',
		whole(
			'(?:kontakt|(?:ihr|dein) kontakt|kontakt (?:und|&) bewerbung|bewerbung (?:und|&) kontakt|ansprechpartner(?:in)?|(?:ihre?|deine?) (?:bewerbung|ansprechpartner(?:in)?)|bewerbung|bewerbungsunterlagen|interesse geweckt|interessiert|neugierig(?: geworden)?|klingt .{2,30}|noch fragen|lust (?:auf|bekommen)\\b.{0,30}|haben wir .{0,20}(?:interesse|neugier) geweckt|so (?:bewirbst|bewerben) (?:du|sie)\\b.{0,12}|(?:du hast |sie haben )?interesse)',
			'(?:comment |pour |où )?(?:postuler|candidater)(?: .{0,24})?|(?:votre |ta )candidature|contacts?|intéressée?s?|modalités de candidature|envie de (?:nous |postuler|tenter).{0,30}|(?:ça|cela) (?:vous|te) (?:tente|intéresse|parle).{0,20}|cette (?:offre|annonce|mission) vous (?:intéresse|tente|correspond)',
			'cómo (?:aplicar|postular\\w*|inscribirte|solicitar)(?: .{0,24})?|contacto|(?:te|estás) (?:interesa|interesad[oa]|animas|apuntas)(?: .{0,24})?|interesad[oa]s .{2,40}|quieres (?:unirte|formar parte|trabajar|ser parte)\\b.{0,30}|a qué esperas',
			'(?:hoe |direct |nu |meteen )?solliciteren?(?: .{0,24})?|(?:jouw |je )?sollicitatie|contact(?:persoon|gegevens)?|(?:geïnteresseerd|enthousiast|nieuwsgierig|interesse)(?: .{0,30})?|meer (?:weten|informatie|info)(?: .{0,24})?|(?:klinkt|is) (?:dit|deze) .{2,30}|(?:ben|word) jij (?:geïnteresseerd|enthousiast|onze|de)\\b.{0,30}',
			'como (?:se )?candidatar(?:-se)?(?: .{0,20})?|(?:candidaturas?|inscrições)|contat?ctos?|contatos?|(?:ficou |tens |estás )?(?:interessad[oa]s?|interesse)(?: .{0,24})?|vamos conversar|(?:quer|queres) (?:fazer parte|trabalhar|se juntar|juntar-te|integrar)\\b.{0,30}'
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
			'(?:die )?(?:rahmendaten|eckdaten)|informations (?:complémentaires|pratiques|utiles)|caractéristiques? du poste|(?:información|datos) (?:adicional(?:es)?|de la oferta|de interés)|overige informatie|aanvullende informatie|bijzonderheden|informações (?:adicionais|complementares|gerais)'
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
		/(?<!\p{L})(?:(?:vos|tes|les) (?:principales )?missions?[^.]{0,40}(?:seront|sont|consistent)|(?:vous|tu) (?:serez|seras|aurez|auras|devrez|devras)[^.]{0,24}(?:amen|charg|responsable|mission|pour)|(?:deinen|ihren) (?:\p{L}+ )?(?:aufgaben|tätigkeiten)|aufgaben(?:gebiet)? umfass(?:t|en)|(?:tus|sus|las) (?:principales )?(?:funciones|tareas|responsabilidades)[^.]{0,24}(?:ser|inclu|son)|te encargarás de|(?:jouw|je) (?:taken|werkzaamheden)|(?:je|jij) (?:bent|wordt) (?:verantwoordelijk|onder andere)|será responsável por|(?:suas|as) (?:principais )?(?:atividades|responsabilidades|funções)[^.]{0,24}(?:ser|inclu|são))/u
	],
	[
		'minimum',
		/(?<!\p{L})(?:(?:wir|das|sie|du) (?:erwarten|wünschen uns|setzen [^.]{0,12}voraus|bringst|bringen)(?!\p{L})|nous (?:recherchons|attendons)|(?:vous|tu) (?:possédez|disposez|justifiez|avez|maîtrisez)|(?:debes|deberás|necesitas) (?:tener|contar)|buscamos (?:a )?(?:una persona|alguien|profesionales)|(?:wij|we) (?:zoeken|vragen|verwachten)|(?:zoeken|vragen|verwachten) (?:wij|we)(?!\p{L})|(?:buscamos|procuramos) (?:uma pessoa|alguém|profissionais))/u
	],
	[
		'benefits',
		/(?<!\p{L})(?:wir bieten|erwartet (?:dich|sie)|(?:nous|on) (?:vous |te )?(?:offrons|proposons|offre|propose)|(?:te )?ofrecemos|(?:wij|we) bieden|(?:je|jij) (?:krijgt|ontvangt)|oferecemos)(?!\p{L})/u
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
