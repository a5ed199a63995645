import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const skillsOf = (line: string, heading = 'Requisitos') =>
	read(`Panadera\n\n${heading}:\n- ${line}\n- Brot`).skills.map(({ name }) => name);

describe('skills in the words of other languages', () => {
	test.each([
		['Facturación a los hoteles', 'Invoicing'],
		['Conciliación bancaria', 'Reconciliation'],
		['Schadenbearbeitung im Innendienst', 'Claims handling'],
		['Kundenberatung an der Theke', 'Customer service'],
		['Maçonnerie des fours', 'Bricklaying'],
		['Tests unitaires', 'Unit testing'],
		['Geldig VCA-certificaat', 'VCA'],
		['Licencia de manejo vigente', 'Driving licence'],
		['Melhoria contínua da padaria', 'Process improvement'],
		['Führerausweis Kat. B', 'Driving licence'],
		['Gute Türkischkenntnisse', 'Turkish'],
		['Maîtrise de la langue française', 'French'],
		['Goede beheersing van de Nederlandse taal', 'Dutch'],
		['Fahren mit dem Pont roulant', 'Crane operation'],
		['Câblage et vissage des fours', 'Assembly'],
		['Licitaciones del obrador', 'Tendering'],
		['Mahnwesen der Backstube', 'Collections'],
		['Leistung von Pikettdienst', 'On-call duty'],
		['Emitir relatórios da padaria', 'Report writing'],
		['Conocimientos de electrónica', 'Electronics'],
		['Medicina Ocupacional', 'Health and safety'],
		['Begleitung des Pflegeprozesses', 'Nursing'],
		['IA générative au fournil', 'Artificial intelligence'],
		['Ausbildung als Tierarzt', 'Veterinary care'],
		['Ervaring als kok', 'Cooking']
	])('%s', (line, name) => {
		expect(skillsOf(line)).toContain(name);
	});

	test.each([
		'Al menos un año de experiencia en puestos similares, te encanta el pan y queremos conocerte',
		'Fundierte Erfahrung in der Backstube, sichere Kenntnisse',
		'Experiencia en un obrador o similar, en el área'
	])('small words are none: %s', (line) => {
		for (const name of skillsOf(line))
			expect(name).not.toMatch(/similares|encanta|queremos|fundierte|sichere|^área$/i);
	});

	test('setting up is no cooking, and schooling no teaching', () => {
		expect(skillsOf('Mise en place de solutions pour le four')).not.toContain('Cooking');
		expect(skillsOf('Ensino médio completo')).not.toContain('Teaching');
	});
});
