import type { FactReading } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import { namesRole } from './roles';
import { capitalised } from './title-line';

/** What stands before the name of a job and is none of it: "a full-time", "eine engagierte". */
const article =
	/^(?:an?|one|two|three|several|both|the|our|next|new|another|full[- ]time|part[- ]time|experienced|talented|passionate|motivated|skilled|enthusiastic|dedicated|committed|friendly|qualified|suitably|highly|additional|first|further|and|very|extremely|self-motivated|self-driven|self-starting|organi[sz]ed|flexible|hard-?working|energetic|dynamic|reliable|proactive|ambitious|driven|detail-oriented|outgoing|responsible|caring|compassionate|bright|keen|hands-on|seasoned|outstanding|exceptional|versatile|adaptable|erfahrene|engagierte|motivierte|freundliche|zuverlässige|neue|weitere|qualifizierte|ervaren|enthousiaste|gemotiveerde|nieuwe|nouvel|nouvelle|nuev[oa]|nov[oa])(?:[*:_/(]?[nrs]\)?|\/-?[nr]|[nrs])?\s+/i;
const word = "[\\p{L}\\d&/+#.*:'’-]+";
const words = (most: number): string => `(${word}(?: ${word}){0,${most}}?)`;
const english =
	'(?= \\(|,|[.!?:;]|$| to | who | which | that | with | for | in | at | on | based| join| within| \\p{L}+ing | as | from | starting| where | per )';
const german =
	'(?= \\(|,|[.!?:;]|$| für | zur | zum | in | im | mit | der | die | als | ab | am | an | bei | zu )';
const roman =
	'(?= \\(|,|[.!?:;]|$| pour | à | en | au | chez | qui | afin | dans | basée? | para | con | que | com | em | no | na | voor | die | met | bij | in | om | op | per )';
