/**
 * The short facts with which boards open a posting: "Experience level: Senior", "Company size: 11–50 people". They speak of
 * the job as a whole, whatever words their names share with headings, and nothing that follows goes on with them.
 */
import type { HeadingKind } from './heading-words';

/** Names that a line is given to, with or without a colon. */
const names =
	/^(?:(?:experience|seniority|career|job) level|level|seniority|job (?:type|id|code|number|category|function|family|ref(?:erence)?)|(?:employment|contract|position) type|type of (?:employment|contract|position)|company (?:size|type|stage)|(?:size|type) of (?:the )?company|number of employees|(?:date )?posted(?: on| date)?|posting date|published(?: on)?|(?:remote |location )options|industry|industries|sector|business (?:unit|area)|department|division|role|roles?(?: category| type)|technologies|req(?:uisition)?(?: id| number)?|ref(?:erence)?(?:\.| no\.?| number| code| id)?|karriere(?:level|stufe|niveau)|erfahrungs(?:level|stufe|niveau)|branche|unternehmens(?:größe|art|form)|(?:anstellungs|beschäftigungs|vertrags)art|referenz(?:nummer|nr\.?)?|veröffentlicht(?: am)?|niveau d'(?:expérience|études)|secteur(?: d'activité)?|type d(?:e contrat|'emploi)|taille de l'entreprise|référence|nivel de (?:experiencia|antigüedad)|sector|tipo de (?:contrato|empleo|jornada|vaga)|tamaño de la empresa|referencia|(?:ervarings|functie|carrière)niveau|branche|dienstverband|bedrijfsgrootte|vacaturenummer|nível de experiência|setor|tamanho da empresa)$/;
const payNames =
	/^(?:(?:base |annual |gross )?(?:compensation|salary|pay|wage|remuneration|package)(?: range| package)?|gehalt|vergütung|salaire|rémunération|salario|salaris|salário)$/;

/** "$20 - $24/hr" on a line of its own needs no name. */
const amounts =
	/^(?:[€£$]|(?:usd|eur|gbp|chf) )\d[\d.,]*k?(?:\/\w{2,5})?(?: ?(?:-|–|—|to) ?[€£$]?\d[\d.,]*k?)?(?: (?:usd|eur|gbp|chf))?(?: ?(?:\/|per|an?) ?(?:hr|hour|day|week|month|mo|yr|year|annum))?$/i;

const deadlineNames =
	/^(?:(?:application )?(?:clos(?:ing|e) date|deadline)(?: for applications)?|closes(?: on)?|closing|apply by|applications? (?:close|due)|bewerbungs(?:frist|schluss)|date limite(?: de candidature)?|fecha límite|sluitingsdatum|reageren voor|data limite|candidaturas até)$/;

/** Characters of a name at most. */
export const longestName = 40;
const longestValue = 110;

export interface BoardField {
	readonly kind: HeadingKind;
	/** Where its name ends in the line's words, the colon included. */
	readonly end: number;
	/** The value is on the next line. */
	readonly isBare: boolean;
}

/** The fact that a line states, if it is a name with a short value or a name alone. */
export function boardFieldOf(words: string): BoardField | undefined {
	if (words.length > longestName + longestValue) return undefined;
	if (amounts.test(words)) return { kind: 'pay', end: words.length, isBare: false };
	const colon = words.slice(0, longestName).search(/\s?[:：]| [-–] (?=.{0,12}[€£$] ?\d)/);
	const name = (colon < 0 ? words : words.slice(0, colon)).toLowerCase().replaceAll('’', "'");
	if (name.length > longestName) return undefined;
	const isPay = colon > 0 && payNames.test(name);
	const isDeadline = colon > 0 && deadlineNames.test(name);
	if (!isPay && !isDeadline && !names.test(name)) return undefined;
	const end = colon < 0 ? words.length : words.slice(colon).search(/[:：–-]/) + colon + 1;
	const value = words.slice(end).trim();
	// "Role: you look after the boats." is a sentence, and so is the description of a department.
	const isSentence = /[.!?]$/.test(value) || /\b(?:you|we|our|your)\b/i.test(value);
	if (isSentence || value.length > longestValue || (isPay && !/\d/.test(value))) return undefined;
	return { kind: isPay ? 'pay' : isDeadline ? 'apply' : 'other', end, isBare: value === '' };
}

const longestBareValue = 60;

/** Whether the words under a name alone can be its value. */
export function isBareValue(words: string): boolean {
	return words.length <= longestBareValue && !/[.:!?]$/.test(words);
}
