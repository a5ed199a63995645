import type { Facts } from '$lib/domain/facts';
import type { SectionKind } from '$lib/domain/reading';
import { boardReadings } from './expected-boards';
import { englishReadings } from './expected-english';
import { otherLanguageReadings } from './expected-languages';
import { outsideReadings } from './expected-outside';
import { pageReadings } from './expected-pages';
import { smallReadings } from './expected-small';
import { worldReadings } from './expected-world';

/** What a fixture must be understood as; facts are all that may be stated. */
export interface ExpectedReading {
	readonly file: string;
	readonly facts: Partial<Record<keyof Facts, unknown>>;
	/** Words of a line, and the kind of section it stands in. */
	readonly places: readonly (readonly [string, SectionKind])[];
	readonly must: readonly string[];
	readonly nice: readonly string[];
	/** Words that neither the summary nor the evidence of a skill may quote. */
	readonly never?: readonly string[];
	readonly language?: string | undefined;
	/** Lines that the summary has at least, where that is fewer than three. */
	readonly least?: number;
}

export const expectedReadings: readonly ExpectedReading[] = [
	...englishReadings,
	...pageReadings,
	...otherLanguageReadings,
	...boardReadings,
	...worldReadings,
	...smallReadings,
	...outsideReadings
];
