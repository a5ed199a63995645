import { digit, isLetter, isOfWord, space, writtenSymbols, type Place } from './symbols';

/** Of a thousand characters of English postings, how many are a, b, c and so on. */
const letters = [
	63, 11, 33, 30, 95, 17, 18, 31, 66, 2, 7, 36, 21, 60, 63, 21, 2, 58, 55, 70, 23, 9, 12, 2, 15, 1
];
const shareOf = (symbol: number): number => {
	if (isLetter(symbol)) return (letters[symbol - 1] ?? 1) / 1000;
	if (symbol === space) return 0.14;
	return symbol === digit ? 0.015 : isOfWord(symbol) ? 0.001 : 0.02;
};

/** What many sentences of postings have, written as openings are. */
const common = new Set(
	'tion the- -the atio -and and- -to- -of- ing- ion- ment ent- -pro -in- ity- -be- cati ions -for for- with -wit -app icat nce- requ appl ervi -req quir ted- emen uire -on- ill- -con -wil will ons- ate- -exp ith- -com ence in-t peri -res expe nal- qual f-th ienc xper -or- ppli rien -is- of-t onal date lica erie plic ting uali inte red- serv form alif andi itio work idat -as- ific tmen -may cand ndid dida nter sion ilit may- ates part ies- nts- -tim -can -qua -int ive- inat lity -sta time ents comp you- your -you our- -our team role job- posi'.split(
		' '
	)
);
const ratesOfCommon = 0.06;
const usualLength = 150;

/** About how many times a sentence of a posting has an opening; only to tell the rare from the common. */
export function rateOf(symbols: readonly number[], place: Place): number {
	const shares = symbols.map(shareOf);
	const written = symbols.map((symbol) => writtenSymbols.charAt(symbol));
	const [first = 0] = symbols;
	const chances =
		place === 'text' ? 1 : usualLength * (place === 'word' && isLetter(first) ? 0.2 : 1);
	const even = shares.reduce((rate, share) => rate * share, chances);
	const start = written.slice(0, 4).join('');
	const isCommon = common.has(start) || (place === 'word' && common.has(`-${start.slice(0, 3)}`));
	return isCommon
		? Math.max(
				even,
				shares.slice(4).reduce((rate, share) => rate * Math.min(1, 6 * share), ratesOfCommon)
			)
		: even;
}
