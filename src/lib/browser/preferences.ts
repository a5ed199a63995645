import * as v from 'valibot';
import { rewordingHelpers, type RewordingHelper } from '$lib/domain/rewording';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Kept beside the record, because the page needs them before the record is open; `src/app.html` reads them. */
const themeKey = 'waymark-theme';
const returningKey = 'waymark-returning';
const backupKey = 'waymark-backup-folder';
const rewordingKey = 'waymark-rewording';

const Rewording = v.object({
	helper: v.picklist(rewordingHelpers),
	address: v.string(),
	model: v.string()
});

export function readTheme(): Theme {
	try {
		const stored = localStorage.getItem(themeKey);
		return themes.find((theme) => theme === stored) ?? 'system';
	} catch {
		return 'system'; // Storage is refused in some private modes; the theme then lasts for this visit.
	}
}

export function applyTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
	try {
		localStorage.setItem(themeKey, theme);
	} catch {
		return; // As above: it lasts for this visit.
	}
}

/** Whether the next visit finds jobs here, and so is not shown the welcome while the record opens. */
export function rememberReturning(hasJobs: boolean): void {
	try {
		if (hasJobs) localStorage.setItem(returningKey, '1');
		else localStorage.removeItem(returningKey);
	} catch {
		return; // As above.
	}
}

/** Whether a folder was chosen for backups, so that a page that starts need not look for one. */
export function hasBackupFolder(): boolean {
	try {
		return localStorage.getItem(backupKey) !== null;
	} catch {
		return false; // As above, and there no folder can be kept.
	}
}

export function rememberBackup(hasFolder: boolean): void {
	if (hasFolder) localStorage.setItem(backupKey, '1');
	else localStorage.removeItem(backupKey);
}

/** Which helper may reword summaries, and where it is: a matter of this device, so not part of the record. */
export interface RewordingChoice {
	readonly helper: RewordingHelper;
	readonly address: string;
	readonly model: string;
}

export function readRewording(): RewordingChoice {
	const nobody = { helper: 'nobody', address: 'http://localhost:11434', model: '' } as const;
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(rewordingKey) ?? 'null');
		const parsed = v.safeParse(Rewording, stored);
		return parsed.success ? parsed.output : nobody;
	} catch {
		return nobody;
	}
}

export function rememberRewording(choice: RewordingChoice): void {
	try {
		localStorage.setItem(rewordingKey, JSON.stringify(choice));
	} catch {
		return; // As above.
	}
}

/** Whether a folder is shared with other devices, so that it is looked at from the start; see `devices/kept-folder`. */
export function hasFolder(): boolean {
	try {
		return localStorage.getItem('waymark-folder') !== null;
	} catch {
		return false;
	}
}
