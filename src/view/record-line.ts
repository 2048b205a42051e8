import type { ArticleReading } from '../archive/archive.ts';
import { sourceCounts } from './source-views.ts';

/**
 * Says what sources an article has, how often it cites them and how often it was corrected. It never says that the text is
 * true. Empty if the article has no source.
 */
export function recordLine(article: ArticleReading): string {
	const { data, cited } = article;
	if (data.sources.length === 0) return '';
	const times = cited.reduce((sum, { times }) => sum + times, 0);
	const corrections = data.corrections.length;
	return [
		`${counted(data.sources.length, 'source')}: ${sourceCounts(article).join(', ')}.`,
		`${cited.length === data.sources.length ? 'Cited' : `${cited.length} cited,`} in ${counted(times, 'place')}.`,
		corrections === 0
			? 'No correction has been made.'
			: `${counted(corrections, 'correction')}, listed below.`,
	].join(' ');
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
