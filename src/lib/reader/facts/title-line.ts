import { kindOfWords, normalised } from '../sections/headings';
import { publicHouse } from './employer-names';
import { withoutNotice } from './foreign-titles';
import { namesRole } from './roles';

/** Marks of gender: "(m/w/d)", "(F/H)", "m/v/x". */
export const gender =
	/\((?:[mwfdvxhi](?:\s?[/|,*]\s?[mwfdvxhi*]){1,3}|all genders?|gn)\)|(?<=\s)\(a\)|\b[mwfdv]\/[mwfdv]\/[mwdx]\b|\b[hfmv]\/[fhvm]\b/i;
/** What notices shout before the name of the job. */
const shout =
	/^\((?=\p{Ll}[^()]* )[^()]{3,40}\)\s+(?=\p{Lu})|^\d{1,2} ?x (?=\p{Lu})|^\[[^\][]{2,40}\]\s+(?=\p{L})|^(?:[\p{L}’' ]{3,40}!\s+)?[^\p{L}\d.(]*(?:(?:now |we(?:'|’)?re |we are )?hiring|(?:careers?|jobs?|vacanc(?:y|ies)|open positions?)(?=\s*[:–-]\s)|(?:job|position|role) (?:description|profile)(?= (?:for|of) |\s*[:–-]\s)|help wanted|wanted|(?:vacancy|recruitment|job|competition|career|employment) (?:notice|announcement|posting|opportunity|advert(?:isement)?)|job vacancy|vacancy|workshop vacancy|immediate start|urgent(?:ly)?(?: (?:required|opening|hiring|requirement|need))?(?: for)?|(?:job|new|current|immediate) opening|open (?:position|role)|oferta de empleo|stellenangebot|stellenausschreibung|vacature|offre d(?:'|’)emploi|gesucht|gezocht|se busca|on recrute)[\s:!–-]+(?:(?:for|of)\s)?(?:(?:an?|the (?:post|position|role) of)\s)?(?=[\p{L}.(])|^[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\s!]+|[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\s]+$/giu;
const ofTerms =
	'full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|voltijd|deeltijd|fulltime|parttime|jornada completa|tiempo completo|media jornada|tiempo parcial|meio período|período integral|tempo (?:integral|parcial)|cdi|cdd|intérim|minijob|permanent|befristet|unbefristet|fixed[- ]term|temporary|maternity cover|contract$|contrat|contrato|remote|hybrid|home[- ]?based|home ?office|on-?site|télétravail|shift work|immediate start|start asap|asap|(?:\\d+|two|three|four|five|six|seven|several|multiple|various|mehrere|plusieurs) (?:openings|positions|posts|vacancies|roles|stellen|postes)|\\d+(?:[.,]\\d+)?\\s?(?:[-–]\\s?\\d+\\s?)?(?:[- ]?months?|days?|monate?|mois|meses|maanden|hours?|hrs|stunden|std|uur|heures|horas|h\\b|fte|vzä|%)|english[- ]speaking|(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
/** "(6 months, full time)", "(Leeds or remote)", "(15 hours/week)" */
const termsInBrackets = new RegExp(
	`\\s*\\([^()]*(?<![\\p{L}\\d])(?:${ofTerms.replace('contract$', 'contract(?=[),])')})(?!\\p{L})[^()]*\\)`,
	'giu'
);
/** " - 12 month contract - immediate start", ", permanent position": from there on it is terms. */
const termsAfter = new RegExp(`(?:\\s[–—|-]|,)\\s+(?:${ofTerms})(?!\\p{L}).*$`, 'iu');
/** "(posted May 2024)", "(Exp: 4-5 yrs)", "(AB 211224)", " #22363": what a board notes beside it. */
const notes =
	/\s*[([](?:(?:re-?)?posted|published|opened|open(?=\))|closed|filled|abiert[oa]|cerrad[oa]|abert[oa]|fechad[oa]|offen|besetzt|geschlossen|ouvert|pourvu|clôturé|gesloten|vervuld|updated|closing|closes|deadline|apply by|exp(?:erience|\.)?(?=[\s:])|ref|req|job|id|code|vacancy (?:no|id))(?!\p{L})[^()[\]]*[)\]]|\s*[([][A-Z]{2,6}[ /-]?\d{3,}[)\]]|\s+#\s?\d{3,}$|\s[–—|-]\s(?:(?:job|vacancy) )?(?:ref(?:erence)?|req(?:uisition)?|id|code)(?: (?:no|id|number))?[:.#]?\s?[a-z\d/-]{0,12}\d[a-z\d/-]{0,12}$|(?<=\p{L}) x ?\d{1,2}(?=$|\s[–—|-]\s)/giu;
