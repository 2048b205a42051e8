import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { arg, frameHtml, linkHtml, type Made, pictureHtml } from './html.ts';
import type { Args, Syntax } from './scan.ts';

/** Makes HTML of a mark. @returns undefined if the arguments make no sense */
type Handler = (args: Args, inner: string, syntax: Syntax) => Made | undefined;

const id = (args: Args, ...names: string[]): string | undefined =>
	arg(args, ['id', 'code', 'v', ...names], 0);
const address = (args: Args): string | undefined => arg(args, ['url', 'src', 'href', 'link'], 0);

/** The address of a video by its id, or as it is. */
function at(prefix: string, value: string | undefined): string | undefined {
	if (!value) return undefined;
	return /^(?:https?:)?\/\//.test(value) ? value : `${prefix}${value}`;
}

/** Text in a part of its own, which is Markdown. */
const inside = (tag: string, inner: string, before = ''): Made => ({
	html: `<${tag}>${before}\n\n${inner.trim()}\n\n</${tag}>`,
	block: true,
});

/** A box with a title; without one its text stands in the flow, since a box of Stet has one. */
const box: Handler = (args, inner) => {
	const title = arg(args, ['title', 'heading', 'summary'], 0);
	const plain =
		title && !/^(?:note|tip|info|warning|alert|danger|success|primary|default)$/i.test(title)
			? title
			: undefined;
	return inner.trim() === ''
		? undefined
		: plain
			? inside('aside', inner, toHtml(h('h4', { dataBoxTitle: '' }, plain)))
			: { html: inner.trim(), block: true };
};

const dropped: Handler = () => ({ html: '', block: true });
const kept: Handler = (_, inner) => ({ html: inner, block: inner.includes('\n') });

/** What marks that systems bring, or that many themes have, become. */
const handlers: Readonly<Record<string, Handler>> = {
	youtube: (args) => frameHtml(at('https://www.youtube.com/watch?v=', id(args)), arg(args, ['title'])),
	vimeo: (args) => frameHtml(at('https://vimeo.com/', id(args)), arg(args, ['title'])),
	tweet: (args) => {
		const user = arg(args, ['user']) ?? 'i/web';
		const status = arg(args, ['id'], user === 'i/web' ? 0 : undefined) ?? args.list.at(-1);
		return frameHtml(at(`https://twitter.com/${user}/status/`, status));
	},
	instagram: (args) => frameHtml(at('https://www.instagram.com/p/', id(args))),
	gist: (args) =>
		frameHtml(
			args.list.length > 1
				? `https://gist.github.com/${args.list.join('/')}`
				: at('https://gist.github.com/', id(args)),
		),
	datawrapper: (args) =>
		frameHtml(
			at('https://datawrapper.dwcdn.net/', id(args))?.replace(/(?<![./])$/, '/'),
			arg(args, ['title', 'alt']),
		),
	flourish: (args) =>
		frameHtml(
			at('https://flo.uri.sh/visualisation/', id(args))?.replace(/(visualisation\/\d+)$/, '$1/embed'),
			arg(args, ['title', 'alt']),
		),
	soundcloud: (args) => frameHtml(address(args)),
	iframe: (args) => frameHtml(address(args), arg(args, ['title'])),
	embed: (args, inner) => frameHtml(inner.trim() || address(args), arg(args, ['title', 'caption'], 1)),
	video: (args) => {
		const src = arg(args, ['src', 'mp4', 'webm', 'm4v', 'ogv', 'url'], 0);
		return src
			? {
					html: toHtml(
						h('video', { src, poster: arg(args, ['poster']) }, arg(args, ['caption', 'title']) ?? ''),
					),
					block: true,
				}
			: undefined;
	},
	audio: (args) => {
		const src = arg(args, ['src', 'mp3', 'm4a', 'ogg', 'wav', 'url'], 0);
		return src
			? { html: toHtml(h('audio', { src }, arg(args, ['caption', 'title']) ?? '')), block: true }
			: undefined;
	},
	caption: (args, inner) => {
		const [image = ''] = /<a\b[^>]*>\s*<img\b[^>]*>\s*<\/a>|<img\b[^>]*>/i.exec(inner) ?? [];
		const words = arg(args, ['caption']) ?? inner.replace(image, '').trim();
		return image
			? { html: `<figure>${image}<figcaption>${words}</figcaption></figure>`, block: true }
			: { html: inner };
	},
	gallery: (args, inner) => ({
		html: toHtml(h('div', { dataGallery: arg(args, ['ids', 'include'], undefined) ?? '' })).replace(
			'></',
			`>${inner}</`,
		),
		block: true,
	}),
	highlight: (args, inner, syntax) =>
		inner.trim() === ''
			? undefined
			: {
					html: `${fence(inner)}${args.list.find((value) => /^[a-z][\w+#-]*$/i.test(value)) ?? ''}\n${inner.replace(/^\n|\s+$/g, '')}\n${fence(inner)}`,
					block: syntax !== 'wordpress',
				},
	ref: (args) => ({
		html: `stet-ref:${encodeURI(arg(args, ['path'], 0) ?? '').replace(/[()]/g, encodeURIComponent)}`,
	}),
	post_url: (args) => ({ html: `stet-ref:${encodeURI(args.list[0] ?? '')}` }),
	quote: (args, inner) => {
		const text = arg(args, ['text', 'quote']) ?? inner;
		const by = arg(args, ['cite', 'author', 'by', 'source', 'attribution']);
		if (!text.trim()) return undefined;
		return {
			html: `<blockquote>\n\n${text.trim()}\n\n${by ? `<cite>${by}</cite>\n\n` : ''}</blockquote>`,
			block: true,
		};
	},
	pullquote: (args, inner) => {
		const text = arg(args, ['text', 'quote']) ?? inner;
		const by = arg(args, ['cite', 'author', 'by']);
		return text.trim()
			? {
					html: toHtml(
						h('blockquote', { className: ['pullquote'] }, [
							h('p', text.trim()),
							...(by ? [h('cite', by)] : []),
						]),
					),
					block: true,
				}
			: undefined;
	},
	button: (args, inner) =>
		linkHtml(
			arg(args, ['href', 'url', 'link', 'relref'], 0),
			arg(args, ['text', 'label']) ?? (inner.trim() || undefined),
			true,
		),
	details: (args, inner) =>
		inside('details', inner, toHtml(h('summary', arg(args, ['title', 'summary'], 0) ?? ''))),
	footnote: (_, inner) => (inner.trim() ? { html: `<span data-note>${inner.trim()}</span>` } : undefined),
	'asset-static': (args) =>
		linkHtml(`/${(arg(args, ['file'], 0) ?? '').replace(/^\//, '')}`, arg(args, ['label', 'text'])),
	file: (args) => ({ html: `/${(arg(args, ['file', 'src'], 0) ?? '').replace(/^\//, '')}` }),
	note: box,
	box,
	aside: box,
	rawhtml: kept,
	raw: kept,
	comment: dropped,
	more: dropped,
	toc: dropped,
};

