import { sifted } from '../sieve/sieve';
import { wishBeside } from './foreign-wishes';

const ends = '(?=\\s*(?:$|[.,;:)!]|but\\b|and\\b|because\\b|since\\b|–|-\\s))';
const degree =
	'(?:strong(?:ly)? |highly |very |really |big |huge |great |distinct |definite |clear |real |added |additional |also |always |particularly |especially |considered |seen as )*';

/** Turns of phrase that make a wish of what they stand beside. */
const wishes: readonly RegExp[] = [
	new RegExp(
		`(?<!\\p{L})(?:is|are|would be|will be|may be|be|being) (?:an? )?${degree}(?:preferred|plus|bonus|advantage|asset|desirable|desired|advantageous|beneficial|preferable|welcome(?! to)|optional|helpful|useful|handy|appreciated|favou?red|benefit|nice[- ]to[- ]have|great|nice|awesome)(?!\\p{L})`,
		'u'
	),
	/(?<!\p{L})(?:would|will|'d) be (?:an? )?(?:great|nice|ideal|lovely|wonderful|fantastic|brilliant|amazing|awesome|cool|super)(?!\p{L})/u,
	/(?<!\p{L})(?:an? (?:\p{L}+ )?plus|an? (?:(?:strong|great|big|distinct|definite|added|clear|real) )?(?:advantage|asset|bonus)|nice[- ]to[- ]have|good to have|preferably|ideally|preferred(?! (?:partner|supplier|vendor|provider|employer|member|method|pronoun|name|contact))|preference (?:will be )?(?:given )?(?:to|for)|desirable|desired|bonus (?:if|points)|extra (?:points|credit))(?!\p{L})/u,
	/(?<!\p{L})(?:(?:not|n't)(?: strictly| absolutely)? (?:be )?(?:an? )?(?:required|essential|necessary|needed|mandatory|must|requirement|deal[- ]?breaker|prerequisite)(?! (?:due|by|under|because))|(?:looked (?:up)?on |viewed |regarded )favou?rabl[ye]|(?:highly|well) regarded|rather (?:have|see)|we(?:'d| would) (?:especially |particularly |really |also )?(?:love|like) (?:it|to see)|nice but)(?!\p{L})/u,
	new RegExp(
		`(?<!\\p{L})(?:helps(?: a lot)?|helpful|useful|handy|advantageous|beneficial|optional)${ends}`,
		'u'
	),
	/(?:(?:is|are|would be|'s)|^|[?,;:–]) ?even better(?! than)(?!\p{L})/u,
	/(?<!\p{L})if you (?:can|have|know|speak|also|happen|'ve)[^.;]{0,70}(?:great|awesome|better|wonderful|fantastic|brilliant|lovely)(?!\p{L})/u,
	/(?<!\p{L})(?:von vorteil|wünschenswert|idealerweise|(?:ein|ist|sind) (?:ein )?(?:großes |klares )?plus|wären? (?:schön|toll|super|ideal|gut|hilfreich|prima)|gerne? gesehen|kein muss|keine (?:bedingung|voraussetzung)|nicht (?:zwingend|erforderlich|notwendig)|muss aber nicht)(?!\p{L})/u,
	/(?<!\p{L})(?:(?:est|sont|serait|seraient|sera|constitue) (?:un |des |fortement |très )?(?:plus|atouts?|appréciée?s?|souhaitée?s?|bienvenue?s?)|un (?:plus|atout)|souhaitée?s?|appréciée?s?|idéalement)(?!\p{L})/u,
	/(?<!\p{L})(?:se valorar[áa]n?|valorables?|deseables?|es un plus|no (?:es )?(?:imprescindible|excluyente)|(?:is |zijn )?een (?:grote )?(?:pre|pré|plus)|pré(?=\s?:)|mooi meegenomen|bij voorkeur|será um (?:diferencial|plus)|diferencia(?:l|is)|desejáve(?:l|is)|é um (?:plus|diferencial)|valoriza-se)(?!\p{L})/iu,
	wishBeside
];

/** Most sentences are without any of these, which is found out much faster. */
const hint =
	/prefer|plus|bonus|advantag|asset|desir|benefi|welcome|option|help|useful|handy|apprecia|favou?r|nice|great|awesome|would be|will be|'d be|ideal|good to|better|extra|not|n't|regarded|rather|we'd|if you|vorteil|wünsch|wäre|gern|muss|keine|souhait|atout|idéal|valor|deseab|excluy|imprescind|pré|een pre|meegenomen|voorkeur|difer|desej|idealfall|zwingend|préfér|prefer|recomend|optimaler|wenselijk|is fijn|valori|valorad/;

const siftedWishes = /* @__PURE__ */ wishes.map((pattern, at) => ({
	pattern,
	may: sifted(`wishes ${at + 1}`, pattern)
}));

/** Whether words make a wish of what they name rather than a condition. */
export function isWish(words: string): boolean {
	const tried = siftedWishes.filter(({ may }) => may(words));
	if (tried.length === 0) return false;
	const text = words.toLowerCase().replaceAll('’', "'");
	return hint.test(text) && tried.some(({ pattern }) => pattern.test(text));
}
