import type { Reading } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { read, sharedFile } from './read-file';

interface LabelledPosting {
	readonly id: string;
	readonly text: string;
	readonly sections: readonly { readonly kind: string; readonly text: string }[];
}

const labelled = sharedFile('postings/public.json');
const columns = sharedFile('postings/nyc-labelled.json');
const privateRows = sharedFile('postings/emscad-50.json');
// The files are what SOURCES.md beside them says.
const postings: readonly LabelledPosting[] = labelled ? JSON.parse(labelled) : [];
const rows: readonly Record<string, string>[] = [
	...(columns ? JSON.parse(columns) : []),
	...(privateRows ? JSON.parse(privateRows) : [])
];

/** Columns of one source, as headings. */
const headings: Readonly<Record<string, string>> = {
	company_profile: 'About us',
	description: 'Job description',
	requirements: 'Requirements',
	benefits: 'Benefits'
};

/** Sentences that nobody would call a requirement, whatever stands around them. */
const others =
	/\b(?:equal (?:opportunity|employment) employer|without regard to (?:race|actual)|all qualified applicants will receive|dental,? (?:and )?vision|401\(k\)|paid (?:holidays|vacation)|pension plan|candidates will be interviewed|only those candidates .{0,30}will be contacted|click (?:on )?the .{0,4}apply)\b/i;

/** Lines that the reading takes for requirements, in its sections and in its summary. */
function requirementsOf({ text, sections, summary }: Reading): readonly string[] {
	const spans = [
		...sections.filter(({ kind }) => kind === 'minimum'),
		...summary.filter(({ group }) => group === 'require')
	];
	return spans.flatMap(({ start, end }) => text.slice(start, end).split('\n'));
}

function linesOf(text: string): readonly string[] {
	const lines = text.split('\n').map((line) => line.trim());
	// "The ideal candidate will …:" leads in to a list of requirements wherever it stands.
	const leadIn = lines.findIndex((line) => /\bideal candidate\b.*:$/.test(line));
	return lines.slice(0, leadIn < 0 ? undefined : leadIn).filter((line) => line.length > 20);
}

/** Hundreds of postings are read, on machines that may be busy. */
const patienceInMs = 120_000;
const readOnce = new Map<string, Reading>();
function reading(text: string): Reading {
	const known = readOnce.get(text) ?? read(text);
	readOnce.set(text, known);
	return known;
}

describe.skipIf(!labelled)(
	'on all labelled postings of public employers',
	{ timeout: patienceInMs },
	() => {
		test.each(['legal', 'process', 'apply', 'salary', 'about'])(
			'no line labelled "%s" is among the requirements',
			(label) => {
				const taken = postings.flatMap(({ id, text, sections }) => {
					const found = new Set(requirementsOf(reading(text)).map((line) => line.trim()));
					return sections
						.filter(({ kind }) => kind === label)
						.flatMap((section) => linesOf(section.text))
						.filter((line) => found.has(line))
						.map((line) => `${id}: ${line.slice(0, 100)}`);
				});
				expect(taken).toEqual([]);
			}
		);
	}
);

describe.skipIf(!columns || !privateRows)(
	'on all postings of the other sources',
	{ timeout: patienceInMs },
	() => {
		test('no sentence of law, benefits or process is among the requirements', () => {
			const taken = rows.flatMap((row) => {
				const text = Object.entries(row)
					.filter(([, value]) => typeof value === 'string' && value.length > 40)
					.map(([name, value]) => `${headings[name] ?? name}\n${value}`)
					.join('\n\n');
				return read(text)
					.summary.filter(({ group }) => group === 'require')
					.map((line) => line.text)
					.filter((line) => line.length < 400 && others.test(line))
					.map((line) => `${row['id'] ?? row['job_id']}: ${line.slice(0, 160)}`);
			});
			expect(taken).toEqual([]);
		});
	}
);
