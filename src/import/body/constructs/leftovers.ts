import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Construct, tellOf } from '../context.ts';
import { classesOf, findElement, isNamed, oneLine, replace } from '../elements.ts';

/** Elements that show nothing, or nothing that a page of Stet may hold. */
const silent = new Set(['script', 'style', 'link', 'meta', 'template', 'base', 'title', 'head', 'noframes']);
/** Controls: what they said stays, that they worked does not. */
const controls = new Set([
	'input',
	'button',
	'select',
	'textarea',
	'label',
	'fieldset',
	'legend',
	'form',
	'datalist',
	'output',
	'progress',
	'meter',
]);

/** Boxes that are not for readers of an article, by a word of their class. */
const boxes =
	/^(?:.*[-_])?(?:subscribe|subscription|newsletter|signup|sign-up|donate|donation|paywall|share|sharing|sharedaddy|addtoany|social-links?|jp-relatedposts|related-posts|comments?|cookie|advert|adsbygoogle)(?:[-_].*)?$/i;
const trackers =
	/(?:(?:^|[/?&._-])(?:pixel|beacon|track|counter)(?:[/?&._-]|$)|doubleclick|google-analytics|stats\.wp\.com|feedburner|propublica\.org\/pixel)/i;

/** Boxes of the makers of newsletters. */
const ofSystems = new Set([
	...[
		'subscription-widget-wrap',
		'subscription-widget',
		'button-wrapper',
		'subscribe-widget',
		'kg-signup-card',
	],
	...['captioned-button-wrap', 'community-chat', 'install-substack-app-embed', 'directMessage'],
]);

/** Takes out what shows nothing, boxes for subscriptions and sharing, trackers; unwraps controls. */
export const leftovers: Construct = (tree, context) => {
	replace(tree, (element) => {
		const { tagName, properties } = element;
		const classes = classesOf(element);
		const gone = (subject: string, why: string): ElementContent[] => {
			const words = oneLine(textOf(element));
			tellOf(
				context,
				element,
				'dropped',
				subject,
				`${why}${words ? `: ${words.slice(0, 300)}` : ''}`,
				nameOfElement(element),
			);
			return [];
		};
		if (silent.has(tagName)) {
			const text = textOf(element).trim();
			if (tagName === 'script' && (properties.src || text))
				return gone('script', 'a script, which pages of Stet do not hold');
			return [];
		}
		if (tagName === 'svg' || tagName === 'canvas' || tagName === 'math') {
			tellOf(
				context,
				element,
				'lost',
				tagName,
				`a drawing in the text (<${tagName}>) is left out`,
				nameOfElement(element),
			);
			const words = oneLine(textOf(element));
			return words ? [{ type: 'text', value: words }] : [];
		}
		if (tagName === 'noscript')
			return findElement(tree, isNamed('iframe', 'img', 'video')) ? [] : element.children;
		if (tagName === 'img' && isTracker(element))
			return gone('tracker', 'a picture of one pixel, which counts readers');
		const isButton = classes.includes('button-wrapper') || classes.includes('wp-block-button');
		if (classes.some((name) => ofSystems.has(name))) {
			const link = findElement(element, isNamed('a'));
			const href = String(link?.properties.href ?? '');
			// A button of a newsletter leads to its own pages; one of an article leads to what it is about.
			if (
				isButton &&
				href &&
				!/\/subscribe|action=share|utm_source=substack.*share|leave-comment|\/comments\b/.test(href)
			)
				return undefined;
			return gone('box', 'a box for subscribing or sharing');
		}
		if (
			tagName !== 'a' &&
			tagName !== 'body' &&
			classes.some((name) => boxes.test(name)) &&
			textOf(element).length < 600
		)
			return gone('box', `a box for subscribing, sharing or advertising (class ${classes.join(' ')})`);
		if (controls.has(tagName)) {
			const words = oneLine(textOf(element));
			if (tagName === 'input' && properties.type === 'checkbox' && properties.disabled !== undefined)
				return undefined;
			if (tagName === 'form')
				tellOf(context, element, 'lost', 'form', 'a form; its words stay', nameOfElement(element));
			if (tagName === 'select' || tagName === 'datalist')
				return words ? [{ type: 'text', value: words }] : [];
			return element.children;
		}
		return undefined;
	});
};

function isTracker({ properties }: Element): boolean {
	const small = (value: unknown) => value !== undefined && Number(value) <= 2 && String(value) !== '';
	const src = String(properties.src ?? '');
	return (
		(small(properties.width) && small(properties.height)) ||
		(trackers.test(src) && !/\.(?:jpe?g|png)(?:\?|$)/i.test(src))
	);
}

/** An element as an editor can find it again: its tag and where it leads. */
function nameOfElement({ tagName, properties, children }: Element): string {
	const own = properties.src ?? properties.href ?? properties.action;
	const inner =
		own ??
		(children.find((child): child is Element => child.type === 'element')?.properties.href as
			| string
			| undefined);
	return `<${tagName}>${inner ? ` ${inner}` : ''}`;
}
