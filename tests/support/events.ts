import type { Clock } from '../../src/lib/domain/clock';
import type { Day } from '../../src/lib/domain/day';
import type { EventId, ReminderId, StatusId } from '../../src/lib/domain/id';
import type { Interview, Message, OfferMade, StatusChange } from '../../src/lib/domain/journey';
import type { Reminder } from '../../src/lib/domain/reminder';

const clock = '0kk5x4800.0000.device' as Clock;

let count = 0;
const nextId = () => `event-${(count += 1)}` as EventId;

/** Events and reminders with plausible values, and what a test says of them. */
export function statusChange(to: string, on: string, said: Partial<StatusChange> = {}) {
	return {
		id: nextId(),
		clock,
		kind: 'status' as const,
		to: to as StatusId,
		on: on as Day,
		...said
	};
}

export function interview(on: string, said: Partial<Interview> = {}): Interview {
	return { id: nextId(), clock, kind: 'interview', on: on as Day, ...said };
}

export function message(direction: 'in' | 'out', on: string): Message {
	return { id: nextId(), clock, kind: 'message', direction, text: 'Hello', on: on as Day };
}

export function offer(on: string, said: Partial<OfferMade> = {}): OfferMade {
	return { id: nextId(), clock, kind: 'offer', on: on as Day, ...said };
}

export function reminder(dueOn: string, said: Partial<Reminder> = {}): Reminder {
	return { id: nextId() as string as ReminderId, text: 'Call them', dueOn: dueOn as Day, ...said };
}
