import type { MatchProof, Requirement, Standing } from '$lib/domain/match';
import {
	educationLevels,
	foldName,
	languageLevels,
	type EducationLevel,
	type Profile,
	type ProfileItem,
	type ProfileLanguage
} from '$lib/domain/profile';
import { countryOf, holdsIn } from './countries';
import { judgePlace } from './place';
import { isNear, isShownBy } from './relations';

export interface Judgement {
	readonly standing: Standing;
	readonly proof?: MatchProof;
}

type OfKind<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>;

/** Less than this share of the years asked for is not near them. */
const nearShare = 0.5;

/** How a profile stands towards one requirement; what it says nothing of is `not-stated`. */
export function judge(requirement: Requirement, profile: Profile): Judgement {
	switch (requirement.kind) {
		case 'skill':
		case 'manner':
		case 'licence':
			return judgeNamed(requirement, profile);
		case 'years':
			return judgeYears(requirement.years, profile);
		case 'education':
			return judgeEducation(requirement, profile);
		case 'language':
			return judgeLanguage(requirement, profile);
		case 'visa':
			return judgeVisa(requirement, profile);
		case 'place':
			return judgePlace(requirement, profile);
	}
}

function judgeNamed(
	requirement: OfKind<'skill'> | OfKind<'manner'> | OfKind<'licence'>,
	profile: Profile
): Judgement {
	const { kind, names } = requirement;
	const asked = names.map(foldName);
	const known = foldedItems(profile);
	const those = (isOne: (asked: string, known: string) => boolean) =>
		known.flatMap(({ item, name }) => (asked.some((one) => isOne(one, name)) ? [item] : []));
	const exact = those((one, name) => one === name);
	const own = exact.length > 0 ? exact : those(isShownBy);
	if (own.length > 0) {
		const years = 'years' in requirement ? requirement.years : undefined;
		const isEnough = own.some((item) => isLearned(item) && hasYears(item, years, profile.years));
		return { standing: isEnough ? 'have' : 'related', proof: { kind: 'items', items: own } };
	}
	if (kind === 'manner') return { standing: 'not-stated' };
	const near = those(isNear);
	if (near.length > 0) {
		return { standing: 'related', proof: { kind: 'items', items: near.slice(0, 3) } };
	}
	const stated = kind === 'licence' ? profile.licences : profile.skills;
	return { standing: stated.length > 0 ? 'missing' : 'not-stated' };
}

interface FoldedItem {
	readonly item: Profile['skills'][number] | Profile['licences'][number];
	readonly name: string;
}
const foldedByProfile = new WeakMap<Profile, readonly FoldedItem[]>();

/** People enter "forklift" among their skills as well as among their licences. Folded once for a profile. */
function foldedItems(profile: Profile): readonly FoldedItem[] {
	const known = foldedByProfile.get(profile);
	if (known) return known;
	const items = [...profile.skills, ...profile.licences];
	const folded = items.map((item) => ({ item, name: foldName(item.name) }));
	foldedByProfile.set(profile, folded);
	return folded;
}

function isLearned(item: ProfileItem): boolean {
	return item.kind !== 'skill' || item.level !== 'learning';
}

/** Years that nobody stated do not count against a skill; fewer years of work in all than asked for with it do. */
function hasYears(item: ProfileItem, asked: number | undefined, inAll: number | undefined) {
	if (asked === undefined || item.kind !== 'skill') return true;
	return (item.years ?? inAll ?? asked) >= asked;
}

function judgeYears(asked: number, { years, skills }: Profile): Judgement {
	const longest = Math.max(0, ...skills.map((skill) => skill.years ?? 0));
	const own = years ?? (longest >= asked ? longest : undefined);
	if (own === undefined) return { standing: 'not-stated' };
	const standing = own >= asked ? 'have' : own >= asked * nearShare ? 'related' : 'missing';
	return { standing, proof: { kind: 'years', years: own } };
}

function judgeEducation({ level }: OfKind<'education'>, { education }: Profile): Judgement {
	if (education.length === 0) return { standing: 'not-stated' };
	const best = education.reduce((a, b) => (rankOf(b.level) > rankOf(a.level) ? b : a));
	const distance = rankOf(level) - rankOf(best.level);
	const standing = distance <= 0 ? 'have' : distance === 1 ? 'related' : 'missing';
	return { standing, proof: { kind: 'items', items: [best] } };
}

function rankOf(level: EducationLevel): number {
	return educationLevels.indexOf(level);
}

function judgeLanguage({ names, level }: OfKind<'language'>, { languages }: Profile): Judgement {
	if (languages.length === 0) return { standing: 'not-stated' };
	const asked = names.map(foldName);
	const own = languages.filter(({ name }) => asked.includes(foldName(name)));
	const [first, ...others] = own;
	if (!first) return { standing: 'missing' };
	const best = others.reduce((a, b) => (rankOfLanguage(b) > rankOfLanguage(a) ? b : a), first);
	// Only a beginner falls short where no level is asked for, and nobody who did not state one.
	const needed = languageLevels.indexOf(level ?? 'everyday');
	const isNative = level === 'native' && best.level === 'fluent';
	const isEnough = best.level === undefined || rankOfLanguage(best) >= needed || isNative;
	return {
		standing: isEnough ? 'have' : 'related',
		proof: { kind: 'items', items: [best] }
	};
}

function rankOfLanguage({ level }: ProfileLanguage): number {
	return level === undefined ? languageLevels.length : languageLevels.indexOf(level);
}

function judgeVisa({ country, sponsors }: OfKind<'visa'>, profile: Profile): Judgement {
	const rights = profile.countries.map((item) => ({
		item,
		name: countryOf(item.name) ?? item.name
	}));
	const own = country === undefined ? undefined : rights.find(({ name }) => holdsIn(name, country));
	if (own) return { standing: 'have', proof: { kind: 'items', items: [own.item] } };
	const { needsSponsorship } = profile;
	if (needsSponsorship === undefined) return { standing: 'not-stated' };
	const proof = { kind: 'needsSponsorship', needsSponsorship } as const;
	if (!needsSponsorship || sponsors === true) return { standing: 'have', proof };
	// Without a country named, one's own countries may well be the ones that are meant.
	const isKnown = country !== undefined || rights.length === 0;
	return isKnown ? { standing: 'missing', proof } : { standing: 'not-stated' };
}
