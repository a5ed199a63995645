import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const titleOf = (text: string): string | undefined => read(text).facts.title?.value;

describe('a lone first line is the title', () => {
	const intro =
		'Crumbwell makes bread for hotels and has done so for sixty years, in an old mill by the river.\n\nRequirements:\n- Patience\n- A driving licence';

	test.each([
		['Night Baker', 'Night Baker'],
		['Dough Engineer, Sourdough & Rye', 'Dough Engineer, Sourdough & Rye'],
		['(Senior) .NET Developer', '(Senior) .NET Developer'],
		['iOS Engineer', 'iOS Engineer'],
		['Traineeship Bread Strategy (6 months, full time)', 'Traineeship Bread Strategy'],
		['Baking Practitioner (Level 3)', 'Baking Practitioner (Level 3)'],
		['Night Baker for our Rye Team', 'Night Baker'],
		['Night Baker for a small mill with a big oven', 'Night Baker'],
		['Night Baker who likes rye', 'Night Baker'],
		['Night Baker for Loafshire Council', 'Night Baker'],
		['Night Baker for children’s parties', 'Night Baker for children’s parties'],
		['Night Baker (Leeds, York or remote in England)', 'Night Baker'],
		['Night Baker, Aberdeen', 'Night Baker'],
		['Night Bakers x3 - Goole DN14', 'Night Bakers'],
		['Night Baker, Goole depot', 'Night Baker'],
		['Night Baker (and everything in between)', 'Night Baker'],
		['Night Baker (home-based, EU)', 'Night Baker'],
		['Night Baker (15 hours/week)', 'Night Baker'],
		['Night Baker (14/14 rotation)', 'Night Baker (14/14 rotation)'],
		['Night Baker / Pastry Chef (m/v/x) Hotels', 'Night Baker / Pastry Chef Hotels'],
		['Night Baker (f/m/x), Rye and Wheat', 'Night Baker, Rye and Wheat'],
		['NIGHT BAKER, permanent position', 'Night Baker'],
		['NIGHT BAKER wanted', 'Night Baker'],
		['Bäcker gesucht!', 'Bäcker'],
		['Night Baker - 12 month contract - Rye', 'Night Baker'],
		['Night Baker / Miller - two openings in one mill', 'Night Baker / Miller'],
		['NIGHT BAKER - START ASAP - £95 PER DAY', 'Night Baker'],
		['Urgent opening - Night Baker @ Crumbwell Ovens', 'Night Baker'],
		['Recruitment notice – Night Baker', 'Night Baker'],
		['Night Baker (0.6 FTE)', 'Night Baker'],
		['Night Baker (posted June 2024)', 'Night Baker'],
		['Night Baker (Exp: 2-3 yrs)', 'Night Baker'],
		['Night Baker (MILL 40817)', 'Night Baker'],
		['Night Baker #40817', 'Night Baker'],
		['Night Baker - Job ID: 40817', 'Night Baker'],
		['Night Baker x 2', 'Night Baker'],
		['2 x Night Baker', 'Night Baker'],
		['Night Baker - Up to £35k', 'Night Baker'],
		['Career opportunity - Night Baker', 'Night Baker'],
		['Job posting - Night Baker', 'Night Baker'],
		['(opening in May) Night Baker', 'Night Baker'],
		['Night Baker $20/hr (Monday - Wednesday)', 'Night Baker'],
		['Night Baker -LS3R 7QE', 'Night Baker'],
		['Night Baker, based at Loafbury County Library', 'Night Baker'],
		['Night Baker (rye/5 days)', 'Night Baker'],
		['Careers - Night Baker', 'Night Baker'],
		['Vacancy for Night Baker', 'Night Baker'],
		['Job description for Night Baker', 'Night Baker'],
		['Bake with us! Now hiring a Night Baker', 'Night Baker'],
		['[Leeds] Night Baker at Crumbwell', 'Night Baker'],
		['Night Baker Job in Leeds', 'Night Baker'],
		['Night Baker in Leeds, York or remote', 'Night Baker'],
		['Night Baker in Bread and Rye', 'Night Baker in Bread and Rye'],
		['Night Oven Staff', 'Night Oven Staff'],
		['Crumbwell Ovens | Night Baker for rye', 'Night Baker for rye'],
		['Working student (m/f/d) Rye & Wheat, 12–15 h/week', 'Working student Rye & Wheat'],
		['Night Baker (Aberdeen)', 'Night Baker'],
		['Night Baker (Leeds or York)', 'Night Baker'],
		['Night Baker (rye, wheat)', 'Night Baker (rye, wheat)'],
		['Night Baker (rye, wheat, the whole oven)', 'Night Baker'],
		['Night Baker (Grade 3), Catering Services, Loafshire University', 'Night Baker (Grade 3)'],
		['Night Baker, Rye Unit', 'Night Baker, Rye Unit'],
		['Night Baker - Municipality of Brotingen', 'Night Baker'],
		['Bread desk employee for the Municipality of Brotingen', 'Bread desk employee'],
		['[Night Baker](https://crumbwell.example/jobs/night-baker)', 'Night Baker'],
		['Night Baker (filled)', 'Night Baker'],
		['QA', 'QA']
	])('%s', (line, title) => {
		expect(titleOf(`${line}\n\n${intro}`)).toBe(title);
	});

	test.each([
		'Some words about bread',
		'All of our bakers are friends',
		'Bakers, what do you want?'
	])('no title: %s', (line) => {
		expect(titleOf(`${line}\n\n${intro}`)).toBeUndefined();
	});
});

