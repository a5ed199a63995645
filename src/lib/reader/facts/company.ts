import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import type { Part } from '../sections/sections';
import {
	isName,
	keyOf,
	namesDepartment,
	namesEmployer,
	namesPublicHouse,
	namesSort,
	namesTrade
} from './employer-names';
import { houseOfPage } from './house-of-page';
import { announced } from './foreign-titles';
import { hasBehindPostcode, hasTownForm } from './foreign-towns';
import { labelled, piecesOf, type Label } from './header';
import { legalNameIn } from './legal-name';
import { nameOfMail } from './mail-name';
import { isRegion, isTown, placeCertainty } from './places';
import { namesRole } from './roles';
import { spokenNames, type SpokenNames } from './spoken-company';

const label =
	/^(?:company(?: name)?|working for|posted by|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|business|agency|who|unternehmen|firma|arbeitgeber|betrieb|einrichtung|träger|entreprise|société|employeur|recruteur|établissement|organisme|empresa|compañía|empleador|organización|bedrijf|bedrijfsnaam|werkgever|organisatie|opdrachtgever|empregador|organização|nom(?: de l['’](?:entreprise|employeur))|nombre de la empresa|nome da empresa)$/i;

/** Labels that name a house only where its own words say so. */
const houseLabel =
	/^(?:school|hospital|college|hotel|restaurant|museum|venue|client|trust|institution|site|clinic)$/i;

/** Who the employer is: after a label, in the header, or by the phrases in which a posting speaks of itself. */
export function companyIn(
	text: string,
	parts: readonly Part[],
	header: readonly Line[],
	lines: readonly Line[],
	title: FactReading<string> | undefined
): FactReading<string> | undefined {
	const named = valueOf(labelled(lines.slice(0, 80), label));
	if (named && isName(named.value) && !namesSort(named.value))
		return { value: named.value, confidence: 0.94, evidence: named };
	const house = labelled(lines.slice(0, 80), houseLabel);
	if (house && isName(house.value) && namesEmployer(house.value))
		return { value: house.value, confidence: 0.9, evidence: house };
	const spoken = spokenNames(text, parts, title?.value);
	const top = nameInHeader(text, header, title, spoken);
	const { best } = spoken;
	const isLonger = top && best && isPart(keyOf(best.value), keyOf(top.value));
	if (top && (!best || isLonger || top.confidence > best.confidence)) return top;
	return best ?? top ?? houseOfPage(parts) ?? legalNameIn(text) ?? nameOfMail(text);
}

/** "Talent" of "Kneadle Talent", "Kneadle" of "Kneadle Ovens" */
const isPart = (key: string, whole: string): boolean =>
	whole.startsWith(key) || (key.length >= 5 && whole.endsWith(key));

/** "Acme Contact (2,600 employees)", "Acme, 12 people, no office", "Acme on behalf of our client": the name alone. */
function valueOf(named: Label | undefined): Label | undefined {
	if (!named) return undefined;
	const value = named.value.replace(
		/\s+\([^()]*[ \d][^()]*\)?$|,? (?:on behalf of|im Auftrag|pour le compte) .*$|, (?:\p{Ll}|\d).*$/u,
		''
	);
	const [, bare = '', place = ''] = /^(.{2,60}?), (\p{Lu}.*)$/u.exec(value) ?? [];
	const kept = placeCertainty(place) >= 0.75 && isName(bare) ? bare : value;
	return { value: kept, start: named.start, end: named.start + kept.length };
}

function nameInHeader(
	text: string,
	header: readonly Line[],
	title: FactReading<string> | undefined,
	spoken: SpokenNames
): FactReading<string> | undefined {
	if (!title?.evidence) return undefined;
	const at = title.evidence.start;
	const index = header.findIndex((line) => at >= line.start && at < line.end);
	const own = header[index];
	if (!own) return undefined;
	const inTitle = nameInTitle(own, at, spoken);
	if (inTitle) return inTitle;
	for (const line of [header[index + 1], header[index - 1], header[index + 2]]) {
		const [piece, beside] = line ? piecesOf(line) : [];
		if (!line || !piece || /[:\t]/.test(line.words.slice(0, 30))) continue;
		if (isOwnHost(text, piece.value))
			return { value: piece.value, confidence: 0.85, evidence: piece };
		if (beside && isRegion(beside.value) && !isHouse(piece.value, spoken)) continue;
		const { value, start, end } = nameIn(piece);
		if (beside && isSmallName.test(value) && isTown(beside.value) && !namesRole(value))
			return { value, confidence: 0.72, evidence: { start, end } };
		const isBesideTerms = /^\p{L}{4,}\. \p{Lu}/u.test(piece.value) && !isHouse(value, spoken);
		if (isBesideTerms) continue;
		if (!isName(value) || namesRole(value) || namesDepartment(value)) continue;
		if (isPlace(piece, value, spoken) || hasTownForm(value)) continue;
		if (hasBehindPostcode(text, value)) continue;
		if (part.test(value) && header.some((other) => other !== line && namesHouse(other))) continue;
		const again = isNamedAgain(text, value, piece.end);
		const isKnown =
			spoken.isSpoken(value) || (spoken.best && value.endsWith(`(${spoken.best.value})`));
		const hasWord = namesEmployer(value);
		const isUnder = hasWord && line === header[index + 1];
		const confidence = isKnown || isUnder ? 0.93 : hasWord ? 0.82 : again ? 0.78 : 0.62;
		if (line === header[index + 2] && confidence < 0.75) continue;
		return { value, confidence, evidence: { start, end } };
	}
	return undefined;
}

/** "krumwerk.de" where the posting has mail or pages of that address. */
function isOwnHost(text: string, value: string): boolean {
	const isHost = /^[\p{Ll}\d][\p{Ll}\d-]{2,40}\.[a-z]{2,6}$/u.test(value);
	return isHost && ['@', '://', '://www.'].some((before) => text.includes(before + value));
}

/** Whether a name stands in a text once more, and not on a line of its own as a town in a list of other jobs. */
function isNamedAgain(text: string, value: string, from: number): boolean {
	for (let at = text.indexOf(value, from); at >= 0; at = text.indexOf(value, at + 1)) {
		const isAlone =
			text[at - 1] === '\n' &&
			/^[ \t]*(?:\n|$)/.test(text.slice(at + value.length, at + value.length + 3));
		if (!isAlone) return true;
	}
	return false;
}

/** "krumwerk · Berlin": a name in small letters beside a town. */
const isSmallName =
	/^(?!(?:remote|hybrid|homeoffice|vollzeit|teilzeit|deutschland)$)\p{Ll}[\p{Ll}\d]{3,20}$/u;

/** "Padeiro na Migalha", "Padeiro na [Migalha]" */
const inPortuguese = / n[ao] \[?(\p{Lu}[^,|()[\]·•#]{1,40}?)\]?(?: #\d+)?$/u;

/** "TITLE: Baker" */
const fieldOfTitle =
	/^(?:job |position )?(?:titles?|positions?|roles?|vacanc(?:y|ies)|posts?|openings?)$/i;

/** "Acme: Baker", "Baker at Acme", "Baker - Acme School", "Acme | Baker | Remote" */
function nameInTitle(own: Line, at: number, spoken: SpokenNames): FactReading<string> | undefined {
	const found = (value: string, from: number, confidence: number): FactReading<string> => {
		const start = own.wordsFrom + from;
		return { value, confidence, evidence: { start, end: start + value.length } };
	};
	const before = /^([^:]{2,40}): /.exec(own.words)?.[1];
	const isNotice = announced.test(own.words);
	if (
		before &&
		!isNotice &&
		!fieldOfTitle.test(before) &&
		before.length < at - own.wordsFrom &&
		isName(before)
	)
		return found(before, 0, 0.65);
	const [, job = '', preposition = '', after = ''] =
		/^(.*) (at|@|bei|chez|bij|for|für|pour|para|voor) (?:the |der |die |la |le )?(\p{Lu}[^,|()·•]{1,50})$/u.exec(
			own.words
		) ?? [];
	const isTelling =
		!/ based$/.test(job) && (/^(?:at|@|bei|chez|bij)$/.test(preposition) || namesEmployer(after));
	if (after && isTelling && isName(after))
		return found(after, own.words.length - after.length, 0.8);
	const [, inside = ''] = inPortuguese.exec(own.words) ?? [];
	if (inside && isName(inside) && placeCertainty(inside) === 0 && !isRegion(inside))
		return found(inside, own.words.lastIndexOf(inside), 0.7);
	const house = houseBehind(own.words);
	if (house) return found(house, own.words.lastIndexOf(house), 0.8);
	const pieces = piecesOf(own);
	const [first] = pieces;
	const bold = first?.value.replace(/^\*+|\*+$/g, '') ?? '';
	const isBeforeBar = pieces.length > 2 || (own.words.includes(' | ') && isHouse(bold, spoken));
	if (first && first.end < at && isBeforeBar && isName(bold))
		return found(bold, first.start - own.wordsFrom + first.value.indexOf(bold), 0.75);
	const last = pieces.length > 1 ? pieces.at(-1) : undefined;
	return last && last.start > at && isHouseBehind(last.value, spoken)
		? found(last.value, last.start - own.wordsFrom, 0.75)
		: undefined;
}

/** Whether what stands behind the dash of a title is a house: "Rye Hill Junior School", and no "Primary School". */
function isHouseBehind(value: string, spoken: SpokenNames): boolean {
	if (!isName(value) || namesDepartment(value) || namesRole(value) || placeCertainty(value) >= 0.75)
		return false;
	if (part.test(value)) return false;
	if (spoken.best && keyOf(spoken.best.value) === keyOf(value)) return true;
	return value.includes(' ') && namesHouseAtEnd.test(value) && !sortOfHouse.test(value);
}

const namesHouseAtEnd =
	/ (?:Group|Schools?|Academy|College|University|Hospital|Trust|Council|Ltd|Limited|LLC|LLP|Inc|GmbH|AG|PLC|plc|Hotel|Foundation|Church|Clinic|Nursery|Preschool|Museum|Library|Restaurant|Association|Society|(?:Health|Medical|Care|Arts) Cent(?:er|re)|Company|Institute|Brewery|Bakery|Farms?)\.?$/;
/** "Primary School", "Community Hospital": any of its sort. */
const sortOfHouse =
	/^(?:(?:Primary|Secondary|Junior|Infant|Nursery|High|Middle|Elementary|Grammar|Special|Boarding|Independent|Private|Public|State|Local|Regional|National|Global|International|Central|General|Community|Day|Night|Care|Nursing|Children(?:'|’)?s|Mental|Health|Medical|Surgical|Veterinary|Dental|University|Teaching|Boutique|Luxury|Leading|Large|Small|City|Town|County|District|Business|Service|Customer|Contact|Call|Data|Distribution|Fulfil?ment|Shopping|Sports?|Leisure|Visitor|Learning|Excellence|Technology|Innovation|Research|Competence|Support|Operations|Corporate|Investment|Wealth|Working|Consumer|Retail|Sales|Law|Insurance|Family|Rehab(?:ilitation)?|Outpatient|Urgent|Surgery|Cancer|Senior|Adult|Youth|Early|After)(?: (?:and|&))? )+\p{L}+\.?$/u;

/** Whether a line names a house that has parts of its own. */
function namesHouse(line: Line): boolean {
	return line.words.length < 90 && !/:/.test(line.words) && namesPublicHouse(line.words);
}

/** "Technician (Grade 4), Catering Services, Loafshire University" */
function houseBehind(words: string): string | undefined {
	const pieces = words.split(', ');
	const last = pieces.length > 1 ? (pieces.at(-1) ?? '') : '';
	const isHouse = last.includes(' ') && isName(last) && namesPublicHouse(last);
	return isHouse ? last : undefined;
}

/** "Acme Ltd, Leeds, UK", "Acme Orbital. Bremen or remote", "Acme 4.2 ★": the name that a line opens with. */
function nameIn(piece: Label): Label {
	const house = houseOfPart(piece);
	if (house) return house;
	const value = piece.value
		.replace(/\s*\d[.,]\d\s*(?:★|stars?)?$|\s+\d\s*(?:★|stars?)$/, '')
		.replace(/\s+\([^()]*\s[^()]*\)?$/, '')
		.replace(
			/[,;]\s+(?!(?:Inc|Ltd|LLC|LLP|LP|S\.?A|SL|S\.L|PLC|Limited|GmbH)\b|\p{Lu}[\p{L}]+ (?:&|and) )(?=\p{Lu}|\d|ul\.|c\/|rue |avenue |via ).*$/u,
			''
		)
		.replace(
			/\s+\([^()]*\s[^()]*\)$|(?<=\p{Ll}{3})(?<!Dept|Univ|Inst|Prof|Bros)\.\s+(?=\p{Lu}).*$/u,
			''
		);
	return { value, start: piece.start, end: piece.start + value.length };
}

const part =
	/^(?:(?:The )?(?:School|Faculty|Department|Dept\.?|Division|College|Institute?|Cent(?:re|er)|Unit|Office|Chair|Fakultät|Institut|Lehrstuhl|Abteilung|Faculté|Département|Facultad|Departamento|Faculteit|Afdeling|Faculdade)(?: of| for| für| de| voor| d(?:'|’)|$)|\p{Lu}[^,]{2,40} (?:Lab|Department|Faculty|Unit|Division|Services|Directorate)$)/u;

/** "School of Law, Loafshire University, Ireland": the house behind its part. */
function houseOfPart(piece: Label): Label | undefined {
	const [first = '', ...others] = piece.value.split(', ');
	const value = part.test(first) ? others.find(namesEmployer) : undefined;
	if (value === undefined || part.test(value)) return undefined;
	const start = piece.start + piece.value.indexOf(value, first.length);
	return { value, start, end: start + value.length };
}

/** Whether a line, or what it opens with, is a place rather than a name: "Surry Hills, Sydney". */
function isPlace(piece: Label, value: string, spoken: SpokenNames): boolean {
	if (namesEmployer(value)) return value === piece.value && placeCertainty(value) >= 0.8;
	if (value === piece.value || placeCertainty(value) >= 0.75) return placeCertainty(value) >= 0.8;
	if (placeCertainty(piece.value) < 0.8) return false;
	return !isHouse(value, spoken);
}

/** Whether a name beside a place is that of an employer, by its words or by what is said of it. */
function isHouse(value: string, spoken: SpokenNames): boolean {
	return (
		namesEmployer(value) || namesTrade(value) || value.includes(' & ') || spoken.isSpoken(value)
	);
}
