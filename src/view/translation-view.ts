import type { Archive, ArticleRow } from '../archive/archive.ts';
import { isBehind, originalOf, type Version, versionsOf } from '../archive/translations.ts';
import { articleHref } from '../archive/urls.ts';
import type { Link } from './page-view.ts';
import { nameOfLanguage } from './parts.ts';

/** What the page of an article says of its versions in other languages. */
export interface TranslationView {
	/** The same article in other languages, each by the name of the language. */
	others: Link[];
	/** The article that it translates. */
	original?: Link | undefined;
	/** True if the original was corrected since. */
	behind: boolean;
	/** How the translation was made. */
	note?: string | undefined;
}

/** Returns what the page of an article says of its versions; undefined if it has no other and is no translation. */
export function translationView(archive: Archive, article: ArticleRow): TranslationView | undefined {
	const { translation } = article.data;
	const others = versionsOf(archive, article)
		.filter((version) => version.article.id !== article.id)
		.map((version) => inLanguageOf(version, nameOfLanguage(version.archive.locale.language)));
	if (others.length === 0 && !translation) return undefined;
	const original = originalOf(archive, article);
	return {
		others,
		original: original && inLanguageOf(original, original.article.data.title),
		behind: original !== undefined && isBehind(article, original),
		note: translation?.note,
	};
}

function inLanguageOf({ archive: { locale }, article }: Version, text: string): Link {
	const { language, direction } = locale;
	return { href: articleHref(article.id), text, language, direction };
}