test('a label for the sort of job gives way to the title above it', () => {
	const labels = 'Job type: Full-time\nRole: Baker\nIndustry: Food';
	expect(titleOf(`Night Baker, Rye\nCrumbwell Ltd, Leeds\n${labels}`)).toBe('Night Baker, Rye');
	expect(titleOf(`Crumbwell is hiring!\n${labels}`)).toBe('Baker');
});

test('a title gives up the employer beside it', () => {
	const rest = 'At Crumbwell we bake at night.\n\nRequirements:\n- Patience';
	expect(titleOf(`Night Baker — Crumbwell\nFull-time\n\n${rest}`)).toBe('Night Baker');
	expect(titleOf(`Crumbwell - Night Baker\nFull-time\n\n${rest}`)).toBe('Night Baker');
	expect(titleOf(`Night Baker, Brotingen University, Norway\n\n${rest}`)).toBe('Night Baker');
});

test('a title may stand over its labels, under what a house says of itself', () => {
	const intro =
		'A life at the mill is a warm one, and nobody hurries you there by day or by night.';
	const labels = 'Location\nLeeds, UK\nClosing date\n20 May 2026';
	expect(titleOf(`${intro}\n\nOpen now\n\nNight Baker\n${labels}`)).toBe('Night Baker');
	expect(titleOf(`${intro}\n\nOpen now\n\nOur Bakers\nLeeds, UK`)).toBeUndefined();
	expect(titleOf(`${intro}\n\nNight Baker (posted May 2026)\nBread, mostly.`)).toBe('Night Baker');
});

test('a label of titles is believed whatever stands after it', () => {
	expect(titleOf('Vacancies\nWe are hiring:\nA night baker')).toBe('night baker');
	expect(titleOf('Term: winter\nJob title: Bread Baking\nOpenings: 1')).toBe('Bread Baking');
	expect(titleOf('Term: winter\nPosition: Bread Baking\nOpenings: 1')).toBeUndefined();
});

