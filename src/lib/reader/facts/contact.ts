import type { PostingContact } from '$lib/domain/facts';
import type { FactReading, Span } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';

const email = /[a-z\d][\w.+-]{0,60}@[a-z\d][a-z\d.-]{0,80}\.[a-z]{2,12}(?![\w@])/i;
/** A word that a lost space has put behind an address: "shop@crumb.ukOur". */
const gluedWord = /(\.[a-z]{2,4})\p{Lu}\p{Ll}+$/u;
const phone = /(?:\+|\b00|\(?\b0|\(\d{3}\)|\b\d{3}[-. ]\d{3}[-. ])[\d\s().\-/]{3,18}\d(?![\d-])/g;
const phoneCue =
	/\b(?:phone|tel(?:efon|éfono|éphone|efone|\.)?|call|ring|mobile|contact|rufnummer|appelez|llam|bel |telefoon|whatsapp|durchwahl)\b/i;
/** Addresses that are not for questions about the job. */
const otherAddress =
	/\b(?:accommodat|accessib|adjustment|disabilit|privacy|datenschutz|gdpr|fraud|scam|agenc|press|unsubscribe|data protection|no-?reply|donotreply|complaint|report|benefits@|support@|legal@)/i;
const nameCue =
	/(?:(?:contact(?: person)?|speak (?:to|with)|call|email|reach out to|write to|(?:send|email|forward)(?: us)? (?:your |a |an )?(?:cv|resume|résumé|application|letter)[^.:]{0,30}? to|get in touch with|talk to|ask for|attention of|name|attn\.?|hiring manager|recruiter|ansprechpartner(?:in)?|kontakt(?:person)?|ihre? (?:kontakt|ansprechpartner(?:in)?)|(?:frau|herrn?)|contact|contacter|contacto|contactpersoon|neem contact op met|preguntas a|dúvidas com|interlocuteur|questions can be (?:put|addressed|directed) to|information (?:is )?(?:given|provided) by|gives|unterlagen an|bewerbung an)(?: is)?|an (?=frau|herrn?|unsere?n? ))[:\s,]{1,3}(?:our |the |unsere?n? |(?:frau|herrn?|mr|mrs|ms|dr|mme|m|sr|sra|dhr|mevr)\.? ){0,2}/giu;
const personName =
	/^(?:(?:Dr|Prof)\.? )?(\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:van|von|de|der|den|da|di|le|la|\p{Lu}\.?))*(?: \p{Lu}[\p{L}'’-]+){1,2})(?=[\s,;.:()–-]|$)/u;
/** "Technical Manager Jens Brix", "head of section Mia Holm": what the person is. */
const role =
	/^(?:[\p{L}-]{2,20} ){0,3}(?:manager|director|head(?: of \p{L}+)?|editor|lead(?:er)?|partner|officer|co-?ordinator|recruiter|supervisor|chief|principal|professor|nurse|engineer|specialist|consultant|assistant|leiter(?:in)?|referent(?:in)?|responsable|gerente) (?=\p{Lu})/iu;
const notPerson =
	/\b(?:Human|Resources|Department|Team|Office|Career|Careers|Recruitment|Recruiting|Talent|Acquisition|People|Services?|Service|Center|Centre|Hotline|Support|Company|University|Council|School|Hospital|Us|Here|Employee|Self|City|General|Hiring|Manager|Human|Application|Email|Phone|Monday|Friday|Information|Details|Address|Number|Personal|Personalabteilung|GmbH|Ltd|Inc|Developer|Engineer|Engineering|Analyst|Trader|Designer|Consultant|Specialist|Assistant|Director|Partner|Leader|Lead|Scientist|Architect|Technician|Nurse|Teacher|Officer|Group|Hotels?|Solutions|Systems|Software|Technologies)\b/;

const mayBeOther = sifted('other addresses', otherAddress);
const mayCall = sifted('phones', phoneCue);
const mayName = sifted('names of contacts', nameCue);

/** Eight digits or more, and no span of years. */
function isPhone(written: string): boolean {
	const digits = written.replace(/\D/g, '').length;
	return digits >= 8 && digits <= 15 && !/(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d/.test(written);
}

/** Whom to ask: the first address, number and name that stand together. */
export function contactIn(lines: readonly Line[]): FactReading<PostingContact> | undefined {
	const found: { name?: string; email?: string; phone?: string } = {};
	let evidence: Span | undefined;
	let foundAt = -1;
	const isNear = (index: number): boolean => foundAt < 0 || Math.abs(index - foundAt) <= 4;
	const keep = (
		part: 'name' | 'email' | 'phone',
		value: string,
		line: Line,
		at: number,
		index: number
	): void => {
		if (found[part] !== undefined || !isNear(index)) return;
		found[part] = value;
		foundAt = index;
		const start = line.wordsFrom + at;
		evidence ??= { start, end: start + value.length };
	};
	for (const [index, line] of lines.entries()) {
		const { words } = line;
		if (words.length > 1200 || !isNear(index)) continue;
		if (mayBeOther(words) && otherAddress.test(words)) continue;
		const address = words.includes('@') ? email.exec(words) : null;
		if (address) keep('email', address[0].replace(gluedWord, '$1'), line, address.index, index);
		const isNumber = /^[+(\d][\d\s().\-/]{7,22}$/.test(words);
		const isCalled =
			(mayCall(words) && phoneCue.test(words)) ||
			(isNumber && /phone|tel/i.test(lines[index - 1]?.words ?? ''));
		if (/\d{3}/.test(words) && (isCalled || (foundAt >= 0 && words.length < 60))) {
			const number = [...words.matchAll(phone)].find(([written]) => isPhone(written));
			if (number) keep('phone', number[0].trim(), line, number.index, index);
		}
		for (const match of found.name === undefined && mayName(words)
			? words.slice(0, 600).matchAll(nameCue)
			: []) {
			const cued = match.index + match[0].length;
			const at = cued + (role.exec(words.slice(cued, cued + 80))?.[0].length ?? 0);
			const name = personName.exec(words.slice(at, at + 60))?.[1];
			if (name && !notPerson.test(name)) keep('name', name, line, words.indexOf(name, at), index);
		}
	}
	if (!evidence) return undefined;
	const isName = found.email === undefined && found.phone === undefined;
	return { value: found, confidence: isName ? 0.65 : 0.85, evidence };
}
