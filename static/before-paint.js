// What has to be known before the first paint; the keys are those of src/lib/browser/preferences.ts.
try {
	var theme = localStorage.getItem('waymark-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	if (localStorage.getItem('waymark-returning')) document.documentElement.dataset.returning = '';
} catch {}
