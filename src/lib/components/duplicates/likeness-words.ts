import type { Likeness } from '$lib/domain/likeness';

/** Why a job may be the same as another. */
export const likenessWords: Readonly<Record<Likeness, string>> = {
	link: 'same link',
	names: 'same company and title'
};
