import type { Requirement } from '$lib/domain/match';
import { foldName, type Profile, type ProfileItem } from '$lib/domain/profile';
import { countryIn, countryOf, holdsIn } from './countries';
import type { Judgement } from './judgement';

type PlaceAsked = Extract<Requirement, { kind: 'place' }>;

/**
 * Whether one can work where the job is. What is done from home asks for no more than the wish to, unless the posting
 * names where one must live. Two towns that no name joins are apart; a country says nothing of a town whose country
 * the posting does not name.
 */
export function judgePlace(asked: PlaceAsked, profile: Profile): Judgement {
	const { places: own, countries, remote } = profile;
	const isRemote = asked.workplace === 'remote';
	if (isRemote && remote === false)
		return { standing: 'missing', proof: { kind: 'remote', remote } };
	const known: readonly (ProfileItem & { readonly name: string })[] = isRemote
		? [...own, ...countries]
		: own;
	const near = known.find(({ name }) => asked.places.some((place) => isWithin(place, name)));
	if (near) return { standing: 'have', proof: { kind: 'items', items: [near] } };
	if (isRemote) {
		// Where one must live is rarely said so fully that its absence from a profile decides anything.
		const isAnywhere = asked.places.length === 0;
		return isAnywhere && remote ? { standing: 'have', proof: { kind: 'remote', remote } } : unknown;
	}
	if (asked.places.length === 0 || own.length === 0) return unknown;
	const isElsewhere = own.every(({ name }) => asked.places.every((place) => isApart(place, name)));
	return isElsewhere ? { standing: 'missing', proof: { kind: 'items', items: own } } : unknown;
}

const unknown: Judgement = { standing: 'not-stated' };

/** "Leeds" is where "Leeds, UK" is, "United Kingdom" takes it in, and "the EU" takes in whoever lives in Spain. */
function isWithin(place: string, own: string): boolean {
	const country = countryOf(own);
	const placeCountry = countryIn(place);
	if (country !== undefined) {
		return (
			placeCountry !== undefined &&
			(holdsIn(country, placeCountry) || holdsIn(placeCountry, country))
		);
	}
	const words = wordsOf(own.split(',')[0] ?? own);
	return words.trim() !== '' && wordsOf(place).includes(words);
}

function isApart(place: string, own: string): boolean {
	const country = countryOf(own);
	const placeCountry = countryIn(place);
	if (country === undefined) return true;
	return placeCountry !== undefined && placeCountry !== country;
}

function wordsOf(name: string): string {
	return ` ${foldName(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}
