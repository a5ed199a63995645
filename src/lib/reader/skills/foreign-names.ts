import type { SectionKind } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Named } from './phrases';
import { wordsIn } from './words';

/** Last parts of German compounds that name work, a trade or its tools: "Blechbearbeitung", "Buchhaltungssoftware". */
const germanEnds = new Set(
	`arbeiten bearbeitung verarbeitung technik bau wesen buchhaltung pflege reinigung montage installation installationen
	wirtschaft software maschinen werkzeuge werkzeugen anlagen recht planung steuerung steuerungen prüfung
	prüfungen analyse analysen diagnose diagnostik verwaltung abrechnung abrechnungen disposition logistik management verkauf handel
	einkauf vertrieb controlling sicherung kunde sanierung fertigung produktion programmierung entwicklung konstruktion konstruktionen
	reparatur reparaturen wartung instandhaltung kalkulation kalkulationen zubereitung erziehung therapie beratung marketing
	kenntnisse kenntnissen dienstplanung dokumentation chemie physik mechanik elektronik informatik schein zeichnungen pläne`.split(
		/\s+/
	)
);
/** The same of Dutch ones, which have no capital: "voorraadcontrole", "timmerwerk". */
const dutchEnds = new Set(
	`werk werkzaamheden techniek administratie controle beheer onderhoud systemen invoer verwerking bouw zorg pedagogiek kunde
	verkoop inkoop reparatie montage planning constructie constructies machines tekeningen software bewerking wetgeving kennis`.split(
		/\s+/
	)
);
const shortestEnd = 3;
const longestEnd = 16;
const shortestStart = 4;
/** What ends like them and names nothing one can know. */
const noCompound =
	/^(?:(?:handwerks|hand|team|stock|bau|maat|vak|samen|thuis|kunst|mensen|voor|deel|ploegen|zusammen|weiter|aus|fort|grund|basis|fach|sach|spezial|vor|branchen|erst|personal|eigen|unternehmens|karriere|persönlichkeits|geschäfts|jahres|kern|tages|abschluss|führer|land|volks|gesamt|fremd|teil|neben|wissens|saison|schicht|gegenwarts)(?:arbeiten|bearbeitung|werk|werkzaamheden|entwicklung|kenntnisse|kenntnissen|kennis|dokumentation|prüfung|prüfungen|schein|wirtschaft|planung|recht|anlagen|kunde|verwaltung|wesen)|\p{L}*(?:netwerk|netzwerk|kraftwerk|uurwerk|vrijwilligerswerk|stammkunde|neukunde|urlaubsplanung|unternehmensberatung|zukunftsplanung))$/iu;
/** A firm's name goes on with its form of law. */
const firmNext = /^(?:gmbh|mbh|ag|kg|ohg|ug|bv|nv|gruppe|group)$/;
/** Heads of names in French, Spanish and Portuguese, which go on with "of": "lecture de plans", "gestión de compras". */
const headed =
	/(?<!\p{L})(?:gesti[oó]n|gestão|lecture|lectura|leitura|interpretación|interpretação|entretien|conduite|conducción|condução|montage|montaje|montagem|[ée]dici[oó]n|edição|maintenance|mantenimiento|manutenção|limpieza|limpeza|nettoyage|conservación|conservação|pose|pilotage|contrôle|control|controle|préparation|preparación|preparação|preparo|operación|operação|manipulación|instalación|instalação|installation|réparation|reparación|reparação|conception|diseño|qualificação|rédaction|redacción|redação|traitement|análisis|análise|procédures|logiciels?|emisión|emissão|cuidado)\s(?:(?:des|du|del|d[ao]s?)\s|d['’]|de\s(?:l['’]|(?:las?|los|el|les)\s)?)(?!(?:tous?|toutes?|tod[oa]s?|leurs?|vos|votre|nos|notre|ses|sus?|seus?|suas?|nuestr[oa]s?|noss[oa]s?|l['’]entreprise|entreprise|empresas?|société|compañía|compagnie|équipe|equipe|equipo|tareas|tâches|tarefas|activités|actividades|atividades|problèmes?|problemas|résultats|resultados|objetivos|objectifs|cada|chaque|nouveaux?|nouvelles?|nuev[oa]s|nov[oa]s|diversos|diferentes|différents?|différentes|qualité|calidad|qualidade|forma|manera|manière|base)(?!\p{L}))\p{L}{3,}/giu;
const mayBeHeaded = sifted('names with a head of other languages', headed);

const asked: ReadonlySet<SectionKind> = new Set(['minimum', 'preferred', 'responsibilities']);

/**
 * Names that other languages build by rule: compounds by their last part, and nouns of doing with what is done. Offsets in the
 * statement; those of the dictionary are in `known`.
 */
export function foreignNames(
	kind: SectionKind,
	text: string,
	known: readonly Named[]
): readonly Named[] {
	if (!asked.has(kind)) return [];
	const words = wordsIn(text);
	const compounds = words.filter(
		({ text: word }, at) => isCompound(word) && !firmNext.test(words[at + 1]?.key ?? '')
	);
	const phrases = mayBeHeaded(text) ? [...text.matchAll(headed)] : [];
	return [
		...phrases.map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
		...compounds
	]
		.filter(({ start, end }) => !known.some((one) => one.start < end && start < one.end))
		.map(({ start, end }) => ({
			name: text.slice(start, end).replace(/^\p{L}/u, (first) => first.toUpperCase()),
			sort: 'practice' as const,
			start,
			end
		}));
}

function isCompound(word: string): boolean {
	const most = Math.min(longestEnd, word.length - shortestStart);
	if (most < shortestEnd) return false;
	const [, capital] = /^(\p{Lu}?)\p{Ll}+$/u.exec(word) ?? [];
	if (capital === undefined) return false;
	const ends = capital === '' ? dutchEnds : germanEnds;
	for (let length = shortestEnd; length <= most; length += 1)
		if (ends.has(word.slice(-length))) return !noCompound.test(word);
	return false;
}
