import type { KnownName } from '$lib/reader';

/** The dictionary of the reader, as suggestions while one types. */
export interface KnownNames {
	readonly names: readonly KnownName[];
	canonical(typed: string): KnownName;
}

/** Loads the dictionary's weight with the first call. */
export async function loadKnownNames(): Promise<KnownNames> {
	const { canonicalName, knownNames } = await import('./known-names');
	return { names: knownNames, canonical: canonicalName };
}
