import type { Archive, ArticleRow } from '../../archive/archive.ts';
import { absolute, besideHref, fileOf } from '../../archive/urls.ts';
import { atom } from '../../feed/atom.ts';
import { entryBody } from '../../feed/entry-body.ts';
import { entryOf, type FeedEntry, feedsOf } from '../../feed/feed.ts';
import { jsonFeed } from '../../feed/json-feed.ts';
import { imageAddresses } from '../../images/address.ts';
import { imagePaths } from '../../reading/reading.ts';
import { readingOf } from '../../reading/store/readings.ts';
import { articleInputs } from '../../view/article-pages.ts';
import { chartCardImage } from '../../view/card-view.ts';
import { keyOf } from '../../view/key.ts';
import { feedFiles } from '../../view/meta.ts';
import type { ArtifactKind, Making } from './artifact.ts';

/** How each form of a feed is written. */
const forms = [
	{ ...feedFiles[0], write: atom },
	{ ...feedFiles[1], write: jsonFeed },
] as const;

/** Entries that are kept for the next feeds: those of a hundred thousand articles would take a gigabyte. */
const mostEntries = 5000;

/** Every feed, in its two forms. */
export const feedArtifacts: ArtifactKind = {
	modules: ['src/edition/artifacts/feeds.ts'],
	*plan(archive, { digestOf }) {
		const keys = new Map<ArticleRow, string>();
		const keyOfArticle = (article: ArticleRow): string =>
			keys.getOrInsertComputed(article, () =>
				keyOf(articleInputs(archive, article), imagePaths(article).map(digestOf)),
			);
		for (const { articles, ...feed } of feedsOf(archive)) {
			const [name = '', ...others] = [feed.page, ...(feed.formerPages ?? [])].flatMap((page) =>
				feedFiles.map((file) => besideHref(page, file.name)),
			);
			yield {
				name,
				inputs: [feed, articles.map(keyOfArticle)],
				files: [name, ...others].map(fileOf),
				listed: false,
			};
		}
	},
	*files(archive, due, making) {
		const entry = entries(archive, making);
		for (const feed of feedsOf(archive)) {
			if (!due.has(besideHref(feed.page, feedFiles[0].name))) continue;
			for (const page of [feed.page, ...(feed.formerPages ?? [])])
				for (const { name, write } of forms)
					yield {
						path: fileOf(besideHref(page, name)),
						make: async () => write(feed, await Promise.all(feed.articles.map(entry))),
					};
		}
	},
};

/** Makes entries, each of which stands in several feeds. */
function entries(archive: Archive, { imageAt }: Making): (article: ArticleRow) => Promise<FeedEntry> {
	const known = new Map<ArticleRow, Promise<FeedEntry>>();
	return (article) => {
		if (known.size >= mostEntries) for (const oldest of known.keys().take(1)) known.delete(oldest);
		return known.getOrInsertComputed(article, async () => {
			const addresses = await imageAddresses(article, imageAt);
			const { image } = article.data;
			const body = entryBody(archive, readingOf(article), addresses);
			const card = image ? undefined : chartCardImage(archive, article);
			return entryOf(archive, article, body, image ? addresses(image) : card && absolute(card.src));
		});
	};
}
