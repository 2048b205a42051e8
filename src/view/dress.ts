/**
 * Dresses the HTML of a body for its page: links the first mention of each declared entity, and sets a note in the margin
 * where a source is first cited. Both come from the View and not from the Reading: names stand in other files, and the
 * search index takes the body bare.
 *
 * It reads the HTML as tokens and not as a tree. The HTML is our own serialiser's, so that a regular expression can
 * hold it, and a parser would take a good part of the time that a large archive takes to build.
 */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Body } from './parts.ts';

const token = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;

/** Elements whose text is not linked: it is a link already, a heading, code, or another's words. */
const closed = new Set(['a', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre', 'q', 'blockquote', 'cite', 'sup']);

/** Elements that have no margin beside them. */
const boxed = new Set(['table', 'figure', 'aside', 'blockquote']);

/** The HTML of a body as its page shows it. @param html as it lies in the cache of Readings */
export function dress(html: string, { mentions, notes }: Body): string {
	const link = linker(mentions);
	const waiting = new Map(notes.map((note, index) => [note.source, { ...note, number: index + 1 }]));
	let [closedDepth, boxedDepth] = [0, 0];
	let cited: string | undefined;
	return html.replace(token, (whole: string, end?: string, name?: string, attributes = '') => {
		if (name === undefined) return closedDepth > 0 || whole.startsWith('<!--') ? whole : link(whole);
		const step = end ? -1 : 1;
		if (closed.has(name)) closedDepth += step;
		if (boxed.has(name)) boxedDepth += step;
		if (name === 'a' && !end) cited = /\bid="cite:([^":]+):\d+"/.exec(attributes)?.[1] ?? cited;
		if (name !== 'sup' || !end || cited === undefined) return whole;
		const note = boxedDepth === 0 ? waiting.get(cited) : undefined;
		if (note) waiting.delete(cited);
		cited = undefined;
		return note ? whole + marginNote(note.number, note.text) : whole;
	});
}

/** For eyes only: the list of sources at the end says the same, and more, to everybody. */
function marginNote(number: number, text: string): string {
	return toHtml(
		h('span', { className: ['margin-note'], ariaHidden: 'true', dir: 'auto' }, [
			h('b', String(number)),
			` ${text}`,
		]),
	);
}

/** Makes a function that links what it meets first of each entity. */
function linker(mentions: Body['mentions']): (text: string) => string {
	const hrefs = new Map(
		mentions.flatMap(({ href, names }) => names.map((name) => [escaped(name), href] as const)),
	);
	if (hrefs.size === 0) return (text) => text;
	const pattern = patternOf([...hrefs.keys()]);
	const linked = new Set<string>();
	return (text) => {
		if (linked.size === mentions.length) return text;
		// A name that was linked is still found, so that a shorter one within it is not taken for another.
		return text.replace(pattern, (name) => {
			const href = hrefs.get(name) ?? '';
			if (linked.has(href)) return name;
			linked.add(href);
			return `<a class="mention" href="${href}">${name}</a>`;
		});
	};
}

/**
 * Finds any of the names as a whole word, the longest first. Not where it is part of a longer name: before a
 * capitalised word ("Washington Post"), behind one and "of" ("Gulf of Aden"), or beside a hyphen.
 */
function patternOf(names: string[]): RegExp {
	const any = names
		.toSorted((a, b) => b.length - a.length)
		.map(RegExp.escape)
		.join('|');
	return new RegExp(
		`(?<![\\p{L}\\p{N}\\-‑&])(?<!\\p{Lu}\\p{L}* (?:of|of the) )(?:${any})(?![\\p{L}\\p{N}\\-‑]| \\p{Lu})`,
		'gu',
	);
}

/** A name as the serialiser writes it in text. */
function escaped(name: string): string {
	return name.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}
