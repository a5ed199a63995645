import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const placeOf = (text: string) => factsOf(read(text)).location;

describe('towns that no list knows, in postings of other languages', () => {
	test.each([
		['69 - Fournil-en-Velin', 'Fournil-en-Velin'],
		['MIETTE - 10 - LA CROUTE ST LUC', 'LA CROUTE ST LUC'],
		['Présence Pain | 30 - LA MIETTE', 'LA MIETTE'],
		['Bad Ofenau', 'Bad Ofenau'],
		['Krume-sur-Loire', 'Krume-sur-Loire'],
		['Ofenhausen', 'Ofenhausen'],
		['Mas Pain, 66460 Miette', 'Miette'],
		['Werkstatt Krumede', 'Krumede'],
		['Ovenstraat 4, 7511 AB Kruimbergen', 'Kruimbergen'],
		['Valencia, Valencia/València (España)', 'Valencia, Valencia/València (España)'],
		['Krankenhausen', undefined],
		['5 - 10 Jahre', undefined]
	])('%s', (line, place) => {
		expect(placeOf(`Bäcker (m/w/d)\n${line}\n\nBrot und Salz seit langem.`)).toBe(place);
	});

	test('a line that stands behind a postcode further down', () => {
		const text = 'Bäcker (m/w/d)\nKrumerswyl\nBrot seit langem.\n\nKontakt\n8274 Krumerswyl';
		expect(placeOf(text)).toBe('Krumerswyl');
	});

	test.each([
		['Ofenstr. 17, 8274 Krumerswyl', 'Krumerswyl'],
		['4, rue du Four, 69120 Miette', 'Miette'],
		['Kruimel B.V. | De Oven 3 | 1611 BS Kruimbergen | Bel ons', 'Kruimbergen'],
		['Av. do Pão, 32, Migalhas do Sul/RJ, CEP: 40300-120', 'Migalhas do Sul'],
		['Loja de pão - Campinas/SP', 'Campinas'],
		['Pão/SP', undefined],
		['Kneadbury, OH 44101', 'Kneadbury, OH'],
		['4, rue du Four, 69120 Miette\n7, rue du Pain, 69130 Croute', undefined]
	])('the only address: %s', (line, place) => {
		expect(placeOf(`Bäcker (m/w/d)\n\nBrot und Salz seit langem.\n\nKontakt\n${line}`)).toBe(place);
	});

	test.each([
		['Disponibilidad para trabajar en Lurimiga', 'Lurimiga'],
		['Ons huis is centraal gelegen in Kruimbergen.', 'Kruimbergen'],
		['Arbeitsort: Ofenstr. 18, 35394 Krumede', '35394 Krumede'],
		['Local de trabalho Presencial: ver abaixo', undefined],
		['Localización: España (remoto)', 'España'],
		['Local de trabalho: 100% remoto', undefined],
		['Nossa padaria localizada em Migalhas', 'Migalhas'],
		['O forno fica localizado em Campinas', 'Campinas']
	])('%s', (line, place) => {
		expect(placeOf(`Bäcker\n\nRequisitos\n- ${line}`)).toBe(place);
	});
});
