import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import { partialDay } from '../../../schema/fields.ts';
import { partialDateText } from '../../date-text.ts';
import type { BlockKind, Material } from './block.ts';

const dated = /^(\d[\d-]*):\s+/;

/**
 * What happened when: `:::timeline[Title]`, a list of `- 2024-01-03: what happened`, `:::`. Dates are days, months or
 * years. Without a list it shows the `events` of the front matter here instead of below the text.
 */
export const timeline: BlockKind = {
	syntax: ':::timeline[Title], a list of - 2024-01-03: what happened, :::',
	content: 'optional',
	articlesOnly: true,
	make({ label, content, facts, refuse }) {
		const [list] = content;
		if (!list)
			return facts.front.events > 0
				? { kind: 'timeline', title: textIn(label) }
				: refuse('is empty, and the front matter has no events; write a list in it or events: there');
		if (content.length > 1 || list.tagName !== 'ul')
			return refuse('holds more than a list; write one line an event, as - 2024-01-03: what happened');
		const items = list.children.filter((child) => child.type === 'element');
		if (items.map((item) => dateItem(item, refuse)).includes(false)) return undefined;
		return h('figure', { className: ['timeline-block'] }, [
			label.length > 0 ? h('figcaption', { className: ['block-title'] }, label) : '',
			h('ol', { className: ['timeline'] }, items),
		]);
	},
};

/** Turns the date that an event begins with into a `<time>`. @returns false if it does not begin with one */
function dateItem(item: Element, refuse: Material['refuse']): boolean {
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
	children.splice(children.indexOf(text), 0, h('time', { dateTime: date }, partialDateText(date)));
	return true;
}

function textIn(label: Material['label']): string {
	return label.map((node) => (node.type === 'text' ? node.value : '')).join('');
}
