import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { formatOf } from '../../../body/formats.ts';
import { type Construct, tellOf } from '../context.ts';
import { classesOf, findElement, findElements, isNamed, isSpace, oneLine, replace } from '../elements.ts';
import { mediumOf } from '../medium.ts';
import { embedBlock, mediaBlock } from '../own-forms.ts';

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
		if (tagName === 'video' || tagName === 'audio') return playedOf(element);
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

	/** A film or sound: the block for it if its files are in the source, else a block or link to where they lie. */
	function playedOf(element: Element): ElementContent[] {
		const { tagName, properties } = element;
		const sources = [
			...new Set(
				[element, ...findElements(element, isNamed('source'))]
					.map((each) => String(each.properties.src ?? ''))
					.filter(Boolean),
			),
		];
		const [src] = sources;
		if (src === undefined) return leftOut(element, 'names no file');
		const words = oneLine(textOf(element)).replace(
			/^(?:Your|This) browser does(?:n’t|n't| not) support.*$/i,
			'',
		);
		const files = sources.flatMap(
			(each) => context.pictures.file(each, context.beside, ['video', 'audio']) ?? [],
		);
		const found = files.filter((file) => 'digest' in file);
		const [first] = found;
		if (first) {
			const name = formatOf(`x${first.ending}`)?.use === 'video' ? 'video' : 'audio';
			const own = found.filter(({ ending }) => formatOf(`x${ending}`)?.use === name);
			const poster = properties.poster
				? context.pictures.find(String(properties.poster), context.beside)
				: undefined;
			const shown = name === 'video' ? poster : undefined;
			context.used.push(...own, ...(shown ? [shown] : []));
			const title = words || oneLine(first.stem.replace(/[-_]+/g, ' '));
			if (!words)
				tellOf(
					context,
					element,
					'made',
					tagName,
					'a film or sound has no title in the source; one was made of its name',
					src,
				);
			return [
				mediaBlock(
					name,
					own.map(({ digest }) => `stet-picture:${digest}`).join(' '),
					[{ type: 'text', value: title }],
					{
						poster: shown && `stet-picture:${shown.digest}`,
					},
				),
			];
		}
		const target = context.targets.of(src, context.folder);
		const url = 'href' in target ? target.href : target.lost;
		const title = words || mediumOf(url).name;
		const [fault] = files;
		const why = fault && 'reason' in fault ? fault.reason : 'is not on the web and not in the source';
		const isWeb = /^https?:\/\//.test(url);
		if (!isWeb || fault)
			tellOf(
				context,
				element,
				'lost',
				tagName,
				`the file of <${tagName}> ${why}; its title stays`,
				sources.join(' '),
			);
		if (!isWeb) return [h('p', title)];
		tellOf(
			context,
			element,
			'moved',
			tagName,
			`a file of <${tagName}> is a block or a link to where it lies`,
			sources.join(' '),
		);
		return embedBlock(url, title);
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
	return element.tagName === 'stet-block' && /^(?:embed|video|audio)$/.test(String(element.properties.name));
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
