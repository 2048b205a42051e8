import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import {
	type Construct,
	classesOf,
	findElement,
	findElements,
	isNamed,
	isSpace,
	oneLine,
	replace,
	tellOf,
} from '../context.ts';
import { mediumOf } from '../medium.ts';
import { embedBlock } from '../own-forms.ts';

/** Classes of quotations that a script makes a post of. */
const posts =
	/^(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|fb-post|fb-video)$/;

/** Makes of media of other sites, and of films and sound, the block for it, or a link with its name. The text of a post stays. */
export const media: Construct = (tree, context) => {
	replace(tree, (element, parent) => {
		const { tagName, properties } = element;
		if (tagName === 'iframe' || tagName === 'embed' || tagName === 'object') {
			const src = addressOf(element);
			if (!src) return leftOut(element, 'names no address');
			const target = context.targets.of(src, context.folder);
			const url = 'href' in target ? target.href : target.lost;
			if (!/^https?:\/\//.test(url)) return leftOut(element, 'leads nowhere', src);
			const medium = mediumOf(url);
			const title = oneLine(String(properties.title ?? '') || textOf(element)) || medium.name;
			tellOf(
				context,
				element,
				'moved',
				`medium ${medium.kind}`,
				`${medium.name} is a block or a link, and no longer a frame of another site`,
				src,
			);
			return embedBlock(medium.url, title);
		}
		if (tagName === 'blockquote' && classesOf(element).some((name) => posts.test(name)))
			return postOf(element);
		if (
			tagName === 'div' &&
			classesOf(element).some((name) => posts.test(name)) &&
			typeof properties.dataHref === 'string'
		) {
			tellOf(
				context,
				element,
				'moved',
				'medium post',
				'a post of another site is a block or a link',
				properties.dataHref,
			);
			return embedBlock(properties.dataHref, oneLine(textOf(element)) || mediumOf(properties.dataHref).name);
		}
		if (tagName === 'video' || tagName === 'audio') {
			const src = String(properties.src ?? findElement(element, isNamed('source'))?.properties.src ?? '');
			const sources = [
				src,
				...findElements(element, isNamed('source')).map((each) => String(each.properties.src ?? '')),
			];
			const target = context.targets.of(src, context.folder);
			const url = 'href' in target ? target.href : target.lost;
			if (!src) return leftOut(element, 'names no file');
			const title =
				oneLine(textOf(element)).replace(/^(?:Your|This) browser does(?:n’t|n't| not) support.*$/i, '') ||
				mediumOf(url).name;
			const all = [...new Set(sources.filter(Boolean))].join(' ');
			if (!/^https?:\/\//.test(url)) {
				tellOf(
					context,
					element,
					'lost',
					tagName,
					`the file of <${tagName}> is not on the web and not in the source; its title stays`,
					all,
				);
				return [h('p', title)];
			}
			tellOf(
				context,
				element,
				'moved',
				tagName,
				`a file of <${tagName}> is a block or a link to where it lies`,
				all,
			);
			return embedBlock(url, title);
		}
		const isLine =
			tagName === 'p' || (tagName === 'div' && classesOf(element).includes('wp-block-embed__wrapper'));
		if (isLine && parent.type !== 'element') return lineOf(element);
		if (tagName === 'div' && classesOf(element).includes('wp-block-embed__wrapper')) return lineOf(element);
		return undefined;
	});
	// A figure around a medium is its block, with its caption as the title.
	replace(tree, (element) => {
		if (element.tagName !== 'figure') return undefined;
		const block = findElement(element, isMedium);
		if (!block) return undefined;
		const caption = findElement(element, isNamed('figcaption'));
		const rest = element.children.filter((child) => child !== caption);
		return [...rest, ...(caption && textOf(caption).trim() ? [h('p', caption.children)] : [])];
	});

	function leftOut(element: Element, why: string, value?: string): ElementContent[] {
		const words = oneLine(textOf(element));
		tellOf(
			context,
			element,
			'lost',
			`<${element.tagName}>`,
			`<${element.tagName}> ${why}; ${words ? 'its words stay' : 'it goes'}`,
			value,
		);
		return words ? [{ type: 'text', value: words }] : [];
	}

	function postOf(element: Element): ElementContent[] {
		const links = findElements(element, isNamed('a')).map(({ properties }) => String(properties.href ?? ''));
		const permalink =
			String(element.properties.cite ?? element.properties.dataInstgrmPermalink ?? '') ||
			(links.findLast((href) => /\/(?:status(?:es)?|p|reel|video|post|comments)\//.test(href)) ??
				links.at(-1) ??
				'');
		const words = element.children.filter((child) => !isSpace(child));
		const medium = mediumOf(permalink);
		tellOf(
			context,
			element,
			'moved',
			`medium ${medium.kind}`,
			'a post of another site stands as its words with a link',
			permalink,
		);
		if (!/^https?:\/\//.test(permalink)) return [h('blockquote', words)];
		const [, author] = /—\s*([^(]+\(@\w+\))/.exec(textOf(element)) ?? [];
		return embedBlock(medium.url, medium.name, words, { author: author && oneLine(author) });
	}

	/** A line of nothing but the address of a medium, which systems show as the medium. */
	function lineOf(element: Element): ElementContent[] | undefined {
		const text = textOf(element).trim();
		if (!/^https?:\/\/\S+$/.test(text)) return undefined;
		const medium = mediumOf(text);
		if (medium.kind === 'page') return undefined;
		tellOf(
			context,
			element,
			'moved',
			`medium ${medium.kind}`,
			`${medium.name} was shown by its address alone; it is a block or a link`,
			text,
		);
		return embedBlock(medium.url, medium.name);
	}
};

function isMedium(element: Element): boolean {
	return element.tagName === 'stet-block' && element.properties.name === 'embed';
}

/** The address of what a frame shows. */
function addressOf(element: Element): string | undefined {
	const { src, data, dataSrc, dataLazySrc } = element.properties as Record<string, unknown>;
	const param = findElement(
		element,
		(child) => child.tagName === 'param' && /^(?:movie|src)$/i.test(String(child.properties.name)),
	);
	const inner = findElement(element, isNamed('embed', 'iframe'));
	const found = [dataSrc, dataLazySrc, src, data, param?.properties.value, inner?.properties.src].find(
		(each) => typeof each === 'string' && each.trim() !== '' && each !== 'about:blank',
	);
	return found === undefined
		? undefined
		: String(found)
				.trim()
				.replace(/^["'“”‘’″]+|["'“”‘’″]+$/g, '')
				.replace(/^\/\//, 'https://');
}
