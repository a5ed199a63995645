import type { SuggestionKind } from './reminder';
import { isTime } from './zoned-time';

/** What the person decides about being reminded. */
export interface ReminderSettings {
	/**
	 * When each proposal is due, in whole days, or `false` where it is not made: after applying, after the first nudge,
	 * after an interview, before the closing date, before the last day to answer.
	 */
	readonly days: Readonly<Record<SuggestionKind, number | false>>;
	/** How many days before a closing date one is warned, most first. */
	readonly closingWarnings: readonly number[];
	/** `HH:MM` at which what is due on a day calls. */
	readonly callsAt: string;
	/** Applications to send in a week; 0 for no goal. */
	readonly weeklyGoal: number;
}

export const usualReminderSettings: ReminderSettings = {
	days: {
		'follow-up': 7,
		'second-follow-up': 7,
		'thank-you': 1,
		'after-interview': 7,
		'before-closing': 2,
		'answer-offer': 2
	},
	closingWarnings: [7, 3, 1],
	callsAt: '09:00',
	weeklyGoal: 0
};

/** The settings of the record that these are read from. */
export const reminderSettingNames = {
	/** With the kind of a proposal behind it: a number of days, or `false`. */
	days: 'remind:',
	closingWarnings: 'remind:closing-warnings',
	callsAt: 'remind:at',
	weeklyGoal: 'goal:applications'
} as const;

export const mostDays = 90;
const mostWarnings = 5;
export const mostGoal = 99;

/**
 * Reads what is stored; what cannot be read is as usual.
 * @param setting a setting of the record by its name
 */
export function readReminderSettings(setting: (name: string) => unknown): ReminderSettings {
	const days: Record<SuggestionKind, number | false> = { ...usualReminderSettings.days };
	for (const kind of Object.keys(days) as SuggestionKind[]) {
		// Its keys are the kinds, as its type says.
		const stored = setting(reminderSettingNames.days + kind);
		if (stored === false || isCount(stored, mostDays)) days[kind] = stored;
	}
	const warnings = setting(reminderSettingNames.closingWarnings);
	const callsAt = setting(reminderSettingNames.callsAt);
	const goal = setting(reminderSettingNames.weeklyGoal);
	return {
		days,
		closingWarnings: Array.isArray(warnings)
			? tidyWarnings(warnings)
			: usualReminderSettings.closingWarnings,
		callsAt:
			typeof callsAt === 'string' && isTime(callsAt) ? callsAt : usualReminderSettings.callsAt,
		weeklyGoal: isCount(goal, mostGoal) ? goal : usualReminderSettings.weeklyGoal
	};
}

/** Whole days of 0 to 90, each once, most first, at most five. */
export function tidyWarnings(stored: readonly unknown[]): readonly number[] {
	const days = new Set(stored.filter((day): day is number => isCount(day, mostDays)));
	return [...days].sort((a, b) => b - a).slice(0, mostWarnings);
}

function isCount(value: unknown, most: number): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
