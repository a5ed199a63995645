import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const placeOf = (text: string): string | undefined => read(text).facts.location?.value;

describe('the place beside the employer under the title', () => {
	const under = (line: string): string | undefined =>
		placeOf(`Night Baker\n${line}\nFull-time\n\nRequirements:\n- Patience`);

	test.each([
		['Crumbwell GmbH, Mainzer Landstraße, Frankfurt am Main', 'Frankfurt am Main'],
		['Crumbwell SL, Carrer de Pallars, Barcelona - ES', 'Barcelona, ES'],
		['Crumbwell GmbH & Co. KG, Kleinbrotingen - DE', 'Kleinbrotingen, DE'],
		['Crumbwell Ltd, Mayfair, London', 'Mayfair, London'],
		['Crumbwell Ltd - Milan / Rome / Bari', 'Milan; Rome; Bari'],
		['Crumbwell Ltd, Dublin 2 (hybrid, 2 days in the office)', 'Dublin 2'],
		['Crumbwell Ltd, Portloaf', 'Portloaf'],
		['Crumbwell Ltd, Ryedale branch', 'Ryedale'],
		['Ovens & Daughters, Braga (Portugal) - hybrid', 'Braga, Portugal'],
		['Crumbwell Museum (Scottish charity), Glasgow', 'Glasgow'],
		['Faculty of Rye, Loafshire University, Denmark', 'Denmark'],
		['Employer: Crumbwell Ovens, Berne', 'Berne'],
		['Home-based, Leeds or York area', 'Leeds; York'],
		['Baking. Copenhagen HQ.', 'Copenhagen'],
		['London (Clerkenwell), £29-33k + perks', 'London (Clerkenwell)'],
		['Kleinbrotingen, 40 hours', 'Kleinbrotingen'],
		['Night shift, 40 hours', undefined],
		['Fixed term, 40 hours', undefined],
		['Bread team, Amsterdam', 'Amsterdam'],
		['City of Brotingen – Department of Bread', 'Brotingen'],
		['170 East Oven St Crumb Falls TX 78702', 'Crumb Falls TX'],
		['12 Oven Road, Kneadbury, OH 44101', 'Kneadbury, OH'],
		['Unit 7, Rye Park, Kneadbury BT47 6SA', 'Kneadbury'],
		['Unit 3, Kneadbury, West Yorkshire LS1 4AB', 'Kneadbury'],
		['📍 Leeds', 'Leeds'],
		['Remote, Ohio, North Dakota, Utah', 'Ohio; North Dakota; Utah'],
		['Band OK | ID', undefined],
		['US, OR, Kneadbury', 'Kneadbury, OR'],
		['GB, , Loafbury on Rye', 'Loafbury on Rye'],
		['Winterthur, Ofenwilen, Schaffhausen', 'Winterthur; Ofenwilen; Schaffhausen'],
		['Winterthur, Ofenwilen, Mehlikon', undefined],
		['At Kneading District, Leeds', 'Leeds'],
		['Location: Remote; United States. Leeds or its surroundings preferred.', 'United States'],
		['\\- **Location**: Kneadbury', 'Kneadbury'],
		['Crumbwell | Vacancies', undefined]
	])('%s', (line, place) => {
		expect(under(line)).toBe(place);
	});

	test.each(['Crumbwell Ltd, Claims Operations', 'Crumbwell Ltd | Head Baker’s team'])(
		'no place: %s',
		(line) => {
			expect(under(line)).toBeUndefined();
		}
	);

	test('a line of a town and a country names both, whether the town is known or not', () => {
		expect(under('Kleinbrotingen - Switzerland')).toBe('Kleinbrotingen, Switzerland');
	});

	test('an employer that is a town says where', () => {
		const of = (sentence: string): string | undefined =>
			placeOf(`Night Baker\n\n${sentence}\n\nRequirements:\n- Patience`);
		expect(of('La Ville de Brotigny recrute une boulangère.')).toBe('Brotigny');
		expect(of('The Municipality of Brotingen invites applications.')).toBeUndefined();
		expect(of('The University of Leeds invites applications.')).toBe('Leeds');
		expect(of('Das Klinikum Kassel sucht eine Bäckerin.')).toBe('Kassel');
		expect(of('The University of Brotingen invites applications.')).toBeUndefined();
	});

	test('a place stands under the title wherever that is', () => {
		const above = 'Crumbwell bakes for hotels, and has done so for many good years.\nOpen now';
		expect(placeOf(`${above}\nNight Baker\nLeeds, UK\nDetails\n\nWe need a Night Baker.`)).toBe(
			'Leeds, UK'
		);
	});

	test('a sentence that names the town counts for more than a country', () => {
		expect(
			placeOf(
				'Night Baker\nCrumbwell Ltd, Denmark\n\nWe bake bread for hotels.\nYour place of work will be Campus Brotingen.'
			)
		).toBe('Campus Brotingen');
	});

	test('a town that a sentence names goes before a country alone', () => {
		expect(placeOf('Night Baker\n🌍 Denmark\n\nYou bake at home or in our mill in Odense.')).toBe(
			'Odense'
		);
	});

	test('a place may stand in the title or after terms', () => {
		const rest = '\nFull-time\n\nRequirements:\n- Patience';
		expect(placeOf(`Night Baker (Leeds, Portloaf or Remote in England)${rest}`)).toBe(
			'Leeds; Portloaf'
		);
		expect(placeOf(`Night Baker, Aberdeen${rest}`)).toBe('Aberdeen');
		expect(placeOf(`Night Baker in Leeds, York or remote${rest}`)).toBe('Leeds; York');
		expect(placeOf(`Night Baker, Leeds Library${rest}`)).toBe('Leeds');
		expect(placeOf(`Night Baker, Kneadbury Library${rest}`)).toBeUndefined();
		expect(placeOf(`[Leeds - UK] Night Baker${rest}`)).toBe('Leeds');
		expect(
			placeOf(
				`Night Baker, Brotingen University, Norway\n\nBrotingen University seeks to appoint a baker.${rest}`
			)
		).toBe('Norway');
		expect(placeOf(`Night Baker (Remote, US or Canada)${rest}`)).toBe('US; Canada');
		expect(placeOf(`Night Baker (nights), Goole depot${rest}`)).toBe('Goole');
		expect(under('Contract: Permanent, 37 hours per week, York or Hull')).toBe('York; Hull');
	});
});

