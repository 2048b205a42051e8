const key = 'recent-searches';
const most = 8;

/** Returns the reader's last searches on this device, the latest first. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
	} catch {
		return [];
	}
}

/** Keeps a search on this device; it is sent nowhere. */
export function rememberSearch(query: string): void {
	const rest = recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
	try {
		localStorage.setItem(key, JSON.stringify([query, ...rest].slice(0, most)));
	} catch {
		// Storage can be refused; nothing is then remembered.
	}
}

/** Forgets every search. */
export function forgetSearches(): void {
	localStorage.removeItem(key);
}
