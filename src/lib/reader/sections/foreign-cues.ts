/**
 * What lines and sentences speak for in German, French, Spanish, Dutch and Portuguese where no heading tells: tasks by the
 * verb or deed that they open with, the employer by what it calls itself, the post by whom one looks for.
 */
import type { HeadingKind } from './heading-words';

/** With their weights, like the cues of `cues.ts` and counted with them. */
export const foreignCues: readonly (readonly [HeadingKind, number, RegExp])[] = [
	[
		'responsibilities',
		3,
		/^(?:assurer|définir|apporter|rédiger|participer|réaliser|gérer|animer|développer|garantir|contribuer|suivre|veiller|accompagner|piloter|élaborer|effectuer|organiser|préparer|concevoir|analyser|conseiller|accueillir|proposer|encadrer|coordonner|superviser|entretenir|contrôler|traiter|planifier|identifier|négocier|représenter|améliorer|élargir|tenir|nettoyer|installer|réparer|realizar|gestionar|apoyar|preparar|atender|colaborar|elaborar|coordinar|supervisar|mantener|garantizar|desarrollar|participar|implementar|analizar|asegurar|ayudar|llevar|brindar|ejecutar|diseñar|planificar|organizar|identificar|proponer|documentar|revisar|registrar|reparar|limpiar|asesorar|dirigir|liderar|retirar|recibir|garantir|desenvolver|executar|acompanhar|apoiar|contribuir|analisar|manter|gerir|gerenciar|coordenar|planejar|planear|controlar|assegurar|prestar|propor|efetuar|monitorar|monitorizar|criar|emitir|conferir|receber|cuidar|vender)(?= \p{L})/u
	],
	[
		'responsibilities',
		2,
		/^(?:(?:\p{L}+-?, )?(?:\p{L}+- und )?(?:durchführung|planung|organisation|koordination|erstellung|bearbeitung|überwachung|sicherstellung|vorbereitung|wartung|mitarbeit|mitwirkung|steuerung|ausführung|instandhaltung|zubereitung|erledigung|gestaltung|annahme) (?:von|der|des|und|bei|im|in|an|unserer|sowie|aller)(?!\p{L})|(?:je|jij) (?!bent|hebt|beschikt|kunt|krijgt|ontvangt|spreekt|wilt|woont|vindt|houdt|komt|wordt|mag|durft|herkent|voelt|weet|staat|zit|hoeft|verdient|geniet|heet|moet)\p{Ll}{2,}t(?!\p{L})|será responsável por|serás? responsable de|te encargarás de)/u
	],
	[
		'company',
		2.5,
		/(?<!\p{L})(?:ist eine?r? (?:[\p{L}-]+ ){0,4}(?:\p{L}*unternehmen|dienstleister|anbieter|hersteller|start-?up|verein|verband|agentur|händler|innovator|träger|einrichtung|klinik|kanzlei|bank|stiftung|betrieb)|wir sind (?:eine? |ein |mit |seit |spezialisiert)|(?:zählt|gehört|gehören|zählen) zu den|führende[rn]? (?:anbieter|hersteller|unternehmen)|mit (?:über|mehr als|rund|ca\.) [\d.]+ (?:mitarbeite|beschäftigt|kolleg)|seit unserer gründung|(?:est|sommes) (?:un|une|le|la|l'un|l'une) ?(?:[\p{L}'-]+ ){0,4}(?:acteur|opérateur|entreprise|société|groupe|leader|start-?up|cabinet|agence|association|établissement|pme|filiale|éditeur|organisme)|acteur majeur|société spécialisée?|leader (?:mondial|européen|français)|créée? en (?:19|20)\d\d|notre (?:groupe|société|ambition|mission)|es una (?:empresa|compañía|consultora|organización|agencia|multinacional)|somos (?:una?|líderes|uma|também) |empresa (?:líder|dedicada|especializada|multinacional)|líder(?:es)? (?:en|em|no|na) |con más de \d+ (?:años|empleados|profesionales)|is een (?:[\p{L}-]+ ){0,3}(?:\p{L}*bedrijf|organisatie|onderneming|bureau|dienstverlener|specialist|marktleider|groothandel|producent|leverancier)|(?:wij|we) zijn (?:een|dé|hét)(?! op)|toonaangevend|met (?:ruim|meer dan) [\d.]+ (?:medewerkers|collega)|é uma (?:[\p{L}-]+ ){0,2}(?:empresa|multinacional|startup|consultoria|organização|agência|fintech)|com mais de [\d.]+ (?:anos|colaboradores))/u
	],
	[
		'about',
		3,
		/(?<!\p{L})(?:(?:suchen|sucht) (?:wir|zum|ab|für|zur|eine[nr]?|dich|sie)(?!\p{L})|wir suchen|nous (?:recrutons|recherchons|cherchons)|(?:recherche|recrute|cherche) (?:une?|des|son|sa|actuellement|pour)(?!\p{L})|(?:busca|buscando|buscamos|seleccionamos|incorporamos) (?:a )?(?:un|para|nuev|incorporar|personal|una)|(?:zijn|is) (?:wij |we )?op zoek naar|zoeken (?:wij|we)(?!\p{L})|(?:wij|we) zoeken|(?:estamos )?(?:à procura|contratando|recrutando|procurando)|(?:procuramos|buscamos|procura|precisamos de) (?:um|uma|novos|profissionais|pessoas)(?!\p{L}))/u
	],
	[
		'pay',
		3,
		/^(?:(?:dein |ihr |das |mtl\. |jährliches |monatliches )?(?:gehalt|vergütung|bruttogehalt|jahresgehalt|stundenlohn|monatsgehalt|einstiegsgehalt|verdienst|salaire|rémunération|sueldo|salario|salaris|brutosalaris|maandsalaris|uurloon|salário|remuneração|bolsa[- ]auxílio)(?: (?:brut\p{L}*|annuel|mensuel|mensual|anual|bruto|base|fixe|fijo|inicial|von|de))*\s?:? .{0,40}\d|(?:€|r\$) ?\d[^;]{0,60}(?:per|pro|par|por|al|\/|bruto|brut) ?(?:maand|uur|jaar|mois|mes|mês|monat|stunde|año|an|heure|hora)?)/u
	]
];
