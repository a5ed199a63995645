import { taggedNames } from '$lib/reader/skills/tagged-names';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const namesIn = (line: string, heading = 'Responsibilities') =>
	read(`Baker\n\n${heading}:\n- ${line}\n- Feeding the sourdough`).skills.map(({ name }) => name);

describe('a word beside others is not always the skill it is called', () => {
	test.each([
		['Mise en place d’un nouveau four', 'Cooking'],
		['Erstellung und Pflege der Rezeptkartei', 'Nursing'],
		['Pflege von Rezepten und Preislisten', 'Nursing'],
		['Recrutement d’un boulanger pour la saison', 'Recruitment'],
		['Organisation logistique des fêtes du village', 'Supply chain'],
		['Tu aides le boulanger français du quartier', 'French'],
		['Ayudas al mercado español', 'Spanish'],
		['Lectures at the Department of Philosophy', 'Philosophy'],
		['Um faturamento anual de dois moinhos', 'Invoicing'],
		['Mapping the UI automation of the oven', 'UI design']
	])('%s is no %s', (line, name) => {
		expect(namesIn(line)).not.toContain(name);
	});

	test.each([
		['Own a reliable vehicle', 'Reliability'],
		['You keep reliable and valid information on flour', 'Reliability'],
		['Valid licence and current auto insurance', 'Insurance'],
		['We are hiring for the plum season', 'Recruitment'],
		['Our sales force of beekeepers sells the honey', 'Salesforce'],
		['The DBs such as MySQL', 'Enhanced DBS'],
		['Técnicas de ADN en levaduras', 'BSN'],
		['National insurance number and a clean apron', 'Insurance'],
		['Compile monthly statistics of loaves', 'Statistics'],
		['Finding, cleaning and sorting flour data', 'Housekeeping'],
		['A recipe book lending itself to large batches', 'Lending'],
		['No use of illegal controlled substances', 'Controlled drugs'],
		['Recruitment #4711 of the mill', 'Recruitment'],
		['Care for linting and static typing', 'Typing'],
		['A gym membership', 'Gym membership'],
		['Attestation de la mairie', 'Attestation de la'],
		['Talking to millers, product owners and farmers', 'Product management'],
		['A smartphone (iPhone or Android) for the rota', 'Android'],
		['Esperamos que ames el pan, sepas Excel, Word y PowerPoint', 'Esperamos'],
		['A chance to gain rural experience', 'Gain rural']
	])('%s is no %s', (line, name) => {
		expect(namesIn(line, 'Requirements')).not.toContain(name);
	});

	test.each([
		['Pflege der Bewohner', 'Nursing'],
		['Parler français avec les clients', 'French'],
		['Atender en inglés y español', 'Spanish'],
		['Mise en place for the breakfast service', 'Cooking']
	])('%s is %s', (line, name) => {
		expect(namesIn(line)).toContain(name);
	});

	test.each([
		['A reliable baker', 'Reliability'],
		['Hiring and training apprentices', 'Recruitment'],
		['Insurance and claims', 'Insurance'],
		['Cleaning the ovens', 'Housekeeping'],
		['Statistics and a love of bread', 'Statistics'],
		['Experience as a product owner', 'Product management'],
		['Phones and Android apps', 'Android'],
		['Fast typing', 'Typing'],
		['Lending to farmers', 'Lending'],
		['Enhanced DBS check', 'Enhanced DBS'],
		['BSN or ADN', 'BSN']
	])('%s is %s', (line, name) => {
		expect(namesIn(line, 'Requirements')).toContain(name);
	});
});

test('the noun that examples follow names nothing beside them', () => {
	const names = namesIn('Experience with recipe planning tools like Jira', 'Requirements');
	expect(names).toContain('Jira');
	expect(names).not.toContain('Recipe planning tools');
	expect(namesIn('Experience with recipe planning tools', 'Requirements')).toContain(
		'Recipe planning tools'
	);
});

test('names of one list are told by its "and" in each language', () => {
	for (const and of ['and', 'und', 'et', 'y', 'en', 'e'])
		expect(namesIn(`Photoshop ${and} Illustrator`, 'Requisitos')).toContain('Illustrator');
});

