import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { publicationView } from '../view/publication-view.ts';
import { filled, holes } from '../words/fill.ts';
import { localeIn } from '../words/locale.ts';
import type { Words } from '../words/words.ts';

type Party = { text: string; href?: string | undefined };

/**
 * The lines that say who paid for an article, how its byline reads and who published it too, or first. An entry of a feed has
 * fields for the names of authors only.
 */
export function publicationLines(archive: Archive, { data }: ArticleReading): ElementContent[] {
	const { byline, copublishers, republished, sponsor } = publicationView(data);
	const { words } = localeIn(archive.locale, data);
	const authors = data.authors.map(
		(id): Party => ({ text: archive.content.authors.get(id)?.data.name ?? id }),
	);
	const said: [phrase: string | undefined, parties: Party[], rel?: string][] = [
		[words.paidForBy(holes[0]), sponsor ? [sponsor] : [], 'sponsored'],
		[byline, authors],
		[words.publishedWith(holes[0]), copublishers],
		[words.firstPublishedBy(holes[0]), republished ? [republished] : []],
	];
	return said.flatMap(([phrase, parties, rel]) =>
		phrase !== undefined && parties.length > 0 ? [h('p', h('em', named(phrase, parties, words, rel)))] : [],
	);
}

/** The line that says the licence of an article, as HTML; empty if it has none. */
export function licenceLine({ data }: ArticleReading, words: Words): string {
	const { licence } = publicationView(data);
	return licence ? toHtml(h('p', named(words.licensedUnder(holes[0]), [licence], words, 'license'))) : '';
}

/** A phrase with names in its hole, each a link if it has an address. */
function named(
	phrase: string,
	parties: readonly Party[],
	words: Words,
	rel?: string,
): (ElementContent | string)[] {
	const names = parties.flatMap(({ text, href }, index) => [
		...(index > 0 ? [words.listComma] : []),
		href === undefined ? text : h('a', { href, rel }, text),
	]);
	return filled(phrase, [names]).flat();
}
