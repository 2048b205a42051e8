import type { Archive } from '../archive/archive.ts';
import { absolute, articleHref, besideHref, href } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import { twinFile } from '../view/article-meta.ts';
import { labelled } from '../view/name.ts';
import { link } from '../view/parts.ts';
import { localeIn } from '../words/locale.ts';

/** Articles in `llms.txt`, at most. */
const latest = 50;

/** Writes `robots.txt`, which allows everything and names the sitemaps. */
export function robots(): string {
	const maps = ['sitemap.xml', 'sitemap-news.xml'].map((name) => `Sitemap: ${absolute(href(`/${name}`))}`);
	return ['User-agent: *', 'Allow: /', '', ...maps, ''].join('\n');
}

/** Writes `llms.txt` (llmstxt.org): what the site is, and where the plain text of its articles is. */
export function llms(archive: Archive): string {
	const { locale } = archive;
	const { words } = locale;
	const { topics, stories, pages } = archive.content;
	const articles = archive.articles.slice(0, latest).map(({ id, data }) => {
		const { words: own } = localeIn(locale, data);
		return { ...data, title: labelled(data.title, data, own), href: besideHref(articleHref(id), twinFile) };
	});
	const linked = (rows: ReadonlyMap<string, Row<'topics' | 'stories' | 'pages'>>) =>
		[...rows.values()].map(({ collection, id, data }) => ({ ...data, ...link(archive, collection, id) }));
	const sections = [
		{ heading: words.latestArticles, entries: articles },
		{ heading: words.collections.stories, entries: linked(stories) },
		{ heading: words.collections.topics, entries: linked(topics) },
		{ heading: words.about, entries: linked(pages) },
	];
	return [
		`# ${locale.name}`,
		'',
		`> ${locale.description}`,
		'',
		words.llmsNote,
		'',
		...sections.flatMap(({ heading, entries }) =>
			entries.length > 0 ? [`## ${heading}`, '', ...entries.map(entryLine), ''] : [],
		),
	].join('\n');
}

function entryLine({
	title,
	href,
	description,
}: {
	title: string;
	href: string;
	description: string;
}): string {
	return `- [${title.replace(/[[\]\\]/g, '\\$&')}](${absolute(href)}): ${description}`;
}
