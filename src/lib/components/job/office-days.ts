import type { DayRange } from '$lib/domain/facts';

/** "2", or "2–3". */
export function officeDaysToWords(days: DayRange | undefined): string {
	if (!days) return '';
	return days.min === days.max ? String(days.min) : `${days.min}–${days.max}`;
}

/** Days a week as typed: "2", "2-3", "3 to 2"; nothing where it is no such number or range. */
export function parseOfficeDays(typed: string): DayRange | undefined {
	const [, first, second] =
		/^\s*(\d(?:[.,]\d)?)\s*(?:(?:-|–|to)\s*(\d(?:[.,]\d)?))?\D*$/.exec(typed) ?? [];
	if (first === undefined) return undefined;
	const bounds = [first, second ?? first].map((bound) => Number(bound.replace(',', '.')));
	const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
	return max <= 7 ? { min, max } : undefined;
}