const form = (before: string, name: string, after: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d])${before} ${name}${after}`, 'iu');

/** "Night bakers are required to …" */
const passive =
	/^((?:[\p{L}-]+ ){1,6})(?:is|are) (?:(?:currently|now|urgently|immediately|always|also) )?(?:required|needed|wanted|sought)(?= to | for | in | at | by |[.!]|$)/iu;

/** The sentences that say whom one looks for; what they name must be an occupation. */
const wanted: readonly RegExp[] = [
	passive,
	/\b(?:we(?:(?:'|’)re| are)?|[\p{L}&'. -]{2,40} is|are) (?:currently |now |actively |therefore |also )?(?:looking|searching|hiring|seeking|recruiting|on the (?:look-?out|hunt)|in search)(?: for| of| to (?:hire|recruit|appoint|add|employ|engage))?(?: an?| our(?: next)?| the)?(?: [\p{L}-]+,){0,3} ([\p{L}\d&/+#.'-]+(?: [\p{L}\d&/+#.'-]+){0,9}?)(?= to | who | with | for our| for the| in | at | \(|,|\.| for | on | based| join|!|$)/iu,
	form(
		'(?:(?:opportunity|opening|vacancy|position|role)(?: available| has (?:arisen|opened))? (?:for|as|of) an?|(?:position|post|role) of|(?:join|joining) (?:us|the team|our(?: [\\p{L}-]+){1,4}) as (?:an?|our)(?: next| new)?)',
		words(6),
		english
	),
	form(
		"we(?:(?:'|’)d| would)? (?:(?:now |still |currently |also )?(?:need|require|want|seek|search|recruit)|like to (?:hire|find|meet|recruit|welcome)|love to (?:hire|find|meet)|wish to (?:appoint|recruit|hire)|have (?:an opening|a vacancy|room) for)(?: for| from immediately)? (?:an?|one|our next|another)",
		words(6),
		english
	),
	form(
		'(?:seeks|requires?)(?: to (?:add|hire|recruit|appoint|employ|engage))? (?:one or two|an?|one|two|another)',
		words(6),
		english
	),
	/(?<!\p{L})[Yy]ou(?: will|['’]ll) be (?:the|an?|our)(?: next| new)? ((?:\p{Lu}[\p{L}\d&/+#'-]+ ?){2,6})(?=for |in |at |on |with |to |[,.])/u,
	form(
		'(?:are|could|might) you (?:be )?(?:our|the)(?: next| new)?',
		words(6),
		'(?= ?[?]| for | in | at | who | we )'
	),
	form(
		'(?:(?:bist du|sind sie) (?:unsere?|der|die)(?: nächste[rn]?| neue[rn]?)?|(?:es-tu|êtes-vous) (?:notre|le|la)(?: prochaine?| nouve(?:au|lle))?|(?:ben jij|bent u) (?:onze|de)(?: nieuwe| volgende)?|¿?eres (?:nuestr[oa]|el|la)(?: próxim[oa]| nuev[oa])?)',
		words(6),
		'(?= ?[?,]| für | in | bei | die | der | qui | que | voor | bij )'
	),
	/^(?:as|in this role as|in your role as|join us as) (?:an?|our|the)(?: new| next)? ([\p{L}\d&/+#.'-]+(?: [\p{L}\d&/+#.'-]+){0,6}?)(?=,| you| at | in our)/iu,
	/\b[Tt]he ((?:\p{Lu}[\p{L}\d&/+#'-]+ ?){1,6})(?=will (?:be|lead|have|work|report|play|support|manage)|is responsible|reports (?:directly )?to )/u,
	form(
		'(?:wir suchen|suchen wir|sucht|gesucht (?:wird|werden))(?: \\p{L}+){0,6}? eine?(?:[*:_/]?n|\\(n\\))?',
		words(5),
		german
	),
	form(
		'(?:wir suchen|suchen wir|sucht|suchen)(?: \\p{L}+){0,6}? (?:dich|sie|verstärkung|unterstützung)(?: \\p{L}+){0,3}? als',
		words(5),
		german
	),
	form(
		'(?:nous (?:recherchons|recrutons|cherchons)|(?:recrute|recherche))(?: \\p{L}+){0,3}? (?:une?(?:\\(e\\)|\\/une)?|notre|son|sa)',
		words(6),
		roman
	),
	form(
		'(?:buscamos|procuramos|se busca|busca|procura|precisa de|estamos buscando|seleccionamos|zoeken wij|zoeken we|(?:wij|we) zoeken|zoekt|op zoek naar)(?: \\p{L}+){0,3}? (?:una?|uma?|un\\/a|uma?\\(a\\)|een)',
		words(5),
		roman
	)
];
const siftedWanted = /* @__PURE__ */ wanted.map((pattern, at) => ({
	pattern,
	may: sifted(`titles in prose ${at + 1}`, pattern)
}));
const anybody =
	/\b(?:candidate|individual|person|people|someone|team member|professional|ideal|successful|trusted|partners?|leader in|members?|experts|leaders|employee|colleague|collègue|kollegen?|kollegin|persona|persoon|pessoa|personne|mitarbeiter|medewerker)\b/i;
const kinds = new Set(['about', 'other', 'responsibilities', 'company', 'minimum']);

/** What the job is called in the sentence that says whom one looks for. */
export function titleInProse(statements: readonly Statement[]): FactReading<string> | undefined {
	for (const statement of statements.slice(0, 60)) {
		if (!kinds.has(statement.kind)) continue;
		const words = statement.words.slice(0, 400);
		for (const { pattern, may } of siftedWanted) {
			const match = may(words) ? pattern.exec(words) : null;
			if (!match?.[1]) continue;
			let name = match[1].trim().replace(/[/.’'-]+$/, '');
			while (article.test(name)) name = name.replace(article, '');
			name = withoutPraise(name);
			const isNamed = /\p{Lu}/u.test(name) || name.split(/\s+/).length <= 4;
			if (name.length < 3 || name.length > 70 || !isNamed || !namesRole(name)) continue;
			// "A baker's certificate is required" asks for no baker.
			if (pattern === passive && !namesRole(name.slice(name.lastIndexOf(' ') + 1))) continue;
			if (anybody.test(name) && !/^\p{Lu}\p{L}+ .*Team Member$/u.test(name)) continue;
			const start = statement.start + match.index + match[0].lastIndexOf(name);
			return {
				value: capitalised(name),
				confidence: 0.66,
				evidence: { start, end: start + name.length }
			};
		}
	}
	return undefined;
}

/** "inspired and agile Night Baker": small words that only praise are none of a name with capitals. */
function withoutPraise(name: string): string {
	const words = name.split(' ');
	const from = words.findIndex((word) => !praise.test(word));
	const rest = words.slice(Math.max(0, from)).join(' ');
	return from > 0 && /^\p{Lu}.* /u.test(rest) && namesRole(rest) ? rest : name;
}

const praise = /^(?:and|\p{Ll}[\p{Ll}-]*(?:ly|ed|ive|ful|ous|able|ible|minded|savvy))$/u;
