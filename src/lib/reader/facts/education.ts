import { educationLevels, type EducationLevel } from '$lib/domain/facts';
import type { FactReading, SectionKind } from '$lib/domain/reading';
import { isWish } from '../sections/wishes';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';

const forms: readonly (readonly [EducationLevel, RegExp])[] = [
	[
		'school',
		/\b(?:high[- ]school (?:diploma|graduate|education|degree)|(?:four[- ]year )?high school|h\.?s\.? diploma|ged\b|g\.e\.d|secondary (?:school|education)|gcses?\b|a-levels?\b|a levels\b|leaving cert\w*|matriculation|12th (?:pass|grade|std)|10\+2|hauptschulabschluss|realschulabschluss|mittlere reife|abitur|schulabschluss|baccalauréat|niveau bac\b|bachillerato|educación secundaria|eso\b|ensino médio|vmbo|havo|vwo)/i
	],
	[
		'vocational',
		/\b(?:vocational (?:training|qualification|diploma|education)|trade (?:school|certificate|qualification)|nvq|btec|city (?:&|and) guilds|apprenticeship (?:completed|as)|(?:completed|finished) (?:\p{L}+ ){0,2}(?:apprenticeship|training as)|\p{L}+ apprenticeship with|journeyman'?s? (?:certificate|licen[cs]e)|trade certificate|hnd\b|hnc\b|iti\b|(?:abgeschlossene|abgeschlossenen) (?:\p{L}+ ){0,2}(?:berufs)?ausbildung|(?:kaufmännische|technische|handwerkliche) ausbildung|ausbildung (?:als|zum|zur)|cap\b|bep\b|bts\b|dut\b|bac ?\+ ?2|bac pro|formación profesional|ciclo formativo|fp (?:grado|superior|media)|mbo|curso técnico|ensino técnico)/iu
	],
	[
		'associate',
		/\bassociate(?:'s|’s|s)? degree|\bassociates? of (?:arts|science)\b|\b60 (?:college|semester) credits/i
	],
	[
		'bachelor',
		/\b(?:bachelor(?:'s|’s|s)?|baccalaureate|undergraduate degree|b\.?sc?\b\.?|b\.?a\b\.?(?=[ /,])|b\.?eng\b|b\.?tech\b|b\.?com\b|bba\b|(?:university|college|four[- ]year|4[- ]year|honou?rs|first|law|science|engineering|nursing|business|finance|economics|accounting|technical|relevant|related|arts|education|social work) degree|(?<!(?:master|doctor(?:al|ate)?|associate|postgraduate|graduate|advanced|phd)(?:'s|’s|s)? )degree (?:in|or|from|educated|level|required|is required)|degree-(?:level|educated)|graduates? in(?! (?:fall|autumn|spring|summer|winter|may|june|july|december|january|\d))|graduation in|(?:completed |finished )?(?:university|academic) (?:studies|degree)|completed studies|(?:completed |relevant )higher education|higher education (?:in|within|degree|diploma)|abgeschlossenes (?:\p{L}+ ){0,2}(?:hochschul)?studium|hochschulabschluss|hochschulstudium|fachhochschul\w*|studium (?:der|in|im)|bac ?\+ ?[34]|licence (?:en|pro)|grado (?:universitario|en)|titulación universitaria|licenciatura|ensino superior|graduação|hbo)/iu
	],
	[
		'master',
		/\b(?:master(?:'s|’s|s)? degree|master(?:'s|’s)? (?:in|or)|masters? (?:in|of)|m\.?sc\b|m\.?a\b\.?(?=[ /,] ?in)|m\.?eng\b|m\.?tech\b|mba\b|postgraduate (?:degree|qualification)|graduate degree|advanced degree|bac ?\+ ?5|école d'ingénieur|ingénieur diplômé|máster|mestrado|diplom(?:ingenieur|-))/i
	],
	[
		'doctorate',
		/\b(?:ph\.?\s?d|doctorate|doctoral degree|promotion in|doktorat|doctorat|doctorado|doutorado)\b/i
	]
];
const siftedForms = /* @__PURE__ */ forms.map(([level, form]) => ({
	level,
	form,
	may: sifted(`schooling of ${level}`, form)
}));

/** What no sentence that asks for schooling is without; cheap to look for. */
const topic =
	/degree|diploma|universit|studies|apprentic|journeym|trade cert|bachelor|baccalaureat|master|ph\.?\s?d|doctor|school|ged|gcse|a[- ]level|education|gradua|bsc|b\.s|b\.?tech|mba|nvq|btec|\bh[nv][cdo]|ausbildung|studium|abschluss|abitur|reife|bac|cap\b|bts\b|formación|titulación|grado|licenci|ensino|\b[mh]bo|\biti\b|10\+2|12th/i;

const mayTell = sifted('schooling', topic);

const places: Partial<Record<SectionKind, number>> = {
	minimum: 0,
	other: 1,
	about: 1,
	responsibilities: 1
};

/** The lowest schooling that is enough, by what is required; what is only wished for does not count. */
export function educationIn(
	statements: readonly Statement[]
): FactReading<EducationLevel> | undefined {
	let best: { level: EducationLevel; place: number; start: number; end: number } | undefined;
	for (const { kind, words, start } of statements) {
		const isMixed = kind === 'preferred' && /\brequire[sd]\b/i.test(words);
		const place = isMixed ? 1 : places[kind];
		if (place === undefined || words.length > 1500 || !mayTell(words) || !topic.test(words))
			continue;
		if (/\b(?:substitut\w+|in lieu)\b|^\W*(?:we )?(?:strongly )?prefer\b/i.test(words)) continue;
		const found = lowestIn(isWish(words) ? demandsIn(words) : words);
		if (
			!found ||
			(place > 0 && !/\b(?:require|must|need|hold|have|minimum|qualif|equivalent)/i.test(words))
		)
			continue;
		const rank = educationLevels.indexOf(found.level);
		const isBetter =
			!best ||
			place < best.place ||
			(place === best.place && rank < educationLevels.indexOf(best.level));
		if (isBetter)
			best = {
				level: found.level,
				place,
				start: start + found.index,
				end: start + found.index + found.length
			};
	}
	if (!best) return undefined;
	const { level, place, start, end } = best;
	return { value: level, confidence: place === 0 ? 0.88 : 0.68, evidence: { start, end } };
}

/** Where what is wished for begins in a sentence that demands something before. */
const turn =
	/;|,\s+(?=(?:an? )?(?:preferably|ideally|preferred|possibly|idealerweise|vorzugsweise|ph\.?\s?d|mba|master|doctorate|bachelor|associate|university|college))|\s(?:[-–]\s|\()(?=(?:an? )?(?:ph\.?\s?d|mba|master|bachelor|associate|university|college|advanced|graduate|higher|degree))/gi;

/** A sentence with the clauses blanked that only wish, so that places in it stay. */
function demandsIn(words: string): string {
	const starts = [0, ...[...words.matchAll(turn)].map(({ index }) => index), words.length];
	const clauses = starts.slice(1).map((end, at) => words.slice(starts[at], end));
	const isAll = clauses.every(isWish);
	if (isAll && /\b(?:required|must|minimum(?! of \d)|mandatory)\b/i.test(words)) return words;
	return clauses.map((clause) => (isWish(clause) ? ' '.repeat(clause.length) : clause)).join('');
}

function lowestIn(
	words: string
): { level: EducationLevel; index: number; length: number } | undefined {
	for (const { level, form, may } of siftedForms) {
		const match = may(words) ? form.exec(words) : null;
		if (!match) continue;
		const around = words.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
		if (/\bno (?:(?:formal|college|university|specific) ){0,2}$/i.test(words.slice(0, match.index)))
			continue;
		if (/\bor \d+[^.;]{0,20}with (?:an? )?$/i.test(words.slice(0, match.index))) continue;
		// "Teach in a high school", "our university" name places, not what one must have finished.
		if (
			level === 'school' &&
			/\b(?:students?|pupils?|teach\w*|in an? (?:high|secondary) school)\b/i.test(around)
		)
			continue;
		return { level, index: match.index, length: match[0].length };
	}
	return undefined;
}
