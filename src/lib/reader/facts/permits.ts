import type { VisaStance } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';

const stances: readonly (readonly [VisaStance, number, RegExp])[] = [
	[
		'not-sponsored',
		0.9,
		/\b(?:(?:not|unable|cannot|can't|can not|won't|unfortunately|neither)[^.]{0,60}\b(?:sponsor(?:ship)?|visas?|work permits?)|no (?:visa |work[- ]permit )?sponsorship|without (?:the need for |requiring |need of )?(?:current or future |visa |employer |employment |company )*sponsorship|sponsorship (?:is |will be )?(?:not|unavailable)|visa sponsorship[:\s]+no\b|(?:us|u\.s\.) citizens? only|(?:kein(?:e)?|ohne) visum|not eligible for (?:visa |immigration )?sponsorship)/i
	],
	[
		'sponsored',
		0.88,
		/\b(?:visa sponsorship (?:is |may be |can be )?(?:available|offered|provided|possible|considered)|visa sponsorship[:\s]+yes\b|(?:we|can|will|able to|happy to|willing to|do) (?:can |will |also |do )?(?:sponsor (?:\w+ ){0,3}(?:visas?|work permits?|candidates|applicants|you)|provide sponsorship|offer (?:visa )?sponsorship|support with (?:your )?visa)|(?:skilled worker|h-?1b|work) (?:visa )?sponsorship (?:is )?available|visa (?:and relocation|support|assistance)(?: \w+){0,3} (?:provided|available|offered|support)|relocation and visa (?:support|assistance)|location options:(?: \w+,?){0,3} visa sponsor\b|visum(?:s)?(?:unterstützung| wird))/i
	],
	[
		'right-to-work',
		0.82,
		/\b(?:(?:must|need to|should|required to|have to|proof of|evidence of|have|hold|with|valid|existing)[^.]{0,50}\b(?:right to work|(?:legally )?(?:authori[sz]ed|eligible|entitled|permitted) to work|work (?:permit|authori[sz]ation|visa|rights)|permission to work)|(?:legally )?(?:authori[sz]ed|eligible) to work in (?:the )?\p{Lu}|eligibility to work in|right to work in (?:the )?\p{Lu}|arbeitserlaubnis|autorisation de travail|permis de travail|permiso de trabajo|werkvergunning)/iu
	]
];
const topic =
	/sponsor|visa|visum|right to work|to work in|work (?:permit|authori|rights)|authori[sz]|eligib|citizen|arbeitserlaubnis|travail|trabajo|werkvergunning/i;

const mayTell = sifted('permits', topic);

/** Whether they sponsor, do not, or ask for a permit without saying more. The plainest word wins. */
export function visaIn(lines: readonly Line[]): FactReading<VisaStance> | undefined {
	let best: FactReading<VisaStance> | undefined;
	for (const line of lines) {
		if (!mayTell(line.words) || !topic.test(line.words)) continue;
		for (const [value, confidence, form] of stances) {
			if (best && best.confidence >= confidence) break;
			const match = form.exec(line.words);
			if (!match) continue;
			const start = line.wordsFrom + match.index;
			best = { value, confidence, evidence: { start, end: start + match[0].length } };
			break;
		}
	}
	return best;
}

const clearances =
	/\b(?:TS\s?\/\s?SCI(?: with (?:\w+ )?poly(?:graph)?)?|(?:active |current )?(?:top secret|secret|confidential|public trust|yankee white)(?:\s?\/\s?SCI)?(?= (?:security )?clearance| clearance)|(?:DV|SC|NPPV ?\d|CTC|BPSS|eDV|SV|NV-?[12]|Baseline|Q|L|Reliability|Enhanced Reliability)(?= (?:security |level )?(?:clear(?:ance|ed)|vetting))|Ü[23]|Sicherheitsüberprüfung(?: nach § ?\d+ SÜG)?)/i;
const anyClearance =
	/\b(?:security clearance|secret clearance|clearance (?:is )?(?:required|eligib)|security vetting|security cleared)\b/i;

const clearanceTopic = /clear|vetting|TS\s?\/\s?SCI|Ü[23]|überprüfung/i;
const mayBeCleared = sifted('clearance', clearanceTopic);
const notNeeded = /^(?:not (?:required|needed|applicable)|none|no|n\/a)\b/i;

/** The clearance that is asked for, as written. */
export function clearanceIn(lines: readonly Line[]): FactReading<string> | undefined {
	for (const [index, line] of lines.entries()) {
		if (!mayBeCleared(line.words) || !clearanceTopic.test(line.words)) continue;
		const below = lines[index + 1]?.words ?? '';
		if (line.words.length < 40 && notNeeded.test(below)) continue;
		if (
			/\b(?:no|without|not require)[^.]{0,20}clearance|clearance\W{1,4}(?:not|none|no\b|n\/a)|customs clearance|clearance sales?|road clearance/i.test(
				line.words
			)
		)
			continue;
		const match = clearances.exec(line.words) ?? anyClearance.exec(line.words);
		if (!match) continue;
		const start = line.wordsFrom + match.index;
		const value = match[0].replace(/^(?:active|current) /i, '');
		return { value, confidence: 0.85, evidence: { start, end: start + match[0].length } };
	}
	return undefined;
}
