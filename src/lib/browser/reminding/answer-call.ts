import { addDays, dayAt } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import { instantIn, wallTimeIn } from '$lib/domain/zoned-time';
import { keepAnswer, type Answer, type StoredCall } from './calls-database';

/** Tells open tabs that there is an answer. */
export const answersChannel = 'waymark-answers';

const hourInMs = 3_600_000;

/**
 * Keeps what a person said from a notification; on disk when this resolves. What has a time is put off by an hour, what
 * has a day until the next morning.
 */
export async function answerCall(
	{ key, reminder }: StoredCall,
	kind: Answer['kind'],
	now: Instant,
	zone: string
): Promise<void> {
	if (!reminder) return;
	const on = dayAt(now);
	if (kind === 'done') await keepAnswer({ kind, reminder, on }, key, undefined);
	else if (reminder.hasTime) {
		const { day, time } = wallTimeIn(zone, now + hourInMs);
		await keepAnswer({ kind, reminder, on, to: day, toTime: time }, key, now + hourInMs);
	} else {
		const to = addDays(on, 1);
		await keepAnswer({ kind, reminder, on, to }, key, instantIn(zone, to, reminder.morning));
	}
	const channel = new BroadcastChannel(answersChannel);
	channel.postMessage('answered');
	channel.close();
}
