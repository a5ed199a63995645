import type { Day } from '$lib/domain/day';
import { factNames } from '$lib/domain/facts';
import type { FactReadings, PostingInput } from '$lib/domain/reading';
import { passagesOf, type Line } from '../lines';
import type { Part } from '../sections/sections';
import type { Source } from '../source/source';
import type { Statement } from '../statements';
import { companyIn } from './company';
import { numericOrderOf } from './dates';
import { contactIn } from './contact';
import { educationIn } from './education';
import { employmentIn } from './employment';
import { equityIn, onTargetIn } from './extras';
import { headerOf } from './header';
import { languagesIn } from './languages';
import { linkIn, webAddress } from './link';
import { locationIn } from './location';
import { openUntilIn } from './open-until';
import { clearanceIn, visaIn } from './permits';
import { salaryIn } from './salary';
import { seniorityIn } from './seniority';
import { startIn } from './start';
import { timeIn } from './time';
import { titleIn } from './title';
import { besideCompany } from './title-beside-company';
import { hybridByDays, officeDaysIn, remoteWithinIn } from './whereabouts';
import { workplaceIn } from './workplace';
import { yearsIn } from './years';

/** What the facts are read from. */
export interface Evidence {
	readonly source: Source;
	readonly input: PostingInput;
	readonly parts: readonly Part[];
	readonly statements: readonly Statement[];
	readonly today: Day | undefined;
}

/** What falls below is left out: an empty field can be filled, a wrong one has to be noticed first. */
const threshold = 0.6;

/** The facts a posting states: from its structured data first, then from its text. */
export function factsIn({ source, input, parts, statements, today }: Evidence): FactReadings {
	const { text } = source;
	const lines = passagesOf(
		parts.filter(({ kind }) => kind !== 'chrome').flatMap((part) => part.lines)
	);
	const header = headerOf(parts);
	const named = source.facts.title ?? titleIn(source, header, lines, statements);
	const company = source.facts.company ?? companyIn(text, parts, header, lines, named);
	const title = source.facts.title ?? besideCompany(named, company);
	const order = numericOrderOf(text);
	const spoken = passagesOf(relevant(parts).flatMap((part) => part.lines));
	const time = timeIn(text, allLines(parts), order, today, source.facts.postedOn);
	const reference = source.facts.postedOn?.value ?? time.postedOn?.value ?? today;
	const officeDays = officeDaysIn(spoken);
	const workplace =
		source.facts.workplace ??
		workplaceIn(header, relevant(parts)) ??
		hybridByDays(spoken, officeDays);
	const read: FactReadings = {
		...optional('title', title),
		...optional('company', company),
		...optional('location', locationIn(header, lines, statements, company, title)),
		...optional('workplace', workplace),
		...optional('officeDays', workplace?.value === 'hybrid' ? officeDays : undefined),
		...optional('remoteWithin', workplace?.value === 'remote' ? remoteWithinIn(spoken) : undefined),
		...optional('salary', salaryIn(text, parts)),
		...optional('onTarget', onTargetIn(spoken)),
		...optional('equity', equityIn(spoken)),
		...optional('employmentType', employmentIn(header, lines, title?.value)),
		...optional('seniority', seniorityIn(lines, statements, title)),
		...optional('yearsMin', yearsIn(lines, statements)),
		...optional('education', educationIn(statements)),
		...optional('languages', languagesIn(statements)),
		...optional('visa', visaIn(lines)),
		...optional('clearance', clearanceIn(spoken)),
		...optional('start', startIn(lines, order, reference)),
		...optional('contact', contactIn(spoken)),
		...time,
		...optional('openUntil', time.expiresOn ? undefined : openUntilIn(allLines(parts))),
		...optional('url', linkOf(input, source, lines)),
		...source.facts
	};
	return Object.fromEntries(
		factNames.flatMap((name) => {
			const fact = read[name];
			return fact && fact.confidence >= threshold ? [[name, fact]] : [];
		})
	);
}

function optional<Name extends keyof FactReadings>(
	name: Name,
	fact: FactReadings[Name] | undefined
): { readonly [Key in Name]?: FactReadings[Name] } {
	// The computed key keeps its name, which TypeScript widens to string.
	return fact === undefined ? {} : ({ [name]: fact } as { [Key in Name]: FactReadings[Name] });
}

function relevant(parts: readonly Part[]): readonly Part[] {
	return parts.filter(({ kind }) => kind !== 'chrome' && kind !== 'legal' && kind !== 'process');
}

/** With the page's own lines, as "posted three days ago" and "closes on" often stand among them. */
function allLines(parts: readonly Part[]): readonly Line[] {
	return passagesOf(parts.flatMap((part) => part.lines));
}

function linkOf(
	input: PostingInput,
	source: Source,
	lines: readonly Line[]
): FactReadings['url'] | undefined {
	const given = webAddress(input.url);
	if (given) return { value: given, confidence: 1 };
	const canonical = webAddress(source.canonicalUrl);
	return canonical ? { value: canonical, confidence: 0.9 } : linkIn(lines);
}
