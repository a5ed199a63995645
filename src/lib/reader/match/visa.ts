import type { Span } from '$lib/domain/reading';
import { countryIn } from './countries';
import type { PostingSentence } from './posting-sentences';

const noSponsor =
	/\b(?:not|unable|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|no|never|without)\b[^.;]{0,70}\bsponsor|\bsponsorship\b[^.;]{0,40}\b(?:not|isn['’]t|unavailable|no longer)\b/i;
const sponsor =
	/\b(?:visa|work permit|immigration|h-?1b)[^.;]{0,30}\bsponsor\w*\b[^.;]{0,30}\b(?:available|offered|provided|possible|considered)|\bwe (?:do |can |will |also |gladly |happily |are (?:able|happy) to )*sponsor\b|\bwe (?:offer|provide)[^.;]{0,40}\bvisa (?:sponsorship|support)/i;
const mayWork =
	/\b(?:authori[sz]ed|authori[sz]ation|eligib(?:le|ility)|the right|existing right|rights?|permission|entitled|entitlement|legally (?:able|permitted|allowed))\b[^.;]{0,30}\bto (?:live and |legally )?work\b(?= (?:in|within|for any|lawfully|legally|here)|[.,;)]|$)|\bwork (?:authori[sz]ation|permit|visa)\b[^.;]{0,40}\b(?:requir|must|need|valid|hold)|\b(?:valid|current|hold|require\w*)\b[^.;]{0,20}\bwork (?:permit|authori[sz]ation|visa)|\b(?:gültige )?(?:arbeitserlaubnis|arbeitsgenehmigung)\b|\b(?:permis|autorisation) de travail\b|\bpermiso de trabajo\b|\bwerkvergunning\b|\bautorização de trabalho\b/i;
const citizen =
	/\b(?:must be|require\w*|only)\b[^.;]{0,30}\b(?:U\.?S\.?|EU|UK|British|American|Canadian|Australian|German)[^.;]{0,12}\bcitizen|\bcitizenship (?:is )?(?:required|mandatory)|\bcitizens only\b/i;
const topic =
	/sponsor|authori|eligib|right|permi|entitl|legally|visa|erlaubnis|genehmigung|travail|trabajo|vergunning|trabalho|citizen/i;

export interface VisaAsked {
	readonly country?: string;
	readonly sponsors?: boolean;
	readonly evidence: readonly Span[];
}

/** What a posting says of the right to work: where it is needed, and whether the employer sponsors a visa. */
export function visaAsked(sentences: readonly PostingSentence[]): VisaAsked | undefined {
	let country: string | undefined;
	let sponsors: boolean | undefined;
	const evidence: Span[] = [];
	for (const { words, start, end } of sentences) {
		if (!topic.test(words)) continue;
		const refuses = noSponsor.test(words);
		const offers = !refuses && sponsor.test(words);
		const asks = mayWork.test(words) || citizen.test(words);
		if (!refuses && !offers && !asks) continue;
		if (refuses) sponsors = false;
		else if (offers) sponsors ??= true;
		if (asks || refuses) country ??= countryIn(words);
		evidence.push({ start, end });
	}
	if (evidence.length === 0) return undefined;
	return {
		...(country === undefined ? {} : { country }),
		...(sponsors === undefined ? {} : { sponsors }),
		evidence
	};
}
