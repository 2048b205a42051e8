import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { partialDay } from '../../schema/fields.ts';
import { partialDateText } from '../../words/date-text.ts';
import { datesIn } from '../../words/locale.ts';
import type { Words } from '../../words/words.ts';
import type { CitedText } from '../cited-text.ts';
import { lineOf } from '../text.ts';
import { blockKind, contentOf, type Material, part, partOf, textIn } from './block.ts';

/** An event as a timeline shows it. */
export interface TimelineEvent {
	date: { iso: string; text: string };
	label: CitedText;
	place?: { href: string; text: string } | undefined;
	toll?: CitedText | undefined;
	/** The articles that tell it, in a timeline of several, each with what it says that those before it do not. */
	from?: { href: string; text: string; account?: string | undefined }[];
}

const dated = /^(\d[\d-]*):\s+/;

/**
 * What happened when: `:::timeline[Title]`, a list of `- 2024-01-03: what happened`, `:::`. Dates are days, months or
 * years. Without a list it shows the `events` of the front matter here instead of below the text.
 */
export const timeline = blockKind<{ events: TimelineEvent[] }>({
	syntax: ':::timeline[Title], a list of - 2024-01-03: what happened, :::',
	content: 'optional',
	articlesOnly: true,
	anchored: true,
	read({ label, content, front, language, refuse }) {
		const [list] = content;
		if (!list)
			return front.events > 0
				? { attributes: { title: lineOf(label) } }
				: refuse('is empty, and the front matter has no events; write a list in it or events: there');
		if (content.length > 1 || list.tagName !== 'ul')
			return refuse('holds more than a list; write one line an event, as - 2024-01-03: what happened');
		const items = list.children.filter((child) => child.type === 'element');
		if (items.map((item) => dateItem(item, language, refuse)).includes(false)) return undefined;
		return { children: [...part('label', label), h('ol', items)] };
	},
	page(block, { shown, words }) {
		const list = listOf(block, shown?.events ?? [], words);
		const title = titleOf(block, words);
		return [
			h('figure', { className: ['timeline-block'], id: block.id }, [
				title.length > 0 ? h('figcaption', { className: ['block-title'] }, title) : '',
				{ ...list, properties: { className: ['timeline'] } },
			]),
		];
	},
	plain(block, { shown, words }) {
		const title = titleOf(block, words);
		return [
			...(title.length > 0 ? [h('p', h('strong', title))] : []),
			listOf(block, shown?.events ?? [], words),
		];
	},
});

function listOf(block: Parameters<typeof contentOf>[0], events: TimelineEvent[], words: Words): Element {
	const [own] = contentOf(block);
	return own?.type === 'element' ? own : h('ol', timelineItems(events, words));
}

function titleOf(block: Parameters<typeof partOf>[0], words: Words): ElementContent[] {
	if (contentOf(block).length > 0) return partOf(block, 'label');
	return [{ type: 'text', value: textIn(block, 'title') || words.timeline }];
}

/** Turns the date that an event begins with into a `<time>`. @returns false if it does not begin with one */
function dateItem(item: Element, language: string, refuse: Material['refuse']): boolean {
	// In a loose list the text of an item is a paragraph.
	const holder = item.children.find((child) => child.type === 'element' && child.tagName === 'p') ?? item;
	const { children } = holder as Element;
	const text = children.find((child): child is Text => child.type === 'text' && child.value.trim() !== '');
	const [mark, date = ''] = dated.exec(text?.value.trimStart() ?? '') ?? [];
	if (!text || !mark || !partialDay.safeParse(date).success) {
		refuse(
			'holds an event without a date; begin it with a day, month or year, as - 2024-01-03: what happened',
			item,
		);
		return false;
	}
	text.value = ` ${text.value.trimStart().slice(mark.length)}`;
	children.splice(
		children.indexOf(text),
		0,
		h('time', { dateTime: date }, partialDateText(date, datesIn(language))),
	);
	return true;
}

/**
 * The events of a timeline as items of a list.
 * @param here address of the page that it stands on, which is not linked
 */
export function timelineItems(events: readonly TimelineEvent[], words: Words, here?: string): Element[] {
	return events.map(({ date, label, place, toll, from = [] }) =>
		h('li', [
			h('time', { dateTime: date.iso }, date.text),
			' ',
			...labelOf(label, place?.href === here ? undefined : place),
			...(toll ? [' ', h('span', { className: ['small'] }, toll)] : []),
			...tellersOf(from, words),
		]),
	);
}

/** The articles that tell an event: in one line, and below it each that says more of it, with what it says. */
function tellersOf(from: NonNullable<TimelineEvent['from']>, words: Words): (string | Element)[] {
	const [alike, more] = [from.filter(({ account }) => !account), from.filter(({ account }) => account)];
	const links = alike.flatMap(({ href, text }, index) => [
		...(index > 0 ? [words.listComma] : []),
		h('a', { href }, text),
	]);
	return [
		...(links.length > 0 ? [' ', h('span', { className: ['small'] }, links)] : []),
		...more.flatMap(({ href, text, account }) => [
			' ',
			h('span', { className: ['small'] }, [h('a', { href }, text), `${words.labelled('')} ${account}`]),
		]),
	];
}

/** A label that names the place holds the link to it; otherwise the place follows it. */
function labelOf(label: CitedText, place: TimelineEvent['place']): (string | ElementContent)[] {
	if (!place) return label;
	const link = h('a', { href: place.href }, place.text);
	const name = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(place.text)}(?![\\p{L}\\p{N}])`, 'u');
	const naming = label.find((node) => node.type === 'text' && name.test(node.value));
	if (naming?.type !== 'text') return [...label, ' (', link, ')'];
	const at = name.exec(naming.value)?.index ?? 0;
	return label.flatMap((node): (string | ElementContent)[] =>
		node === naming ? [naming.value.slice(0, at), link, naming.value.slice(at + place.text.length)] : [node],
	);
}
