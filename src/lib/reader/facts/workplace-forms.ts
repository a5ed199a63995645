import type { Workplace } from '$lib/domain/facts';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';

interface Form {
	readonly value: Workplace;
	readonly confidence: number;
	readonly form: RegExp;
	/** What says so of a house may also be what one looks after, so that it counts only outside of tasks. */
	readonly isOfHouse?: true;
}

const count =
	'(?:[1-4]|one|two|three|four|ein(?:en)?|zwei|drei|vier|une?|deux|trois|quatre|uno|dos|tres|cuatro|een|twee|drie|um|dois|três|quatro)';
const several = `${count}(?:\\s?(?:-|–|/|to|or|bis|oder|à|ou|a|o|tot|of)\\s?${count})?`;
const days = '(?:days?|times?|x|tagen?|tage?|jours?|días?|dag(?:en)?|dias?)';
const week =
	'(?:\\s?(?:/|a|per|each|every|of the|in der|pro|die|par|por|à la|a la)\\s?(?:working )?(?:week|wk|woche|semaine|semana)| weekly| wöchentlich)';
/** Work at home, by a name that means nothing else. */
const homeWork =
	'(?:home[- ]?office|home[- ]?working|wfh|work(?:ing)? (?:from home|remotely)|from home|telework(?:ing)?|telecommut(?:e|ing)|remote work(?:ing)?|remotely|remote|mobile[smn]? (?:arbeiten?|work(?:ing)?)|smart[- ]?working|télétravail|teletrabajo|teletrabalho|thuiswerk(?:en)?)';
const home = `(?:${homeWork}|at home|home|(?:van|vanuit) huis|thuis|(?:desde|en|de|em) casa|remoto|op afstand)`;
const office = '(?:office|studio|hq|headquarters|hub|büro|bureau|oficina|kantoor|escritório)';
const notHome = '(?![\\p{L}-]| (?:visit|care|match|team|game|deliver|stud|sister|manager)\\p{L}*)';
const fully =
	'(?:fully|100 ?%|completely|permanently|entirely|purely|full-time|full|vollständig|komplett|ausschließlich|zu 100 ?%|entièrement|totalement|totalmente|completamente|volledig)';
const none = '(?:no|without|kein(?:e|en)?|pas de|sans|sin|geen|sem)';

const form = (value: Workplace, confidence: number, source: string): Form => ({
	value,
	confidence,
	form: new RegExp(source, 'iu')
});

