import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FeedEntry } from './feed.ts';

/** What a reader of a feed sees: the corrections first, so that whoever read the old text meets them, then the text. */
export function contentOf({ corrections, content }: FeedEntry): string {
	const notes = corrections.map(({ kind, date, text }) =>
		toHtml(
			h('p', [h('strong', [`${kind}, `, h('time', { dateTime: date.iso }, date.text), ':']), ` ${text}`]),
		),
	);
	return [...notes, content].join('\n');
}