describe('the place after a label', () => {
	test.each([
		['Location: Graz or Kleinbrotingen. Hours: 38.5.', 'Graz; Kleinbrotingen'],
		['Location: Lagos, Nairobi or fully remote within Africa', 'Lagos; Nairobi'],
		['Location: Kraków / travel 60%', 'Kraków'],
		['Location: Calgary (field based)', 'Calgary'],
		['Location: Leeds / York + travel in Wales', 'Leeds; York'],
		['Nursery location: Upper Loafing, two minutes from the tram', 'Upper Loafing'],
		['Place of employment: Valletta, Malta', 'Valletta, Malta'],
		['Sede di lavoro: Brotignano', 'Brotignano'],
		['Hiring area: Boise, ID, Reno, NV, and Upper Loafing', 'Boise, ID; Reno, NV; Upper Loafing'],
		['Location: Anywhere, Canada', 'Canada'],
		['Job locations\nOven Walk\nKneadbury\nWF1 5RH\nUnited Kingdom', 'Kneadbury'],
		['Region: Lyon', 'Lyon'],
		['Region: All of it', undefined],
		['Location: Home based and Leeds', 'Leeds'],
		['Location: On the road', undefined],
		['Location: Multiple locations', undefined],
		['Location: TBC', undefined],
		['Ability to commute/relocate:\nUpper Loafing: reliably commute (required)', 'Upper Loafing'],
		['Job location\tUpper Loafing', 'Upper Loafing'],
		['Contents\nLocation\nBenefits\nLocation\nKneadbury, Kent', 'Kneadbury, Kent'],
		['Help with sourdough in Leeds', 'Leeds']
	])('%s', (line, place) => {
		expect(placeOf(`Night Baker\nCrumbwell Ltd\n${line}\n\nRequirements:\n- Patience`)).toBe(place);
	});
});

