import { namesRole } from './roles';

/** What stands before the name of a job in lines of German, French, Spanish, Dutch and Portuguese boards and notices. */
const article =
	'(?: (?:une?(?:\\(e\\)|\\/une?|[-·.]e|[-·.]une)?|una?|uno|um|uma|um\\(a\\)|un\\/a|een|eine?(?:[*:_/(]?n\\)?)?|des|dich als|sie als|nos|ons))?';

/** "Vaga aberta: …", "Se busca …", "Crumb sucht eine …"; from the name on it is the title. */
export const announced = new RegExp(
	`^[^\\p{L}]{0,4}(?:(?:vagas?(?: abertas?)?|vaga de emprego|anúncio de vaga|puesto|cargo|funktion|oferta(?: de (?:trabajo|empleo|emprego))?|vacantes?|vacatures?|stellenangebot|stellenausschreibung|offre d['’]emploi|offre|oportunidade)\\s?[:–-]|(?:vagas?(?: abertas?)? (?:para|de)|vacante (?:de|para)|vacature voor|stelle als|job als|(?:poste|puesto|plaza|empleo|emprego) de|oferta (?:de (?:empleo|trabajo) )?(?:de|para)|(?:wir )?suchen|recrutement d['’‘]une?(?:[-·.]e|[-·.]une|\\(e\\))?|contrata(?:ción|ção) de|se (?:busca|necesita|solicita|requiere|precisa)n?|solicitamos|buscamos|necesitamos|contratamos|procuramos|contrata-se|precisa-se|procura-se|(?:nous )?(?:recrutons|recherchons)|on (?:recrute|recherche)|(?:wij |we )?zoeken|gesucht|gezocht|recherche|recrute)${article}\\s?:?|[\\p{Lu}\\d][^.!?:,]{1,40} (?:sucht|recrute|recherche|busca|zoekt|procura|contrata)${article}\\s?:?)\\s+(?=[\\p{Lu}(])`,
	'iu'
);
/** "[REMOTO] …", "[São Paulo - SP] - …" */
const bracketed = /^\[[^\][]{2,40}\]\s*(?:[-–:|]\s*)?/;
/** "… - job post", "… na Crumb": of the board, and at whose house. */
const afterwards = /\s*[-–] ?job post$|\s+(?:na|no) \[?\p{Lu}\p{L}.*$/u;

/** A line without what boards and notices of other languages put around the name of the job. */
export function withoutNotice(line: string): string {
	const bare = line.replace(bracketed, '').replace(afterwards, '');
	// What is named must begin as names do, and not as a sentence goes on.
	const found = announced.exec(bare)?.[0];
	const rest = found === undefined ? '' : bare.slice(found.length);
	if (found && /[:–-]\s+$/.test(found)) return rest.replace(nextSentence, '');
	const [first = ''] = rest.split(' ');
	return /^[\p{Lu}(]/u.test(rest) || namesRole(first) ? rest : bare;
}

/** "panadero o panadera. Trabajos en la noche." */
const nextSentence = /(?<=\p{Ll}{3})\. \p{Lu}.*$/u;
