/** Signs of countries that write "$" for dollars of their own. */
const countries: readonly (readonly [string, RegExp])[] = [
	[
		'AUD',
		/\b(?:Australia|NSW|QLD|superannuation|Sydney|Melbourne|Brisbane|Perth WA|Pty Ltd)\b|, (?:NSW|VIC|QLD|ACT|TAS)\b|\+ ?super\b|\bplus super\b/
	],
	[
		'CAD',
		/\b(?:Canada|Ontario|Toronto|Vancouver, B|British Columbia|Alberta|Québec|Quebec|Montr[eé]al|RRSP|Nova Scotia|Manitoba|Saskatchewan|Canadian)\b|, (?:BC|AB|ON|QC|MB|SK|N[BLS]|PEI?)\b/
	],
	['NZD', /\b(?:New Zealand|Aotearoa|KiwiSaver|Auckland|Wellington|Christchurch NZ|Dunedin NZ)\b/],
	['SGD', /\bSingapore\b/],
	['HKD', /\bHong Kong\b/]
];
/** Most texts have none of the signs, which is told in one go. */
const anySign = new RegExp(countries.map(([, { source }]) => source).join('|'));
const american =
	/\bU\.?S\.?A?\b|\bUnited States\b|401\(?k|, (?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/;
const bare = /^\$|[^\p{L}]\$/u;
const sampleLength = 20_000;

/** "$" alone means the dollars of the one country that the text speaks of; nothing changes where that is not clear. */
export function dollarsOf(currency: string, written: string, text: string): string {
	if (currency !== 'USD' || !bare.test(written) || /usd|dollars/i.test(written)) return currency;
	if (text !== lastText) lastDollars = dollarsIn(text.slice(0, sampleLength));
	lastText = text;
	return lastDollars ?? currency;
}

/** The text asked about last: all amounts of one ask the same. */
let lastText: string | undefined;
let lastDollars: string | undefined;

function dollarsIn(sample: string): string | undefined {
	if (american.test(sample) || !anySign.test(sample)) return undefined;
	const found = countries.filter(([, signs]) => signs.test(sample));
	return found.length === 1 ? found[0]?.[0] : undefined;
}
