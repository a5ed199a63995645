import { daysBetween, type Day } from '$lib/domain/day';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** "3 Nov", or "3 Nov 2025" where the year is not that of today. */
export function dayToWords(day: Day, today: Day): string {
	const format = day.slice(0, 4) === today.slice(0, 4) ? short : long;
	return format.format(Date.parse(day));
}

/** "today", "yesterday", "in 3 days", "5 days ago"; farther away the date itself. */
export function dayToNearWords(day: Day, today: Day): string {
	const days = daysBetween(today, day);
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	if (days === -1) return 'yesterday';
	if (days > 1 && days <= 14) return `in ${days} days`;
	if (days < -1 && days >= -14) return `${-days} days ago`;
	return dayToWords(day, today);
}
