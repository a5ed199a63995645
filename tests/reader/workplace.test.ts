import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { read } from './read-file';

const workplace = (text: string) => factsOf(read(`Baker\n\n${text}`)).workplace;

describe('where one works', () => {
	test.each([
		['Two days a week from home', 'hybrid'],
		['Work is 5 days in-person in our Ludlow office', 'on-site'],
		['Remote work is expected, with hours of your own', 'remote'],
		['Onsite or remote', undefined],
		['ONSITE, REMOTE', undefined],
		['Ludlow, Hereford or Remote', undefined],
		['This is a hybrid baking and selling position.', undefined],
		['Working from home available', 'hybrid'],
		['Mobiles Arbeiten an bis zu zwei Tagen pro Woche', 'hybrid'],
		['Our team is fully distributed.', 'remote'],
		['Presence in the office is required five days a week.', 'on-site'],
		['You can work from home two days a week.', 'hybrid'],
		['You may work from home up to 40% of your time.', 'hybrid'],
		['You work from home on Fridays.', 'hybrid'],
		['Home office possible', 'hybrid'],
		['Flexible remote days', 'hybrid'],
		['Smart working up to 60% of the working time', 'hybrid'],
		['Up to two days of mobile work in the week', 'hybrid'],
		['You split your time between home and the office.', 'hybrid'],
		['Work at the office on Mondays and Thursdays, the rest from home.', 'hybrid'],
		['Four days in our Mayfair office', 'hybrid'],
		['You should be in Leeds at least three days a week.', 'hybrid'],
		['#LI-Hybrid', 'hybrid'],
		['2 Tage Homeoffice pro Woche', 'hybrid'],
		['Homeoffice ist nach Absprache möglich.', 'hybrid'],
		['Möglichkeit zum mobilen Arbeiten', 'hybrid'],
		['2 jours de télétravail par semaine', 'hybrid'],
		['Teletrabajo parcial', 'hybrid'],
		['Je werkt twee dagen per week vanuit huis.', 'hybrid'],
		['Regime híbrido, 3 dias no escritório', 'hybrid'],
		['You will work from the comfort of your own home.', 'remote'],
		['Work from wherever you like', 'remote'],
		['Remote work 100% if you want', 'remote'],
		['Arbeite ortsunabhängig.', 'remote'],
		['Poste en full remote', 'remote'],
		['You can work from home and on site.', 'hybrid'],
		['A hybrid role, with some of the time spent working from home', 'hybrid'],
		['On site (5 days work from office)', 'on-site'],
		['This is not a work-from-home job.', 'on-site'],
		['The position is located on site in Leeds.', 'on-site'],
		['You must be able to work on-site.', 'on-site'],
		['Volledig op afstand', 'remote'],
		['Vaga 100% remota', 'remote'],
		['You work from our office in Utrecht, Monday to Friday.', 'on-site'],
		['This role cannot be done remotely.', 'on-site'],
		['Please note this is not a remote position.', 'on-site'],
		['Homeoffice ist leider nicht möglich.', 'on-site'],
		['Pas de télétravail', 'on-site'],
		['Trabajo presencial', 'on-site']
	])('%s', (text, said) => {
		expect(workplace(text)).toBe(said);
		const inText = `We bake bread for half of the town and have done so for many years.\n\nWhat we offer:\n- ${text}`;
		expect(workplace(inText)).toBe(said);
	});

	test.each([
		['Workplace type: Hybrid', 'hybrid'],
		['Workplace type\nRemote', 'remote'],
		['Location options: Remote', 'remote'],
		['Location: Leeds (no remote)', 'on-site'],
		['Working model: on-site, hybrid or remote', undefined],
		['Remote: No', 'on-site'],
		['Remote job\nNo\nTelework eligible\nYes', undefined],
		['Remote? No, sorry.', 'on-site'],
		['Remote working: occasional', 'hybrid'],
		['Home office: Yes', 'hybrid'],
		['Located remotely? N', 'on-site'],
		['Location: Leeds (3 days per week in office)', 'hybrid'],
		['Job type: Remote', 'remote'],
		['Work mode: WFO', 'on-site'],
		['Remote work: Y', 'remote'],
		[
			'Ability to work remotely: Onsite, full-time: the work of this mill is done where the oven stands and where the flour is.',
			'on-site'
		],
		['On-site in Ludlow, Shropshire.', 'on-site'],
		['Oven & Co. Leeds or remote. Good pay.', 'remote']
	])('in a field or a note: %s', (text, said) => {
		expect(workplace(text)).toBe(said);
	});

	test.each([
		['Offer:\n- Free bread, home office, 30 days of holiday', 'hybrid'],
		['Offer:\n- Free bread, home office budget, 30 days of holiday', undefined],
		['Your tasks:\n- Plan our hybrid work model', undefined],
		['Hybrid cloud environments', undefined],
		['Remote monitoring of ovens', undefined],
		['You fit ovens in the workshop and one day on site.', undefined],
		['Nursing home for 40 people', undefined],
		['On-site parking and gym', undefined],
		['Experience working remotely is an advantage', undefined],
		['Flexible Arbeitszeiten und Homeoffice', 'hybrid'],
		['You visit people in their own homes.', undefined]
	])('among other things: %s', (text, said) => {
		expect(workplace(text)).toBe(said);
	});
});
