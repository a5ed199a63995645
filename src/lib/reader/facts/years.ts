import type { FactReading, SectionKind, Span } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';

const counts: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	twelve: 12,
	fifteen: 15,
	ein: 1,
	zwei: 2,
	drei: 3,
	vier: 4,
	fünf: 5,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	dos: 2,
	tres: 3,
	cuatro: 4,
	cinco: 5,
	twee: 2,
	drie: 3,
	vijf: 5,
	dois: 2,
	três: 3,
	quatro: 4
};
const count = `(\\d{1,2}|${Object.keys(counts).join('|')})`;
const pattern = new RegExp(
	`(?<![\\p{L}\\d.,$€£/-])${count}\\s?(?:\\(\\d{1,2}\\)\\s?)?(?:\\+|plus|or more|oder mehr)?\\s?(?:(?:-|–|to|bis|à|a|tot)\\s?(?:\\d{1,2}|${Object.keys(counts).join('|')})(?:\\s?\\(\\d{1,2}\\))?\\s?\\+?)?\\s?\\+?\\s?(?:or more |full |complete |consecutive )?(?:years?|yrs?\\.?|jahre?n?|ans|années|años|jaar|anos)(?!\\p{L})(?:['’]?\\s(?:or more|and above|plus)(?!\\p{L}))?`,
	'giu'
);
const mayCount = sifted('counts of years', pattern);
const mayNameYears = sifted(
	'years',
	/(?:years?|yrs?\.?|jahre?n?|ans|années|años|jaar|anos)(?!\p{L})/iu
);
const mayStand = (words: string): boolean => mayCount(words) && mayNameYears(words);
const experience =
	/experience|background|working (?:in|with|as|on)|track record|practice|practising|practicing|post[- ]qualif|pqe|berufserfahrung|erfahrung|expérience|experiencia|ervaring|experiência|(?:spent|behind you|under your belt|hands-on|in the trade|on an? \w+ \w+)|in (?:a|the) (?:similar|same|comparable|related) (?:role|position)/i;
const otherYears =
	/\b(?:years? (?:old|of age|ago)|age of|aged|over the (?:last|past)|in the (?:last|past)|contract|fixed[- ]term|term of|for the next|warranty|founded|history|established|every|college|university|study|degree program)\b|\b(?:jahre alt|ans d'existence)/i;
const ownYears = /\b(?:we|our|company|firm|us|team|founded|business)\b.{0,40}$/i;

/** Characters of a sentence that are looked into. */
const longestSpan = 1500;

const places: Partial<Record<SectionKind, number>> = {
	minimum: 0,
	responsibilities: 1,
	about: 1,
	other: 1,
	preferred: 2
};

/** Years as words tell them, for what they stand beside: "3–5 years of Java" tells 3. */
export function spokenYears(words: string): (Span & { readonly years: number }) | undefined {
	for (const match of mayStand(words) ? words.slice(0, longestSpan).matchAll(pattern) : []) {
		const written = (match[1] ?? '').toLowerCase();
		const years = counts[written] ?? Number(written);
		const end = match.index + match[0].length;
		const isOther = otherYears.test(words.slice(Math.max(0, match.index - 24), end + 14));
		if (years >= 1 && years <= 30 && !isOther) return { years, start: match.index, end };
	}
	return undefined;
}

/**
 * The least years of experience asked for: of the requirements first, then of the rest, then of what is preferred.
 * Of requirements that hold together the largest counts, of alternatives ("or") the smallest.
 */
export function yearsIn(statements: readonly Statement[]): FactReading<number> | undefined {
	const found: {
		years: number;
		place: number;
		start: number;
		end: number;
		isAlternative: boolean;
	}[] = [];
	statements.forEach((statement, index) => {
		const place = places[statement.kind];
		if (place === undefined || statement.words.length > 3000) return;
		for (const match of mayStand(statement.words) ? statement.words.matchAll(pattern) : []) {
			const { words } = statement;
			const end = match.index + match[0].length;
			const around = words.slice(Math.max(0, match.index - 60), end + 110);
			const isMinimum = /(?:minimum|at least|mindestens|min\.?)\W{0,4}(?:of )?$/i.test(
				words.slice(0, match.index)
			);
			const isWork =
				experience.test(words.slice(match.index, end + 160)) ||
				experience.test(words.slice(Math.max(0, match.index - 50), match.index));
			const isListed = statement.isItem || statement.words.length < 120;
			const isOfWork =
				place === 0 &&
				isListed &&
				/^\s?(?:of|in|with|as|\p{L}{3,}ing|bookkeeping|hotel|clinical|industrial|industry)\s/iu.test(
					words.slice(end)
				);
			if (!isWork && !isOfWork && !(isMinimum && place === 0)) continue;
			if (otherYears.test(words.slice(Math.max(0, match.index - 24), end + 14))) continue;
			if (place === 1 && ownYears.test(words.slice(0, match.index))) continue;
			if (!statement.isItem && /^[^.]{0,70}\b(?:we|our)\b/i.test(words.slice(end))) continue;
			const written = (match[1] ?? '').toLowerCase();
			const years = counts[written] ?? Number(written);
			if (!(years >= 1 && years <= 30)) continue;
			const next = statements[index + 1];
			const isAlternative =
				/[;,.]?\s*\bor\W{0,3}$/i.test(words) ||
				/\bor\b/i.test(around.slice(60)) ||
				/^(?:or|\W*in lieu)\b/i.test(next?.words ?? '');
			const start = statement.start + match.index;
			found.push({ years, place, start, end: start + match[0].length, isAlternative });
		}
	});
	const nearest = Math.min(...found.map(({ place }) => place));
	const same = found.filter(({ place }) => place === nearest);
	const [first] = same;
	if (!first) return undefined;
	const isChoice = same.length > 1 && same.some(({ isAlternative }) => isAlternative);
	const best = same.reduce(
		(a, b) => ((isChoice ? b.years < a.years : b.years > a.years) ? b : a),
		first
	);
	return {
		value: best.years,
		confidence: nearest === 0 ? 0.9 : 0.75,
		evidence: { start: best.start, end: best.end }
	};
}
