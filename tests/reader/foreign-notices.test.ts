import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const facts = (text: string) => factsOf(read(text));

describe('titles of postings in other languages', () => {
	test.each([
		['Anlagenelektriker/in für Backöfen', 'Anlagenelektriker/in für Backöfen'],
		['Leitung der Backstube', 'Leitung der Backstube'],
		['Rectifieuse de pétrins', 'Rectifieuse de pétrins'],
		['Administradora de hornos', 'Administradora de hornos'],
		['Bäcker:in in Berlin Süd 30.000 - 36.000, hybrid', 'Bäcker:in'],
		['Vaga para SDR', 'SDR'],
		['Oferta de empleo: panadero o panadera', 'panadero o panadera'],
		['Boulanger F/H (H/F)', 'Boulanger'],
		['Ajudante de forno - MEIO PERÍODO (4 horas)', 'Ajudante de forno'],
		["Recrutement d'un-une Délégué-e au levain", 'Délégué-e au levain'],
		['Panadero/a de noche - Contrato por obra', 'Panadero/a de noche'],
		['Vaga para padeiro de noite', 'padeiro de noite'],
		['Estágio em panificação na [Migalha]', 'Estágio em panificação'],
		[
			'Bäckerin mit Verantwortung für zwei Öfen 80 - 100% per sofort.',
			'Bäckerin mit Verantwortung für zwei Öfen'
		],
		['Oferta de empleo: panadero o panadera. Trabajos de noche.', 'panadero o panadera'],
		['Oferta de trabajo: Panadero (ABIERTA)', 'Panadero'],
		['Ocupación: Panólogo', 'Panólogo'],
		['Perfil solicitado: Panadero', 'Panadero']
	])('%s', (line, title) => {
		expect(facts(`${line}\nBerlin\n\nBrot und Salz seit langem.`).title).toBe(title);
	});

	test.each([
		['Für unsere Backstube suchen wir ab sofort', '- Eine/n Teighelfer/In-', 'Teighelfer/In'],
		[
			'Nuestra casa se encuentra en la búsqueda de gente para el puesto de:',
			'PANADERO',
			'Panadero'
		],
		['Per 1 mei is Kruimel op zoek naar een', 'enthousiaste bakker voor onze winkel.', 'Bakker'],
		['Wat zoeken wij:', 'EEN FULL TIME OVENMEDEWERKER:', 'Ovenmedewerker'],
		['Für unsere Backstube suchen wir ab sofort', 'Einen neuen Ofen', undefined]
	])('%s / %s', (call, name, title) => {
		const about = 'Bei uns gibt es seit langer Zeit das beste Brot der Stadt, jeden Morgen.';
		expect(facts(`${about}\n${call}\n${name}\nBrot backen und verkaufen.`).title).toBe(title);
	});

	test('fields of a form are parted from their names by a tab', () => {
		const text = 'Offre 7156\nIntitulé du poste\tboulanger de nuit\nLieu de travail\tLE FOURNIL';
		expect(facts(text)).toMatchObject({ title: 'boulanger de nuit', location: 'LE FOURNIL' });
	});
});

describe('employers of postings in other languages', () => {
	test.each([
		['Bei der Krumenwerk bist du genau richtig!', 'Krumenwerk'],
		['Want bij Van der Kruim Bouw doen we het samen.', 'Van der Kruim Bouw'],
		['Nuestra organización, Migas del Sur, hornea pan.', 'Migas del Sur'],
		['Wir als Firma Krumbeck wollen gutes Brot.', 'Krumbeck'],
		[
			'Die krumen Handelsgesellschaft für Backwaren mbH & Co. KG, Soltau, hat viele Öfen.',
			'krumen Handelsgesellschaft für Backwaren mbH & Co. KG'
		],
		['Die Ofen AG liefert an die Teig AG.', undefined],
		['Pan de noche: Amasar panes e hornear con calma.', undefined]
	])('%s', (line, company) => {
		expect(facts(`Wir backen\n\n${line}`).company).toBe(company);
	});

	test('a name in small letters beside a town', () => {
		expect(facts('Bäcker:in\nkrumwerk · Berlin\n\nBrot und Salz.').company).toBe('krumwerk');
	});

	test('what sort of house it is names none', () => {
		expect(facts('Bakker\nBedrijf: Hotel\nStandplaats: Gent').company).toBeUndefined();
	});

	test('a town is no employer', () => {
		expect(facts('Leitung der Backstube\nBad Ofenau\nAb 01.06.26').company).toBeUndefined();
	});
});
