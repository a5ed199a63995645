import type { EmploymentType } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { employmentByHours } from './employment-hours';
import { limitedEmployment } from './employment-term';
import { labelled, labelledEach, piecesOf } from './header';
import { namesRole } from './roles';

const forms: readonly (readonly [EmploymentType, string])[] = [
	[
		'full-time',
		'full[- ]?time|vollzeit|temps plein|plein[- ]temps|tiempo completo|jornada completa|fulltime|voltijdse?|voltijds|temps complet|tempo integral|período integral|tempo inteiro|tempo completo|dedicación exclusiva|dedicação exclusiva|horário completo'
	],
	[
		'part-time',
		'part[- ]?time|teilzeit|temps partiel|tiempo parcial|media jornada|jornada parcial|parttime|deeltijds?|mi-temps|meio período|tempo parcial|meio tempo|student (?:job|assistant|worker)|studentische (?:hilfskraft|aushilfe)|minijob|studiejob|job étudiant|bijbaan|geringfügige beschäftigung|450[- ]euro|520[- ]euro|538[- ]euro|zaterdaghulp|weekendhulp|tiempo medio|horário parcial'
	],
	[
		'internship',
		'internships?|interns?|co-?op(?=\\s?(?:\\)|$|\\(|student|position|placement|role|term|main|intern|job))|work term(?= duration|s? of|$)|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stage|stagiaire|prácticas|becari[oa]|estágio|estagiári[oa]|pasant(?:ía|e)|stage(?:plaats|plek)'
	],
	[
		'apprenticeship',
		'apprentices?(?:hip)?|ausbildung(?:splatz)?|azubi|auszubildende[rn]?|alternance|apprentissage|lehre|lehrling|lehrstelle|duales studium|contrat de professionnalisation|leerwerkplek|leerbaan|formación dual|aprendiz'
	],
	[
		'temporary',
		'temporary|temp|fixed[- ]term|seasonal|befristet|cdd|intérim|temporal|eventual|tijdelijk|temporário|interim|maternity cover|saisonarbeit|saisonal|saisonnier|zeitlich befristet|por obra|obra o servicio|por temporada|uitzendbasis|uitzendwerk'
	],
	[
		'contract',
		'contract(?:or)?|freelance[r]?|freiberuflich|indépendant|autónomo|autônomo|zzp|pj|(?<=contrat\\p{L}{1,4} (?:de |como )?)pessoa jurídica|prestador de servicios?|prestação de serviços|honorarbasis|recibos verdes|consultant contract|c2c|1099'
	],
	[
		'volunteer',
		'volunteer(?:ing)?|ehrenamt(?:lich)?|bénévol(?:at|e)|voluntari[oa](?:do)?|vrijwilliger(?:swerk)?'
	],
	['per-diem', 'per[- ]diem|prn|as[- ]needed|on[- ]call(?! (?:basis|duty|rot))']
];

