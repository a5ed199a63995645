import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const skillsOf = (line: string, heading = 'Requisitos') =>
	read(`Panadera\n\n${heading}:\n- ${line}\n- Brot`).skills.map(({ name }) => name);

describe('names that other languages build by rule', () => {
	test.each([
		['Teigverarbeitung und Mahnwesen', 'Teigverarbeitung'],
		['Teigverarbeitung und Kassenwesen', 'Kassenwesen'],
		['Routine mit Bestellsoftware', 'Bestellsoftware'],
		['Je houdt van metselwerk en gevelonderhoud', 'Gevelonderhoud'],
		['Lecture de recettes', 'Lecture de recettes'],
		["Assurer la gestion du levain et les procédures d'hygiène", 'Gestion du levain'],
		['Edición de recetas para la tienda', 'Edición de recetas'],
		['Conservação de fornos', 'Conservação de fornos']
	])('%s: %s', (line, name) => {
		expect(skillsOf(line)).toContain(name);
	});

	test.each([
		'Freude am Handwerk und an der Weiterentwicklung',
		'Ofenbau Krume GmbH und Backtechnik AG',
		'Een groot klantennetwerk',
		'Gestion de tous nos projets',
		'Control de calidad y gestión de tareas'
	])('none: %s', (line) => {
		for (const name of skillsOf(line))
			expect(name).not.toMatch(
				/handwerk|entwicklung|technik|netwerk|gestion de tous|calidad|tareas/i
			);
	});
});

describe('turns of phrase of other languages', () => {
	test.each([
		['Erfahrung in der Teigruhe', 'Teigruhe'],
		['Kenntnisse im Bereich Zuckerguss', 'Zuckerguss'],
		['Sicherer Umgang mit Knetern', 'Knetern'],
		["Maîtrise de l'empotage", 'Empotage'],
		['Vous avez une expérience en rectification', 'Rectification'],
		['Expérience professionnelle dans la vannerie', 'Vannerie'],
		['Experiencia previa en el amasado', 'Amasado'],
		['Gute Kenntnisse der Sauerführung', 'Sauerführung'],
		['Noções de apicultura', 'Apicultura'],
		['Bekend met Bakplan', 'Bakplan'],
		['Able to use a bread slicer', 'Bread slicer'],
		['Dominio de las batidoras', 'Batidoras'],
		['Goede beheersing van het tafelen', 'Tafelen'],
		['Experiência comprovada na fermentação', 'Fermentação']
	])('%s: %s', (line, name) => {
		expect(skillsOf(line)).toContain(name);
	});

	test.each([
		'Freundlicher Umgang mit unseren Kunden und mit Kindern',
		'Brotkenntnisse von Vorteil, Erfahrung im Alltag',
		'Sie haben praktische Erfahrung',
		'Melhoria da experiência do cliente',
		'Connaissance des outils et des méthodes'
	])('small words are none: %s', (line) => {
		for (const name of skillsOf(line))
			expect(name).not.toMatch(
				/kunden|kindern|unseren|vorteil|alltag|sie haben|cliente|outils|méthodes/i
			);
	});
});
