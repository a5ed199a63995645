import type { EmploymentType } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';

const count =
	'(?:\\d{1,2}|an?|one|two|three|four|five|six|nine|twelve|eighteen|ein(?:em|en)?|zwei|drei|deux|trois|six|dos|tres|seis|dois|três)';
const unit = '(?:months?|years?|monaten?|monate|jahre?n?|mois|ans|meses|años|anos|maanden|jaar)';
const post =
	'(?:contract|agreement|employment|appointment|engagement|assignment|placement|post|ftc)';

/** An end that is told of the employment: its length, its last day, or whom one stands in for. */
const limited = new RegExp(
	`(?<!\\p{L})(?:fixed[- ]term(?! deposit)|${count}[ -]${unit}(?:['’]s?)?[ -](?:fixed[ -]term |limited |initial |renewable )?${post}(?![\\p{L}-])|${post} (?:is |runs |lasts )?(?:for |of |duration: ?|length: ?|term: ?|limited to |: ?)(?:an? )?(?:initial |period of |duration of )*${count} ${unit}|(?:limited|temporary) (?:period|time) (?:of|until)|(?:limited|temporary|restricted) (?:to|for|until) (?:an? )?(?:initial )?${count} ${unit}|(?:position|post|job|role|contract|vacancy) (?:is )?(?:temporary|limited in time|time-limited)|(?:zunächst |vorerst |ist )?(?:auf ${count} ${unit} )?befristet(?! sind| ?(?:und|oder) unbefristet)|(?:maternity|paternity|parental|sick|long-term)[ -]leave (?:cover|replacement|substitute)|maternity cover|(?:for|duration(?: is|:)) (?:an? |initial |period of |initially )*${count} ${unit}(?: initially)?,? (?:with (?:the |an? )?(?:possibility|option|prospect|chance) of|renewable|(?:and )?may be (?:renewed|extended))|elternzeitvertretung|schwangerschaftsvertretung|krankheitsvertretung|remplacement (?:de |d'un |d’un )?(?:congé|maternité)|cdd(?: de \\d+)?|contrato (?:temporal|eventual|a termo)|duración determinada|durée déterminée|tijdelijk (?:contract|dienstverband)|jaarcontract|zwangerschapsvervanging|seasonal (?:work|job|position|contract|role|staff)|(?:summer|winter) season (?:staff|job|work)|season from \\d|saison(?:stelle|vertrag|kraft)|emploi saisonnier)(?!\\p{L})`,
	'iu'
);
/** Contracts one works on, or that run with others, and what a short one turns into. */
const otherTerms =
	/\b(?:customers?|clients?|suppliers?|service|maintenance|warranty|framework|trial|probation\w*|manag(?:e|ing) (?:a|the)?|negotiat\w+|experience|previous|every|training|apprenticeship)\b[^.;]{0,30}$/i;
const freelance = /\b(?:ir35|day rate|daily rate|c2c|1099|corp-to-corp|umbrella|freelanc\w+)\b/i;

const mayEnd = sifted('limited employment', limited);

/** Employment that ends by itself, where nothing says how much of a week it takes. */
export function limitedEmployment(lines: readonly Line[]): FactReading<EmploymentType> | undefined {
	for (const { words, wordsFrom } of lines) {
		if (words.length > 400 || !mayEnd(words)) continue;
		const match = limited.exec(words);
		if (!match || otherTerms.test(words.slice(0, match.index))) continue;
		const start = wordsFrom + match.index;
		const evidence = { start, end: start + match[0].length };
		const isFreelance = lines.some((line) => freelance.test(line.words));
		return { value: isFreelance ? 'contract' : 'temporary', confidence: 0.68, evidence };
	}
	return undefined;
}