const label =
	/^(?:(?:employment|job|contract|position|work|appointment|engagement|hiring|time|working)(?: |-)?(?:type|status|basis|schedule|category|time|hours|pattern|term|duration)s?|hours of work|type(?: of (?:employment|contract|job|position|work))?|terms of employment|duration|hours|schedule|commitment|contract|status|fte|working pattern|anstellungsart|arbeitszeit(?:modell)?|beschäftigungsart|vertragsart|umfang|employment|(?:arbeits)?pensum|beschäftigungsgrad|workload|type d['’](?:emploi|engagement)|type de (?:contrat|poste)|temps de travail|contrat|tipo de (?:contrato|contratación|contratação|empleo|puesto|oferta|jornada|vaga)|jornada(?: laboral| de trabajo| de trabalho)?|horario(?: laboral)?|dienstverband|contract(?:type|vorm)|soort (?:contract|dienstverband)|regime(?: de (?:trabalho|contratação))?|modelo de contratação)$/i;

const prose = (form: string) =>
	new RegExp(
		`(?<![\\p{L}-])(?:${form})(?:[ ,]+(?:permanent|regular|exempt|non-exempt|salaried|hourly|onsite|on-site|remote|hybrid|paid|fixed-term|temporary|self-employed|\\d{1,2}[- ]month)){0,3}[ -]+(?:position|role|job|opportunity|post|vacancy|employment|contract|basis|placement|appointment|opening|stelle|poste|puesto|functie|baan|vaga|internship)(?!\\p{L})|(?:position|role|job|post|this|stelle|poste|puesto) (?:is|will be|ist|est|es) (?:an? |en |à |in )?(?:\\w+ )?(?:${form})(?!\\p{L}|[ -]experience)|(?:contrat|arbeitsvertrag|contrato|dienstverband|anstellung|emploi|empleo) (?:(?:à|en|in|a|de|voor) )?(?:${form})(?!\\p{L})`,
		'iu'
	);
const compiled = /* @__PURE__ */ forms.map(([type, form]) => ({
	type,
	may: sifted(`employment ${type}`, new RegExp(form, 'iu')),
	whole: new RegExp(
		`^\\W*(?:(?:permanent|regular|paid|festanstellung|unbefristet|cdi|vast|indefinido|efetivo|clt|in|en|à|a|de|\\d{1,2}(?:[.,]\\d{1,2})? ?h(?:eures|oras)?|w2|exempt|non-exempt|direct hire)[\\s,/&-]*){0,3}(?:${form})(?:[\\s,/&()-]*(?:permanent|regular|exempt|non-exempt|position|role|job|employee|hours|onsite|contract|unbefristet|festanstellung|w2|\\d{1,2}(?:[.,]\\d)?(?:\\s?[-–]\\s?\\d{1,2})? ?(?:h|hours?|hrs|std|stunden|uur)?(?: ?(?:per|/|a|pro) ?(?:week|woche))?)){0,3}\\W*$`,
		'iu'
	),
	start: new RegExp(`^\\W*(?:permanent[ ,/&-]{1,3}|paid )?(?:${form})(?!\\p{L})`, 'iu'),
	anywhere: new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'iu'),
	prose: prose(form)
}));
const mayBePart = (words: string): boolean =>
	compiled.some(({ type, may }) => type === 'part-time' && may(words));
const titleTypes: ReadonlySet<EmploymentType> = new Set([
	'full-time',
	'part-time',
	'internship',
	'apprenticeship',
	'volunteer',
	'temporary',
	'per-diem'
]);

/** "Full-time (though fewer hours are considered)" is full-time. */
const concession = /[\s(,;]+(?:though|although|but|however)\b.*$/i;
/** A "Volunteer Coordinator" and an "Internship Officer" are not employed as those they look after. */
const othersEmployment =
	/\b(?:volunteer(?:ing|s)?|intern(?:ship)?s?|apprentice(?:ship)?s?)(?: (?:and|&) \w+)? (?:services? |programme? |program |engagement |resources? )?(?:co-?ordinator|manager|officer|recruiter|supervisor|lead(?:er)?|administrator|advis[eo]r|director|specialist|engagement|services|recruitment|development)\b/gi;

/** "Schedule Full-Time" */
const bareLabel = /^(?:schedule|(?:job|employment|contract|position) (?:type|status)) (?=\p{L})/iu;

/** "Contract" over "Vaste job" is the name of a field. */
function isBareName(value: string, line: Line, next: Line | undefined): boolean {
	return (
		/^contract$/i.test(value) &&
		value.length === line.words.length &&
		/^(?:vast|tijdelijk|contract|onbepaald|bepaald|interim|volt|deelt|permanent|full|part|fixed|temporary)/i.test(
			next?.words ?? ''
		)
	);
}

/** How one would be employed: from a label, a line of its own, the title, or a sentence that says so of the job. */
export function employmentIn(
	header: readonly Line[],
	lines: readonly Line[],
	title: string | undefined
): FactReading<EmploymentType> | undefined {
	const indicated = indicatedIn(lines);
	if (indicated) return indicated;
	for (const named of labelledEach(lines, label)) {
		const value = named.value.replace(concession, '');
		const share = shareOf(value);
		if (share) return { value: share, confidence: 0.9, evidence: named };
		const types = compiled.filter(({ anywhere }) => anywhere.test(value));
		const first =
			types.find(({ start }) => start.test(value)) ?? (types.length === 1 ? types[0] : undefined);
		const isEither =
			isEitherIn(value) ||
			(types.some(({ type }) => type === 'full-time') &&
				types.some(({ type }) => type === 'part-time'));
		if (isEither) return undefined;
		// "CDD, temps partiel": how much of a week counts for more than that it ends.
		const byHours = types.filter(({ type }) => isHours(type));
		const told = first?.type === 'temporary' && byHours.length === 1 ? byHours[0] : first;
		if (told) return { value: told.type, confidence: 0.95, evidence: named };
	}
	for (const [index, line] of header.entries()) {
		for (const { value, start, end } of [...piecesOf(line), ...bracketed(line)]) {
			if (isBareName(value, line, header[index + 1])) continue;
			const type = compiled.find(
				({ whole }) =>
					whole.test(value.replace(bareLabel, '')) || whole.test(value.split(/[,;]/)[0] ?? '')
			)?.type;
			if (type) return { value: type, confidence: 0.9, evidence: { start, end } };
		}
	}
	const top = header[0]?.words ?? '';
	const named =
		title ?? (/^(?:intern|praktik|stage|ausbildung|estágio|prácticas)/i.test(top) ? top : '');
	const own = named.replace(othersEmployment, '');
	const inTitle = compiled.filter(
		({ type, anywhere }) => titleTypes.has(type) && anywhere.test(own)
	);
	// A full-time internship is an internship.
	const [sort, other] = inTitle.filter(({ type }) => inTitle.length === 1 || !isHours(type));
	if (sort && !other && !isEitherIn(named)) return { value: sort.type, confidence: 0.8 };
	const said: { value: EmploymentType; start: number; end: number }[] = [];
	for (const line of lines) {
		const forms = compiled.filter(
			({ may, anywhere }) => may(line.words) && anywhere.test(line.words)
		);
		if (forms.length === 0 || isEitherIn(line.words)) continue;
		for (const { type, prose: form, whole } of forms) {
			const match =
				form.exec(line.words) ??
				ofTheJob(line.words, type) ??
				(line.words.length < 40 ? whole.exec(line.words) : null) ??
				(isHours(type) ? alone(line.words, whole) : null);
			if (!match) continue;
			const start = line.wordsFrom + match.index;
			said.push({ value: type, start, end: start + match[0].length });
		}
	}
	const [first] = said;
	if (!first)
		return lines.some(({ words }) => mayBePart(words) && isEitherIn(words))
			? undefined
			: (employmentByHours(header, lines) ?? limitedEmployment(lines));
	const byHours =
		first.value === 'temporary' ? said.find(({ value }) => isHours(value)) : undefined;
	const told = byHours ?? first;
	const sameAxis = said.filter(({ value }) => isHours(value) === isHours(told.value));
	if (sameAxis.some(({ value }) => value !== told.value)) return undefined;
	return { value: told.value, confidence: 0.75, evidence: { start: told.start, end: told.end } };
}

/** "Arbeit im Laden, in Teilzeit.": a part of a short line that says nothing else. */
function alone(words: string, whole: RegExp): RegExpExecArray | null {
	if (words.length > 60 || !words.includes(', ')) return null;
	for (const piece of words.split(', ')) {
		const match = whole.exec(piece);
		if (match) return match;
	}
	return null;
}

/** "À temps plein", "a jornada completa", "in Vollzeit": what is said so of work is said of the job. */
const foreignHours = {
	full: 'in vollzeit|[àa] temps (?:plein|complet)|(?:a|en|de|una) (?:jornada completa|tiempo completo)|em (?:tempo|período) (?:integral|inteiro|completo)|(?:een )?voltijdse? (?:functie|baan|job|contract|tewerkstelling)',
	part: 'in teilzeit|[àa] (?:temps partiel|mi-temps)|(?:a|en|de|una) (?:jornada parcial|media jornada|tiempo parcial)|em tempo parcial|(?:een )?deeltijdse? (?:functie|baan|job|contract|tewerkstelling)'
};
const hoursForms = (['full', 'part'] as const).map((share) => {
	const form = `${share}[- ]?time`;
	return {
		type: `${share}-time` as const,
		sought: new RegExp(
			`\\b(?:needs?|seeks?|looking for|hiring|seeking|recruiting|wanted:?) (?:an? |our |new )?(?:\\p{L}+ )?${form}(?:, [\\p{L}-]+)? (?:[\\p{L}/]+ ){1,3}`,
			'iu'
		),
		foreign: new RegExp(`(?<!\\p{L})(?:${foreignHours[share]})(?!\\p{L})`, 'iu'),
		told: new RegExp(
			`\\byou(?:['’]ll| will)? (?:work|be (?:working|employed)) ${form}|\\b(?:permanent|regular) ${form} hours`,
			'iu'
		),
		apart: new RegExp(
			`^${form}(?= (?:contractor|freelancer|employment)(?!\\p{L})|,|\\.(?: |$))|(?:\\d ?h(?:ours?|rs?)?(?: ?(?:\\/|per|a) ?w(?:ee)?k)?, |[.!] )${form}(?=[.,])`,
			'iu'
		)
	};
});

const asContractor =
	/\b(?:(?:you(?:['’]ll| will)?|to) (?:be )?(?:work|hired|engaged|contracted|paid)|salary|engagement) as an? (?:independent )?(?:contractor|freelancer)\b/i;

/** "We need a part-time barista", "Full time, salaried, exempt.", "40h/week, full-time". */
function ofTheJob(words: string, type: EmploymentType): RegExpExecArray | null {
	if (type === 'contract') return asContractor.exec(words);
	const form = hoursForms.find((one) => one.type === type);
	const sought = form?.sought.exec(words) ?? null;
	if (sought && namesRole(sought[0])) return sought;
	return form?.apart.exec(words) ?? form?.told.exec(words) ?? form?.foreign.exec(words) ?? null;
}

const indicator = /^full[- ]?time ?\/ ?part[- ]?time(?: indicator| status)?$/i;

/** A field of a form that holds one letter: "Full-Time/Part-Time indicator: F". */
function indicatedIn(lines: readonly Line[]): FactReading<EmploymentType> | undefined {
	const field = labelled(lines.slice(0, 80), indicator);
	const type = field && /^[fp]$/i.exec(field.value)?.[0].toLowerCase();
	if (!field || !type) return undefined;
	return { value: type === 'f' ? 'full-time' : 'part-time', confidence: 0.92, evidence: field };
}

/** "60 %", "0.6", "completa": a share of the week that is named and nothing else. */
function shareOf(value: string): EmploymentType | undefined {
	if (/^(?:100 ?%|1(?:[.,]0{1,2})?(?: fte)?|completa|integral)$/i.test(value)) return 'full-time';
	return /^(?:[2-8]\d ?%|0?[.,][2-8]\d?(?: fte)?|parcial)$/i.test(value) ? 'part-time' : undefined;
}

/** How much one works, rather than under what contract; a job is of one of each. */
function isHours(type: EmploymentType): boolean {
	return type === 'full-time' || type === 'part-time';
}

const full =
	/full[- ]?time|vollzeit|temps (?:plein|complet)|tiempo completo|jornada completa|fulltime|voltijd|tempo (?:integral|inteiro)/i;
const part =
	/part[- ]?time|teilzeit|temps partiel|mi-temps|tiempo parcial|media jornada|parttime|deeltijd|tempo parcial/i;
const either =
	/\bpart[- ]?time ?(?:\/|or|and|&) ?(?:prn|per[- ]diem|casual)\b|\bvoll-? ?(?:\/|oder|und|bzw\.?|&) ?-?teilzeit|\bfull[- ]? ?(?:\/|or|and|&) ?part[- ]?time|\bfull- en part/i;

/** "Full-time or part-time" leaves it open. */
function isEitherIn(words: string): boolean {
	return either.test(words) || (full.test(words) && part.test(words));
}

function bracketed(line: Line): readonly { value: string; start: number; end: number }[] {
	return [...line.words.matchAll(/\(([^()]{3,40})\)/g)].map((match) => {
		const start = line.wordsFrom + match.index + 1;
		const value = match[1] ?? '';
		return { value, start, end: start + value.length };
	});
}

const structured: Readonly<Record<string, EmploymentType>> = {
	FULL_TIME: 'full-time',
	FULLTIME: 'full-time',
	PART_TIME: 'part-time',
	PARTTIME: 'part-time',
	CONTRACTOR: 'contract',
	CONTRACT: 'contract',
	FREELANCE: 'contract',
	TEMPORARY: 'temporary',
	SEASONAL: 'temporary',
	INTERN: 'internship',
	INTERNSHIP: 'internship',
	VOLUNTEER: 'volunteer',
	PER_DIEM: 'per-diem',
	APPRENTICESHIP: 'apprenticeship',
	APPRENTICE: 'apprenticeship'
};

/** schema.org's and Google's words for a type of employment, as jobs in the wild spell them. */
export function employmentOf(value: unknown): EmploymentType | undefined {
	const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
	for (const one of values) {
		const key = one
			.trim()
			.toUpperCase()
			.replace(/^HTTPS?:\/\/SCHEMA\.ORG\//, '')
			.replace(/[\s-]+/g, '_');
		const type =
			structured[key] ??
			structured[key.replace('_', '')] ??
			compiled.find(({ whole }) => whole.test(one))?.type;
		if (type) return type;
	}
	return undefined;
}
