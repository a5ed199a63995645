import type { Reading, SectionKind, Skill, Span } from '$lib/domain/reading';
import { kindAt } from './posting-sentences';

/** Skills of which any one will do, and the years asked for with them. */
export interface SkillsAsked {
	readonly skills: readonly Skill[];
	readonly isMust: boolean;
	readonly years?: { readonly count: number; readonly span: Span };
	readonly evidence: readonly Span[];
}

/** Sections that name skills without asking for them. */
const silent: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>([
	'company',
	'benefits',
	'legal',
	'process',
	'apply',
	'pay',
	'chrome'
]);

interface Place extends Span {
	readonly skill: Skill;
}

const comma = /^[\s"”)]*,\s*$/;
const slash = /^\s?\/\s?$/;
const or = /^[\s"”)]*,?\s*(?:and\/or|or|oder|ou|of|o)\s+(?:similar |comparable )?["“(]?$/i;
const examples =
	/\b(?:such as|e\.g\.?|for example|any of|one of|one or more of|z\. ?b\.)[\s,:(]*$/i;
/** "Tools such as Jira, Asana or similar": one of the kind is enough, whatever joins the names. */
const oneWillDo =
	/\b(?:one (?:or more )?of|any of|at least one|or (?:similar|comparable|equivalent|another))\b/i;

/** The skills a posting asks for, joined where it says that one of several will do; the most relevant first. */
export function skillsAsked(reading: Reading): readonly SkillsAsked[] {
	const asked = reading.skills.filter(
		(skill) =>
			skill.readAs !== undefined ||
			skill.evidence.some(({ start }) => !silent.has(kindAt(reading.sections, start)))
	);
	const groups = joinChoices(reading, asked);
	return groups.map((skills) => {
		const evidence = tellingFirst(reading, uniqueSpans(skills.flatMap((skill) => skill.evidence)));
		const years = yearsBeside(reading.text, skills);
		const isMust = skills.some((skill) => skill.must);
		return { skills, isMust, evidence, ...(years ? { years } : {}) };
	});
}

/** A skill joins others where the sentences that ask for it all offer the choice: elsewhere it is asked for itself. */
function joinChoices(reading: Reading, skills: readonly Skill[]): readonly (readonly Skill[])[] {
	// What a person says of one of several is said of that one alone.
	const places: Place[] = skills
		.filter(({ readAs }) => readAs === undefined)
		.flatMap((skill) => skill.mentions.map((mention) => ({ ...mention, skill })))
		.sort((a, b) => a.start - b.start);
	const groupBySkill = new Map<Skill, readonly Skill[]>();
	for (let at = 0; at < places.length;) {
		const chain = chainFrom(reading.text, places, at);
		const members = [...new Set(chain.map(({ skill }) => skill))]
			.filter((skill) => !groupBySkill.has(skill) && isOnlyAskedAt(reading, skill, chain[0]))
			.sort((a, b) => skills.indexOf(a) - skills.indexOf(b));
		if (members.length > 1) for (const skill of members) groupBySkill.set(skill, members);
		at += Math.max(1, chain.length);
	}
	return skills.flatMap((skill) => {
		const group = groupBySkill.get(skill) ?? [skill];
		return group[0] === skill ? [group] : [];
	});
}

function isOnlyAskedAt({ sections }: Reading, skill: Skill, place: Span | undefined): boolean {
	const asking = skill.evidence.filter(({ start }) => {
		const kind = kindAt(sections, start);
		return kind === 'minimum' || kind === 'preferred';
	});
	const sentences = asking.length > 0 ? asking : skill.evidence;
	return (
		place !== undefined &&
		sentences.every(({ start, end }) => place.start >= start && place.end <= end)
	);
}

/** The mentions from one on that stand in a list of alternatives; that one alone where they do not. */
function chainFrom(text: string, places: readonly Place[], from: number): readonly Place[] {
	const first = places[from];
	if (!first) return [];
	const between = (index: number) =>
		text.slice(places[index - 1]?.end ?? 0, places[index]?.start ?? 0);
	const reach = (mark: RegExp, at: number) => {
		let to = at;
		while (to < places.length && mark.test(between(to))) to += 1;
		return to;
	};
	// "Docker/Kubernetes" stands closer together than the commas around it.
	const slashed = reach(slash, from + 1);
	if (slashed > from + 1) return places.slice(from, slashed);
	const listed = reach(comma, from + 1);
	const chosen = reach(or, listed);
	if (chosen > listed) return places.slice(from, chosen);
	const list = places.slice(from, listed);
	const last = list.at(-1) ?? first;
	const sentence = first.skill.evidence.find(
		({ start, end }) => first.start >= start && last.end <= end
	);
	const lead = text.slice(Math.max(sentence?.start ?? 0, first.start - 24), first.start);
	const tail = sentence ? text.slice(last.end, Math.min(sentence.end, last.end + 40)) : '';
	return examples.test(lead) || oneWillDo.test(lead + tail) ? list : [first];
}

const yearCount =
	/(?<![\p{L}\d.,$€£/-])(\d{1,2}|one|two|three|four|five|six|seven|eight|ten|zwei|drei|fünf|deux|trois|cinq|dos|tres|cinco|twee|drie|vijf)\s?(?:\+|plus)?\s?(?:(?:-|–|to|bis|à)\s?\d{1,2}\s?\+?\s?)?(?:or more )?(?:years?|yrs?\.?|jahre?n?|ans|années|años|jaar|anos)(?!\p{L})/giu;
const countWords: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	ten: 10,
	zwei: 2,
	drei: 3,
	fünf: 5,
	deux: 2,
	trois: 3,
	cinq: 5,
	dos: 2,
	tres: 3,
	cinco: 5,
	twee: 2,
	drie: 3,
	vijf: 5
};
const longestReach = 70;

/** "3+ years of Python": a count of years shortly before the first of the skills, in the same sentence. */
function yearsBeside(text: string, skills: readonly Skill[]): SkillsAsked['years'] {
	for (const { mentions, evidence } of skills) {
		for (const mention of mentions) {
			const sentence = evidence.find(
				({ start, end }) => mention.start >= start && mention.end <= end
			);
			if (!sentence) continue;
			const from = Math.max(sentence.start, mention.start - longestReach - 20);
			const before = text.slice(from, mention.start);
			const match = [...before.matchAll(yearCount)].at(-1);
			if (!match || /[.;]/.test(before.slice(match.index + match[0].length))) continue;
			if (before.length - match.index - match[0].length > longestReach) continue;
			const written = (match[1] ?? '').toLowerCase();
			const count = countWords[written] ?? Number(written);
			if (!(count >= 1 && count <= 30)) continue;
			const start = from + match.index;
			return { count, span: { start, end: start + match[0].length } };
		}
	}
	return undefined;
}

/** What asks for it stands before what only mentions it. */
function tellingFirst({ sections }: Reading, evidence: readonly Span[]): readonly Span[] {
	const asks = (span: Span) => {
		const kind = kindAt(sections, span.start);
		return kind === 'minimum' || kind === 'preferred';
	};
	return [...evidence.filter(asks), ...evidence.filter((span) => !asks(span))];
}

export function uniqueSpans(spans: readonly Span[]): readonly Span[] {
	const byStart = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
	return [...byStart.values()].sort((a, b) => a.start - b.start);
}
