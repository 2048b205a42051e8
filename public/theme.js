// Applies the reader's choice of theme before the page is drawn.
try {
	var theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
	// Storage can be refused; the system's choice holds.
}
