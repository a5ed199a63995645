import type { Statement } from '../statements';
import type { Named } from './phrases';

/** Labels of a form after which the tools of a job are listed. */
const toolLabel =
	/^\P{L}{0,6}(?:(?:our |the |main |core |key )?(?:technolog(?:y|ies)|tech(?:nical|nology)?[ -]stack|stack|tools? (?:and|&) technologies|technologies (?:and|&) tools|tools|tooling|technologien|tech-stack|tecnolog[ií]as?|technologieën|tags|keywords|key skills|required skills|skills required))\s*(?::\s*|\n\s*|\s(?=(?:(?!(?:stack|is|are|was|will|can|that|which|we|you|they|used?|using|includes?|including|consists?|and|or|of|for|in|with|to|like|such)\s)[\p{Ll}\d.+#-]+\s){2}))/iu;
/** Labels that speak of the firm or repeat the title: what they name is not asked of anyone. */
const silentLabel =
	/^\P{L}{0,6}(?:industr(?:y|ies)|sectors?|branche|secteur|sector de actividad|setor|company (?:size|type|industry|name)|employer|company|firm|unternehmen|entreprise|empresa|bedrijf|department|abteilung|division|business unit|business area|role|job family|job function|job category|category|kategorie|likes|location|posted|date posted)\s*(?::|\n)/iu;

/** Whether a statement is a line of a form that says nothing of what is asked for. */
export function isSilent(words: string): boolean {
	return silentLabel.test(words);
}

/** Where the list begins in a statement that is a form's list of tools; its offset. */
export function toolsFrom(words: string): number | undefined {
	return toolLabel.exec(words)?.[0].length;
}

/** Headings over what a job is done with: "Our tech stack", "Notre écosystème technique". */
const stackHeading =
	/^\P{L}*(?:(?:you(?:['’]ll| will)? (?:use|know|work with)|we (?:use|work with)|vous (?:ma[iî]trisez|utiliserez)|tu (?:ma[iî]trises|utiliseras)|du (?:nutzt|beherrschst)|dominas|je beheerst|você domina|our|the|your|current|main|key|core|unsere?|dein|notre|votre|nos|les|nuestr[oa]s?|onze|las|os|as|noss[oa]s?)\s)*(?:l['’])?(?:(?:tech(?:nical|nology|nologie|nische[rs]?)?|development|data|software|tooling|tool)[ -]?(?:stack|tools|toolbox|toolset|environment|umfeld|umgebung|omgeving)|stack(?:\stec(?:h|hnique|hnologique|nológic[oa]|nic[oa]))?|(?:technologies|tools|languages|technologien|werkzeuge|outils|langages|tecnolog[ií]as|herramientas|ferramentas|linguagens|technologieën|talen)(?:\s(?:and|&|und|et|y|e|en)\s(?:technologies|tools|frameworks|languages|technologien|outils|langages|tecnolog[ií]as|herramientas|ferramentas|linguagens|technologieën))?|(?:eingesetzte|verwendete) technologien|(?:environnement|écosystème)\stech(?:nique|nologique)|(?:entorno|ecosistema|ambiente|ecossistema)\st[eé]cn(?:ic|ológic)o)(?:\s(?:(?:that |die )?(?:we|you|wir)(?:['’]ll| will)? (?:use|work with|nutzen)|used|utilisé[es]*|que (?:usamos|utilizamos)|utilizadas))?\P{L}*$/iu;

const longestHeading = 80;

/** The statements of which a heading, or a line above their list, says that they are of the tools of the job. */
export function underTools(statements: readonly Statement[]): ReadonlySet<Statement> {
	const found = new Set<Statement>();
	let part: Statement['part'] | undefined;
	let isHeaded = false;
	let isOpened = false;
	for (const statement of statements) {
		if (statement.part !== part) {
			part = statement.part;
			isHeaded = part.heading !== undefined && isStackHeading(headingOf(part));
			isOpened = false;
		}
		if (!statement.isItem) isOpened = isStackHeading(statement.words);
		if (isHeaded || (isOpened && statement.isItem)) found.add(statement);
	}
	return found;
}

function headingOf({ lines, body }: Statement['part']): string {
	const own = lines.slice(0, lines.length - body.length);
	return own.map(({ words }) => words).join(' ');
}

function isStackHeading(words: string): boolean {
	return words.length <= longestHeading && stackHeading.test(words);
}

const longestTool = 3;

/** The entries of a form's list of tools: between commas, or between blanks where there are none. */
export function toolsIn(words: string, from: number, known: readonly Named[]): readonly Named[] {
	const lineEnd = words.indexOf('\n', from);
	const line = words.slice(0, lineEnd < 0 ? words.length : lineEnd);
	const separator = /[,;|•·]/.test(line.slice(from)) ? /[^,;|•·()]+/g : /[^\s()]+/g;
	return [...line.matchAll(separator)].flatMap((match) => {
		const text = match[0].trim().replace(/[.:]+$/, '');
		const start = match.index + match[0].length - match[0].trimStart().length;
		const end = start + text.length;
		if (start < from || !/\p{L}/u.test(text) || text.split(/\s+/).length > longestTool) return [];
		if (known.some((one) => one.start < end && start < one.end)) return [];
		return [{ name: text, sort: 'tool' as const, start, end }];
	});
}
