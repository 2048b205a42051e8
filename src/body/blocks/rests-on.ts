import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Claim, footings, type RestingSource, restsOnSvg, signOfFooting } from '../../chart/rests-on.ts';
import { directionOf } from '../../words/locale.ts';
import type { Words } from '../../words/words.ts';
import type { CitedText } from '../cited-text.ts';
import { type Block, sourceAnchor } from '../nodes.ts';
import { lineOf } from '../text.ts';
import { blockKind, contentOf, idsIn, listIn, part, partOf, textIn } from './block.ts';

/** What the View gives it: the sources of the article and, where the block has no list of its own, the claims. */
export interface RestsOn {
	/** By id. */
	sources: Readonly<Record<string, RestingSource>>;
	/** Key points, each with the ids of the sources that it cites. */
	points: { text: CitedText; cites: string[] }[];
}

/** Claims and sources that a drawing has room for. */
const [mostClaims, mostSources] = [12, 24];

const mark = /\[\^([^\]\s]+)\]/g;

/**
 * Which claim rests on which source: `:::rests-on[Title]`, a list of claims that cite, `:::`. Without a list it shows the
 * `keyPoints` of the front matter. A line to a named source is whole, to one without a name dotted, to state-linked media
 * hatched; a claim that cites nothing has no line. `unnamed` has the ids of sources that give no name for what they say, as
 * agencies that quote an official.
 *
 * On phones, in feeds and for who does not see it, it is a list.
 */
export const restsOn = blockKind<RestsOn>({
	syntax:
		':::rests-on[Title]{unnamed="ap1"}, a list of claims that cite sources, such as - It was shut.[^ap1], :::',
	content: 'optional',
	attributes: ['unnamed'],
	articlesOnly: true,
	anchored: true,
	read({ label, content, attributes, front, sources, language, refuse }) {
		const unnamed = idsIn(attributes.unnamed);
		const unknown = unnamed.find((id) => !sources.includes(id));
		if (unknown)
			return refuse(`has unnamed="${unknown}", which is no source of this article; write the id of one`);
		const [list] = content;
		if (!list)
			return front.keyPoints > 0
				? { attributes: { language, unnamed }, children: part('label', label) }
				: refuse('is empty, and the front matter has no keyPoints; write a list in it or keyPoints: there');
		if (content.length > 1 || list.tagName !== 'ul')
			return refuse('holds more than a list; write one line a claim, as - It was shut.[^ap1]');
		const items = list.children.filter((child): child is Element => child.type === 'element');
		const texts = items.map((item) => lineOf([item]));
		const cites = texts.map((text) => [...new Set([...text.matchAll(mark)].map(([, id = '']) => id))]);
		const all = new Set(cites.flat());
		if (items.length > mostClaims || all.size > mostSources)
			return refuse(
				`has ${items.length} claims on ${all.size} sources; draw ${mostClaims} on ${mostSources} at most`,
			);
		if (all.size === 0) return refuse('cites nothing; write the source behind each claim, as [^ap1]');
		return {
			attributes: {
				...{ language, unnamed, claims: texts.map((text) => text.replace(mark, '').trim()) },
				cites: cites.map((ids) => ids.join(' ')),
			},
			children: [...part('label', label), list],
		};
	},
	page(block, { shown: given, words }) {
		const shown = withUnnamed(block, given);
		const title = titleOf(block, words);
		const claims = claimsOf(block, shown);
		const used = claims.flatMap(({ cites }) => cites.flatMap((id) => shown?.sources[id] ?? []));
		const states = footings.filter((footing) => used.some((source) => source.footing === footing));
		const mirrored = directionOf(textIn(block, 'language')) === 'rtl';
		const drawing = shown && restsOnSvg(claims, shown.sources, { mirrored, words });
		return [
			h('figure', { className: ['rests-on'], id: block.id }, [
				h('figcaption', { className: ['block-title'] }, title),
				h(
					'ul',
					{ className: ['chart-key'] },
					states.map((footing) => h('li', [signOfFooting(footing), words.footings[footing]])),
				),
				drawing ? h('div', { className: ['rests-drawing'], hidden: true }, drawing) : '',
				h('details', { className: ['rests-list'] }, [
					h('summary', words.asList),
					listOf(block, shown, words),
				]),
			]),
		];
	},
	plain: (block, { shown, words }) => [
		h('p', h('strong', titleOf(block, words))),
		listOf(block, withUnnamed(block, shown), words),
	],
});

/** The sources as the writer knows them: one that names nobody counts for unnamed, unless a state has a part in it. */
function withUnnamed(block: Block, shown: RestsOn | undefined): RestsOn | undefined {
	const ids = listIn(block, 'unnamed');
	if (!shown || ids.length === 0) return shown;
	const sources = Object.entries(shown.sources).map(([id, source]): [string, RestingSource] => [
		id,
		ids.includes(id) && source.footing === 'named' ? { ...source, footing: 'unnamed' } : source,
	]);
	return { ...shown, sources: Object.fromEntries(sources) };
}

function titleOf(block: Block, words: Words): ElementContent[] {
	const label = partOf(block, 'label');
	return label.length > 0 ? label : [{ type: 'text', value: words.restsOn }];
}

function claimsOf(block: Block, shown: RestsOn | undefined): Claim[] {
	const cites = listIn(block, 'cites');
	const own = listIn(block, 'claims').map((text, index) => ({
		text,
		cites: cites[index]?.split(' ').filter(Boolean) ?? [],
	}));
	if (own.length > 0 || !shown) return own;
	return shown.points.map((point) => ({ text: lineOf(point.text), cites: point.cites }));
}

/** The claims as a list, each with what it rests on. */
function listOf(block: Block, shown: RestsOn | undefined, words: Words): Element {
	const [list] = contentOf(block);
	const texts: ElementContent[][] =
		list?.type === 'element'
			? (list.children
					.filter(({ type }) => type === 'element')
					.map((item) => ('children' in item ? item.children : [])) as ElementContent[][])
			: // The marks of key points stand where these do, and a place is cited once.
				(shown?.points ?? []).map(({ text }) => [{ type: 'text', value: lineOf(text) }]);
	const claims = claimsOf(block, shown);
	return h(
		'ul',
		texts.map((text, index) => {
			const cites = (claims[index]?.cites ?? []).filter((id) => id in (shown?.sources ?? {}));
			const sources = cites.map((id) => sourceItem(id, shown?.sources[id] as RestingSource, words));
			return h('li', [...text, sources.length > 0 ? h('ul', sources) : '']);
		}),
	);
}

/** A source that leads to its entry in the list of all. */
function sourceItem(id: string, { name, number, footing }: RestingSource, words: Words): Element {
	const flag = footing === 'named' ? '' : ` (${words.footings[footing]})`;
	return h('li', [h('a', { href: `#${sourceAnchor(id)}` }, `${words.number(number)} ${name}`), flag]);
}
