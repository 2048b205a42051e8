/**
 * The arithmetic of MDN's HTTP Observatory, for the results that a site like this can have: `src/grader/charts.js` and
 * `src/analyzer/tests/` of @mdn/mdn-http-observatory 1.4.8, in which the numbers stand. The package itself brings a
 * database and a server, and asks the network.
 * @param headers of a page, by name as written
 */
export function observatoryScore(headers: Readonly<Record<string, string>>): number {
	const policy = new Map(
		(headers['Content-Security-Policy'] ?? '')
			.split(';')
			.map((part) => part.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name, sources]),
	);
	const modifiers = [
		contentSecurityPolicy(policy),
		frames(headers, policy),
		transport(headers['Strict-Transport-Security']),
		headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
		referrer(headers['Referrer-Policy']),
		resources(headers['Cross-Origin-Resource-Policy']),
	];
	const penalties = modifiers.filter((modifier) => modifier < 0).reduce((sum, part) => sum + part, 0);
	// Extra credit counts only for a site that is good without it.
	if (100 + penalties < 90) return 100 + penalties;
	return modifiers.reduce((sum, part) => sum + part, 100);
}

const broad = ['*', 'ftp:', 'http:', 'https:', 'data:', 'blob:'];

function contentSecurityPolicy(policy: ReadonlyMap<string, string[]>): number {
	if (!policy.has('default-src')) return -25;
	const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
	const has = (name: string, values: readonly string[]) =>
		sources(name).some((source) => values.includes(source));
	if (has('script-src', [...broad, "'unsafe-inline'"]) || has('object-src', broad)) return -20;
	if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
	if (has('style-src', [...broad, "'unsafe-inline'"])) return 0;
	return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function frames(headers: Readonly<Record<string, string>>, policy: ReadonlyMap<string, string[]>): number {
	if (policy.has('frame-ancestors')) return 5;
	return /^(?:deny|sameorigin)$/i.test(headers['X-Frame-Options'] ?? '') ? 0 : -20;
}

function transport(value = ''): number {
	const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? -1);
	if (seconds < 0) return -20;
	return seconds >= 15_768_000 ? 0 : -10;
}

function referrer(value = ''): number {
	if (/^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value)) return 5;
	return value === '' ? 0 : -5;
}

function resources(value = ''): number {
	return /^same-(?:site|origin)$/.test(value) ? 10 : 0;
}
