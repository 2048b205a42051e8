import { absolute, besideHref } from '../archive/urls.ts';
import type { Frame, Head, HeadLink, MetaTag, PageView } from './page-view.ts';

/** The feeds beside a page: file name, media type and label. */
export const feedFiles = [
	{ name: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
	{ name: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const;

/** Returns links to the feeds beside a page. @param page address of the page, with `base` */
export function feedLinks(page: string, title: string): HeadLink[] {
	return feedFiles.map(({ name, type, label }) => ({
		rel: 'alternate',
		href: besideHref(page, name),
		type,
		title: `${title} (${label})`,
	}));
}

/** Returns a title as it is shown where nothing else says what it is: of a paid text with that before it. */
export function titleAlone({ label }: Head, title: string): string {
	return label === undefined ? title : `${label} ${title}`;
}

/** Returns every `<meta>` of a page: those of all pages, then those that the page adds. */
export function headTags({ head, frame, meta }: PageView): MetaTag[] {
	const address: MetaTag[] = head.noindex ? [] : [['og:url', head.canonical ?? absolute(head.path)]];
	return [
		['og:site_name', frame.siteName],
		['og:type', meta?.type ?? 'website'],
		['og:title', titleAlone(head, head.title)],
		['og:description', head.description],
		...address,
		['og:locale', localeOf(meta?.language ?? frame.language)],
		...imageTags(head, frame),
		['twitter:card', 'summary_large_image'],
		...(meta?.tags ?? []),
	];
}

/** Returns every `<link>` of a page: its own feeds and files, then the feeds of the site. */
export function headLinks({ head, meta, frame }: PageView): HeadLink[] {
	const own = [...(meta?.links ?? []), ...versionLinks(head)];
	const site = feedLinks(frame.home, frame.siteName);
	return [...own, ...site.filter((link) => !own.some((other) => other.href === link.href))];
}

/** Returns links to the same page in other languages, and to the one for readers of none of them: that of the first. */
function versionLinks({ versions = [] }: Head): HeadLink[] {
	const [first] = versions;
	const all = first ? [...versions, { language: 'x-default', path: first.path }] : [];
	return all.map(({ language, path }) => ({ rel: 'alternate', href: absolute(path), hreflang: language }));
}

/** A language with its territory, as Open Graph has it: `fa_IR`. */
function localeOf(language: string): string {
	const { language: name, region } = new Intl.Locale(language).maximize();
	return region === undefined ? name : `${name}_${region}`;
}

function imageTags({ image }: Head, frame: Frame): MetaTag[] {
	const { src, width, height, alt } = image ?? frame.card;
	return [
		['og:image', absolute(src)],
		['og:image:width', String(width)],
		['og:image:height', String(height)],
		['og:image:alt', alt],
	];
}
