import { loadKnownNames, type KnownNames } from '$lib/browser/cv/load-known-names';
import {
	itemsOf,
	profileKey,
	type Profile,
	type ProfileAnswerName,
	type ProfileAnswers,
	type ProfileItem,
	type ProfileSkill
} from '$lib/domain/profile';
import type { Waymark } from './waymark.svelte';

/** The person's profile and what can be done to it. */
export class ProfileEditor {
	/** Names to suggest, by the kind of entry they are for; loaded when somebody begins to type. */
	known = $state.raw<KnownNames>();

	readonly #waymark: Waymark;
	readonly profile = $derived.by<Profile>(() => this.#waymark.profile);
	readonly isReadOnly = $derived.by(() => this.#waymark.isReadOnly || !this.#waymark.isReady);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	async loadNames(): Promise<KnownNames> {
		return (this.known ??= await loadKnownNames());
	}

	/**
	 * Adds what was typed, several at once where commas or lines part them: as the reader calls it where it knows the
	 * word ("k8s" is Kubernetes), else as typed. Licences and languages go among their own. What is there stays.
	 */
	async addSkills(typed: string): Promise<void> {
		const known = await this.loadNames();
		const items = typed
			.split(/[,;\n]/)
			.map((part) => part.trim().replace(/\s+/g, ' ').slice(0, 80))
			.filter((part) => part !== '')
			.map((part): ProfileItem => {
				const { name, kind } = known.canonical(part);
				return kind === 'licence' || kind === 'language' ? { kind, name } : { kind: 'skill', name };
			});
		this.addNew(items);
	}

	/** Adds entries whose like is not there yet. */
	addNew(items: readonly ProfileItem[]): void {
		const fresh = items.filter((item) => !this.find(item));
		if (fresh.length > 0) this.#waymark.record.keepInProfile(fresh);
	}

	/** Adds entries; those of the same name are replaced. */
	keep(items: readonly ProfileItem[]): void {
		if (items.length > 0) this.#waymark.record.keepInProfile(items);
	}

	/** The entry that is there under the same name. */
	find(item: ProfileItem): ProfileItem | undefined {
		const key = profileKey(item);
		return itemsOf(this.profile).find((each) => profileKey(each) === key);
	}

	/** `undefined` takes a field away. */
	changeSkill(
		skill: ProfileSkill,
		change: { readonly [Name in 'level' | 'years' | 'lastUsed']?: ProfileSkill[Name] | undefined }
	): void {
		this.edit(skill, withoutAbsent({ ...skill, ...change }));
	}

	edit(before: ProfileItem, after: ProfileItem): void {
		this.#waymark.record.editProfileItem(before, after);
	}

	remove(item: ProfileItem): void {
		this.#waymark.record.removeFromProfile([item]);
	}

	answer<Name extends ProfileAnswerName>(
		name: Name,
		answer: NonNullable<ProfileAnswers[Name]> | null
	): void {
		this.#waymark.record.answerProfile(name, answer);
	}

	/** An empty value takes the field away. */
	fill(id: string, value: string): void {
		const item = { kind: 'field', id, value: value.trim() } as const;
		const before = this.find(item);
		if (item.value !== '') this.edit(before ?? item, item);
		else if (before) this.remove(before);
	}
}

type WithAbsent<Whole> = { readonly [Name in keyof Whole]: Whole[Name] | undefined };

export function withoutAbsent<Whole extends object>(fields: WithAbsent<Whole>): Whole {
	const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
	// What is left out may be absent: the fields that may not are never undefined.
	return Object.fromEntries(kept) as Whole;
}