/** Pay, hours and terms at its end. */
const terms =
	/\s*(?:(?<= )(?:(?:per|ab) sofort|zum nächstmöglichen (?:Zeitpunkt|Termin)|per direct|dès que possible|de suite|de imediato)\.?|\((?:[^()]*\d\s?(?:uur|std\.?|stunden|%)[^()]*|maternity cover[^()]*)\)|\s[–—|-]\s*(?:up to |from )?[£€$]\s?\d.*|\s[–—|-]\s*\d{2,3}(?:\s?[–-]\s?\d{2,3})?\s?k\s?[£€$]?\s*$|\s(?:position|job|role) (?:summary|description|profile|overview)\s*$|[£€$]\s?\d[\d.,k]*(?:\s?[–-]\s?[£€$]?\s?\d[\d.,k]*)?(?:\s?(?:\/|per|an?)\s?\p{L}+)?$|[\s,(–-]+[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\)?$|\s[–—-]\s\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? [A-Z]{1,2}\d{1,2}$|[£€$]\s?\d[^()]{0,30}(?=\([^()]*\)$)|\([A-Z][^()]{2,30}, [A-Z]{2}\)|\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?%|[–—-]\s*\d+ (?:to|bis|-) \d+ .*|\d{2,3}[.’]\d{3}(?:\s?[–-]\s?\d{2,3}[.’]\d{3})?(?:\s?(?:€|EUR|Euro|CHF)(?:\s?brutto)?)?)\s*!*$/iu;
/** For whom, and whom one wants: "for our platform team", "who likes bread", "wanted!", "@ Acme". */
const purpose =
	/\s+(?:(?:wanted|needed|required|gesucht|gezocht|recherchée?s?)(?:[ !].*)?$|(?:for|to join|für|pour|para|voor) (?:our|unser\p{L}{0,2}|notre|nuestr[oa]|nosso|nossa|ons|onze)\s.*$|(?:for an?|who|to join|m\/w\/d gesucht) .*$|(?:[–—-] )?join(?:ing)? (?:us|our|\p{Lu}).*$|@\s.*$|[Jj]obs?(?: (?:in|at|near) .*)?$|(?:at|bei|chez|bij) (?:the |der |dem |la )?\p{Lu}.*$)/u;
/** "for Loafshire Council", "für die Stadt Brotingen" */
const forHouse = new RegExp(
	`\\s+[Ff](?:or|ür) (?:the |die |das |den )?(?=\\p{Lu})(?=.*${publicHouse}).*$`,
	'u'
);
/** ", Estates Office, Loafshire Council", " – University of Brotingen": the house, and the part of it, behind the job. */
const ofHouse = new RegExp(
	`,\\s+(?=\\p{Lu})(?:[^,]{2,40},\\s+)?(?=[^,]+\\s)(?=[^,]*${publicHouse})[^,]+$|\\s[–—-]\\s(?:the )?(?:Municipality|City|County|University|Ministry|Diocese|Estate|Stadt|Gemeinde|Universität|Université|Universidad|Ville|Ayuntamiento) (?:of|de|du|des|del) \\p{Lu}.*$`,
	'u'
);

/** ", Goole depot", ", based at Goole Library", " (and everything in between)", " (data, dashboards, all the fun)" */
const depot =
	/,\s+\p{Lu}\p{Ll}+ (?:depot|branch|store|site|office|clinic|campus)$|,? based (?:in|at|from|out of) \p{Lu}.*$|\s*\((?:and|und|et|y|en) [^()]*\)$|\s*\((?=\p{Ll})(?=[^()]*(?<!\p{L})(?:the|our|you|we|who|that|no|an?)\s)[^()]*\)$/u;

/** "[Night Baker](https://…)" */
const linked = /^\[([^\][]{3,90})\]\(\S+\)$/;

/** "The oven team seeks a", "Crumb contrata": the name is still to come. */
const isCall =
	/\s(?:(?:seeks?|needs?|hires?|recruits?|zoek[nt]?|zoeken|such(?:t|en)|recherch(?:e|ons)|recrut(?:e|ons)|buscan?|buscamos|procuram?|procuramos|contratam?)(?: an?| een| eine?[nr]?| une?| uma?| una)?)$/i;

/** A line as a title, or nothing where it cannot be one. */
export function titleLine(line: string): string | undefined {
	const bare = withoutNotice(line.replace(linked, '$1'))
		.replace(shout, '')
		.replace(gender, '')
		.replace(gender, '')
		.replace(/\s+[|·•]\s.*$/, '')
		.replace(termsInBrackets, '')
		.replace(notes, '')
		.replace(terms, '')
		.replace(terms, '');
	const words = [termsAfter, terms, depot, purpose, forHouse, ofHouse]
		.reduce(withoutEnd, bare)
		.replace(/\s+/g, ' ')
		.replace(/ (?=,)/g, '')
		.replace(/^[\s*#!–-]+|[\s,:;*!–-]+$/gu, '');
	if (isCall.test(words)) return undefined;
	const isSized =
		words.length >= (namesRole(words) ? 2 : 3) &&
		words.length <= 90 &&
		words.split(' ').length <= 14;
	if (!isSized || /[.!?]$|https?:|@|[$€£]\d/.test(words) || !/^[.(]?[\p{L}\d]/u.test(words))
		return undefined;
	if (kindOfWords(normalised(words), false) !== undefined) return undefined;
	if (
		/\b(?:we|you|your|our|is|are|will|job id|jobs?)\b/i.test(words) &&
		!/\b(?:your)\b.{0,3}$/i.test(words)
	)
		return undefined;
	return words;
}

/** "Helpdesk colleague for the Municipality of Brotingen" can only be a job. */
export function isForHouse(words: string): boolean {
	return words.length < 90 && /^\p{Lu}/u.test(words) && forHouse.test(words);
}

/** An end is left out where what stands before it still names a job. */
function withoutEnd(words: string, end: RegExp): string {
	const kept = words.replace(end, '');
	const isJob = namesRole(kept) || !namesRole(words) || / (?:at|@) /.test(words);
	return kept !== words && isJob ? kept : words;
}

/** A title in capitals is set as a title is. */
export function cased(title: string): string {
	const letters = title.replace(/[^\p{L}]/gu, '');
	if (letters.length < 5 || letters !== letters.toUpperCase()) return title;
	return title
		.toLowerCase()
		.replace(
			/(^|[\s/(&-])(\p{L})/gu,
			(_whole, before: string, letter: string) => before + letter.toUpperCase()
		)
		.replace(/ (And|Of|The|For|In|To|Or) /g, (word) => word.toLowerCase())
		.replace(/\b(?:Ii|Iii|Iv|It|Hr|Ux|Ui|Qa|Rn|Vp)\b/g, (word) => word.toUpperCase());
}

export function capitalised(name: string): string {
	return /\p{Lu}/u.test(name) ? name : name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
