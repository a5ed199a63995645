import type { Instant } from '$lib/domain/id';
import { claimDueCalls, unclaimCalls, type StoredCall } from './calls-database';

/** More than these become one notification. */
const mostAtOnce = 3;

/** What every notification needs of its registration; tests bring their own. */
export type Shower = Pick<ServiceWorkerRegistration, 'showNotification' | 'scope'>;

/** Not in TypeScript's DOM library, since not every browser has it. */
interface OwnNotificationOptions extends NotificationOptions {
	readonly actions?: readonly { readonly action: string; readonly title: string }[];
}

/**
 * Shows what is due and was not shown yet, in whichever tab or worker comes first. Shows nothing, and counts nothing as
 * shown, where the person has not allowed notifications. @returns whether it may
 */
export async function tellDue(shower: Shower, now: Instant): Promise<boolean> {
	if (!('Notification' in globalThis) || Notification.permission !== 'granted') return false;
	const due = await claimDueCalls(now);
	try {
		if (due.length > mostAtOnce) await show(shower, together(due));
		else for (const call of due) await show(shower, call);
	} catch (error) {
		await unclaimCalls(due);
		throw error;
	}
	return true;
}

/** Shows one call; `reminder` of it adds the actions. */
export function show(shower: Shower, call: Omit<StoredCall, 'at'>): Promise<void> {
	const options: OwnNotificationOptions = {
		body: call.body,
		tag: call.key,
		data: call,
		icon: new URL('icons/icon-192.png', shower.scope).href,
		badge: new URL('icons/icon-192.png', shower.scope).href,
		...(call.reminder && {
			actions: [
				{ action: 'done', title: 'Done' },
				{ action: 'snooze', title: 'Snooze' }
			]
		})
	};
	return shower.showNotification(call.title, options);
}

function together(calls: readonly StoredCall[]): Omit<StoredCall, 'at'> {
	return {
		key: 'waymark-several',
		title: `${calls.length} things need you`,
		body: calls.map(({ title }) => title).join('\n'),
		path: ''
	};
}
