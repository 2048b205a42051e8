import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { pagePath } from '../../../addresses/paths.ts';
import { formatOf } from '../../../body/formats.ts';
import { visit } from '../../../body/visit.ts';
import { type Collection, collectionNames } from '../../../schema/collections.ts';
import { decodedPath, notDecoded } from '../../files/decode.ts';
import type { Place } from '../../files/place.ts';
import { isElsewhere, publishFile } from './beside.ts';
import { type FileFacts, factsOf } from './file-facts.ts';

const allowedSchemes = /^(?:https?|mailto|tel):/i;

/**
 * Checks the form of links, notes those that lead elsewhere (see links/) and those within the site (whose targets are
 * checked once all files are read) and puts `base` before the latter. A link to a file, such as `duty-to-warn.md`, leads to
 * its page: such links also work where the Markdown is read as it is; one to another file beside it to that file.
 */
export function links() {
	return (tree: Root, file: VFile): void => {
		const facts = factsOf(file);
		visit(tree, 'element', (element) => {
			const { href, cite } = element.properties;
			if (typeof cite === 'string' && isBroken(cite)) {
				file.message(`${JSON.stringify(cite)} ${notAnAddress}`, element.position);
				delete element.properties.cite;
			}
			if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
			const tell = (reason: string): void => {
				file.message(reason, element.position);
				delete element.properties.href;
			};
			if (isDownload(href)) return offer(element, href, facts, tell);
			const wrong = linkProblem(href) ?? follow(element, href, facts);
			if (wrong !== undefined) tell(`${JSON.stringify(href)} ${wrong}`);
		});
	};
}

const notAnAddress = 'is not a web address; write it in full, such as https://www.example.org/report';

/** True for an address of the web that no browser can read. */
function isBroken(address: string): boolean {
	return /^https?:/i.test(address) && !URL.canParse(address);
}

function linkProblem(href: string): string | undefined {
	if (isBroken(href)) return notAnAddress;
	if (/^[a-z][a-z0-9+.-]*:/i.test(href))
		return allowedSchemes.test(href) ? undefined : 'is not an address that readers can follow; use https:';
	return decodedPath(href) === undefined ? notDecoded : undefined;
}

/** True for a link to a file beside the one that has it, such as `./report.pdf`. */
function isDownload(href: string): boolean {
	return !isElsewhere(href) && formatOf(href) !== undefined;
}

/** Has a link lead to a file beside the article, which is published for it. */
function offer(element: Element, href: string, facts: FileFacts, tell: (reason: string) => void): void {
	const file = publishFile(href, ['document', 'video', 'audio', 'captions'], facts, (reason) =>
		tell(`${JSON.stringify(href)} ${reason}`),
	);
	if (!file) return;
	element.properties.href = file.href;
	facts.downloads.set(file.href, file);
}

/** Notes where a link leads. @returns what is wrong with it, if it leads nowhere */
function follow(element: Element, href: string, facts: FileFacts): string | undefined {
	if (allowedSchemes.test(href)) {
		if (/^https?:/i.test(href)) facts.outbound.push({ url: href, place: placeOf(element) });
		return undefined;
	}
	const target = siteTarget(href, facts);
	if (!target)
		return 'is not a link that stands; write https://... in full, /path/ on this site, the name of a .md file, or ./report.pdf for a file beside this one';
	const [path, anchor] = target;
	facts.links.push({ path, anchor, place: placeOf(element) });
	element.properties.href = `${facts.base.slice(0, -1)}${path}${anchor && `#${anchor}`}`;
	return undefined;
}

function placeOf({ position }: Element): Place {
	return [position?.start.line ?? 1, position?.start.column ?? 1];
}

/** Where a file that has a link stands. */
type Whereabouts = Pick<FileFacts, 'folder' | 'contentFolder' | 'path'>;

/**
 * Path on the site and anchor of a link without a scheme, as they are spelt when nothing is encoded; undefined if it is of no
 * form that we know.
 */
export function siteTarget(href: string, facts: Whereabouts): [path: string, anchor: string] | undefined {
	const [path = '', anchor = ''] = (decodedPath(href) ?? href).normalize('NFC').split('#');
	const [, folders, name] = /^((?:[^/]+\/)*)([^/]+)\.md$/u.exec(path) ?? [];
	if (folders !== undefined && name !== undefined) {
		const collection = collectionOf(folders, name, facts);
		return collection && [pagePath({ collection, id: name }, facts.path), anchor];
	}
	// Browsers take \\ for /, drop tabs, and so make another host of some paths.
	return /^\/(?![/\\])/.test(path) && !/[\\\s]/.test(path) ? [path, anchor] : undefined;
}

/**
 * The collection of a file that a link names: that which the path names (`../people/`), else the one that it leads to from the
 * file that has the link. A bare name is an article, unless a file of that name stands beside the one that has the link.
 */
function collectionOf(
	folders: string,
	name: string,
	{ folder, contentFolder }: Whereabouts,
): Collection | undefined {
	const known = (segment: string | undefined) => collectionNames.find((collection) => collection === segment);
	const named = folders
		.split('/')
		.map(known)
		.find((collection) => collection !== undefined);
	if (named) return named;
	const there = resolve(folder, folders);
	if (!folders.includes('../') && !existsSync(join(there, `${name}.md`))) return 'articles';
	return known(relative(contentFolder, there).split(sep)[0]);
}
