import type { LanguageAsked } from '$lib/domain/facts';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

function languagesIn(line: string, heading = 'Requirements'): readonly LanguageAsked[] | undefined {
	return read(`Night Baker\nCrumb & Co\n\n${heading}:\n- ${line}\n- Patience`).facts.languages
		?.value;
}

/** "German C1!": a demand; "French?": a wish. */
function asked(line: string, heading?: string): readonly string[] {
	return (languagesIn(line, heading) ?? []).map(
		({ name, level, must }) => `${name}${level ? ` ${level.toLowerCase()}` : ''}${must ? '!' : '?'}`
	);
}

describe('languages of people', () => {
	test.each([
		[
			'Fluent in German and English',
			[
				['German', 'Fluent', true],
				['English', 'Fluent', true]
			]
		],
		[
			'German (C1) and English (B2)',
			[
				['German', 'C1', true],
				['English', 'B2', true]
			]
		],
		['Native French speaker', [['French', 'Native', true]]],
		['Spanish language skills are a plus', [['Spanish', undefined, false]]],
		[
			'Sehr gute Deutsch- und Englischkenntnisse',
			[
				['German', 'Sehr gute', true],
				['English', 'Sehr gute', true]
			]
		],
		[
			'Verhandlungssicheres Englisch in Wort und Schrift',
			[['English', 'Verhandlungssicheres', true]]
		],
		['Anglais courant', [['English', 'courant', true]]],
		['Nivel alto de inglés', [['English', 'alto', true]]],
		['Goede beheersing van de Nederlandse taal', [['Dutch', 'Goede', true]]],
		['Excellent written and spoken English', [['English', 'Excellent', true]]],
		['Experience as an English teacher', undefined],
		['Knowledge of Python and SQL', undefined],
		['Knowledge of the French market', undefined]
	] as const)('%s', (line, expected) => {
		const found = languagesIn(line)?.map(({ name, level, must }) => [
			name,
			level?.toLowerCase(),
			must
		]);
		expect(found).toEqual(
			expected?.map(([name, level, must]) => [name, level?.toLowerCase(), must])
		);
	});
});

describe('each language has its own demand, wish and level', () => {
	test.each([
		[
			'Fluent German and English, any further language is welcome',
			'German fluent! English fluent!'
		],
		[
			'Excellent English, German is an advantage but not necessary for us',
			'English excellent! German?'
		],
		[
			'Fluent in Dutch and English, Polish or Czech being a plus',
			'Dutch fluent! English fluent! Polish? Czech?'
		],
		[
			'Very good knowledge of Estonian and English, Russian or Finnish will be considered an advantage',
			'Estonian good! English good! Russian? Finnish?'
		],
		['Fluent English, French or Italian would be great', 'English fluent! French? Italian?'],
		['English and Greek, Turkish is a big plus', 'English! Greek! Turkish?'],
		['Good English; Latvian or Polish comes in handy', 'English good! Latvian? Polish?'],
		[
			'You speak fluent Dutch and French, English is a must and each word of Romanian is a plus',
			'Dutch fluent! French fluent! English! Romanian?'
		],
		[
			'Fluent in English; additional languages such as Arabic or Mandarin are highly regarded',
			'English fluent! Arabic? Mandarin?'
		],
		[
			'Portuguese level C1, good English since our guests come from far',
			'Portuguese c1! English good!'
		],
		['English written well, Romanian native or advanced', 'English! Romanian native!'],
		[
			'Fluent in English and Filipino - a second language such as Korean, Japanese would be an asset',
			'English fluent! Filipino fluent! Korean? Japanese?'
		],
		['Spanish (preferred), English B2', 'Spanish? English b2!'],
		['Good command of English, Dutch is not needed but nice at lunch', 'English good! Dutch?']
	])('%s', (line, expected) => {
		expect(asked(line).join(' ')).toBe(expected);
	});
});

describe('a level or a verb before a language asks for it', () => {
	test.each([
		['Excellent German; driving licence B', 'German excellent!'],
		['are good at Danish in speech and writing', 'Danish good!'],
		['At least intermediate English', 'English intermediate!'],
		['Impeccable English and a polished manner on the phone', 'English!'],
		['You are comfortable in English, both oral and written', 'English!']
	])('%s', (line, expected) => {
		expect(asked(line).join(' ')).toBe(expected);
	});
});

describe('what is not asked for', () => {
	test.each([
		[
			"You don't need a degree and you don't need Danish; we speak English in the office",
			'English!'
		],
		['No German required', ''],
		['Good knowledge of French sauces and Thai cooking', ''],
		['Experience with English customers and the German market', ''],
		['Plain words, bearing in mind that English is not the first language of many colleagues', '']
	])('%s', (line, expected) => {
		expect(asked(line).join(' ')).toBe(expected);
	});

	test('the languages of the product', () => {
		expect(asked('We make phones that speak Finnish and Swedish', 'About the team')).toEqual([]);
	});
});
