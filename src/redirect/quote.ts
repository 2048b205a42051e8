/** Percent-encodes a path with its anchor, for an HTTP header; an address elsewhere is so already. */
export function encoded(to: string): string {
	if (/^https?:/.test(to)) return new URL(to).href;
	const [path = '', anchor] = to.split(/#(.*)/s);
	return encodeURI(path) + (anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`);
}

/** Quotes a word for nginx or Caddy. The schema allows no character in a path that needs escaping there. */
export function quoted(word: string): string {
	return `"${word}"`;
}
