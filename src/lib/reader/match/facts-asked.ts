import { placesOf, type FactName, type Facts } from '$lib/domain/facts';
import { foldName } from '$lib/domain/profile';
import type { Reading, Span } from '$lib/domain/reading';
import { countryIn } from './countries';
import { mannerNames } from './names';
import { sentenceAround } from './posting-sentences';
import type { Asked } from './requirements';
import { uniqueSpans, type SkillsAsked } from './skills-asked';

/** Where the posting states a fact; nothing where the person corrected it, or where structured data said it. */
export function evidenceOf(reading: Reading, facts: Facts, name: FactName): readonly Span[] {
	const read = reading.facts[name];
	const isAsRead = read !== undefined && JSON.stringify(read.value) === JSON.stringify(facts[name]);
	return isAsRead && read.evidence ? [sentenceAround(reading, read.evidence)] : [];
}

/** The years of the facts, unless the posting asks for them with a skill that has a point of its own. */
export function yearsAsked(
	reading: Reading,
	facts: Facts,
	skills: readonly SkillsAsked[]
): readonly Asked[] {
	const { yearsMin } = facts;
	if (yearsMin === undefined || yearsMin === 0) return [];
	const read = reading.facts.yearsMin;
	const span = read?.value === yearsMin ? read.evidence : undefined;
	const isWithSkill = skills.some(
		({ years, isMust, skills: [skill] }) =>
			span !== undefined &&
			years !== undefined &&
			isMust &&
			!mannerNames.has(foldName(skill?.name ?? '')) &&
			years.span.start < span.end &&
			span.start < years.span.end
	);
	if (isWithSkill) return [];
	const requirement = { kind: 'years', years: yearsMin } as const;
	return [{ requirement, isMust: true, evidence: evidenceOf(reading, facts, 'yearsMin') }];
}

const orExperience =
	/\bor\b[^.;]{0,40}\b(?:equivalent|comparable|similar|relevant)\b|\bequivalent (?:combination|experience|work|practical)|\bin lieu of\b|\boder (?:eine )?vergleichbar|\bou équivalent|\bo equivalente/i;

export function educationAsked(
	reading: Reading,
	facts: Facts,
	subjects: readonly SkillsAsked[]
): readonly Asked[] {
	const { education: level } = facts;
	if (level === undefined) return [];
	const evidence = evidenceOf(reading, facts, 'education');
	const fields = subjects.flatMap((one) => one.skills.map(({ name }) => name));
	const requirement = {
		kind: 'education' as const,
		level,
		...(fields.length > 0 ? { fields } : {})
	};
	const isReplaceable = evidence.some(({ start, end }) =>
		orExperience.test(reading.text.slice(start, end))
	);
	return [{ requirement, isMust: true, evidence, isReplaceable }];
}

/** The clearance of the facts, where no skill of the reading names it already. */
export function licencesAsked(
	reading: Reading,
	facts: Facts,
	named: readonly SkillsAsked[]
): readonly Asked[] {
	const name = 'Security clearance';
	const isNamed = named.some(({ skills }) => skills.some((skill) => skill.name === name));
	if (facts.clearance === undefined || isNamed) return [];
	const requirement = { kind: 'licence', names: [name] } as const;
	return [{ requirement, isMust: true, evidence: evidenceOf(reading, facts, 'clearance') }];
}

const permits =
	/\b(?:rights?|authori[sz]\w+|eligib\w+|entitled|permi(?:t|ts|tted|ssion)|visas?|citizens?(?:hip)?|legally)\b[^.;\n]{0,70}/gi;

/**
 * The right to work that the facts state. Its country is the one that the sentence names, else one that another sentence
 * about permits names, else the one where the job is.
 */
export function visaAsked(reading: Reading, facts: Facts): readonly Asked[] {
	const { visa, location } = facts;
	if (visa === undefined) return [];
	const own = evidenceOf(reading, facts, 'visa');
	const named = own.some((span) => countryOfSpan(reading, span)) ? [] : permitSentence(reading);
	const evidence = uniqueSpans([...own, ...named]);
	const country =
		evidence.map((span) => countryOfSpan(reading, span)).find((found) => found !== undefined) ??
		countryIn(location ?? '');
	const requirement = {
		kind: 'visa' as const,
		...(country === undefined ? {} : { country }),
		...(visa === 'right-to-work' ? {} : { sponsors: visa === 'sponsored' })
	};
	// Who offers to sponsor does not ask for the right to work first.
	return [{ requirement, isMust: visa !== 'sponsored', evidence }];
}

function countryOfSpan({ text }: Reading, { start, end }: Span): string | undefined {
	return countryIn(text.slice(start, end));
}

/** As far as the reader reads. */
const longestLook = 60_000;

/** The first sentence that names a country beside words of permits. */
function permitSentence(reading: Reading): readonly Span[] {
	for (const { index, 0: words } of reading.text.slice(0, longestLook).matchAll(permits)) {
		if (countryIn(words) === undefined) continue;
		return [sentenceAround(reading, { start: index, end: index + words.length })];
	}
	return [];
}

export function placeAsked(reading: Reading, facts: Facts): readonly Asked[] {
	const { workplace, remoteWithin } = facts;
	const isRemote = workplace === 'remote';
	const places = isRemote && remoteWithin ? [remoteWithin] : placesOf(facts.location);
	if (places.length === 0 && workplace === undefined) return [];
	const evidence = uniqueSpans([
		...(isRemote && remoteWithin
			? evidenceOf(reading, facts, 'remoteWithin')
			: evidenceOf(reading, facts, 'location')),
		...evidenceOf(reading, facts, 'workplace')
	]);
	const requirement = { kind: 'place' as const, places, ...(workplace ? { workplace } : {}) };
	return [{ requirement, isMust: true, evidence }];
}
