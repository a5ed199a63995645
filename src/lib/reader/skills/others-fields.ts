import type { Span } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';

/** With whom one works, as far as the fields of those are listed. */
const company =
	/(?<!\p{L})(?:with|across|between|alongside|among|contacts include|liais(?:e|ing) with|partner(?:ing)? with|zwischen|avec|entre|con|com|met)\s([^.;:!?()\n]{3,160}?)\s(?:teams?|departments?|stakeholders|colleagues|business units|abteilungen|fachbereichen|équipes|departamentos|equipos|afdelingen|equipes)(?!\p{L})/iu;
/** A list of departments that goes on to the end of its sentence. */
const contacts =
	/(?<!\p{L})(?:contacts|departments|stakeholders|teams) (?:include|including|such as|like|are)\s([^.;:!?()\n]{3,200})/iu;
/** Whom an employer names as its own customers or markets: "clients such as …", "customers from industries such as …". */
const customers =
	/(?<!\p{L})(?:customers|clients?|investments|compan(?:y|ies)|startups|brands|industries|sectors|verticals|researchers|partners|subjects|kunden|branchen|klienten|entreprises|secteurs|marques|clientes|empresas|sectores|setores|marcas|klanten|bedrijven|sectoren|merken)(?:\s(?!(?:on|with|using|through|by|to|for|mit|avec|con|com|met)\s)[\p{L}\d]+){0,4}?,?\s(?:have included|includ(?:e|es|ing)|such as|like|ranging from|wie|aus|tels? que|telles? que|comme|como|tais como|tales como|zoals)[\s:]+([^.;!?()\n]{3,300})/iu;
/** What parts the fields of a list. */
const mayName = sifted('fields of others', company, contacts);
const mayNameCustomers = sifted('customers', customers);
const parting =
	/\s*[,/&]\s*(?:(?:and|or|und|et|y|e|en) )?|\s(?:and|or|und|et|y|e|en|as well as)\s/iu;
const longestField = 4;

/**
 * Where a statement lists the fields of those one works with, if all that stands before their noun is such a list: of "work
 * with sales, data engineering and UX teams" all three; offsets in it.
 */
export function othersFieldsIn(words: string): Span | undefined {
	if (!mayName(words)) return undefined;
	const match = company.exec(words) ?? contacts.exec(words);
	const list = match?.[1];
	if (!match || list === undefined) return undefined;
	const fields = list.split(parting);
	if (fields.length < 2 || fields.some((field) => field.split(/\s+/).length > longestField))
		return undefined;
	const start = match.index + match[0].indexOf(list);
	return { start, end: start + list.length };
}

/** Where an employer's words about itself name its customers or their industries, which it asks nobody to know. */
export function customersIn(words: string): Span | undefined {
	const match = mayNameCustomers(words) ? customers.exec(words) : null;
	const list = match?.[1];
	if (!match || list === undefined) return undefined;
	const start = match.index + match[0].lastIndexOf(list);
	return { start, end: start + list.length };
}