/** Sentences that say where one works; of equally sure ones the first counts. */
const forms: readonly Form[] = [
	form(
		'on-site',
		0.94,
		`(?<!\\p{L})(?:${none} (?:\\p{L}+ )?(?:${homeWork})(?! (?:team|access|artist|experience)s?)|(?:not|nicht) (?:an? (?:remote|work[- ]from[- ]home|home[- ]based|virtual)|eligible for (?:remote|telework|work[- ]from[- ]home)|suitable for (?:remote|home)|remote|homeoffice-?fähig)|(?:home ?office|remote(?: work(?:ing)?)?|télétravail|teletrabajo|thuiswerken) (?:is|are|ist|est|es|n'est|n’est|no es) (?:\\p{L}+ )?(?:not|nicht|pas|niet|no|não) (?:an option|possible|available|offered|möglich|posible|mogelijk)|(?:cannot|can't|can’t|can not) (?:be )?(?:done |performed |carried out |work )?(?:remotely|from home))(?!\\p{L})`
	),
	// Days at home say how much, whatever else is promised around them.
	form(
		'hybrid',
		0.93,
		`(?<![\\p{L}\\d])${several} ${days}${week}?(?: (?:of|in|im|de|d’|d'|en|em|for|working|work|may be|can be|can be worked|van|op)){0,2}(?: (?:the|your))?[ -]${home}${notHome}`
	),
	form(
		'hybrid',
		0.93,
		`(?<!\\p{L})(?:${homeWork}|(?:at|from) home)(?: (?:for|is|are|work|working|of|an)){0,2}[ :(,]{1,2}(?:(?:up to|bis zu|jusqu'à|jusqu’à|hasta|tot|até|max\\.?|maximum|at most|about|around|ca\\.) )?(?:${several}[ -]?${days}(?!\\p{L})|(?<!\\d)[2-9]0 ?%)`
	),
	form(
		'hybrid',
		0.93,
		`(?<!\\d)[2-9]0 ?% (?:of (?:the|your) (?:time |work )?)?(?:in |im |from |en |de )?(?:${homeWork}|home)${notHome}`
	),
	form(
		'hybrid',
		0.93,
		`(?<!\\p{L})(?:${homeWork} on (?:\\p{L}+ and )?(?:mon|tues|wednes|thurs|fri)days?|(?:rest|remaining days?|remainder|other days?)(?: of the (?:week|time))?,? (?:from |at |working )?${home})${notHome}`
	),
	form(
		'hybrid',
		0.9,
		`(?<!\\p{L})(?:télétravail (?:partiel|possible|\\d)|(?:partially|partly|partiellement|teilweise|deels|parcialmente) (?:${homeWork}|thuis)|hybrid(?:[- ](?:role|position|schedule|job|remote|set[- ]?up|arrangement|basis|approach|pattern|flexible|arbeiten|arbeit|werken))|(?:position|role|job|this|we) (?:is|are|offers?|work) (?:an? )?hybrid(?! (?:[\\p{L}-]+ ){0,2}and [\\p{L}-]+ (?:position|role|job))|hybride[sn]? (?:arbeiten|arbeitsmodell|arbeit|zusammenarbeit)|travail hybride|(?:trabajo|modelo|modalidad|esquema|trabalho|regime|formato) híbrid[oa]|hybride? (?:werken|functie)|#li-hybrid)(?!\\p{L})`
	),
	{
		...form(
			'hybrid',
			0.9,
			'(?<!\\p{L})hybrid[- ](?:work(?:ing|place)?(?: (?:model|policy|environment))?|model|environment|policy|office)(?!\\p{L})'
		),
		isOfHouse: true
	},
	form(
		'hybrid',
		0.8,
		`(?<![\\p{L}\\d])${several}[ -](?:${days}${week}? ?(?:in|at|from|on|im|au|en|op|no|na|dans|à|vor)[- ](?:(?:the|our|their|your|het|la|l['’]) ?)?(?:\\p{L}+ ){0,2}?(?:${office}|empresa|entreprise|unternehmen|présentiel|ort)|${days}(?:${week} (?:in|at|from|on)[- ]|[ -]on-)(?:the |our )?site|${days}${week} at home)(?!\\p{L})`
	),
	form(
		'hybrid',
		0.8,
		`(?<!\\p{L})(?:in|at|from) (?:the |our )?(?:\\p{L}+ )?${office}(?: (?:for|on|at least|a minimum of|only|around|about)){0,2} (?:once|twice|${several} (?:days?|times))(?!\\p{L}| (?:before|after|prior|in advance|off))`
	),
	form(
		'hybrid',
		0.78,
		`(?<!\\p{L})(?:be|are|is|come) (?:in|to) \\p{L}+ (?:for )?(?:at least |a minimum of )?${several} ${days}${week}`
	),
	form(
		'hybrid',
		0.8,
		`(?<!\\p{L})${homeWork}(?: work| days?)?(?:,? (?:is|are|ist|est|es|is ook|also|partly|partially|sometimes|occasionally|regularly)){0,2}[ -](?:(?:generally|always) )?(?:possible|available|allowed|permitted|offered|optional|möglich|partiel(?:lement)?|occasionnel|régulier|posible|parcial|mogelijk|bespreekbaar|possível|opcional|option(?:en|s)?|possibilit(?:y|ies)|regulations?|days|tage|möglichkeit(?:en)?|regelung(?:en)?|by (?:arrangement|agreement)|nach absprache|nach vereinbarung|en accord|ocasional)(?!\\p{L})`
	),
	form(
		'hybrid',
		0.8,
		`(?<!\\p{L})(?:partial|some|occasional(?:ly)?|flexible|gelegentliche[sn]?|zeitweise|anteilige[sn]?) (?:${homeWork})(?! (?:team|support|access|monitoring|customer|client)s?)(?!\\p{L})`
	),
	form(
		'hybrid',
		0.78,
		`(?<!\\p{L})(?:option|possibility|opportunity|chance|flexibility|möglichkeit(?:en)?|possibilité|posibilidad|opción|mogelijkheid|possibilidade|opção) (?:to|of|for|zu|zum|zur|auf|von|de|du|om|voor|tot) (?:(?!fully|100|completely)[\\p{L}-]+ ){0,3}?${homeWork}(?!\\p{L})`
	),
	form(
		'hybrid',
		0.85,
		`(?<!\\p{L})(?:(?:mix|blend|combination|split|balance) (?:of|between) (?:\\p{L}+ ){0,2}?|between (?:your |the )?)(?:${home}(?: work(?:ing)?)? and (?:\\p{L}+ ){0,3}?${office}|(?:on-?site|${office})(?: work(?:ing)?| days| time)? and (?:\\p{L}+ ){0,2}?${home})${notHome}|(?<!\\p{L})work(?:ing)? (?:from|at) home and (?:on[- ]?site|(?:from|in|at) (?:the |our )?${office})(?!\\p{L})`
	),
	form(
		'remote',
		0.92,
		`(?<!\\p{L})(?:${fully} (?:in |im |aus dem |en |em )?(?:remote(?:ly)?|distributed|home ?office|télétravail|teletrabajo|teletrabalho|remot[oa]|à distance|a distancia|op afstand|vanuit huis)|remote work(?:ing)? 100 ?%|télétravail (?:complet|total|intégral|(?:à )?100 ?%)|remote[- ](?:first|only|based)|remote work(?:ing)? is (?:expected|the (?:norm|rule|default))|remote (?:position|role|job|opportunity|work(?:ing)? (?:position|role|from))|(?:position|role|job|this) (?:is|will be|can be(?: done| performed)?) (?:an? )?(?:fully |100 ?% )?(?:remote(?! (?:team|support))|work[- ]from[- ]home|home[- ]based)|anywhere in (?:the )?[a-z.]{2,20}[^.]{0,20}\\(remote\\)|(?<!experience (?:of |in )?)work(?:ing)? remotely(?! (?:with|for (?:one|two|part)))|(?:work[- ]from[- ]home|home[- ]based|virtual|telecommute|telecommuting) (?:position|role|job|opportunity)|(?<!time (?:spent )?)work(?:ing)? (?:directly )?from (?:your |their |the comfort of (?:your|their) )?(?:own )?homes?(?! or| ?[(,]?(?:up to|for|on|once|twice|some|part|one|two|three|four|\\d|when|if|where|days?|is|are|possible|available|allowed|optional|and|policy|equipment|budget))|work(?:ing)? (?:from )?(?:anywhere(?! in (?:the )?(?:office|building))|wherever you)|location[- ]independent|ortsunabhängig\\p{L}*|remote within|trabajo (?:100 ?% )?(?:remoto|a distancia)|trabalho (?:100 ?% )?(?:remoto|à distância)|modalidad (?:100 ?% )?remota|#li-remote)(?!\\p{L})`
	),
	form(
		'on-site',
		0.85,
		`(?<!\\p{L})(?:(?:position|role|job|this|work) (?:is|will be|requires?)[^.;]{0,40}(?:on-?site|in[- ]office|in[- ]person|on[- ]campus|office[- ]based|site[- ]based)|(?:on-?site|in[- ]office|in[- ]person|office[- ]based|site[- ]based) (?:position|role|job|only|work(?:ing)?(?! ?(?:place|out))|presence|attendance|full[- ]time|five days|5 days)|(?:fully|100 ?%|purely|entirely|exclusively|strictly) (?:on-?site|in[- ]office|in[- ]person|office[- ]based|vor ort|sur site|(?:en )?présentiel|presencial|op (?:kantoor|locatie))|(?:five|5) days?(?: (?:a|per) week)? (?:in[- ]person |work(?:ing)? )?(?:in|at|from) (?:the |our )?(?:\\p{L}+ )?${office}|(?:presence|attendance) (?:in|at) (?:the|our) ${office}[^.;]{0,30}(?:five|5) days|(?:position|role|job|work) (?:is|will be) (?:located|based|done|performed) on site|must (?:be able to )?work on-?site|based full[- ]time (?:in|at) (?:the|our) (?:\\p{L}+ )?${office}|vor ort arbeiten|präsenz(?:pflicht|arbeit|stelle)|sur site uniquement|poste (?:basé )?(?:en présentiel|sur site)|(?:trabajo|puesto|modalidad|regime|trabalho|vaga|modelo) (?:100 ?% )?presencial|#li-onsite)(?!\\p{L})`
	),
	form(
		'remote',
		0.7,
		`(?<!\\p{L})(?:trabajo|trabajar|trabalho|trabalhar|travail(?:ler)?|arbeite[nt]?|arbeit|werk(?:en)?) (?:100 ?% )?(?:desde (?:(?:tu |su )?(?:casa|hogar)|cualquier (?:lugar|parte))|(?:de|em) (?:casa|qualquer lugar)|depuis (?:chez (?:vous|soi|toi)|votre domicile)|von zu ?hause(?: aus)?|von überall(?: aus)?|vanuit huis)(?! (?:posible|parcial|ocasional|möglich|mogelijk|possível|alguns|algunos|\\d))(?!\\p{L})`
	),
	form(
		'on-site',
		0.8,
		`(?<!\\p{L})work(?:ing)? (?:from|at|in|out of) (?:the|our) (?:\\p{L}+ )?(?:${office}|site|plant|workshop|shop|store|laboratory|lab|clinic|factory|warehouse)(?!\\p{L})[^.;]{0,40} (?:monday (?:to|through|until|till|[-–]) friday|mon ?[-–] ?fri|five days|5 days|every day|full[- ]time)(?!\\p{L})`
	)
];

