import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodedPath, notDecoded } from '../decode.ts';
import type { Place } from '../reading.ts';
import { factsOf } from './file-facts.ts';

const allowedSchemes = /^(?:https?|mailto|tel):/i;

/**
 * Checks the form of links, notes those that lead elsewhere (see links/) and those within the site (whose targets are
 * checked once all files are read) and puts `base` before the latter. A link to a file, such as `duty-to-warn.md`, leads to its page: such links also work where the
 * Markdown is read as it is.
 */
export function links() {
	return (tree: Root, file: VFile): void => {
		const facts = factsOf(file);
		visit(tree, 'element', (element) => {
			const href = element.properties.href;
			if (
				element.tagName !== 'a' ||
				typeof href !== 'string' ||
				href.startsWith('#') ||
				element.properties.dataFootnoteRef !== undefined
			)
				return;
			if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
				if (!allowedSchemes.test(href))
					file.message(
						`${JSON.stringify(href)} is not an address that readers can follow; use https:`,
						element.position,
					);
				else if (URL.canParse(href) && /^https?:/i.test(href))
					facts.outbound.push({ url: href, place: placeOf(element) });
				return;
			}
			if (decodedPath(href) === undefined)
				return void file.message(`${JSON.stringify(href)} ${notDecoded}`, element.position);
			const target = siteTarget(href);
			if (!target) {
				file.message(
					`${JSON.stringify(href)} is not a link that stands; write https://... in full, /path/ on this site, or the name of a .md file`,
					element.position,
				);
				return;
			}
			const [path, anchor] = target;
			facts.links.push({ path, anchor, place: placeOf(element) });
			element.properties.href = `${facts.base.slice(0, -1)}${path}${anchor && `#${anchor}`}`;
		});
	};
}

function placeOf({ position }: Element): Place {
	return [position?.start.line ?? 1, position?.start.column ?? 1];
}

/** Path on the site and anchor of a link without a scheme; undefined if it is of no form that we know. */
function siteTarget(href: string): [path: string, anchor: string] | undefined {
	const [path = '', anchor = ''] = href.split('#');
	const file = /^(?:\.\/)?(?:\.\.\/([a-z]+)\/)?([^/]+)\.md$/u.exec(path);
	if (file) return [`/${file[1] ?? 'articles'}/${decodeURI(file[2] ?? '')}/`, anchor];
	return path.startsWith('/') && !path.startsWith('//') ? [path, anchor] : undefined;
}
