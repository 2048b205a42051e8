import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FeedEntry } from './feed.ts';

/** Makes the content of an entry: corrections first, for readers who have read the old text, then the body. */
export function contentOf({ corrections, content }: FeedEntry): string {
	const notes = corrections.map(({ kind, date, text }) =>
		toHtml(
			h('p', [h('strong', [`${kind}, `, h('time', { dateTime: date.iso }, date.text), ':']), ` ${text}`]),
		),
	);
	return [...notes, content].join('\n');
}
