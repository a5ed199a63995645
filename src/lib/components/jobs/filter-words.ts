import { salaryToWords, workplaceWords } from '$lib/components/job/fact-words';
import type { JobFilter } from '$lib/domain/job-filter';
import type { Expiry } from '$lib/domain/job';
import type { StatusKind } from '$lib/domain/status';
import type { Asked } from '$lib/state/job-list.svelte';
import type { Waymark } from '$lib/state/waymark.svelte';

export const kindWords: Readonly<Record<StatusKind, string>> = {
	saved: 'Not applied yet',
	active: 'Under way',
	won: 'Got it',
	lost: 'Ended'
};

export const expiryWords: Readonly<Record<Expiry, string>> = {
	soon: 'Closing soon',
	live: 'Open',
	passed: 'Closed',
	unknown: 'No closing date'
};

/** One thing that a filter asks for, and what is left of the filter without it. */
export interface AskedPart {
	readonly words: string;
	readonly without: Asked;
}

/** Everything a filter asks for, one by one. */
export function askedParts(filter: JobFilter, waymark: Waymark): readonly AskedPart[] {
	const parts: AskedPart[] = [];
	const list = <Name extends ListName>(
		name: Name,
		toWords: (value: JobFilter[Name][number]) => string
	) => {
		// A list of the filter holds values of its own kind.
		const values = filter[name] as readonly JobFilter[Name][number][];
		for (const value of values) {
			parts.push({
				words: toWords(value),
				without: { [name]: values.filter((other) => other !== value) }
			});
		}
	};
	const names = new Map(waymark.collections.map(({ id, name }) => [id, name]));
	list('statuses', (id) => waymark.statusOf(id).label);
	list('kinds', (kind) => kindWords[kind]);
	list('collections', (id) => names.get(id) ?? 'A collection that was removed');
	list('tags', (tag) => `Tag: ${tag}`);
	list('companies', (company) => company);
	list('workplaces', (place) => workplaceWords[place]);
	list('expiry', (expiry) => expiryWords[expiry]);
	list('sources', (source) => `On ${source}`);
	const { leastPay, leastMatch, archived } = filter;
	if (leastPay) {
		const { amount: min, currency, period } = leastPay;
		const words = salaryToWords({ min, currency, period }).replace(/^from/, 'Pays at least');
		parts.push({ words, without: { leastPay: undefined } });
	}
	if (leastMatch !== undefined) {
		const words = `Match at least ${leastMatch} of 100`;
		parts.push({ words, without: { leastMatch: undefined } });
	}
	if (archived) {
		const words = archived === 'only' ? 'Archived only' : 'With archived';
		parts.push({ words, without: { archived: undefined } });
	}
	return parts;
}

type ListName =
	'statuses' | 'kinds' | 'collections' | 'tags' | 'companies' | 'workplaces' | 'expiry' | 'sources';

/** A list with a value put in, or taken out where it was there. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
	return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
