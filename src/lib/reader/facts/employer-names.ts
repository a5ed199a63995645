import { kindOfWords, normalised } from '../sections/headings';
import { namesRole } from './roles';

const notNames =
	/^(?:We|You|Your|This|These|That|The|Our|Us|It|They|He|She|I|If|In|At|As|All|An|A|What|Why|Who|How|When|There|Here|Please|Job|Jobs|Role|Position|Team|Company|Department|Candidates?|Applicants?|Applications?|Salary|Location|Experience|Responsibilities|Requirements|Qualifications|Benefits|Employment|Work|Working|Each|Every|Some|Many|Most|No|Not|Yes|Now|Today|Join|Apply|Hours|Pay|Note|Diversity|Inclusion|Training|Education|English|German|French|Spanish|Summary|Overview|Careers?|Life|People|Preference|Knowledge|Ability|Skills|Strong|Travel|One|Two|Three|Monday|Friday|Full|Part|Remote|Hybrid|Wir|Sie|Du|Das|Die|Der|Dein|Ihr|Nous|Vous|Le|La|Les|El|Los|Las|De|Het|Een|Je|Jij|O|Os|As|Os|Essential|Desirable|Successful|Ideal|Selected|Incumbents?|Duties|Examples?|Additional|Basic|Minimum|Preferred|Equal|Reasonable|Subject|Time|Day|Days|Bewerbung|Being|Having|Help|Both|Such|Other|To|For|From|With|On|By|And|Or|But|So|Once|While|After|Before|During|Under|Over|Through|January|February|March|April|May|June|July|August|September|October|November|December|Offene|Stellen|Stellenangebote?|Stellenausschreibung|Aktuelle|Actuele|Vacatures?|Karriere|Offres?|Ofertas?|Vagas?|Si|Se|Wenn|Als|Hier|Für|Para|Por|Con|Como|Com|Pour|Avec|Dans|Mit|Bei|Und|Sind|Zur|Zum|Im|Am|Auf|Ein|Eine|Un|Una|Une|Uma|Wat|Hoe|Dit|Heb|Ben|Voor|Wij|Wie|Was|Dich|Dir|Unser|Unsere|Notre|Nos|Votre|Vos|Nuestr[oa]|Onze|Ons|Noss[oa]|Werkstatt|Standort|Filiale|Möchtest|Möchten|Rattachée?|Tipo|Datos|Lugar|Unidade|Beruf|Arbeitsort|Schwerpunkt)$/;
