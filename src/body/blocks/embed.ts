import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isInstant, partialDay, webAddress } from '../../schema/fields.ts';
import { partialDateText } from '../../words/date-text.ts';
import { datesIn } from '../../words/locale.ts';
import type { Block } from '../nodes.ts';
import { blockKind, contentOf, part, partOf, type Showing, textIn } from './block.ts';

/**
 * A post, film or document on another site: `:::embed[Its title]{url="https://…" author="Who made it" date="2024-01-03"}`,
 * its words or a picture of it that was kept, `:::`. `archived` is the address of a copy.
 *
 * It stands on the page as a quotation does, with a link: nothing is fetched from the other site, which learns of no
 * reader and cannot change or take back what the article rests on.
 */
export const embed = blockKind({
	syntax:
		':::embed[Its title]{url="https://www.example.org/post" author="Who made it" date="2024-01-03"}, its words or ![a kept picture](./name.jpg), :::',
	content: 'optional',
	attributes: ['url', 'author', 'date', 'archived'],
	anchored: true,
	read({ label, content, attributes, language, refuse, linkTo }) {
		const { url, author = '', date = '', archived = '' } = attributes;
		if (!url) return refuse('names no address; write url="https://www.example.org/post"');
		for (const address of archived ? [url, archived] : [url]) {
			const { error } = webAddress.safeParse(address);
			if (error) return refuse(`has an address that cannot be followed: ${error.issues[0]?.message}`);
		}
		// A copy stands where the original may die.
		linkTo(archived || url);
		const { error } = partialDay.safeParse(date.slice(0, isInstant(date) ? 10 : undefined));
		if (date && error) return refuse(`has a date that is none: ${error.issues[0]?.message}`);
		if (label.length + content.length === 0)
			return refuse('says nothing of what is there; write its title in square brackets, or its words below');
		const day = isInstant(date) ? date.slice(0, 10) : date;
		return {
			attributes: { url, archived },
			children: [
				...wordsAndPictures(content, url),
				...part('label', label),
				...part('credit', author ? [{ type: 'text', value: author }] : []),
				...part('date', day ? [h('time', { dateTime: date }, partialDateText(day, datesIn(language)))] : []),
			],
		};
	},
	page: (block, showing) => [
		h('figure', { className: ['embed'], id: block.id }, [
			...contentOf(block),
			h('figcaption', lineOfOrigin(block, showing)),
		]),
	],
	plain: (block, showing) => [...contentOf(block), h('p', lineOfOrigin(block, showing))],
});

/** The words as a quotation, the pictures beside it: they show the whole thing, or what was in it. */
function wordsAndPictures(content: Element[], cite: string): ElementContent[] {
	const isPicture = ({ children }: Element) =>
		children.some((child) => child.type === 'element' && child.tagName === 'img') &&
		children.every(
			(child) => child.type === 'element' || (child.type === 'text' && child.value.trim() === ''),
		);
	const words = content.filter((element) => !isPicture(element));
	return [
		...(words.length > 0 ? [h('blockquote', { cite }, words)] : []),
		...content.filter((element) => isPicture(element)),
	];
}

/** What it is, who made it and when, and where it is. */
function lineOfOrigin(block: Block, { words }: Showing<undefined>): ElementContent[] {
	const [url, archived] = [textIn(block, 'url'), textIn(block, 'archived')];
	const title = partOf(block, 'label');
	const [credit, date] = [partOf(block, 'credit'), partOf(block, 'date')];
	const site = new URL(url).hostname.replace(/^www\./, '');
	return [
		...(title.length > 0 ? [h('cite', title), '. '] : []),
		...credit,
		...(credit.length > 0 && date.length > 0 ? [words.listComma] : []),
		...date,
		...(credit.length + date.length > 0 ? ['. '] : []),
		h('a', { href: url }, words.seeAt(site)),
		...(archived ? [words.listSemicolon, h('a', { href: archived }, words.archivedCopy)] : []),
	].map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece));
}
