import { type OldSite, oldPath, pathKey } from './old-paths.ts';

/** Where an address of a text leads now. */
export type Target =
	/** A link as content writes it: `name.md`, `/topics/water/`, `#anchor`, an address elsewhere. */
	| { href: string; changed: boolean }
	/** Something of the old site that is not in the new one. @see address of it there, if that is known */
	| { lost: string };

/** What old addresses lead to: plain data, so that it crosses to worker threads. */
export interface TargetTable {
	site: OldSite;
	/** Origin and path of the old site, as links to what is not imported have them; undefined if nobody said. */
	origin?: string | undefined;
	/** By key of the old path (see old-paths.ts): link as content writes it. */
	byPath: Map<string, string>;
	/** By file name without ending, as templates refer to it. */
	byFile: Map<string, string>;
}

/** Looks up where addresses lead. */
export class Targets {
	#table: TargetTable;

	constructor(table: TargetTable) {
		this.#table = table;
	}

	/**
	 * Where a link leads now.
	 * @param folder path of the old page, which relative links are from
	 */
	of(written: string, folder: string): Target {
		const href = written.trim().replace(/^<(.*)>$/, '$1');
		const { site, byPath, byFile } = this.#table;
		if (href.startsWith('#') || href === '/') return { href, changed: false };
		if (href.startsWith('stet-ref:')) {
			const [path = '', anchor] = decoded(href.slice('stet-ref:'.length)).split('#');
			const found =
				byFile.get(fileKey(path)) ??
				byPath.get(pathKey(path.startsWith('/') ? path : `/${path}`)) ??
				byPath.get(pathKey(`/${path.replace(/(?:\/_index)?\.\w+$/, '')}`));
			if (found) return { href: withAnchor(found, anchor), changed: true };
			return { lost: this.#onOldSite(path.replace(/(?:\/?_index)?\.(?:md|markdown|mdx)$/, '/')) ?? path };
		}
		if (/^(?:mailto|tel):/i.test(href)) return { href, changed: false };
		if (/^[a-z][a-z\d+.-]*:(?!\/\/)/i.test(href) && !/^https?:/i.test(href)) return { lost: href };
		const [, anchor] = href.split(/#(.*)/s);
		const own = /\.(?:md|markdown|mdx)(?:#|$)/i.test(href) && !/^(?:https?:)?\/\//.test(href);
		const named = own ? byFile.get(fileKey(decoded(href.replace(/#.*/s, '')))) : undefined;
		if (named) return { href: withAnchor(named, anchor), changed: true };
		const path = oldPath(href, site) ?? relativePath(href, folder);
		if (path === undefined) {
			const whole = href.startsWith('//') ? `https:${href}` : href;
			const url = URL.parse(whole);
			if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return { lost: href };
			return url.username
				? { lost: href }
				: { href: /\s/.test(whole) ? url.href : whole, changed: whole !== written };
		}
		const found = byPath.get(pathKey(path)) ?? byPath.get(pathKey(withoutBase(path, site)));
		if (found) return { href: withAnchor(found, anchor), changed: true };
		return { lost: this.#onOldSite(path) ?? path };
	}

	/** The address that a path had on the old site; undefined if nobody said where that was. */
	#onOldSite(path: string): string | undefined {
		const { origin, site } = this.#table;
		if (!origin) return undefined;
		const below = path.startsWith('/') ? withoutBase(path, site) : `/${path}`;
		return URL.parse(`${origin}${below}`)?.href;
	}
}

/** The key of a file that templates refer to: its name, without folders and ending. */
export function fileKey(path: string): string {
	return path
		.replace(/^.*\//, '')
		.replace(/\.(?:md|markdown|mdx|html?)$/i, '')
		.toLowerCase();
}

function withoutBase(path: string, { base }: OldSite): string {
	return base && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}

function relativePath(href: string, folder: string): string | undefined {
	if (href === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(href)) return undefined;
	const url = URL.parse(href, `https://old.invalid${folder || '/'}`);
	return url ? decoded(url.pathname + url.search) : undefined;
}

function withAnchor(target: string, anchor: string | undefined): string {
	// A part of a text that only browsers look for is no anchor.
	const plain = anchor?.replace(/:~:.*$/s, '');
	return plain ? `${target}#${plain}` : target;
}

function decoded(path: string): string {
	try {
		return decodeURI(path).normalize('NFC');
	} catch {
		return path;
	}
}