test.each([
	['We bake for customers from industries such as e-commerce, insurance and banking.', []],
	['Our clients include Twilio, Shopify and the mill of Leeds.', []],
	['Unsere Kunden wie Shopify und Twilio lieben Brot.', []],
	['Nos clients tels que Shopify et Twilio aiment le pain.', []],
	['We run our ovens on Twilio and Shopify.', ['Shopify', 'Twilio']]
])('customers of an employer are nothing one knows: %s', (line, names) => {
	const { skills } = read(`Baker\n\nAbout us\n${line}\n\nRequirements:\n- Patience`);
	expect(skills.map(({ name }) => name).sort()).toEqual(names);
});

test('a requirement of one word is a name, whatever else the word may be', () => {
	expect(namesIn('Excel', 'Requirements')).toContain('Excel');
	expect(namesIn('Excel avançado', 'Requisitos')).toContain('Excel');
	expect(namesIn('Excel at baking', 'Requirements')).not.toContain('Excel');
	expect(namesIn('Go the extra mile', 'Requirements')).not.toContain('Go');
});

describe('words that only lead to a name or qualify it are none', () => {
	test.each([
		['Kennis en ervaring van deegbereiding', /ervaring/i],
		['Du hast vielleicht schon Erfahrung in diesem Bereich', /vielleicht|diesem/i],
		['Umgang mit diesen Technologien: Steinofen', /diesen/i],
		['Une expérience en matière de pétrissage', /matière/i],
		['Tener conocimientos de panes, sepas cubrir el turno', /sepas/i],
		['Fair knowledge of ovens', /^fair$/i],
		['Sufficient knowledge of ovens', /^sufficient$/i],
		['Previous coffee shop / café experience', /\//]
	])('%s', (line, none) => {
		for (const name of namesIn(line, 'Anforderungen')) expect(name).not.toMatch(none);
	});
});

describe('a name goes on as far as its language lets it', () => {
	test.each([
		['Experiencia en supervisión de hornos', 'Supervisión de hornos'],
		['Conocimientos en tecnología de la masa para obradores', 'Tecnología de la masa'],
		['Connaissance du pain complet en Bretagne', 'Pain complet'],
		['Conocimiento en redes TRB y SDH', 'TRB'],
		['Experiência em decoração de bolos', 'Decoração de bolos'],
		['Kenntnisse in den Bereichen Brotbackkunst und Müllerei', 'Brotbackkunst']
	])('%s', (line, name) => {
		expect(namesIn(line, 'Requisitos')).toContain(name);
	});
});

test('where "en" is "in", what follows it is no name', () => {
	expect(namesIn('Connaissance du pain complet en Bretagne', 'Requisitos')).not.toContain(
		'Bretagne'
	);
});

test('a class of licence is no sentence of its own, so that its wish reaches the licence', () => {
	const { skills } = read('Baker\n\nAnforderungen:\n- Führerausweis Kat. B wünschenswert');
	expect(skills).toMatchObject([{ name: 'Driving licence', must: false }]);
});

test('what opens a sentence as a verb or tells whom it wants is no name that no list has', () => {
	const seen = (words: string, named: string) =>
		taggedNames(
			{ kind: 'minimum', words, start: 0 },
			[{ start: 0, end: named.length, layer: 'skill', likely: 0.9 }],
			[]
		).map(({ name }) => name);
	expect(seen('Motivated and punctual', 'Motivated')).toEqual([]);
	expect(seen('Assist Millers or others', 'Assist Millers')).toEqual([]);
	expect(seen('Crumb reading and more', 'Crumb')).toEqual(['Crumb']);
});

test('a verb that opens a sentence is no maker, and what is polished no language', () => {
	expect(namesIn('Assist Kneadly, Python and others')).not.toContain('Assist Kneadly');
	expect(namesIn('Experience with polish and oils', 'Requirements')).not.toContain('Polish');
	expect(namesIn('Polish and Greek', 'Requirements')).toContain('Polish');
});
