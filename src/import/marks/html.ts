import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Args } from './scan.ts';

/** What a mark becomes: HTML, which the constructs of a body then read, or text. */
export interface Made {
	html: string;
	/** True if it stands on its own and not in a line. */
	block?: boolean;
}

/** The first of some arguments that has a value. */
export function arg({ named, list }: Args, names: readonly string[], at?: number): string | undefined {
	for (const name of names) if (named[name]?.trim()) return named[name].trim();
	return at === undefined ? undefined : list[at]?.trim() || undefined;
}

/** A picture with its lines, as HTML. */
export function pictureHtml(
	args: Args,
	[src, alt]: [string | undefined, string | undefined],
): Made | undefined {
	if (!src) return undefined;
	const caption = arg(args, ['caption', 'title', 'figcaption']);
	const credit = arg(args, ['attr', 'credit', 'attribution', 'source', 'copyright']);
	const link = arg(args, ['link', 'href', 'url', 'attrlink']);
	const image = h('img', { src, alt: alt ?? '' });
	if (!caption && !credit) return { html: toHtml(link ? h('a', { href: link }, image) : image), block: true };
	return {
		html: toHtml(
			h('figure', [
				image,
				h('figcaption', [caption ?? '', ...(credit ? [h('cite', { dataCredit: '' }, credit)] : [])]),
			]),
		),
		block: true,
	};
}

/** A medium of another site: its frame, which the constructs of a body make a block or a link of. */
export function frameHtml(src: string | undefined, title?: string): Made | undefined {
	if (!src) return undefined;
	return { html: toHtml(h('iframe', { src, title })), block: true };
}

/** A link, as HTML. */
export function linkHtml(
	href: string | undefined,
	text: string | undefined,
	block = false,
): Made | undefined {
	if (!href) return undefined;
	return {
		html: toHtml(block ? h('p', h('a', { href }, text || href)) : h('a', { href }, text || href)),
		block,
	};
}

const texts = [
	'title',
	'heading',
	'kicker',
	'intro',
	'text',
	'label',
	'description',
	'content',
	'quote',
	'caption',
	'alt',
	'name',
	'cite',
	'button-text',
	'summary',
];
const addresses = ['href', 'url', 'link', 'src', 'file', 'button-url', 'path'];

/** What readers saw of a mark that nobody knows: its words and where it led. */
export function wordsOf(args: Args): Made | undefined {
	const words = texts.flatMap((name) => args.named[name]?.trim() || []);
	const [href] = addresses.flatMap((name) => args.named[name]?.trim() || []);
	const [loose] = args.list.filter((value) => /^(?:https?:)?\/\//.test(value) || /^\/\S/.test(value));
	const address = href ?? loose;
	if (words.length === 0 && !address) return undefined;
	const last = words.pop();
	const line = address ? toHtml(h('a', { href: address }, last || address)) : escapeHtml(last ?? '');
	const before = words.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
	return { html: `${before}<p>${line}</p>`, block: true };
}

/** The title that a mark around a text gave it, as a line of its own; undefined if it has none. */
export function titleOf({ named }: Args): string | undefined {
	const words = ['kicker', 'title', 'heading', 'intro', 'label', 'caption'].flatMap(
		(name) => named[name]?.trim() || [],
	);
	return words.length > 0 ? `<p><strong>${escapeHtml(words.join(': '))}</strong></p>` : undefined;
}

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
