import {
	educationWords,
	itemToWords,
	languageLevelWords,
	lowerFirst,
	yearsInWords
} from '$lib/components/profile/profile-words';
import type {
	Match,
	MatchPoint,
	MatchProof,
	MatchTally,
	Requirement,
	Standing
} from '$lib/domain/match';
import { workplaceWords } from './fact-words';

/** Standings in the order to show, with what stands over them. */
export const standingWords: readonly (readonly [Standing, string])[] = [
	['have', 'You have'],
	['related', 'You have something near it'],
	['missing', 'Not in your profile'],
	['not-stated', 'Your profile does not say']
];

const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is asked for, in a few words: "German, good (B2)". */
export function requirementToWords(requirement: Requirement): string {
	switch (requirement.kind) {
		case 'skill': {
			const names = choice.format(requirement.names);
			return requirement.years === undefined
				? names
				: `${names}, ${yearsInWords(requirement.years)}`;
		}
		case 'manner':
		case 'licence':
			return choice.format(requirement.names);
		case 'years':
			return `${yearsInWords(requirement.years)} of experience`;
		case 'education': {
			const { level, fields } = requirement;
			return educationWords[level] + (fields ? ` (${choice.format(fields)})` : '');
		}
		case 'language': {
			const { names, level } = requirement;
			return choice.format(names) + (level ? `, ${lowerFirst(languageLevelWords[level])}` : '');
		}
		case 'visa':
			if (requirement.sponsors === true) return 'Visa sponsorship';
			return requirement.country ? `Right to work: ${requirement.country}` : 'Right to work';
		case 'place': {
			const { places, workplace } = requirement;
			const where = [choice.format(places), workplace && workplaceWords[workplace]];
			return where.filter(Boolean).join(', ');
		}
	}
}

/** What the profile says of it. */
export function proofToWords(proof: MatchProof): string {
	switch (proof.kind) {
		case 'items':
			return proof.items.map(itemToWords).join('; ');
		case 'years':
			return `${yearsInWords(proof.years)} of work`;
		case 'remote':
			return proof.remote ? 'You would work from home' : 'You would not work from home';
		case 'needsSponsorship':
			return proof.needsSponsorship
				? 'You would need a visa to be sponsored'
				: 'You need no visa to be sponsored';
	}
}

/** "You have 7 of 9 musts and 3 of 5 wishes." What the profile says nothing of is not counted. */
export function tallyToWords({ musts, wishes }: Match): string {
	const counted = [part(musts, 'must', 'musts'), part(wishes, 'wish', 'wishes')].filter(
		(words) => words !== undefined
	);
	return counted.length === 0
		? 'Your profile says nothing yet of what this posting asks for.'
		: `You have ${list.format(counted)}.`;
}

function part(tally: MatchTally, one: string, many: string): string | undefined {
	const all = tally.have + tally.related + tally.missing;
	return all === 0 ? undefined : `${tally.have} of ${all} ${all === 1 ? one : many}`;
}

/** Why a point may stop an application before anything else counts. */
export function stopToWords({ requirement, proof }: MatchPoint): string {
	switch (requirement.kind) {
		case 'visa': {
			const where = requirement.country ? ` in ${requirement.country}` : '';
			return requirement.sponsors === false
				? `They sponsor no visa${where}; your profile says that you would need one.`
				: `They ask for the right to work${where}; your profile says that you would need a visa.`;
		}
		case 'place':
			if (proof?.kind === 'remote')
				return 'The job is done from home; your profile says that you would rather not.';
			return `The job is in ${choice.format(requirement.places)}; ${
				proof?.kind === 'items'
					? `your profile says ${list.format(proof.items.map(itemToWords))}`
					: 'your profile says elsewhere'
			}.`;
		case 'language':
			return `They ask for ${requirementToWords(requirement)}, which is not among your languages.`;
		default:
			return `They ask for ${requirementToWords(requirement)}, which is not in your profile.`;
	}
}

/** "+6": whole points, and never none where there is something to gain. */
export function gainToWords(gain: number): string {
	return `+${Math.max(1, Math.round(gain))}`;
}
