import { foldName } from '$lib/domain/profile';

/** Canonical names with what else they are called; the first group are members of the European Economic Area. */
const members = `Austria|österreich|austrian
Belgium|belgië|belgique|belgian
Bulgaria
Croatia
Cyprus
Czechia|czech republic
Denmark|danish
Estonia
Finland|finnish
France|frankreich|french
Germany|deutschland|german
Greece
Hungary
Iceland
Ireland|irish
Italy|italia|italian
Latvia
Lithuania
Luxembourg
Malta
Netherlands|the netherlands|nederland|holland|dutch
Norway|norwegian
Poland|polska|polish
Portugal|portuguese
Romania
Slovakia
Slovenia
Spain|españa|spanish
Sweden|swedish`;
const others = `European Union|eu|e.u.|eea|european economic area|europe|europäische union|union européenne
Switzerland|schweiz|suisse|swiss
United Kingdom|uk|u.k.|great britain|britain|england|scotland|wales|northern ireland|british
United States|us|u.s.|usa|u.s.a.|united states of america|america|american
Canada|canadian
Australia|australian
New Zealand
India|indian
Singapore
Japan
South Africa
Brazil|brasil
Mexico|méxico
Argentina
Chile
Colombia
United Arab Emirates|uae|u.a.e.
Israel
Turkey|türkiye
Ukraine
Hong Kong
Philippines
Malaysia
Kenya
Nigeria`;

const canonicalByName = new Map<string, string>();
for (const line of `${members}\n${others}`.split('\n')) {
	const [name = '', ...aliases] = line.split('|');
	for (const alias of [name, ...aliases]) canonicalByName.set(foldName(alias), name);
}
const european: ReadonlySet<string> = new Set(
	members.split('\n').map((line) => line.split('|')[0] ?? '')
);

/** The country a person or a posting means, by its English name; nothing where it is none that we know. */
export function countryOf(name: string): string | undefined {
	return canonicalByName.get(foldName(name).replace(/^the /, ''));
}

/** The first country that a text names; "us" counts only in capitals or with its dots. */
export function countryIn(text: string): string | undefined {
	for (const match of text.matchAll(
		/\b(?:[A-Z]\.){2,3}|\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}\p{L}+){0,3}/gu
	)) {
		const words = match[0].split(' ');
		for (let from = 0; from < words.length; from += 1) {
			for (let to = words.length; to > from; to -= 1) {
				const name = words
					.slice(from, to)
					.join(' ')
					.replace(/(?<=\p{L}{2})\.$/u, '');
				if (/^Us$/.test(name)) continue;
				const country = countryOf(name);
				if (country) return country;
			}
		}
	}
	return undefined;
}

/** Whether the right to work in one country holds in the other as well. */
export function holdsIn(right: string, country: string): boolean {
	if (right === country) return true;
	if (right === 'European Union') return european.has(country);
	// A right to work all over the Union is not shown by the right to work in one of its states.
	return false;
}
