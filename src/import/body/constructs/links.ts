import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Construct, tellOf } from '../context.ts';
import { findElement, isNamed, isSpace, replace } from '../elements.ts';

/** Links to where they lead now: to files of content, or in full; what leads nowhere is text. */
export const links: Construct = (tree, context) => {
	replace(tree, (element) => {
		if (element.tagName !== 'a' && element.tagName !== 'area') return undefined;
		const href = String(element.properties.href ?? '')
			.replace(/[\p{Cc}\u200b\ufeff]/gu, '')
			.trim();
		const words = textOf(element).trim();
		if (href === '') return element.children;
		const title = String(element.properties.title ?? '').trim();
		if (words === '' && !findElement(element, isNamed('img', 'stet-block'))) {
			if (!element.children.some((child) => !isSpace(child))) {
				tellOf(context, element, 'lost', 'link', 'a link without words, which nobody could follow', href);
				return [];
			}
			return element.children;
		}
		if (findElement(element, isNamed('a'))) return element.children;
		const isOldPicture = element.properties.dataPicture !== undefined;
		element.properties = {};
		const file = context.pictures.file(href, context.beside, ['document', 'video', 'audio', 'captions']);
		if (file && 'digest' in file) {
			const old = context.targets.of(href, context.folder);
			context.used.push('lost' in old ? { ...file, address: old.lost } : file);
			element.properties.href = `stet-picture:${file.digest}`;
			return withMark(element, title);
		}
		if (file) tellOf(context, element, 'lost', 'file', `the file that a link leads to ${file.reason}`, href);
		const target = context.targets.of(href, context.folder);
		if ('lost' in target) {
			if (/^https?:\/\//.test(target.lost) && isWebAddress(target.lost)) {
				if (!isOldPicture)
					tellOf(
						context,
						element,
						'decide',
						'link to the old site',
						'leads to a page or file of the old site that is not imported',
						target.lost,
					);
				element.properties.href = target.lost;
				return withMark(element, title);
			}
			tellOf(
				context,
				element,
				'lost',
				'link',
				'leads nowhere that readers can follow; its words stay',
				target.lost,
			);
			return element.children;
		}
		const [path = '', anchor] = target.href.split(/#(.*)/s);
		if (target.href.startsWith('#')) {
			const known = [anchor ?? '', decoded(anchor ?? '')].find(
				(name) => context.sections.has(name) || Object.hasOwn(context.anchors, name),
			);
			if (known === undefined) {
				tellOf(
					context,
					element,
					'lost',
					'anchor',
					'leads to a place in this text that is not there; its words stay',
					href,
				);
				return element.children;
			}
			element.properties.href = `#${known}`;
			return withMark(element, title);
		}
		if (/^https?:/i.test(target.href) && !isWebAddress(target.href)) {
			tellOf(context, element, 'lost', 'link', 'is no address that a browser can read; its words stay', href);
			return element.children;
		}
		element.properties.href = anchor === undefined ? path : `${path}#${anchor}`;
		return withMark(element, title);
	});

	function withMark(element: Element, title: string): ElementContent[] | undefined {
		if (title && title !== textOf(element).trim()) element.properties.title = title;
		// Notes cannot stand inside a link.
		const notes = element.children.filter(
			(child) => child.type === 'element' && child.tagName === 'stet-noteref',
		);
		if (notes.length === 0) return undefined;
		element.children = element.children.filter((child) => !notes.includes(child));
		return element.children.length > 0 ? [element, ...notes] : notes;
	}
};

function decoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}

function isWebAddress(href: string): boolean {
	const url = URL.parse(href);
	return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
}
