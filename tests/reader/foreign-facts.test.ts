import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const facts = (text: string) => factsOf(read(text));

describe('facts in the words of other languages', () => {
	test.each([
		["Type d'emploi : Temps plein, CDI", 'full-time'],
		['Contrat : CDD, temps partiel à 60 %', 'part-time'],
		['Contrat CDD de six mois à temps plein', 'full-time'],
		['Tipo de puesto: tiempo completo, indefinido', 'full-time'],
		['Tipo de oferta: indefinido, jornada completa', 'full-time'],
		['Horario a jornada completa.', 'full-time'],
		['Wir backen in Vollzeit von vier bis zwölf.', 'full-time'],
		['Contract\nVaste job\nVoltijds', 'full-time'],
		['SEG A SEXTA 44hrs/semanais', 'full-time'],
		['Trabalhas em tempo parcial', 'part-time'],
		['38H Temps plein', 'full-time'],
		['Trabajo en el horno, tiempo parcial.', 'part-time'],
		['Omvang per week ± 16 - 20 baksteenvaste uren.', 'part-time'],
		['R$ 1.500,00 em contrato de pessoa jurídica.', 'contract'],
		['Atendimento de pessoa jurídica', undefined]
	])('employment: %s', (line, type) => {
		expect(facts(`Panadero\n\n${line}`).employmentType).toBe(type);
	});

	test.each([
		['Al menos 1 año de experiencia en un obrador', 1],
		['Mínimo 1 ano com fornos a lenha', 1],
		["1 an d'expérience en boulangerie", 1],
		['Minimaal 2 jaar ervaring met zuurdesem', 2],
		['Expérience : Au moins 1 an', 1],
		['Ter no mínimo 18 anos de idade', undefined],
		['Ser mayor de 21 años, con experiencia', undefined],
		['Mindestens 18 Jahre alt, gerne mit Erfahrung', undefined]
	])('years: %s', (line, years) => {
		expect(facts(`Panadero\n\nRequisitos:\n- ${line}\n- Paciencia`).yearsMin).toBe(years);
	});

	test.each([
		['Lieu du poste : Télétravail hybride (34000 Montpellier)', 'hybrid'],
		['Trabajar desde casa: No', 'on-site'],
		['Trabajo desde casa, con calma.', 'remote'],
		['2 dias na empresa, o resto livre', 'hybrid'],
		['Posibilidad de trabajar desde casa: 2 días en casa por semana', 'hybrid']
	])('workplace: %s', (line, workplace) => {
		expect(facts(`Contable\n\n${line}`).workplace).toBe(workplace);
	});

	test.each([
		['Online sinds: 14-02-2026', '2026-02-14'],
		['Mise en ligne le 14 février 2026', '2026-02-14'],
		['2026-02-14', '2026-02-14'],
		['14.02.2026', '2026-02-14'],
		['Publié le 14 février 2026 - offre 177', '2026-02-14'],
		['Publicado: 02-04-2026, para US$ 900 con pan por hora', '2026-04-02'],
		['1970-01-01\n2026-02-14', undefined],
		['14.02.2031', undefined],
		['Februar 2026', undefined]
	])('posted: %s', (line, day) => {
		expect(facts(`Bakker\n${line}\nBakkerij Kruimel, Gent`).postedOn).toBe(day);
	});

	test.each([
		[
			'Horaire de 11.65 Euros sur 12.0 mois',
			{ min: 11.65, max: 11.65, currency: 'EUR', period: 'hour' }
		],
		['Salário: 618,00 + benefícios', { min: 618, max: 618 }]
	])('pay: %s', (line, salary) => {
		expect(facts(`Panadero\n\n${line}`).salary).toEqual(salary);
	});
});

test('a last day for applying, in French', () => {
	const line = 'Vos candidatures sont à remettre au fournil pour le lundi 10 juin 2019 à midi.';
	expect(facts(`Boulanger\n\n${line}`).expiresOn).toBe('2019-06-10');
});

describe('titles in notices of other languages', () => {
	const titleOf = (text: string) => facts(text).title;

	test.each([
		['Kleine Backstube sucht Bäcker*in', 'Bäcker*in'],
		['Solicitamos Panadero de noche', 'Panadero de noche'],
		['Se busca: Panadera', 'Panadera'],
		['VAGA ABERTA: Fornadas da madrugada', 'Fornadas da madrugada'],
		['[REMOTO] Analista de fornos', 'Analista de fornos'],
		['[Braga - PT] - Padeiro na Migalha', 'Padeiro'],
		['Ayudante de panadero - job post', 'Ayudante de panadero']
	])('%s', (line, title) => {
		expect(titleOf(`${line}\nGent\n\nBrot und Salz seit langem.`)).toBe(title);
	});

	test('a line with a mark of gender is the title, also under words about the house', () => {
		const slogan =
			'Backen Sie mit uns an einer besseren Welt, an jedem Morgen und für alle in der Stadt.';
		const text = `Stellenausschreibung\n${slogan}\n\nTeig- und Ofenführung (m/w/d).\n\nIhr Profil\n- Gelernte Bäckerin (m/w/d)`;
		expect(titleOf(text)).toBe('Teig- und Ofenführung');
	});

	test('one among requirements is none', () => {
		const text = `Brot für alle in der Stadt, seit langer Zeit und an jedem Morgen frisch.\n\nIhr Profil\nErfahrung in der Backstube (m/w/d)\n- Geduld`;
		expect(titleOf(text)).toBeUndefined();
	});
});

describe('employers in the words of other languages', () => {
	test.each([
		['Migalha mit Sitz in Brotingen ist ein Betrieb mit zwei Öfen.', 'Migalha'],
		['¡Hola! Somos Migas Para Todos S.L., una panadería.', 'Migas Para Todos S.L.'],
		[
			'Wir bei Krumenwerk backen gemeinsam. Für diese Mission suchen wir Verstärkung.',
			'Krumenwerk'
		],
		['Werken bij Kruimel\nEen vast team binnen Kruimel wacht op je.', 'Kruimel'],
		['Offene Stellen', undefined],
		['Vaga aberta: Padeiro', undefined],
		['Si quieres hornear pan, Si te gusta la noche.', undefined]
	])('%s', (line, company) => {
		expect(facts(`Bäcker\n\n${line}\n\nAufgaben\n- Backen`).company).toBe(company);
	});

	test('what is said of a place behind a dash is no part of it', () => {
		expect(facts('Padeiro\n\nLocal de trabalho: Braga - Próximo da estação').location).toBe(
			'Braga'
		);
	});
});
