import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of the last line under a heading. */
const under = (
	heading: string,
	lines = 'Teig und Ofen, Nummer eins der Stadt\nMehl und Wasser'
) => {
	const text = `Bäckerin\n\n## Aufgaben\n- Brot backen\n\n${heading}\n${lines}`;
	return kindAt(read(text), lines.split('\n').at(-1) ?? '');
};

describe('what houses announce in their own words, in other languages than English', () => {
	test.each([
		['Das ist uns wichtig', 'minimum'],
		['Darauf kommt es uns an', 'minimum'],
		['Das suchen wir:', 'minimum'],
		['## Wir brauchen & suchen', 'minimum'],
		['**Vous maitrisez les fours et les pétrins**', 'minimum'],
		['Notre environnement technologique', 'about'],
		['Unser Tech-Stack:', 'about'],
		['Nuestro stack tecnológico', 'about'],
		['Arbeiten bei Krume heißt', 'benefits'],
		['Un plan de carrière clair :', 'benefits'],
		['Deine Karrierechancen', 'benefits'],
		['À propos d’Hortense & Fils', 'company'],
		['# Wir freuen uns auf Unterlagen zur Bewerbung!', 'apply'],
		['Werken bij de molen betekent dat je...', 'benefits'],
		['Was musst du mitbringen?', 'minimum'],
		['Ce qui compte pour nous', 'minimum'],
		['¿Qué tienes que saber?', 'minimum'],
		['Dit vinden wij belangrijk', 'minimum'],
		['O que valorizamos', 'minimum'],
		['La boulangère ou le boulanger, bref : le-la candidat-e devra :', 'minimum'],
		['Wir freuen uns auf Sie, freuen Sie sich auf …', 'benefits'],
		['Freu dich auf', 'benefits'],
		['Conditions du contrat', 'benefits'],
		['Faixa salarial', 'pay'],
		['Fourchette salariale', 'pay'],
		['Retribuciones', 'pay'],
		['Gehaltsspanne', 'pay'],
		['Salarisindicatie', 'pay'],
		['Informations sur la procédure', 'process'],
		['Étape 2 :', 'process'],
		['Valoración de méritos', 'process'],
		['Comisión de valoración:', 'process'],
		['Tempo médio de feedbacks', 'process'],
		['Warum suchen wir dich?', 'about'],
		['¿Por qué necesitamos una panadera?', 'about'],
		['Pourquoi ce poste ?', 'about'],
		['Waarom zoeken we een bakker?', 'about'],
		['Quelques mots sur l’organisation', 'company'],
		['Notre mission : du pain pour tout le quartier, de sept heures à midi', 'company'],
		['Even voorstellen', 'company'],
		['Um pouco sobre nós', 'company'],
		['Willkommen bei Krume', 'company'],
		['¿Dónde dirigirse?', 'apply'],
		['Plazo de presentación de solicitudes', 'apply'],
		['Prazo para candidaturas', 'apply'],
		['Duración del contrato', 'other']
	])('%s', (heading, kind) => {
		expect(under(heading)).toBe(kind);
	});

	test('what awaits one may be the tasks', () => {
		const tasks =
			'Du arbeitest mit an drei Öfen.\nDabei übernimmst du bald eigene Teige.\nDu unterstützt die Kasse am Samstag.';
		expect(under('Das erwartet dich bei uns als Lehrling der alten Mühle:', tasks)).toBe(
			'responsibilities'
		);
		const offers = 'Du bekommst jeden Morgen Brot.\nDu hast ein Rad.\nDu lernst alle Teige.';
		expect(under('Das erwartet dich bei uns als Lehrling der alten Mühle:', offers)).toBe(
			'benefits'
		);
	});

	test('a heading may stand at the end of a line', () => {
		const profile = '- Vous avez un CAP de boulangerie\n- Lecture de recettes';
		expect(under('Durée du contrat : 6 mois Profils recherchés :', profile)).toBe('minimum');
	});
});
