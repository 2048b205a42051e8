import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type Construct, tellOf } from '../context.ts';
import { classesOf, findElement, findElements, isNamed, isSpace, oneLine, replace } from '../elements.ts';
import { explainerBlock, pullQuoteBlock, qaBlock } from '../own-forms.ts';

const pulled = /^(?:pullquote|pull-quote|wp-block-pullquote|graf--pullquote|kg-blockquote-alt)$/;
const questions = /^(?:schema-faq|wp-block-yoast-faq-block|rank-math-faq-block|faq)$/;
const callouts = /^(?:kg-callout-card|callout|wp-block-callout)$/;
const alert = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

/** Makes of words set large, boxes with a title, questions and answers the blocks of Stet. */
export const quotesAndBoxes: Construct = (tree, context) => {
	replace(tree, (element) => {
		const classes = classesOf(element);
		if (classes.some((name) => pulled.test(name))) return pullQuote(element);
		if (element.tagName === 'figure') return element.children;
		if (element.tagName === 'blockquote') return alertOf(element) ?? quoteOf(element);
		if (element.tagName === 'aside') {
			const [title, ...rest] = element.children.filter((child) => !isSpace(child));
			if (title?.type === 'element' && title.properties.dataBoxTitle !== undefined) {
				tellOf(
					context,
					element,
					'moved',
					'box',
					'a box with a title is an explainer',
					oneLine(textOf(title)),
				);
				return rest.length > 0 ? [explainerBlock(title.children, rest)] : [h('p', title.children)];
			}
			return element.children;
		}
		if (classes.some((name) => questions.test(name))) return faqOf(element);
		if (classes.some((name) => callouts.test(name))) return element.children;
		if (classes.includes('kg-toggle-card')) {
			const heading = findElement(element, (child) => classesOf(child).includes('kg-toggle-heading-text'));
			const content = findElement(element, (child) => classesOf(child).includes('kg-toggle-content'));
			if (heading && content)
				return [h('details', [h('summary', oneLine(textOf(heading))), ...content.children])];
		}
		if (element.tagName === 'details') element.properties = {};
		if (element.tagName === 'summary') {
			element.properties = {};
			element.children = [{ type: 'text', value: oneLine(textOf(element)) }];
		}
		return undefined;
	});

	function pullQuote(element: Element): ElementContent[] {
		const box =
			element.tagName === 'blockquote' ? element : (findElement(element, isNamed('blockquote')) ?? element);
		const by = findElement(element, isNamed('cite', 'figcaption', 'footer'));
		if (by) replace(element, (child) => (child === by ? [] : undefined));
		const words = paragraphsOf(box);
		if (!words) return box === element ? element.children : [box];
		tellOf(
			context,
			element,
			'moved',
			'pull quote',
			by ? 'words set large are a pull quote' : 'words set large name nobody; they stand as a quotation',
			oneLine(textOf(box)).slice(0, 200),
		);
		return by && textOf(by).trim()
			? [pullQuoteBlock(words, by.children.filter(isInline))]
			: [h('blockquote', words)];
	}

	/** A quotation whose last line says who spoke keeps it as a paragraph of its own. */
	function quoteOf(element: Element): undefined {
		element.properties = {};
		element.children = element.children.map((child) => {
			if (child.type === 'element' && (child.tagName === 'cite' || child.tagName === 'footer'))
				return h('p', child.tagName === 'cite' ? [child] : child.children);
			return child;
		});
		return undefined;
	}

	function alertOf(element: Element): ElementContent[] | undefined {
		const first = element.children.find((child): child is Element => child.type === 'element');
		const text = first?.children[0];
		const [mark, kind = ''] = (text?.type === 'text' && alert.exec(text.value)) || [];
		if (!mark || text?.type !== 'text' || !first) return undefined;
		text.value = text.value.slice(mark.length);
		if (first.children[1]?.type === 'element' && first.children[1].tagName === 'br' && text.value === '')
			first.children.splice(0, 2);
		const content = element.children.filter(
			(child) => !isSpace(child) && textOf(child as Element).trim() !== '',
		);
		const title = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
		tellOf(context, element, 'moved', 'box', `> [!${kind}] is an explainer`, title);
		return content.length > 0 ? [explainerBlock([{ type: 'text', value: title }], content)] : [];
	}

	function faqOf(element: Element): ElementContent[] {
		const parts = findElements(element, (child) =>
			/(?:^|\s)(?:schema-faq-section|rank-math-list-item|faq-item)(?:\s|$)/.test(classesOf(child).join(' ')),
		);
		const content = parts.flatMap((part) => {
			const question = findElement(part, (child) => /question/.test(classesOf(child).join(' ')));
			const answer = findElement(part, (child) => /answer/.test(classesOf(child).join(' ')));
			if (!question || !answer || !textOf(answer).trim()) return [];
			const inside = answer.children.some((child) => child.type === 'element' && child.tagName === 'p')
				? answer.children
				: [h('p', answer.children)];
			return [h('h3', oneLine(textOf(question))), ...inside];
		});
		if (content.length === 0 || parts.length * 2 > content.length) return element.children;
		tellOf(context, element, 'moved', 'questions', 'questions with answers are a block of Stet');
		return [qaBlock(content)];
	}
};

/** The paragraphs of a box, if it holds nothing else; a box of bare words is one. */
function paragraphsOf(box: Element): ElementContent[] | undefined {
	const inside = box.children.filter(
		(child) =>
			!isSpace(child) &&
			!(child.type === 'element' && child.tagName === 'p' && child.children.every(isSpace)),
	);
	if (inside.every((child) => child.type === 'element' && child.tagName === 'p'))
		return inside.length > 0 ? inside : undefined;
	if (inside.every(isInline)) return [h('p', inside)];
	return undefined;
}

function isInline(node: ElementContent): boolean {
	return (
		node.type === 'text' ||
		(node.type === 'element' &&
			!/^(?:p|div|ul|ol|h[1-6]|table|blockquote|figure|pre|hr|stet-block)$/.test(node.tagName))
	);
}
