import { site } from '#site';
import type { Archive } from '../archive/archive.ts';
import { absolute, besideHref, contentHref, href } from '../archive/urls.ts';
import { twinFile } from '../view/article-meta.ts';
import { link } from '../view/parts.ts';

/** Articles in `llms.txt`. */
const latest = 50;

/** `robots.txt`: everything may be read, and here is the list of it. */
export function robots(): string {
	const maps = ['sitemap.xml', 'sitemap-news.xml'].map((name) => `Sitemap: ${absolute(href(`/${name}`))}`);
	return ['User-agent: *', 'Allow: /', '', ...maps, ''].join('\n');
}

/** `llms.txt` (llmstxt.org): what the site is, and where the plain text of its articles lies. */
export function llms(archive: Archive): string {
	const line = (text: string, address: string, description: string) =>
		`- [${text.replace(/[[\]\\]/g, '\\$&')}](${absolute(address)}): ${description}`;
	const section = (heading: string, lines: string[]) =>
		lines.length > 0 ? [`## ${heading}`, '', ...lines, ''] : [];
	const { topics, stories, pages } = archive.content;
	return [
		`# ${site.name}`,
		'',
		`> ${site.description}`,
		'',
		'Every article has its text as Markdown, with its sources, in `index.md` beside its page. Cite an article by its short address and the day as of which its facts were known.',
		'',
		...section(
			'Latest articles',
			archive.articles
				.slice(0, latest)
				.map(({ id, data }) =>
					line(data.title, besideHref(contentHref('articles', id), twinFile), data.description),
				),
		),
		...section(
			'Stories',
			[...stories.values()].map(({ id, data }) =>
				line(data.title, link(archive, 'stories', id).href, data.description),
			),
		),
		...section(
			'Topics',
			[...topics.values()].map(({ id, data }) =>
				line(data.title, link(archive, 'topics', id).href, data.description),
			),
		),
		...section(
			'About',
			[...pages.values()].map(({ id, data }) =>
				line(data.title, link(archive, 'pages', id).href, data.description),
			),
		),
	].join('\n');
}
