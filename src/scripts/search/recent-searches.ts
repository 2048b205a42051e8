const key = 'recent-searches';
const most = 8;

/** The reader's last searches on this device, the latest first. */
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
	store(JSON.stringify([query, ...rest].slice(0, most)));
}

/** Forgets every search. */
export function forgetSearches(): void {
	store(undefined);
}

function store(value: string | undefined): void {
	try {
		if (value === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Storage can be refused; nothing is then remembered.
	}
}