const legalForm =
	/(?<![\p{L}\d])(?:GmbH|mbH|gGmbH|AG|SE|KG|KGaA|UG|Ltd|Limited|LLC|LLP|LP|Inc|Corp|Corporation|PLC|plc|S\.A\.?|SA|SAS|SARL|S\.L\.U?\.?|SL|SLU|S\.p\.A\.?|SpA|S\.?r\.?l\.?|SRL|B\.V\.?|BV|bv|N\.V\.?|NV|nv|Oy|OY|Oyj|AB|ApS|A\/S|AS|ASA|OÜ|UAB|SIA|Kft|Zrt|s\.r\.o|a\.s|z o\.o|d\.o\.o|Lda|Ltda|EOOD|EAD|Pty|Pte|Co\.|Group|Holdings?|e\.V\.?|Trust|University|Universität|Université|Universidad|Universidade|Universiteit|Hochschule|College|Hospitals?|School|Academy|Church|Society|Museum|Library|Restaurant|Company|Restauracja|Restaurante|Klinik|Klinikum|Krankenhaus|Clinique|Council|Municipality|Gemeente|Kommune|Ayuntamiento|Ministry|Authority|Commission|Observatory|House|Home|Dept|Department|Agency|Bank|Studios?|Labs?|Partners|Associates|Partnership|Foundation|Stiftung|Charity|Institute?|Institut|Instituto|Hotels?|Resorts?|Clinic|Surgery|Practice|Dental|Opticians|Pharmacy|Buses|Coaches|Transports?|Haulage|Motors|Garage|Commercials|Homes|Housing|Homecare|Preschool|Nursery|Inn|Coffee|Caf[eé]|Brewery|Builders|Recruitment|Staffing|Union|(?:Health|Medical|Care|Child ?Care|Arts|Learning|Research|Law|Community|Family|Cancer|Science|Wellness|Recovery|Nature|Justice) Cent(?:er|re)|Networks|Games|Digital|Outdoor|Living|Produce|Foods|Farms?|Farmers|Volkshochschule|Stadtwerke|Spitex|Kinderhaus|Kindergarten|Messe|Biomarkt|Fietsenhuis|Conservas|Atelier|Boulangerie|Logística|Transportes|Grupo|Pvt|OHG|Bakery|Logistics|Consulting|Consultancy|Solutions|Technologies|Systems|Cooperative|Co-op|Co-operative|Coop|Creamery|Solicitors|Lawyers|Rechtsanwälte|Advocaten|Abogados|Genossenschaft|Cabinet|Groupe|Maison|Kanzlei|Praxis|Ingenieurbüro|Spedition|Bäckerei|Metzgerei|Autohaus|Groothandel|Bouwbedrijf|Bouw|Installatietechniek|Kinderopvang|Thuiszorg|Ziekenhuis|Schoonmaak|Uitzendbureau|Hoveniers|Techniek|Handelsgesellschaft|Gesellschaft|Werke|Sparkasse|Volksbank|Seniorenheim|Pflegedienst|Diakonie|Caritas|Lebenshilfe|Apotheke|Brauerei|Druckerei|Gärtnerei|Gasthof|Gasthaus|Verlag|Kreisverband|Landkreis|Landratsamt|Elektrotechnik|Haustechnik|Gebäudetechnik|Maschinenbau|Société|Entreprise|Association|Mairie|Hôpital|Lycée|Collège|Boucherie|Pharmacie|Garages?|Établissements|Ets|Domaine|Château|Intérim|Empresas?|Hermanos|Hnos|Asociación|Academia|Hospital|Instituto|Farmacia|Supermercados?|Contratistas|Constructora|Construcciones|Inmobiliaria|Consultores|Asesores|Servicios|Construtora|Indústria|Comércio|Supermercado|Prefeitura|Associação|Fundação|Farmácia|Panificadora|Groep|Stichting|Zorggroep|Fundación|Colegio|Clínica)(?![\p{L}\d])/u;
/** Words of a trade that names of houses end in, and that say little elsewhere. */
const trade =
	/ (?:Insurance|Energy|Energi|Energie|Software|Media|Health|Healthcare|Medical|Pharma|Pharmaceuticals|Clinical|Biotech|Therapeutics|Diagnostics|Lines|Airways|Airlines|Air|Shipping|Ferries|Rail|Railways|Beverages|Dairy|Kitchens?|Fashion|Textiles|Chemicals|Steel|Plastics|Telecom|Telekom|Telecommunications|Mobility|Automotive|Robotics|Aerospace|Orbital|Interactive|Streaming|Wealth|Capital|Invest|Investments|Ventures|Trading|Industries|Engineering|Construction|Mechanical|Electrical|Analytics|Learning|Education|Hospitality|Retail|Marketing|Events|Estates?|Properties|Sistemas|Sistemi|Servicii|Services|Serviços|Servicios|Components|Instruments|Joinery|& Sons|& Daughters|& Co)\.?$/;
/** Endings of a name in small letters or with points, which a pattern of names stops before. */
const ending =
	/^(?:\.(?=[\s,;:)]|$)|,? (?:(?:GmbH & Co\. )?KG|s\.\s?r\.\s?o\.|a\.\s?s\.|[Ss]p\. z o\.\s?o\.|z o\.\s?o\.|d\.o\.o\.|S\.à r\.l\.|b\.?v\.?|n\.?v\.?|plc|mbH|e\.V\.|a\/s|A\/S|Inc\.|Ltd\.?|LLC)(?![\p{L}\d]))/u;
const pointed =
	/ (?:Inc|Ltd|Co|Corp|Kft|S\.p\.A|S\.A|S\.L|S\.r\.l|B\.V|N\.V|e\.V|Pty|Lda|Ltda|S\.A\.S|L\.L\.C)$/;
/** Words that only a public house or a firm has. */
export const publicHouse =
	'(?<!\\p{L})(?:Municipality|Council|Kommune|Gemeinde|Gemeente|Ministry|Authority|University|Universit(?:é|ät|à|eit)|Universidade?|Hochschule|College|Foundation|Stadt|GmbH|AG|Ltd|Limited|LLC|Inc|plc|PLC|AB|ApS|A\\/S|B\\.V\\.|BV|S\\.A\\.)(?!\\p{L})';
