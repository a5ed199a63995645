import type { Requirement } from '$lib/domain/match';
import { foldName, type Profile } from '$lib/domain/profile';
import { countryIn, countryOf, holdsIn } from './countries';
import type { Judgement } from './judgement';

type PlaceAsked = Extract<Requirement, { kind: 'place' }>;

/** Whether one can work where the job is. Two towns that no name joins are apart; a country alone says nothing of towns. */
export function judgePlace({ place, workplace }: PlaceAsked, profile: Profile): Judgement {
	const { places, remote } = profile;
	const near = place === undefined ? undefined : places.find(({ name }) => isWithin(place, name));
	if (near) return { standing: 'have', proof: { kind: 'items', items: [near] } };
	if (workplace === 'remote' && remote !== undefined) {
		return { standing: remote ? 'have' : 'missing', proof: { kind: 'remote', remote } };
	}
	if (place === undefined || workplace === 'remote' || places.length === 0)
		return { standing: 'not-stated' };
	const country = countryIn(place);
	const isDecided = places.every(({ name }) => {
		const own = countryOf(name);
		// A country decides only against another country that the posting names.
		return own === undefined || (country !== undefined && !holdsIn(own, country));
	});
	return isDecided
		? { standing: 'missing', proof: { kind: 'items', items: places } }
		: { standing: 'not-stated' };
}

/** "Leeds" is where "Leeds, UK" is, and "United Kingdom" takes it in. */
function isWithin(place: string, own: string): boolean {
	const country = countryOf(own);
	const placeCountry = countryIn(place);
	if (country !== undefined) return placeCountry !== undefined && holdsIn(country, placeCountry);
	const words = wordsOf(place);
	const ownWords = wordsOf(own.split(',')[0] ?? own);
	return ownWords !== ' ' && words.includes(ownWords);
}

function wordsOf(name: string): string {
	return ` ${foldName(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}
