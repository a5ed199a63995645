import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const namesIn = (line: string, heading = 'Requirements') =>
	read(`Miller\n\n${heading}:\n- ${line}\n- Sense of flour`).skills.map(({ name }) => name);

describe('who is asked for brings what those of the trade can', () => {
	test.each([
		['Experience as a butcher', 'Butchery'],
		['Ausbildung als Schreiner/in', 'Carpentry'],
		['Ausbildung zur Erzieherin oder zum Kinderpfleger', 'Childcare'],
		['Expérience en tant que boulanger', 'Baking'],
		['Formation de soudeur', 'Welding'],
		['Experiencia como camarera', 'Table service'],
		['Ervaring als timmerman', 'Carpentry'],
		['Experiência como auxiliar de cozinha', 'Kitchen assistance'],
		['Being a midwife is welcome', 'Midwifery'],
		['Grundausbildung als Feinmechaniker', 'Machining']
	])('%s: %s', (line, name) => {
		expect(namesIn(line)).toContain(name);
	});

	test.each([
		['You work with the butcher', 'Butchery'],
		['Zusammenarbeit mit dem Koch', 'Cooking'],
		['German, as our welders speak nothing else', 'Welding'],
		['Respeto por nuestros camareros', 'Table service']
	])('those one works with are not asked for: %s', (line, name) => {
		expect(namesIn(line)).not.toContain(name);
	});

	test('tasks and the firm ask for nobody', () => {
		expect(namesIn('Bring the flour as a butcher does', 'Responsibilities')).not.toContain(
			'Butchery'
		);
		expect(namesIn('Founded as a butcher', 'About us')).not.toContain('Butchery');
	});
});

describe('languages as German builds them', () => {
	test.each([
		['Gute Russischkenntnisse', 'Russian'],
		['Ausgezeichnetes Deutschniveau', 'German'],
		['In polnischer Sprache schreiben', 'Polish'],
		['Deutsche Muttersprache', 'German'],
		['Griechisch ist von Vorteil', 'Greek']
	])('%s: %s', (line, name) => {
		expect(namesIn(line, 'Anforderungen')).toContain(name);
	});
});

describe('names that postings of all trades use', () => {
	test.each([
		['Good computer skills', 'Computer literacy'],
		['Fundraising for the mill', 'Fundraising'],
		['Werken op hoogte', 'Working at height'],
		['Sandstrahlen und Pulverbeschichtung', 'Surface treatment'],
		['Biologie moléculaire', 'Molecular biology'],
		['Testes automatizados', 'Test automation'],
		['Licencia de manejar', 'Driving licence'],
		['Künstliche Intelligenz', 'Artificial intelligence'],
		['Inteligencia artificial', 'Artificial intelligence'],
		['Référencement naturel', 'SEO'],
		['Protección de datos', 'Data protection'],
		['Kennis van npm', 'npm']
	])('%s: %s', (line, name) => {
		expect(namesIn(line)).toContain(name);
	});
});
