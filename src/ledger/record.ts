import { pagePath } from '../addresses/paths.ts';
import type { ArticleRow } from '../archive/archive.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import { aliasesOf } from '../schema/article.ts';
import { type Claims, ownerOf } from './claims.ts';
import type { LedgerEntry } from './entry.ts';

/** The changes that recording makes. */
export interface Recording {
	/** New and extended entries, whole. */
	written: LedgerEntry[];
	/** Names of entries that were renamed. */
	removed: string[];
}

/**
 * Adds published addresses and anchors that the ledger does not have. Nothing is removed: an entry follows its article to
 * a new file name with all that it held.
 */
export function record(entries: readonly LedgerEntry[], claims: Claims): Recording {
	const known = new Map(entries.map((entry) => [ownerOf(entry, claims), entry]));
	const written = claims.articles.flatMap((article) => {
		const old = known.get(article);
		const entry = entryOf(article, old);
		return old && isRecorded(entry, old) ? [] : [entry];
	});
	const removed = written.flatMap((entry) => {
		const old = entries.find(
			({ name }) =>
				name !== entry.name && entry.urls.includes(pagePath({ collection: 'articles', id: name })),
		);
		return old && known.get(claims.byPage.get(entry.urls.at(-1) ?? '')) === old ? [old.name] : [];
	});
	return { written, removed };
}

/** True if recording would change nothing but the headline. */
function isRecorded(entry: LedgerEntry, old: LedgerEntry): boolean {
	const known = old.title !== undefined || entry.title === undefined;
	return known && JSON.stringify({ ...entry, title: old.title }) === JSON.stringify(old);
}

function entryOf(article: ArticleRow, old: LedgerEntry | undefined): LedgerEntry {
	const { data } = article;
	const page = pagePath(article);
	const id = old?.id ?? data.id;
	const urls = [...(old?.urls ?? []), ...aliasesOf(data).map(({ path }) => path)].filter(
		(url) => url !== page,
	);
	return {
		name: article.id,
		...(id === undefined ? { title: data.title } : { id }),
		published: old?.published ?? data.published,
		urls: [...new Set([...urls, page])],
		anchors: [...new Set([...(old?.anchors ?? []), ...anchorsOf(article)])],
	};
}
