import { factsOf } from '$lib/domain/reading';
import { expect, test } from 'vitest';
import { read } from './read-file';

const facts = (text: string) => factsOf(read(text));

test('fields above a page that a program makes are read, with quotation marks or without', () => {
	const fields = [
		'author = "None"',
		'title = "Night Baker"',
		'organization = "Crumbwell Ovens"',
		'location = "Kneadbury"',
		'created_at = "January 8, 2024"'
	];
	expect(facts(`+++\n${fields.join('\n')}\n+++\nBread, by night.`)).toMatchObject({
		title: 'Night Baker',
		company: 'Crumbwell Ovens',
		location: 'Kneadbury',
		postedOn: '2024-01-08'
	});
	expect(facts("---\ntitle: 'Night Baker'\ndate: '2024-01-08'\n---\nBread.")).toMatchObject({
		title: 'Night Baker',
		postedOn: '2024-01-08'
	});
	expect(facts('Night Baker\nUpdate: 2024-01-08 we bake.').postedOn).toBeUndefined();
});