/** Other names of the same. */
const same: Readonly<Record<string, string>> = {
	...{
		twitter: 'tweet',
		x: 'tweet',
		twitter_simple: 'tweet',
		youtubelite: 'youtube',
		'youtube-lite': 'youtube',
	},
	...{
		vimeo_simple: 'vimeo',
		instagram_simple: 'instagram',
		wp_caption: 'caption',
		relref: 'ref',
		tmp: 'ref',
	},
	...{
		link: 'ref',
		blockquote: 'quote',
		'quote-block': 'quote',
		pull_quote: 'pullquote',
		'pull-quote': 'pullquote',
	},
	...{ fn: 'footnote', efn_note: 'footnote', mfn: 'footnote', sidenote: 'footnote', 'legacy-file': 'file' },
	...{
		callout: 'box',
		admonition: 'box',
		notice: 'box',
		alert: 'box',
		info: 'box',
		tip: 'box',
		warning: 'box',
	},
	...{
		sourcecode: 'highlight',
		code: 'highlight',
		accordion: 'details',
		spoiler: 'details',
		collapse: 'details',
	},
	...{
		tableofcontents: 'toc',
		tocinline: 'toc',
		'fb-video': 'embed',
		'cspan-iframe': 'iframe',
		playlist: 'gallery',
	},
};

/** Boxes and marks that are not for readers of an article, by a part of their names. */
const notForReaders =
	/newsletter|donat|subscri|sign-?up|share-?(?:buttons?|bar|links)?$|social-?(?:share|links)|tracker|analytics|pixel|adsense|^ads?$|related-?posts|comments?-form|cookie/;

/** Names of pictures in the many themes that have a mark of their own. */
const pictureName =
	/(?:^|[-_])(?:img|imgs|image|figure|photo|picture|pic)(?:[-_]|$)|^(?:nextimage|responsiveimage|lightbox)$/;

/** What a mark becomes, by its name. */
export function handlerOf(name: string): { handle: Handler; kind: 'known' | 'dropped' } | undefined {
	if (notForReaders.test(name)) return { handle: dropped, kind: 'dropped' };
	const handle = Object.hasOwn(handlers, same[name] ?? name) ? handlers[same[name] ?? name] : undefined;
	if (handle) return { handle, kind: 'known' };
	if (pictureName.test(name))
		return {
			handle: (args) => {
				// A class may stand between the address and the alternative.
				const alt = arg(args, ['alt'], name.includes('class') ? 2 : 1);
				return pictureHtml(args, [arg(args, ['src', 'path', 'image', 'img', 'file', 'name', 'url'], 0), alt]);
			},
			kind: 'known',
		};
	return undefined;
}

/** A fence that a text does not hold. */
function fence(inner: string): string {
	const longest = Math.max(2, ...[...inner.matchAll(/`{3,}/g)].map(([run]) => run.length));
	return '`'.repeat(longest + 1);
}
