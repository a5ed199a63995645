import type { SectionKind } from '$lib/domain/reading';
import type { SkillSort } from './dictionary';

/** Where a word of the dictionary is something else than its skill, by what stands before or after it in its sentence. */
interface Misreading {
	readonly word: RegExp;
	readonly before?: RegExp;
	readonly after?: RegExp;
}

const misreadings: readonly Misreading[] = [
	// A cook's word that French postings use for any setting up: "mise en place d'un outil".
	{ word: /^mise en place$/, after: /^ (?:d['’]|(?:de|du|des|la|les?|une?)(?!\p{L}))/u },
	// What is kept up is no patient: "Erstellung und Pflege der Dokumentation".
	{
		word: /^pflege$/,
		after:
			/^ (?:der|des|von|unserer?|und (?:weiter|wartung|aktualisierung|ausbau|auswertung)\p{L}*)(?!\p{L})(?! (?:\p{L}+ )?(?:patient|bewohner|klient|senior|mensch|kranken|angehörig|pflegebedürft|kind|gäste|haut|haar))/u
	},
	{ word: /^pflege$/, before: /(?:aufbau|erstellung|verwaltung|erfassung|wartung) (?:und|&) $/ },
	// "A reliable car", "reliable data".
	{
		word: /^reliable$/,
		after:
			/^(?: and \p{L}+)? (?:\p{L}+ )?(?:transport\w*|vehicle|car|internet|connection|information|data|systems?|software|services?|products?|results|sources?|access|infrastructure)(?!\p{L})/u
	},
	// What one must have of one's own: "a valid driver's licence and auto insurance".
	{
		word: /^insurance$/,
		before:
			/(?:^|\P{L})(?:our|valid|proof of|current|maintain|carry|adequate|personal|own|auto|car|vehicle|automobile|health|dental|medical|travel|national|social|liability|indemnity) (?:\p{L}+ ){0,2}$/u
	},
	{ word: /^insurance$/, after: /^ (?:number|card|coverage|premiums?)(?!\p{L})/u },
	// Numbers that are there: "compile monthly sales statistics", "user's statistics".
	{
		word: /^statistics$/,
		before:
			/(?:^|\P{L})(?:usage|users?['’]?s?|visitors?['’]?s?|sales|attendance|performance|traffic|web|website|monthly|weekly|daily|annual|quarterly|relevant|and|keep|maintain|record|report) $/u
	},
	// Data is put in order and not a room: "finding, cleaning, and manipulating data".
	{
		word: /^cleaning$/,
		after:
			/^,?(?: (?:and |or )?\p{L}+ing,?){0,3} (?:of )?(?:\p{L}+ )?(?:data|datasets?|records)(?!\p{L})/u
	},
	{ word: /^cleaning$/, before: /(?:^|\P{L})data $/u },
	// "An open framework lending itself to quick work".
	{ word: /^lending$/, after: /^ (?:itself |themselves |a hand(?!\p{L}))/u },
	// What is tested is there already: "UI automation".
	{ word: /^ui$/, after: /^ (?:automation|tests?|testing)(?!\p{L})/u },
	// What nobody may take: "no use of illegal controlled substances".
	{
		word: /^controlled substances?$/,
		before:
			/(?:^|\P{L})(?:illegal|illicit|unlawful|(?:the |no )?use of|using|abuse of) (?:\p{L}+ )?$/u
	},
	// A telephone of one's own: "a smartphone (iPhone or Android)".
	{
		word: /^(?:android|ios)$/,
		before:
			/(?:phone|handy|tablet|móvil|celular|téléphone|telefoon)s?,? \(?(?:(?:iphone|ios|apple|android)(?:,? (?:or|and|oder|ou|o|of) |\s?\/\s?))?$/u
	},
	// Whom one works with: "developers, product owners and testers".
	{ word: /^product owners$/, before: /(?:,|(?:^|\P{L})(?:with|and|or|our|the|between|from)) $/u },
	// Of values, not of letters: "unit testing, static typing".
	{
		word: /^typing$/,
		before:
			/(?:^|\P{L})(?:static|strong|dynamic|strict|duck|pep ?8|unit testing|linting),? (?:and )?$/u
	},
	// An advertisement's number: "Recruitment #050316", "Recruitment no. 12".
	{ word: /^recruitment$/, after: /^ (?:#|no\.|number|ref|id(?!\p{L}))/u },
	// The firm recruits, and nobody is to know how: "We are hiring for the new season", "Recrutement d'un boulanger".
	{ word: /^hiring$/, before: /(?:^|\P{L})(?:are|['’]re|is|now|currently) (?:\p{L}+ )?$/u },
	{ word: /^hiring$/, after: /^ (?:manager|process|bonus|team|range|date|decision)/ },
	{ word: /^recrutement$/, after: /^ (?:d['’‘](?:une?(?!\p{L}))|pour )/u },
	// What a firm turns over: "una facturación anual de dos millones".
	{
		word: /^(?:facturación|faturamento)$/,
		after: /^ (?:anual|superior|de (?:más|mais|€|\$|r\$|\d))/
	},
	{ word: /^(?:facturación|faturamento)$/, before: /(?:su|nuestra|una|seu|nosso) $/ },
	{ word: /^logistique$/, before: /(?:organisation|soutien|appui|accompagnement) $/ },
	{ word: /^logistique$/, after: /^ d(?:['’]|es? )(?:évén|event|salon|réunion|mission|voyage)/ }
];

/** Others' units: "Department of Philosophy". */
const unitBefore =
	/(?:^|\P{L})(?:department|faculty|ministry|institut(?:e)? (?:of|für)|fakultät für|département de|faculté de|departamento de|facultad de|faculdade de|faculteit)(?: of| der| des?)? (?:\p{L}+,? (?:and |und |et |y |e |en )?){0,2}$/u;
/** Languages that are people or things of a country where they are written small: "les services publics français". */
const smallLanguage = /^\p{Ll}+$/u;
const spokenBefore =
	/(?:^|[^\p{L}\s]\s*|(?:^|\P{L})(?:en|in|le|du|de|el|del|al|o|do|em|et|ou|y|e|op|het|und|oder|and|or|con|com|avec|aussi|parl\p{L}*|habl\p{L}*|fal\p{L}*|fluent\p{L}*|bon|buen|bom|bilingue|courant|maîtris\p{L}*|domin\p{L}*|idioma|langue|lengua|língua) )$/u;
const asks: ReadonlySet<SectionKind> = new Set(['minimum', 'preferred']);

/** Whether a name at an offset of a statement is not what the dictionary takes it for. */
export function isMisread(
	words: string,
	{ start, end, sort }: { readonly start: number; readonly end: number; readonly sort: SkillSort },
	kind: SectionKind
): boolean {
	const named = words.slice(start, end);
	const before = flat(words.slice(Math.max(0, start - 60), start));
	if (!asks.has(kind)) {
		if (sort === 'language' && smallLanguage.test(named) && !spokenBefore.test(before)) return true;
		if (sort === 'field' && unitBefore.test(before)) return true;
	}
	const word = named.toLowerCase();
	const rules = misreadings.filter((rule) => rule.word.test(word));
	if (rules.length === 0) return false;
	const after = flat(words.slice(end, end + 60));
	return rules.some((rule) => rule.before?.test(before) || rule.after?.test(after));
}

/** In small letters, on one line. */
function flat(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ');
}
