/** The link audit: no broken link leaves the house. Every build goes through its own files before anyone else can. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { site } from '#site';
import { absolute, addressOf, fileOf, href } from '../../archive/urls.ts';
import { decodedPath } from '../../reading/files/decode.ts';
import { digestOf } from '../../reading/files/digest.ts';
import { type Staged, stagedPath } from '../stage/staged.ts';
import {
	iconAddresses,
	jsonAddresses,
	type PageFacts,
	pageFacts,
	styleAddresses,
	xmlAddresses,
} from './page-facts.ts';
import { collidingFiles, faultFinder } from './page-faults.ts';

/** What the audit saw. */
export interface Audit {
	/** Every page that was made, by address. */
	pages: Map<string, AuditedPage>;
	/** Links that it followed. */
	links: number;
	/** One line a broken target, for people. */
	problems: string[];
}

/** What is remembered of a page; no more, since a build may make a hundred thousand. */
export interface AuditedPage {
	/** Not for search engines. */
	noindex: boolean;
	/** Files of Astro's that it loads: styles, scripts, images. */
	assets: string[];
	/** Its ids, as checksums: a feed leads to places of every article in it, and the pages are not read again for that. */
	places: Uint32Array;
}

/** Who leads to a target: the first, and how many in all. */
interface Leading {
	from: string;
	count: number;
}

/** An audit under way. */
export interface OpenAudit {
	/** Looks at files that are finished, each once. @param files paths from the stage */
	look: (stage: string, files: Iterable<string>) => void;
	/** True if a file was looked at. */
	hasSeen: (file: string) => boolean;
	/** Ends the audit when all is made. */
	close: (staged: Staged) => Audit;
}

/** Goes through a stage in which all is made. */
export function auditSite(staged: Staged): Audit {
	const audit = openAudit(staged.files);
	audit.look(staged.stage, staged.made);
	return audit.close(staged);
}

/**
 * Goes through what was made: every link, anchor, image, feed and sitemap. What stays as it was has been gone through
 * before, and cannot have lost what it leads to: a page that names another is made anew with it, an anchor once published
 * stays by the ledger, and a link in a text is checked as it is read (reading/references.ts).
 * @param expected files that will be there at the end, or it is a fault of its own
 */
