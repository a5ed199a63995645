// The chosen theme, before the first paint; the key is that of src/lib/browser/preferences.ts.
try {
	var theme = localStorage.getItem('waymark-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
