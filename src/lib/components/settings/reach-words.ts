import type { ReminderReach } from '$lib/state/reminding/reach.svelte';

type Reach = NonNullable<ReminderReach['reach']>;

/** One way in which reminders reach the person. */
export interface Way {
	readonly name: string;
	readonly works: boolean;
	/** In a word or two. */
	readonly state: string;
	readonly words: string;
}

/** What this browser can do now, without promising more. */
export function reachToWords({ notifications, sync, badge }: Reach): readonly Way[] {
	return [
		{
			name: 'In Waymark',
			works: true,
			state: 'always',
			words: 'On Today and at each job.'
		},
		{ name: 'Notifications', ...notificationWays[notifications] },
		{
			name: 'While Waymark is closed',
			...(notifications === 'granted' ? syncWays[sync] : syncWays.off)
		},
		{ name: 'A number on the icon', ...badgeWays[badge] },
		{
			name: 'In your calendar',
			works: true,
			state: 'by file',
			words:
				'A file that any calendar opens, with alarms. Save it again after changes: events are replaced, not doubled.'
		}
	];
}

type Told = Omit<Way, 'name'>;

const notificationWays: Readonly<Record<Reach['notifications'], Told>> = {
	granted: {
		works: true,
		state: 'allowed',
		words:
			'While a tab of Waymark is open, also in the background. Done and Snooze work from there.'
	},
	default: { works: false, state: 'not asked yet', words: 'The browser asks you once.' },
	denied: {
		works: false,
		state: 'blocked',
		words: 'You, or your browser, have said no. Its settings for this site can change that.'
	},
	unsupported: { works: false, state: 'not here', words: 'This browser has no way to do it.' }
};

const syncWays: Readonly<Record<Reach['sync'], Told>> = {
	on: {
		works: true,
		state: 'now and then',
		words:
			'The browser wakes Waymark when it sees fit: every few hours, or not at all. Do not rely on it.'
	},
	'needs-install': {
		works: false,
		state: 'not now',
		words: 'This browser may wake Waymark now and then once it is installed and used often.'
	},
	off: {
		works: false,
		state: 'not here',
		words: 'Nothing can remind you then but the calendar file.'
	}
};

const badgeWays: Readonly<Record<Reach['badge'], Told>> = {
	on: {
		works: true,
		state: 'as far as the system shows it',
		words: 'How many reminders are due.'
	},
	'needs-install': {
		works: false,
		state: 'not now',
		words: 'How many reminders are due, once Waymark is installed and has an icon.'
	},
	off: { works: false, state: 'not here', words: 'This browser has no way to do it.' }
};

/** Why no notification could be shown. */
export const notShownWords: Readonly<Record<Reach['notifications'], string>> = {
	granted:
		'Nothing could be shown: Waymark is not kept on this device yet. Reload the page and try again.',
	default: 'Nothing was shown: notifications were not allowed.',
	denied: 'Nothing was shown: notifications are blocked for this site.',
	unsupported: 'Nothing was shown: this browser has no notifications.'
};
