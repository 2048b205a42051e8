import type { ArticleReading } from '../archive/archive.ts';
import { errorsIn } from '../schema/article.ts';
import type { Locale } from '../words/locale.ts';

/**
 * Says how many sources an article has, how often it cites them and how often it was corrected. It never says that the text is
 * true. Empty if the article has no source.
 */
export function recordLine(article: ArticleReading, locale: Locale): string {
	const { data, cited } = article;
	if (data.sources.length === 0) return '';
	const times = cited.reduce((sum, { times }) => sum + times, 0);
	const corrections = errorsIn(data).length;
	const { words } = locale;
	return [
		`${words.sourceSum(data.sources.length)}.`,
		cited.length === data.sources.length ? words.citedIn(times) : words.someCitedIn(cited.length, times),
		corrections === 0 ? words.noCorrectionMade : words.correctionsBelow(corrections),
	].join(' ');
}
