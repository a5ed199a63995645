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
		['Trabalhas em tempo parcial', 'part-time']
	])('employment: %s', (line, type) => {
		expect(facts(`Panadero\n\n${line}`).employmentType).toBe(type);
	});

	test.each([
		['Al menos 1 año de experiencia en un obrador', 1],
		['Mínimo 1 ano com fornos a lenha', 1],
		["1 an d'expérience en boulangerie", 1],
		['Minimaal 2 jaar ervaring met zuurdesem', 2],
		['Ter no mínimo 18 anos de idade', undefined],
		['Ser mayor de 21 años, con experiencia', undefined],
		['Mindestens 18 Jahre alt, gerne mit Erfahrung', undefined]
	])('years: %s', (line, years) => {
		expect(facts(`Panadero\n\nRequisitos:\n- ${line}\n- Paciencia`).yearsMin).toBe(years);
	});

	test.each([
		['Lieu du poste : Télétravail hybride (34000 Montpellier)', 'hybrid'],
		['Trabajar desde casa: No', 'on-site']
	])('workplace: %s', (line, workplace) => {
		expect(facts(`Contable\n\n${line}`).workplace).toBe(workplace);
	});

	test.each([
		['Online sinds: 14-02-2026', '2026-02-14'],
		['Mise en ligne le 14 février 2026', '2026-02-14'],
		['2026-02-14', '2026-02-14'],
		['14.02.2026', '2026-02-14'],
		['14.02.2031', undefined],
		['Februar 2026', undefined]
	])('posted: %s', (line, day) => {
		expect(facts(`Bakker\n${line}\nBakkerij Kruimel, Gent`).postedOn).toBe(day);
	});
});
