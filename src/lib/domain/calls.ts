import { instantOfItem, keyOf, type AgendaItem } from './agenda';
import { addDays } from './day';
import type { Instant } from './id';
import type { ReminderSettings } from './reminder-settings';
import { instantIn } from './zoned-time';

/** The moment at which something is told. */
export interface Call {
	/** Tells the call from others of the same item; the same on every device. */
	readonly key: string;
	readonly at: Instant;
	readonly item: AgendaItem;
	/** How many days before the day of the item it comes. */
	readonly daysBefore: number;
}

const hourInMs = 3_600_000;

/**
 * When an item of the agenda calls: a reminder when it is due, an interview the day before and an hour before, a
 * closing date as the person set it, the last day to answer with the day before.
 */
export function callsOf(
	item: AgendaItem,
	{ callsAt, closingWarnings }: Pick<ReminderSettings, 'callsAt' | 'closingWarnings'>,
	zone: string
): readonly Call[] {
	const daysAhead = (days: number): Call => ({
		key: `${keyOf(item)}-${days}`,
		at: instantIn(zone, addDays(item.on, -days), callsAt),
		item,
		daysBefore: days
	});
	switch (item.kind) {
		case 'reminder':
			return [{ key: keyOf(item), at: instantOfItem(item, callsAt, zone), item, daysBefore: 0 }];
		case 'interview':
			return [
				daysAhead(1),
				item.at === undefined
					? daysAhead(0)
					: {
							key: `${keyOf(item)}-0`,
							at: instantOfItem(item, callsAt, zone) - hourInMs,
							item,
							daysBefore: 0
						}
			];
		case 'closing':
			return closingWarnings.map(daysAhead);
		case 'answer':
			return [daysAhead(1), daysAhead(0)];
	}
}