const namesPublic = new RegExp(publicHouse, 'u');
const smallForms =
	/^(?:s\.?r\.?o\.?|a\.?s\.?|z|o\.?o\.?|d\.?o\.?o\.?|r\.?l\.?|b\.?v\.?|n\.?v\.?|plc|mbh|ltd\.?|inc\.?|a\/s|sp\.|e\.v\.|asbl|vzw|soluções|soluciones|solutions|consultoria|consultoría|consulting|tecnologia|tecnología|serviços|servicios|sistemas|engenharia|ingeniería|logística|transportes|seguros)$/i;
const connectors = new Set(
	'of for für pour voor para and the at in het ten ter et de du des la le les und et y van der den von del do da dos e en zu am im &'.split(
		' '
	)
);
/** Words that names of departments consist of. */
const departments = new Set(
	`it hr ict r&d corporate group global regional central technology technologies information digital data business commercial
	people human resources operations operational finance financial legal compliance risk treasury tax audit internal external communication communications
	marketing sales procurement purchasing supply chain logistics engineering product products design research development quality
	customer customers service services support success strategy security safety cloud platform platforms infrastructure innovation
	manufacturing production maintenance facilities medical clinical regulatory affairs science sciences analytics insights
	office team teams department unit division directorate administration management public relations and of & the`.split(
		/\s+/
	)
);

/** "Loafshire University", "Crumbwell GmbH": nothing but a house has such a name. */
export function namesPublicHouse(words: string): boolean {
	return namesPublic.test(words);
}

/** Whether a name has a word that organisations have in theirs: "Ltd", "School", "Hotel". */
export function namesEmployer(words: string): boolean {
	return legalForm.test(words);
}

/** "The Council", "our School": what sort of house it is and no name. */
export function namesSort(words: string): boolean {
	return sorts.test(words) || (/^\p{Lu}\p{Ll}{3,}$/u.test(words) && legalForm.test(words));
}

const sorts =
	/^(?:Estate|Centre|Center|Site|Plant|Club|Park|Firm|Parish|City|County|Town|State|Federation|Association|Network|Programme|Project|Service|Services|Faculty|Client|Employer|Organi[sz]ation|Board|Fund|Platform|Facility|Store|Shop|Branch|Schools|Colleges|Hospitals|Libraries|Hotels|Restaurants|Universities|Bank|Stiftung|Klinik|Schule|Verein|Unternehmen|Firma|Stadt|Werk|Gruppe|Entreprise|Société|Empresa|Bedrijf)$/;

/** Whether a name ends in what a house trades in: "Tidewater Insurance". */
export function namesTrade(words: string): boolean {
	return trade.test(words);
}

/** "Corporate Finance", "IT Operations": a part of a house and no house. */
export function namesDepartment(words: string): boolean {
	return words
		.toLowerCase()
		.split(/[\s,]+/)
		.every((word) => departments.has(word));
}

/** How much of what follows a name belongs to it: the point of "Inc.", " s.r.o.". */
export function endingOf(name: string, after: string): string {
	const found = ending.exec(after)?.[0] ?? '';
	return found !== '.' || pointed.test(name) ? found : '';
}

/** Words at the start of a sentence that stand before a name and are none of it: "At Acme", "We're Acme". */
const before =
	/^(?:At|In|With|For|From|By|As|Join|Joining|About|Why|Who|What|Is|Here|Welcome|We|We(?:'|’)re|We(?:'|’)ve|I(?:'|’)m|You|You(?:'|’)ll|Our|This|That|If|When|Since|While|And|But|So|Do|Does|Can|Would|Bei|Für|Über|Wir|Chez|Pour|Rejoignez|Nous|En|Con|Para|Sobre|Em|Na|No|Bij|Voor|Over|Somos|Sommes|Sind|Zijn|Hola|Find|Meet|Discover|Firma|Because|Today|Now) (?:(?<=^(?:At|With|For|From|By) )the )?(?=\p{Lu}|\d)/u;

