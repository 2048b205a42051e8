import type { ArticleReading } from '../archive/archive.ts';

/** Says how often an article cites its sources and how often it was corrected. It never says that the text is true. */
export function recordLine({ data, cited }: ArticleReading): string | undefined {
	if (data.sources.length === 0) return undefined;
	const times = cited.reduce((sum, { times }) => sum + times, 0);
	const corrections = data.corrections.length;
	return [
		`${cited.length === data.sources.length ? 'Cited' : `${cited.length} cited,`} in ${counted(times, 'place')}.`,
		corrections === 0
			? 'No correction has been made.'
			: `${counted(corrections, 'correction')}, listed below.`,
	].join(' ');
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