describe('the title in the sentence that says whom one looks for', () => {
	test.each([
		['We are looking for a night baker!', 'Night baker'],
		['For our mill we now require another night baker who likes rye.', 'Night baker'],
		['We are seeking a Night Baker (Rye) to join us.', 'Night Baker'],
		['We would like to hire a night baker.', 'Night baker'],
		['Join us as our new night baker, you will bake.', 'Night baker'],
		[
			'Wir suchen zum nächstmöglichen Zeitpunkt eine/n engagierte/n Bäcker (m/w/d) für die Nacht.',
			'Bäcker'
		],
		['Die Kneadle GmbH sucht dich als Bäckermeister in Leeds.', 'Bäckermeister'],
		['Le moulin recrute un(e) vendeur en boulangerie à Lyon.', 'Vendeur'],
		['Voor onze molen zijn wij op zoek naar een ervaren kok met ideeën.', 'Kok'],
		['Procuramos uma cozinheira para a noite.', 'Cozinheira'],
		['Estamos buscando un cocinero con experiencia.', 'Cocinero'],
		['Are you our next Night Baker?', 'Night Baker'],
		['An opportunity has arisen for a Night Baker in the mill.', 'Night Baker'],
		['Crumbwell is looking to add a Night Baker to its team.', 'Night Baker'],
		['We are on the lookout for a Night Baker to join us.', 'Night Baker'],
		['Crumbwell Ltd require a Night Baker for the mill.', 'Night Baker'],
		['The mill seeks to add one or two bakers per year to its ovens.', 'Bakers'],
		['You will be the Bread Line Team Member in Leeds.', 'Bread Line Team Member'],
		[
			'Add something of your own to all that we bake by night and by day and share the good warm bread as: Night Baker Rye & Wheat / Ovens (m/f/d).',
			'Night Baker Rye & Wheat / Ovens'
		],
		['Applications are invited for the position of Night Baker for the mill.', 'Night Baker'],
		[
			'Crumbwell is seeking a self-driven, careful person to join our team as a Night Baker.',
			'Night Baker'
		],
		['The mill is seeking to recruit a flexible and organised baker for the night.', 'Baker'],
		['We are seeking a highly inspired and open-minded Night Baker to bake.', 'Night Baker'],
		['Bist du unser neuer Bäckermeister?', 'Bäckermeister'],
		['Êtes-vous notre prochaine boulangère ?', 'Boulangère'],
		['Experienced night bakers are required to look after the ovens.', 'Night bakers'],
		['A pastry chef is needed for the mill.', 'Pastry chef'],
		['Gesucht wird eine Bäckerin für die Nacht.', 'Bäckerin'],
		['The mill is now hiring full-time and part-time bakers.', 'Bakers'],
		['Of an evening the Night Baker reports to the Head of Rye.', 'Night Baker'],
		['We are currently looking for:\nNight baker, to join a new oven.', 'Night baker']
	])('%s', (sentence, title) => {
		expect(
			titleOf(
				`The mill by the river is old and large, and there are many of us in it.\n${sentence}`
			)
		).toBe(title);
	});

	test.each([
		'We are looking for a friendly colleague.',
		'Wir suchen eine Person mit Erfahrung.',
		'We need a new oven for the baker.',
		'A baker certificate is required for the ovens.'
	])('none in: %s', (sentence) => {
		expect(
			titleOf(
				`The mill by the river is old and large, and there are many of us in it.\n${sentence}`
			)
		).toBeUndefined();
	});
});

test.each([
	['Boulanger - 32K€ H/F', 'Boulanger'],
	['Night Baker - 40-45k', 'Night Baker'],
	['Night Baker Position Summary', 'Night Baker']
])('what a first line says beside the job: %s', (line, title) => {
	expect(titleOf(`${line}\nCrumbwell\nNantes, France\nTemps plein`)).toBe(title);
});

test.each([
	'Loafshire Department of Bread and Pastry',
	'Loafshire Municipality',
	'The New Oven Team of Crumbwell zoekt een',
	'Crumbwell Contrata'
])('what stands above the fields of a board without naming a job: %s', (line) => {
	expect(
		titleOf(
			`${line}\nIndustry: Food\nDeadline: 31 October 2025\nJob Type: Contract\nLocation: Leeds`
		)
	).toBeUndefined();
});