/** The length of those words. */
export function leadIn(name: string): number {
	let at = 0;
	for (let word = before.exec(name); word; word = before.exec(name.slice(at))) at += word[0].length;
	return at;
}

export function trimmedName(value: string): string {
	return value
		.replace(/ (?:[IA]|We|You|Our|This|If)$/, '')
		.replace(/(?:(?<!^St\.? \p{L}+)(?:'s|’s)|['’-]|(?<!\.\p{L})\.)$/u, (end) =>
			end === '.' && pointed.test(value.slice(0, -1)) ? end : ''
		)
		.replace(/^(?:The|Here|About|Join|Why|Das|Die|Der|A|O) (?=\p{Lu})/u, '')
		.replace(
			/^(?:El|La|Le|De|Het) (?=(?:Gr(?:upo|oupe|oep)|Fundación|Asociación|Stichting|Société)\s)/u,
			''
		);
}

/** Whether words have the form of a name that an employer could have. */
export function isName(value: string): boolean {
	const words = value.split(/\s+/);
	const first = words[0] ?? '';
	if (
		value.length < 2 ||
		value.length > 60 ||
		words.length > 8 ||
		!/^["“„«]?(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/u.test(value)
	)
		return false;
	const isArticle =
		/^(?:The|Le|La|Les|Das|Die|Der|El|Los|Las|De|Het|O|A)$/.test(first) &&
		/^\p{Lu}/u.test(words[1] ?? '') &&
		!namesRole(value);
	if (notNames.test(first) && !isArticle && (words.length === 1 || !legalForm.test(value)))
		return false;
	if (/\p{Ll}{3}(?<!Dept|Univ|Inst|Prof|Bros)\. \p{Lu}|(?<!\p{L})(?:Band|Grade) \d/u.test(value))
		return false;
	if (/[!?]$|^\d+$|[$€£%@]|https?:|\b\d{4}-\d{2}|\d{4}/.test(value) || isReference.test(value))
		return false;
	if (
		/^(?:full|part)[- ]time|^(?:home|office|field|site)[- ]based|^home ?office|^(?:remote|hybrid|on-?site|posted|permanent|temporary|contract|fulltime|parttime|freelance|internship|apprenticeship|competitive|immediate|CDI|CDD|intérim|stage|alternance|vollzeit|teilzeit|festanstellung|unbefristet|befristet|presencial|remot[oa]|híbrid[oa]|télétravail|teletrabajo|teletrabalho|jornada|contrato|indefinido|vast|CLT|PJ)(?!\p{L})/iu.test(
			value
		)
	)
		return false;
	const isSmall = (word: string) => connectors.has(word) || smallForms.test(word);
	if (words.some((word) => /^\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(word) && !isSmall(word))) return false;
	if (/(?<!\p{L})vacanc(?:y|ies)$|(?:[’'](?:re|m)|now|are) hiring$/iu.test(value)) return false;
	if (dayOfMonth.test(value) || houseNumber.test(value)) return false;
	return kindOfWords(normalised(value), false) === undefined;
}

/** "Aug 16" */
const dayOfMonth =
	/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\.? \d{1,2}$/;
/** "12 Oven Road" */
const houseNumber =
	/^\d+\p{L}? .*(?<!\p{L})(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Way|Court|Parkway|Square|Terrace|Close|Row)\.?$/u;
/** "Job-ID 40817", "Ref. ABC/12", "Grade 7" */
const isReference =
	/^(?:job|ref|req|requisition|vacancy|posting|kennziffer|stellen-?nr|référence|referencia|referentie|grade|band|level|stufe|step)[\s.:#-]*(?:id|no|nr|number|nummer|code|ref)?[\s.:#-]*[\p{L}/-]{0,6}\d/iu;

export const keyOf = (value: string): string =>
	value
		.toLowerCase()
		.replace(/^the\s/, '')
		.replace(/[^\p{L}\d]/gu, '');

export const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** The spelling of a name that a text uses most. */
export function commonSpelling(text: string, value: string): string {
	const form = new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
	const counts = new Map<string, number>();
	for (const [spelling] of text.slice(0, 200_000).matchAll(form))
		counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	counts.delete(value.toLowerCase());
	const spelling = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? value;
	const times = text.split(spelling).length - 1;
	return text.split(`The ${spelling}`).length - 1 === times ? `The ${spelling}` : spelling;
}