describe('the place in a sentence', () => {
	const said = (sentence: string): string | undefined =>
		placeOf(
			`Night Baker\n\nCrumbwell makes bread for hotels and has done so for years.\n${sentence}`
		);

	test.each([
		['You will be based in Kleinbrotingen.', 'Kleinbrotingen'],
		['Place of work is Oulu, Rovaniemi or Kuopio.', 'Oulu; Rovaniemi; Kuopio'],
		['For our test kitchen in Kleinbrotingen we are looking for help.', 'Kleinbrotingen'],
		['You will join our young team in Bremen and Leipzig.', 'Bremen; Leipzig'],
		['Our mill is located in Kneadbury Corners, WI.', 'Kneadbury Corners, WI'],
		['The oven stands here in sunny St. Crumb!', 'St. Crumb'],
		['You bake in the heart of Kneadbury.', 'Kneadbury'],
		['Most of our bakers live near Kneadbury.', 'Kneadbury'],
		['Four days a week are in our Mayfair office.', 'Mayfair'],
		['Crumbwell in Odense bakes at night.', 'Odense'],
		['We bake in an old brewery in Prague.', 'Prague'],
		['If you move to Aalborg, we help you with a flat.', 'Aalborg'],
		['We look after people in and around Loafbury.', 'Loafbury'],
		['You sit within Group Bread in Hamilton.', 'Hamilton'],
		['Hello from Rotterdam!', 'Rotterdam'],
		['We are a body of the union with its seat in Galway, Ireland.', 'Galway, Ireland'],
		['Based in our Cambridge, MA headquarters, you will bake.', 'Cambridge, MA'],
		['Mit 21 Öfen am Standort Kleinbrotingen sind wir zufrieden.', 'Kleinbrotingen'],
		[
			'Wir freuen uns auf Post an die Ofenstraße 12, 88212 Ravensburg, gern auch ohne Marke.',
			'Ravensburg'
		],
		['El pan sale de nuestra planta de Castellón.', 'Castellón'],
		['Du arbeitest in unserem Team in Graz.', 'Graz'],
		['Vous rejoignez notre atelier à Rennes.', 'Rennes'],
		['Location is Kleinbrotingen, two days a week.', 'Kleinbrotingen'],
		['The position is placed in Graz or Linz.', 'Graz; Linz'],
		[
			'Our client, a supplier of flour, is seeking a baker for its plant near Kleinbrotingen.',
			'Kleinbrotingen'
		],
		['We are looking for somebody in branch Kleinbrotingen.', 'Kleinbrotingen'],
		['We are recruiting two bakers for our Sligo centre.', 'Sligo'],
		['Moin aus Hamburg!', 'Hamburg'],
		['This position is in Kleinbrotingen.', 'Kleinbrotingen'],
		['This is an onsite role in Kneadbury, OH.', 'Kneadbury, OH'],
		['You must live in Kneadbury.', 'Kneadbury'],
		['We will be working mostly within the Leeds ring.', 'Leeds'],
		['Are you looking for work centrally in Loafshire?', 'Loafshire'],
		['We have a good oven and office in Hamburg Altona.', 'Hamburg Altona'],
		['From its base in Linz it sells bread.', 'Linz'],
		['Crumbwell is a family-owned bakery near Munich.', 'Munich'],
		['We are four people in a tall house in Utrecht.', 'Utrecht'],
		['You bake in our large facility located in Kneadbury.', 'Kneadbury'],
		['Crumbwell is a new bakery situated in Kneadbury.', 'Kneadbury'],
		['Our client is a well-known restaurant in Kneadbury.', 'Kneadbury'],
		['Crumbwell is a family business in Kneadbury.', 'Kneadbury']
	])('%s', (sentence, place) => {
		expect(said(sentence)).toBe(place);
	});

	test.each([
		'You sometimes travel to our customers’ offices in Munich.',
		'We have 340 colleagues in Vienna, Zagreb and Gothenburg.',
		'Our team in Scrum is good.',
		'We have offices in Vienna and Graz.',
		'You ship the bread to our office in Munich.',
		'You work in our Contact centre.',
		'We bake for the shop of Mr Crumb.',
		'You will work in Python.',
		'We sell to hotels in Germany.'
	])('none in: %s', (sentence) => {
		expect(said(sentence)).toBeUndefined();
	});
});
