import { askToNotify, readReach, tryNotification, type Reach } from '$lib/browser/reminding/reach';

/** How reminders reach the person in this browser, as it is now. */
export class ReminderReach {
	/** Nothing before `look`. */
	reach = $state.raw<Reach>();

	async look(): Promise<void> {
		this.reach = await readReach();
	}

	/** On a click alone: browsers ask the person only then, and remember a refusal. */
	async ask(): Promise<void> {
		await askToNotify();
		await this.look();
	}

	/** @returns whether a notification was shown */
	try(title: string, body: string): Promise<boolean> {
		return tryNotification(title, body);
	}
}
