import { readFileSync } from 'node:fs';
import { isStrange } from '$lib/components/job/reading-words';
import { openTagger, readPosting } from '$lib/reader';
import { describe, expect, test } from 'vitest';
import { readFixture } from './read-file';

const weights = new URL('../../src/lib/browser/reading/tagger.bin', import.meta.url);
const tagger = openTagger(new Uint8Array(readFileSync(weights)));
const read = (text: string) => readPosting({ text }, undefined, { tagger });

const polish = `Księgowa / Księgowy
Firma Zielony Dąb sp. z o.o., Kraków

Twój zakres obowiązków
- prowadzenie ksiąg rachunkowych oraz sporządzanie deklaracji podatkowych
- rozliczanie podróży służbowych i wystawianie faktur

Nasze wymagania
- minimum dwa lata doświadczenia na podobnym stanowisku
- bardzo dobra znajomość programu Excel
- znajomość języka angielskiego

Oferujemy
- umowę o pracę na pełny etat`;
const swedish = `Systemutvecklare
Norrsken Data AB, Göteborg

Vi söker en utvecklare som vill bygga tjänster som används av tusentals människor varje dag.

Dina arbetsuppgifter
- utveckla och underhålla våra tjänster i Java och Kotlin
- arbeta med Docker, Kubernetes och AWS
- skriva tester och granska kod

Vi söker dig som
- har minst tre års erfarenhet av systemutveckling
- kan SQL och gärna PostgreSQL`;

describe('a text in a language that the reader does not know', () => {
	test.each([
		['Polish', polish, ['Excel']],
		['Swedish', swedish, ['Java', 'Kotlin', 'Docker', 'Kubernetes', 'AWS', 'SQL', 'PostgreSQL']]
	])('in %s names only skills that are known, and is told of', (_, text, names) => {
		const reading = read(text);
		expect(reading.skills.map(({ name }) => name)).toEqual(names);
		expect(isStrange(reading)).toBe(true);
	});

	test('is quoted all the same', () => {
		expect(read(polish).summary.map(({ text }) => text)).toContain(
			'bardzo dobra znajomość programu Excel'
		);
	});
});

test.each(['verpleegkundige-nl.txt', 'camarero.txt', 'warehouse.txt', 'sre-hn.md.txt'])(
	'%s is in no foreign language',
	(name) => expect(isStrange(readFixture(name))).toBe(false)
);

test('neither a few lines nor a list of names is told to be in a foreign language', () => {
	const names =
		'Java, Kotlin, Docker, Kubernetes, PostgreSQL, TypeScript, React, Terraform, Ansible';
	expect(isStrange(read('Barista wanted\nCafé Morgenrot, Leeds\nWeekends, £12.50 an hour'))).toBe(
		false
	);
	expect(
		isStrange(
			read(`Skills: ${names}, Python, Linux, MySQL, Jenkins, Kafka, Spark, Scala, Rust,
Angular, Vue, Node.js, GraphQL, Redis, MongoDB, Elasticsearch, Git, Jira, Confluence, AWS, Azure, Hadoop,
Tableau, Power BI, Excel, Airflow, Snowflake, dbt, Prometheus, Grafana, RabbitMQ, Spring Boot, Django`)
		)
	).toBe(false);
});
