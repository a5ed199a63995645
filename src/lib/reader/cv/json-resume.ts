import { foldName, profileKey, type ProfileItem } from '$lib/domain/profile';
import { languageLevelIn } from '../match/languages';
import type { CvFinding, CvReading } from './cv-finding';
import { itemsIn, skillLevelIn } from './cv-skills';
import { highestDegreeIn } from './degrees';
import { canonicalName } from './known-names';
import { yearsCovered, type Period } from './periods';

type Fields = { readonly [name: string]: unknown };

/**
 * What a CV in the format of JSON Resume (schema 1.0) tells; nothing where a value is no such CV. Fields of another shape
 * than the schema says are as if not there.
 */
export function readJsonResume(value: unknown, thisYear: number): CvReading | undefined {
	const resume = fieldsOf(value);
	const basics = fieldsOf(resume?.basics);
	const isResume =
		basics !== undefined || listOf(resume?.skills).length + listOf(resume?.work).length > 0;
	if (!resume || !isResume) return undefined;
	const found = new Map<string, CvFinding>();
	const keep = (item: ProfileItem, quote: string) => {
		const key = profileKey(item);
		if (!found.has(key)) found.set(key, { item, quote });
	};
	if (basics) keepContact(basics, keep);
	for (const skill of listOf(resume.skills)) keepSkills(skill, keep);
	for (const { language, fluency } of listOf(resume.languages)) {
		const name = textOf(language);
		const level = languageLevelIn(textOf(fluency));
		const quote = [name, textOf(fluency)].filter(Boolean).join(', ');
		const known = canonicalName(name).name;
		if (name) keep({ kind: 'language', name: known, ...(level ? { level } : {}), quote }, quote);
	}
	for (const { studyType, area, institution } of listOf(resume.education)) {
		const quote = [studyType, area, institution].map(textOf).filter(Boolean).join(', ');
		const level = highestDegreeIn(textOf(studyType)) ?? highestDegreeIn(quote);
		const field = textOf(area);
		if (level) keep({ kind: 'education', level, ...(field ? { field } : {}), quote }, quote);
	}
	for (const { name } of listOf(resume.certificates)) {
		const quote = textOf(name);
		if (quote) keep({ kind: 'licence', name: canonicalName(quote).name, quote }, quote);
	}
	const work = listOf(resume.work);
	for (const { position, summary, highlights } of work) {
		const texts = [position, summary, ...(Array.isArray(highlights) ? highlights : [])].map(textOf);
		for (const quote of texts) {
			for (const item of itemsIn(quote, false)) keep({ ...item, quote } as ProfileItem, quote);
		}
	}
	const years = yearsCovered(work.flatMap((post) => periodOf(post, thisYear)));
	const posts = work
		.map((post) => textOf(post.position))
		.filter(Boolean)
		.join(' · ');
	return {
		findings: [...found.values()],
		...(years > 0 ? { years: { count: years, quote: posts } } : {}),
		wasCut: false
	};
}

type Keep = (item: ProfileItem, quote: string) => void;

function keepContact(basics: Fields, keep: Keep): void {
	const plain = {
		name: basics.name,
		email: basics.email,
		phone: basics.phone,
		website: basics.url
	};
	for (const [id, value] of Object.entries(plain)) {
		const text = textOf(value);
		if (text) keep({ kind: 'field', id, value: text }, text);
	}
	for (const { network, url } of listOf(basics.profiles)) {
		const [id, value] = [foldName(textOf(network)), textOf(url)];
		if (id && value) keep({ kind: 'field', id, value }, value);
	}
}

/** A skill has keywords where its name is that of a group. */
function keepSkills({ name, level, keywords }: Fields, keep: Keep): void {
	const group = textOf(name);
	const members = Array.isArray(keywords) ? keywords.map(textOf).filter(Boolean) : [];
	const quote = [group, textOf(level), members.join(', ')].filter(Boolean).join(': ');
	for (const each of members.length > 0 ? members : group ? [group] : []) {
		const known = canonicalName(each);
		const skillLevel = skillLevelIn(textOf(level));
		if (known.kind === 'licence') keep({ kind: 'licence', name: known.name, quote }, quote);
		else
			keep(
				{ kind: 'skill', name: known.name, ...(skillLevel ? { level: skillLevel } : {}), quote },
				quote
			);
	}
}

function periodOf({ startDate, endDate }: Fields, thisYear: number): readonly Period[] {
	const from = monthOf(textOf(startDate), 0);
	const to = textOf(endDate) === '' ? thisYear * 12 : monthOf(textOf(endDate), 11);
	return from === undefined || to === undefined || from > to ? [] : [{ from, to: to + 1 }];
}

function monthOf(date: string, otherwise: number): number | undefined {
	const match = /^((?:19|20)\d{2})(?:-(\d{2}))?/.exec(date);
	if (!match) return undefined;
	return Number(match[1]) * 12 + (match[2] ? Number(match[2]) - 1 : otherwise);
}

const longestText = 300;

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim().slice(0, longestText) : '';
}

function listOf(value: unknown): readonly Fields[] {
	const items: readonly unknown[] = Array.isArray(value) ? value : [];
	return items.map(fieldsOf).filter((item) => item !== undefined);
}

function fieldsOf(value: unknown): Fields | undefined {
	// What is an object has fields; each is looked at before it is believed.
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Fields)
		: undefined;
}
