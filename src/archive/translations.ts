import { partOfId } from '../addresses/languages.ts';
import type { Archive, ArticleRow } from './archive.ts';
import { lastChange } from './changes.ts';
import { instantOf } from './moments.ts';

/** The same article in a language of the site. */
export interface Version {
	archive: Archive;
	article: ArticleRow;
}

/** Versions by the name that they share, made once for the archives of a site. */
const known = new WeakMap<readonly Archive[], Map<string, Version[]>>();

/** The name that an article shares with its translations: that of the article that it translates, without the language. */
function sharedName({ id, data }: Pick<ArticleRow, 'id' | 'data'>): string {
	return partOfId(data.translation?.of ?? id)[0];
}

/** The versions of an article in all languages of the site, itself among them, in the order of the languages. */
export function versionsOf({ all }: Archive, article: ArticleRow): readonly Version[] {
	if (all.length === 1) return [];
	const versions = known.getOrInsertComputed(all, () => {
		const each = all.flatMap((archive) =>
			archive.articles.map((row): Version => ({ archive, article: row })),
		);
		return Map.groupBy(each, (version) => sharedName(version.article));
	});
	const own = versions.get(sharedName(article)) ?? [];
	return own.length > 1 ? own : [];
}

/** The article that a translation translates; undefined if it is none, or its original is not published. */
export function originalOf(archive: Archive, article: ArticleRow): Version | undefined {
	const { translation } = article.data;
	if (!translation) return undefined;
	const others = versionsOf(archive, article).filter((version) => version.article.id !== article.id);
	return (
		others.find((version) => version.article.id === translation.of) ??
		others.find((version) => !version.article.data.translation)
	);
}

/** True if the original of a translation was corrected after the translation was last changed. */
export function isBehind(translation: ArticleRow, { article: original }: Version): boolean {
	const since = instantOf(lastChange(translation));
	return original.data.corrections.some(({ date }) => Temporal.Instant.compare(instantOf(date), since) > 0);
}
