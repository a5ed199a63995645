import {
	profileAnswerNames,
	profileKey,
	type ProfileAnswerName,
	type ProfileAnswers,
	type ProfileItem
} from '$lib/domain/profile';
import { readProfileAnswer, readProfileItem } from '../reading/read-profile';
import { fieldsOf } from '../reading/read-as';
import { storedCopy } from '../stored-value';
import { put, remove, type Editing } from './editing';

export function profileEdits({ apply, roots: { profile } }: Editing) {
	/** Fields that this app does not know stay beside those it writes [S12]. */
	function write(item: ProfileItem): void {
		const key = profileKey(item);
		const { kind: _, ...given } = storedCopy(item) as ProfileItem;
		// What would not be read back is not written.
		if (!readProfileItem(key, given)) return;
		const known = readProfileItem(key, profile.get(key)) ?? {};
		const foreign = Object.entries(fieldsOf(profile.get(key)) ?? {}).filter(
			([name]) => !Object.hasOwn(known, name)
		);
		put(profile, key, { ...Object.fromEntries(foreign), ...given });
	}

	function writeAnswer(name: ProfileAnswerName, answer: unknown): void {
		if (readProfileAnswer(name, storedCopy(answer)) !== undefined) put(profile, name, answer);
	}

	return {
		/** Adds entries and answers to the profile; where one of the same key is there, it is replaced. */
		keepInProfile(items: readonly ProfileItem[], answers: ProfileAnswers = {}): void {
			const answered = profileAnswerNames.filter((name) => answers[name] !== undefined);
			const names = items.map(nameOf);
			apply({ kind: 'profile-kept', names, answers: answered, jobIds: [] }, () => {
				items.forEach(write);
				for (const name of answered) writeAnswer(name, answers[name]);
			});
		},

		/** Changes an entry, also where that gives it another key. */
		editProfileItem(before: ProfileItem, after: ProfileItem): void {
			apply({ kind: 'profile-edited', jobIds: [] }, () => {
				if (profileKey(before) !== profileKey(after)) remove(profile, profileKey(before));
				write(after);
			});
		},

		removeFromProfile(items: readonly ProfileItem[]): void {
			apply({ kind: 'profile-removed', names: items.map(nameOf), jobIds: [] }, () =>
				items.forEach((item) => remove(profile, profileKey(item)))
			);
		},

		/** `null` takes the answer back: the person has not said. */
		answerProfile<Name extends ProfileAnswerName>(
			name: Name,
			answer: NonNullable<ProfileAnswers[Name]> | null
		): void {
			apply({ kind: 'profile-edited', jobIds: [] }, () => {
				if (answer === null) remove(profile, name);
				else writeAnswer(name, answer);
			});
		}
	};
}

function nameOf(item: ProfileItem): string {
	switch (item.kind) {
		case 'education':
			return item.field ?? item.level;
		case 'field':
			return item.id;
		default:
			return item.name;
	}
}