export function openAudit(expected: { has: (file: string) => boolean }): OpenAudit {
	const pages = new Map<string, AuditedPage>();
	/** Places of other pages, and whatever is not known to be there. */
	const targets = new Map<string, Leading>();
	const problems: string[] = [];
	const seen = new Set<string>();
	const faultsOf = faultFinder();
	const read = readers();
	let links = 0;
	return {
		look(stage, files) {
			for (const file of files) lookAt(stage, file);
		},
		hasSeen: (file) => seen.has(file),
		close(staged) {
			problems.push(...collidingFiles(staged.files));
			const hasPlace = placeFinder(staged, pages);
			for (const [target, { from, count }] of targets) {
				const wrong = problemOf(target, staged.files, hasPlace);
				const others = count > 1 ? ` and ${count - 1} other${count > 2 ? 's' : ''}` : '';
				if (wrong) problems.push(`${target} ${wrong}; ${from}${others} leads there`);
			}
			return { pages, links, problems };
		},
	};

	function lookAt(stage: string, file: string): void {
		seen.add(file);
		const readFile = read[extname(file)];
		if (!readFile || file.startsWith('pagefind/')) return;
		const text = readFileSync(join(stage, file), 'utf8');
		const facts = readFile(text);
		const address = addressOf(file);
		for (const fault of faultsOf(file, text, facts)) problems.push(`${address} ${fault}`);
		for (const id of facts.doubled) problems.push(`${address} has the id "${id}" twice`);
		if (extname(file) === '.html')
			pages.set(address, {
				noindex: facts.noindex,
				assets: assetsOf(facts.addresses),
				places: placesIn(facts),
			});
		for (const each of facts.addresses) {
			const target = ownTarget(each, address);
			if (target === undefined) continue;
			links += 1;
			if (!isThere(target, address, facts)) note(target, address);
		}
	}

	/** True if a target is seen to be there at once: a file, or a place of the page itself. */
	function isThere(target: string, address: string, { ids }: PageFacts): boolean {
		const [path = '', anchor] = target.split(/#(.*)/s);
		if (anchor !== undefined) return path === address && ids.has(anchor);
		return path.startsWith(href('/')) && expected.has(fileOf(path));
	}

	function note(target: string, from: string): void {
		const leading = targets.get(target);
		if (leading) leading.count += 1;
		// A copy: a part of a text keeps all of it in memory, here that of a page.
		else targets.set(Buffer.from(target).toString(), { from, count: 1 });
	}
}

const assets = href('/_astro/');

function assetsOf(addresses: ReadonlySet<string>): string[] {
	return [...addresses].filter((address) => address.startsWith(assets)).map(fileOf);
}

const none = { ids: new Set<string>(), doubled: [], noindex: false, faults: new Set<string>() };

const nowhere: PageFacts = { ...none, addresses: new Set() };

/** How each kind of file is read; other kinds lead nowhere. */
function readers(): Record<string, (text: string) => PageFacts> {
	const read = new Set<string>();
	/** The body of an article stands in many feeds; what it leads to is followed once. */
	const addressesIn = (html: string): ReadonlySet<string> => {
		const key = digestOf(html);
		if (read.has(key)) return nowhere.addresses;
		read.add(key);
		return pageFacts(html).addresses;
	};
	return {
		'.html': pageFacts,
		'.xml': (text) => ({ ...none, addresses: xmlAddresses(text, addressesIn) }),
		'.css': (text) => ({ ...none, addresses: styleAddresses(text) }),
		'.webmanifest': (text) => ({ ...none, addresses: iconAddresses(text) }),
		...Object.fromEntries(['.csv', '.md', '.txt'].map((ending) => [ending, () => nowhere])),
		'.json': (text) => ({ ...none, addresses: jsonAddresses(text, addressesIn) }),
	};
}

/** Tells whether a page has an id, also one that stays as it was; of what is no page nobody can say. */
function placeFinder(staged: Staged, pages: Audit['pages']): (address: string, id: string) => boolean {
	const known = new Map<string, Uint32Array>();
	return (address, id) => {
		const file = fileOf(address);
		if (!file.endsWith('.html')) return true;
		const places =
			pages.get(address)?.places ??
			known.get(address) ??
			placesIn(pageFacts(readFileSync(stagedPath(staged, file), 'utf8')));
		known.set(address, places);
		return places.includes(crc32(id));
	};
}

function placesIn({ ids }: PageFacts): Uint32Array {
	return Uint32Array.from(ids, (id) => crc32(id));
}

/** Addresses that are what they say: paths of this site without signs that have another meaning in an address. */
const plain = /^\/(?!\/)(?!\S*\/\.)[\w\-./]*(?:#[\w\-.:]+)?$/;

const plainPlace = /^#[\w\-.:]+$/;

/** The path and anchor that an address has on this site; undefined if it leads to another. */
function ownTarget(address: string, from: string): string | undefined {
	if (plain.test(address)) return address;
	if (plainPlace.test(address)) return from + address;
	const url = URL.parse(address, absolute(from));
	if (!url || url.origin !== site.origin) return undefined;
	const anchor = url.hash.split(':~:')[0] ?? '';
	// A % that begins no code, or that a code stands for, is a sign of the path.
	const path = (decodedPath(url.pathname) ?? url.pathname).replaceAll('%', '%25');
	return path + (anchor === '#' ? '' : safelyDecoded(anchor));
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
	hasPlace: (address: string, id: string) => boolean,
): string | undefined {
	const [path = '', anchor] = target.split(/#(.*)/s);
	if (!path.startsWith(href('/'))) return `is outside ${href('/')}, where the site lives`;
	if (!files.has(fileOf(path))) return 'does not exist';
	if (anchor === undefined || hasPlace(path, anchor)) return undefined;
	return 'is a place that its page does not have';
}
