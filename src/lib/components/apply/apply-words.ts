import { salaryToWords } from '$lib/components/job/fact-words';
import { fieldLabel } from '$lib/components/profile/profile-words';
import type { Day } from '$lib/domain/day';
import type { Job } from '$lib/domain/job';
import { bareTitle } from '$lib/domain/likeness';
import type { PlaceholderValues } from '$lib/domain/placeholders';
import { formFields, type Profile } from '$lib/domain/profile';

/** Something a form asks, to be copied into it. */
export interface FormRow {
	readonly id: string;
	readonly label: string;
	readonly value: string;
}

const letterDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the profile has for forms, in the order they ask; what can be told from the rest of it is told. */
export function formRows(profile: Profile): readonly FormRow[] {
	const own = profile.fields.map(({ id }) => id).filter((id) => !isUsual(id));
	return [...formFields, ...own].flatMap((id): FormRow[] => {
		const value =
			profile.fields.find((field) => field.id === id)?.value ?? toldElsewhere(id, profile);
		return value ? [{ id, label: fieldLabel(id), value }] : [];
	});
}

function isUsual(id: string): boolean {
	return (formFields as readonly string[]).includes(id);
}

function toldElsewhere(id: string, profile: Profile): string | undefined {
	if (id === 'salary') return profile.salary && salaryToWords(profile.salary);
	return id === 'authorisation' ? authorisationToWords(profile) : undefined;
}

/** "May work in Ireland and Portugal without a visa; would need sponsorship elsewhere". */
function authorisationToWords({ countries, needsSponsorship }: Profile): string | undefined {
	const where = countries.map(({ name }) => name);
	const parts = [
		where.length > 0 ? `May work in ${list.format(where)} without a visa` : undefined,
		needsSponsorship === true
			? `${where.length > 0 ? 'would' : 'Would'} need sponsorship${where.length > 0 ? ' elsewhere' : ''}`
			: needsSponsorship === false
				? `${where.length > 0 ? 'no' : 'No'} sponsorship needed`
				: undefined
	].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join('; ') : undefined;
}

/** What letters and answers are filled with for a job. */
export function placeholderValues(job: Job, profile: Profile, today: Day): PlaceholderValues {
	const { facts } = job;
	const field = (id: string) => profile.fields.find((each) => each.id === id)?.value ?? '';
	return {
		company: facts.company ?? '',
		title: bareTitle(facts.title ?? ''),
		location: facts.location ?? '',
		contact: facts.contact?.name ?? '',
		name: field('name'),
		email: field('email'),
		phone: field('phone'),
		address: field('address'),
		date: letterDate.format(Date.parse(today))
	};
}

/** "about 12 minutes"; less than a minute and a half is "about a minute". */
export function tookToWords(seconds: number): string {
	const minutes = Math.max(1, Math.round(seconds / 60));
	if (minutes < 60) return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
	const hours = Math.round(minutes / 30) / 2;
	return hours === 1 ? 'about an hour' : `about ${hours} hours`;
}

/** A name that any system takes: "Letter Crumb Baker". */
export function letterFileName(letter: string, job: Job): string {
	const words = [letter, job.facts.company, job.facts.title].filter(Boolean).join(' ');
	return (
		words
			.replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, 100) || 'Letter'
	);
}
