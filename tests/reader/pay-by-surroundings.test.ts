import { expect, test } from 'vitest';
import { read } from './read-file';

test('a sum on a line of its own is pay, but not under what else is paid', () => {
	const pay = (above: string) =>
		read(`Night Baker\n${above}\nR$1.615,00\nBread, by night.`).facts.salary?.value;
	expect(pay('Campinas/SP')).toEqual({ min: 1615, max: 1615, currency: 'BRL' });
	expect(pay('Deposit')).toBeUndefined();
});

test('a year’s sum behind the title is pay, and no hour’s before "H/F"', () => {
	const text = 'Boulanger - 32K€ H/F\nCrumbwell\nNantes, France\nTemps plein';
	expect(read(text).facts.salary?.value).toEqual({ min: 32000, max: 32000, currency: 'EUR' });
});

test('a number to call is no pay', () => {
	const text =
		'TITLE: Night Baker\nDUTIES:\n- Baking\nREMUNERATION/ SALARY:  $ 70\nAPPLICATION PROCEDURES:  Call the mill at tel: 58 4945; or write';
	expect(read(text).facts.salary).toBeUndefined();
});

test('a province tells whose dollars they are', () => {
	const pay = (place: string) =>
		read(`Warehouse Operative\nAcme Ltd · ${place}\n\nSalary: $52,000 per year`).facts.salary?.value
			.currency;
	expect(pay('Kelowna, BC')).toBe('CAD');
	expect(pay('Dubbo, NSW')).toBe('AUD');
	expect(pay('Boise, ID')).toBe('USD');
});
