import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, articleHref } from '../archive/urls.ts';
import { citedText } from '../body/cited-text.ts';
import { feedForm } from '../forms/feed.ts';
import type { ImageAddress } from '../images/address.ts';
import { bodyOf } from '../reading/store/readings.ts';
import { shownInBlocks } from '../view/block-views.ts';
import { firstLanguage, type Locale, localeIn } from '../words/locale.ts';
import { licenceLine, publicationLines } from './entry-publication.ts';

/** Limit of the body of an entry in bytes: about ten thousand words. A feed has up to thirty entries. */
const maxBytes = 100_000;

/**
 * Makes the body of an entry: the lead image and the text. A very long text is cut and ends with a link to the rest.
 * @param imageAddress gives the absolute address of an image of the article
 */
export function entryBody(
	archive: Archive,
	article: ArticleReading,
	imageAddress: ImageAddress,
	most = maxBytes,
): string {
	const locale = localeIn(archive.locale, article.data);
	const url = absolute(articleHref(article.id));
	const { html, isWhole } = feedForm(
		bodyOf(article),
		{
			shown: shownInBlocks(archive, article),
			words: locale.words,
			url,
			imageAddress,
			lead: [
				...publicationLines(archive, article),
				...noteOf(article),
				...leadOf(article, imageAddress, locale),
			],
			sponsored: article.data.sponsor !== undefined,
		},
		most,
	);
	const rest = isWhole
		? ''
		: toHtml(h('p', h('a', { href: url }, locale.words.readOnAt(archive.locale.name))));
	return inLanguage(html + rest + licenceLine(article, locale.words), locale);
}

function noteOf({ data: { editorsNote } }: ArticleReading): ElementContent[] {
	return editorsNote === undefined ? [] : [h('p', h('em', editorsNote))];
}

function leadOf(
	{ data: { image }, marks }: ArticleReading,
	imageAddress: ImageAddress,
	{ language }: Locale,
): ElementContent[] {
	if (!image) return [];
	const { caption, credit = '' } = image;
	const line: (ElementContent | string)[] = caption
		? [...citedText(caption, language, marks?.['image.caption']), credit && ` ${credit}`]
		: [credit];
	return [
		h('figure', [
			h('img', { src: imageAddress(image), alt: image.alt }),
			caption || credit ? h('figcaption', line) : '',
		]),
	];
}

/** Marks language and direction, which on a page are attributes of the document. */
function inLanguage(html: string, { language, direction }: Locale): string {
	if (language === firstLanguage.language && direction === 'ltr') return html;
	return `<div lang="${language}" dir="${direction}">${html}</div>`;
}
