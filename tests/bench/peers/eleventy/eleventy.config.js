// Eleventy with Nunjucks, as its own blog template has it. It makes pages, lists of the newest 50 articles, a feed and a
// sitemap; no cards, citations, other feeds, contents of an article, related articles, or audit.
import anchor from 'markdown-it-anchor';
import footnote from 'markdown-it-footnote';

const kinds = ['authors', 'topics', 'stories', 'people', 'places', 'organisations'];

export default function configure(config) {
	config.amendLibrary('md', (md) => md.use(anchor).use(footnote));
	config.addFilter('day', (date) => date.toISOString().slice(0, 10));
	const newest = (api) => api.getFilteredByGlob('articles/*.md').sort((a, b) => b.date - a.date);
	config.addCollection('newest', (api) => newest(api).slice(0, 20));
	config.addCollection('articles', newest);
	config.addCollection('named', (api) => {
		const all = newest(api);
		return kinds.flatMap((kind) => {
			const pairs = all.flatMap((article) => (article.data[kind] ?? []).map((id) => ({ id, article })));
			return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, list]) => ({
				kind,
				id,
				articles: list.slice(0, 50).map(({ article }) => article),
			}));
		});
	});
	return { markdownTemplateEngine: false, dir: { output: 'dist' } };
}
