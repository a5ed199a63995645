export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Kept beside the record, because the page needs them before the record is open; `src/app.html` reads them. */
const themeKey = 'waymark-theme';
const returningKey = 'waymark-returning';

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
