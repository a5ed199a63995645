import type { Facts } from '$lib/domain/facts';
import type { Requirement } from '$lib/domain/match';
import { foldName } from '$lib/domain/profile';
import type { Reading, Span } from '$lib/domain/reading';
import { countryIn } from './countries';
import { educationAsked } from './education';
import { levelBeside } from './languages';
import { languageNames, licenceNames, mannerNames } from './names';
import { sentencesOf } from './posting-sentences';
import { skillsAsked, uniqueSpans, type SkillsAsked } from './skills-asked';
import { visaAsked } from './visa';

export interface Asked {
	readonly requirement: Requirement;
	readonly isMust: boolean;
	readonly evidence: readonly Span[];
	/** Experience will do instead, so that lacking it is not the end. */
	readonly isReplaceable?: boolean;
}

/** What a posting asks for: musts first, each kind in the order of relevance. */
export function requirementsOf(reading: Reading, facts: Facts): readonly Asked[] {
	const sentences = sentencesOf(reading);
	const named = skillsAsked(reading);
	const subjects = named.filter((one) => isSubject(reading.text, one));
	const skills = named.filter((one) => !subjects.includes(one));
	const asked: Asked[] = skills.map((one) => namedRequirement(reading, one, skills));

	const years = yearsAsked(reading, facts, skills);
	if (years) asked.push(years);
	const education = educationAsked(sentences);
	if (education) {
		const { level, isMust, isReplaceable, start, end } = education;
		const fields = subjects.flatMap((one) => one.skills.map(({ name }) => name));
		const requirement = {
			kind: 'education' as const,
			level,
			...(fields.length > 0 ? { fields } : {})
		};
		asked.push({ requirement, isMust, isReplaceable, evidence: [{ start, end }] });
	}
	const visa = visaAsked(sentences);
	if (visa) {
		const { evidence, ...rest } = visa;
		const place = facts.location === undefined ? undefined : countryIn(facts.location);
		const country = rest.country ?? place;
		const requirement = { kind: 'visa', ...rest, ...(country ? { country } : {}) } as const;
		// Who offers to sponsor does not ask for the right to work first.
		asked.push({ requirement, isMust: rest.sponsors !== true, evidence });
	}
	const place = placeAsked(reading, facts);
	if (place) asked.push(place);
	return [...asked.filter(({ isMust }) => isMust), ...asked.filter(({ isMust }) => !isMust)];
}

const degree =
	/\b(?:degree|bachelor|master|diploma|ph\.?d|studium|ausbildung|diplôme|grado|licenciatura)\b[^.;]*$/i;

/** "A degree in statistics or physics": what is studied, and not asked for besides. */
function isSubject(text: string, { skills }: SkillsAsked): boolean {
	return skills.every(({ mentions, evidence }) =>
		mentions.every((mention) => {
			const sentence = evidence.find(
				({ start, end }) => mention.start >= start && mention.end <= end
			);
			return sentence !== undefined && degree.test(text.slice(sentence.start, mention.start));
		})
	);
}

function namedRequirement(
	{ text }: Reading,
	{ skills, isMust, evidence, years }: SkillsAsked,
	all: readonly SkillsAsked[]
): Asked {
	const names = skills.map(({ name }) => name);
	const kinds = new Set(names.map(kindOf));
	const [kind = 'skill'] = kinds;
	if (kind === 'language' && kinds.size === 1) {
		const level = languageLevel(text, skills[0], all);
		const requirement = { kind, names, ...(level ? { level } : {}) } as const;
		return { requirement, isMust, evidence };
	}
	if ((kind === 'licence' || kind === 'manner') && kinds.size === 1)
		return { requirement: { kind, names }, isMust, evidence };
	const requirement = { kind: 'skill', names, ...(years ? { years: years.count } : {}) } as const;
	return { requirement, isMust, evidence };
}

/** What a skill of the reading is for a match. */
export function kindOf(name: string): 'skill' | 'language' | 'licence' | 'manner' {
	const folded = foldName(name);
	if (languageNames.has(folded)) return 'language';
	if (licenceNames.has(folded)) return 'licence';
	return mannerNames.has(folded) ? 'manner' : 'skill';
}

function languageLevel(
	text: string,
	skill: SkillsAsked['skills'][number] | undefined,
	all: readonly SkillsAsked[]
) {
	const languages = all.flatMap(({ skills }) =>
		skills.filter(({ name }) => kindOf(name) === 'language')
	);
	for (const mention of skill?.mentions ?? []) {
		const sentence = skill?.evidence.find(
			({ start, end }) => mention.start >= start && mention.end <= end
		);
		if (!sentence) continue;
		const within = ({ start, end }: Span) => ({
			start: start - sentence.start,
			end: end - sentence.start
		});
		const others = languages
			.filter((other) => other !== skill)
			.flatMap((other) => other.mentions)
			.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
			.map(within);
		const { start, end } = within(mention);
		const level = levelBeside(text.slice(sentence.start, sentence.end), start, end, others);
		if (level) return level;
	}
	return undefined;
}

/** The years of the facts, unless the posting asks for them with a skill that has a point of its own. */
function yearsAsked(
	reading: Reading,
	facts: Facts,
	skills: readonly SkillsAsked[]
): Asked | undefined {
	if (facts.yearsMin === undefined || facts.yearsMin === 0) return undefined;
	const read = reading.facts.yearsMin;
	const span = read?.value === facts.yearsMin ? read.evidence : undefined;
	const isWithSkill =
		span !== undefined &&
		skills.some(
			({ years, isMust, skills: [skill] }) =>
				years !== undefined &&
				isMust &&
				kindOf(skill?.name ?? '') === 'skill' &&
				years.span.start < span.end &&
				span.start < years.span.end
		);
	if (isWithSkill) return undefined;
	return {
		requirement: { kind: 'years', years: facts.yearsMin },
		isMust: true,
		evidence: span ? [span] : []
	};
}

function placeAsked(reading: Reading, { location, workplace }: Facts): Asked | undefined {
	if (location === undefined && workplace === undefined) return undefined;
	const read = [
		reading.facts.location?.value === location ? reading.facts.location?.evidence : undefined,
		reading.facts.workplace?.value === workplace ? reading.facts.workplace?.evidence : undefined
	];
	const requirement = {
		kind: 'place' as const,
		...(location === undefined ? {} : { place: location }),
		...(workplace === undefined ? {} : { workplace })
	};
	const evidence = uniqueSpans(read.filter((span) => span !== undefined));
	return { requirement, isMust: true, evidence };
}
