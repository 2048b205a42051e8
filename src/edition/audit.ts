/** The link audit: no broken link leaves the house. Every build goes through its own files before anyone else can. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { absolute, addressOf, fileOf, href } from '../archive/urls.ts';
import { site } from '../site.ts';
import {
	iconAddresses,
	jsonAddresses,
	type PageFacts,
	pageFacts,
	styleAddresses,
	xmlAddresses,
} from './page-facts.ts';
import { collidingFiles, faultFinder } from './page-faults.ts';
import type { Staged } from './staged.ts';

/** What the audit saw. */
export interface Audit {
	/** Facts of every page that was made, by address. */
	pages: Map<string, PageFacts>;
	/** Links that it followed. */
	links: number;
	/** One line a broken target, for people. */
	problems: string[];
}

/**
 * Goes through what was made: every link, anchor, image, feed and sitemap. What stays as it was has been gone through
 * before, and cannot have lost what it leads to: a page that names another is made anew with it, an anchor once published
 * stays by the ledger, and a link in a text is checked as it is read (reading/references.ts).
 */
export function auditSite({ stage, made, dist, files }: Staged): Audit {
	const pages = new Map<string, PageFacts>();
	const kept = new Map<string, PageFacts>();
	const leading = new Map<string, Set<string>>();
	const problems = collidingFiles(files);
	const faultsOf = faultFinder();
	for (const file of made) {
		const read = readers[extname(file)];
		if (!read || file.startsWith('pagefind/')) continue;
		const text = readFileSync(join(stage, file), 'utf8');
		const facts = read(text);
		const address = addressOf(file);
		for (const fault of faultsOf(file, text, facts)) problems.push(`${address} ${fault}`);
		if (extname(file) === '.html') pages.set(address, facts);
		for (const id of facts.doubled) problems.push(`${address} has the id "${id}" twice`);
		leading.set(address, facts.addresses);
	}
	const targets = new Map<string, string[]>();
	let links = 0;
	for (const [from, addresses] of leading) {
		for (const address of addresses) {
			const target = ownTarget(address, from);
			if (target === undefined) continue;
			links += 1;
			const list = targets.get(target);
			if (list) list.push(from);
			else targets.set(target, [from]);
		}
	}
	for (const [target, from] of targets) {
		const wrong = problemOf(target, files, factsOf);
		const others = from.length > 1 ? ` and ${from.length - 1} other${from.length > 2 ? 's' : ''}` : '';
		if (wrong) problems.push(`${target} ${wrong}; ${from[0]}${others} leads there`);
	}
	return { pages, links, problems };

	/** Facts of a page, also of one that stays as it was. */
	function factsOf(address: string): PageFacts | undefined {
		if (!fileOf(address).endsWith('.html')) return undefined;
		const facts =
			pages.get(address) ?? kept.get(address) ?? pageFacts(readFileSync(join(dist, fileOf(address)), 'utf8'));
		kept.set(address, facts);
		return facts;
	}
}

const none = { ids: new Set<string>(), doubled: [], noindex: false, faults: new Set<string>() };

const nowhere: PageFacts = { ...none, addresses: new Set() };

/** How each kind of file is read; other kinds lead nowhere. */
const readers: Record<string, (text: string) => PageFacts> = {
	'.html': pageFacts,
	'.xml': (text) => ({ ...none, addresses: xmlAddresses(text) }),
	'.css': (text) => ({ ...none, addresses: styleAddresses(text) }),
	'.webmanifest': (text) => ({ ...none, addresses: iconAddresses(text) }),
	...Object.fromEntries(['.bib', '.csv', '.md', '.ris', '.txt'].map((ending) => [ending, () => nowhere])),
	'.json': (text) => ({ ...none, addresses: jsonAddresses(text) }),
};

/** The path and anchor that an address has on this site; undefined if it leads to another. */
function ownTarget(address: string, from: string): string | undefined {
	const url = URL.parse(address, absolute(from));
	if (!url || url.origin !== site.origin) return undefined;
	const anchor = url.hash.split(':~:')[0] ?? '';
	return decodeURI(url.pathname) + (anchor === '#' ? '' : safelyDecoded(anchor));
}

function safelyDecoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}

function problemOf(
	target: string,
	files: ReadonlySet<string>,
	factsOf: (address: string) => PageFacts | undefined,
): string | undefined {
	const [path = '', anchor] = target.split(/#(.*)/s);
	if (!path.startsWith(href('/'))) return `is outside ${href('/')}, where the site lives`;
	if (!files.has(fileOf(path))) return 'does not exist';
	if (anchor === undefined || factsOf(path)?.ids.has(anchor) !== false) return undefined;
	return 'is a place that its page does not have';
}
