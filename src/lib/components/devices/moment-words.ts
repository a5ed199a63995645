import { dayToNearWords } from '$lib/components/basics/dates';
import { dayAt, type Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "today at 14:05"; on other days "yesterday at 14:05", "3 Nov at 14:05". */
export function momentToWords(at: Instant, today: Day): string {
	return `${dayToNearWords(dayAt(at), today)} at ${clock.format(at)}`;
}