/** Without one of these a line says nothing of where one works. */
const topic =
	/remot|virtual|telecomm|hybrid|híbrid|home|wfh|distributed|anywhere|wherever|location[- ]indep|ortsunab|on-?site|#li-|office|studio|\bhq|\bhub|in-person|in person|campus|(?:days?|times?|dagen) (?:a|per)|site|telework|teletra|télétravail|présen|presencia|präsenz|vor ort|thuis|huis|hause|überall|chez|domicile|hogar|cualquier|qualquer|empresa|entreprise|casa|afstand|distan|mobile|smart|büro|bureau|oficina|kantoor|escrit|work(?:ing)? (?:from|at|in|out of)/i;
const mayTell = sifted('workplaces', topic);
/** The surest first, so that the first to match is the one that counts. */
const surestFirst = /* @__PURE__ */ [...forms]
	.sort((a, b) => b.confidence - a.confidence)
	.map((one, index) => ({ ...one, may: sifted(`workplaces ${index}`, one.form) }));

export interface WorkplaceFound {
	readonly value: Workplace;
	readonly confidence: number;
	readonly start: number;
	readonly length: number;
}

/** What the words of a line say of where one works. */
export function workplaceSaid(
	{ words, wordsFrom }: Line,
	isTask: boolean
): WorkplaceFound | undefined {
	if (!mayTell(words)) return undefined;
	for (const { value, confidence, form, may, isOfHouse } of surestFirst) {
		if ((isOfHouse && isTask) || !may(words)) continue;
		const match = form.exec(words);
		if (match)
			return { value, confidence, start: wordsFrom + match.index, length: match[0].length };
	}
	return undefined;
}
