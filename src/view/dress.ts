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
	// The longest first, so that of two names at one place the longer one is meant.
	const names = mentions
		.flatMap(({ href, names }) => names.map((name) => ({ href, name: escaped(name) })))
		.sort((a, b) => b.name.length - a.name.length);
	const linked = new Set<string>();
	return (text) => {
		let done = '';
		let from = 0;
		let waiting = linked.size < mentions.length ? placesIn(text, names, from) : [];
		while (linked.size < mentions.length && waiting.length > 0) {
			// The first of those that come first, since they stand by length.
			const { href, name, at } = waiting.reduce((first, next) => (next.at < first.at ? next : first));
			// A name that was linked is passed over whole: a shorter one within it is not the name of another.
			const shown = linked.has(href) ? name : `<a class="mention" href="${href}">${name}</a>`;
			done += text.slice(from, at) + shown;
			from = at + name.length;
			linked.add(href);
			waiting = placesIn(text, waiting, from);
		}
		return done + text.slice(from);
	};
}

interface Name {
	href: string;
	name: string;
	/** Where it is known to stand next. */
	at?: number;
}

/**
 * Where each name stands next in a text, without those that stand there no more. Searching for each, and only when what
 * was found is passed, is many times faster than a pattern of all, which differs by page.
 */
function placesIn(text: string, names: readonly Name[], from: number): Required<Name>[] {
	const places: Required<Name>[] = [];
	for (const { href, name, at = -1 } of names) {
		const next = at >= from ? at : placeOf(name, text, from);
		if (next !== -1) places.push({ href, name, at: next });
	}
	return places;
}

function placeOf(name: string, text: string, from: number): number {
	let at = text.indexOf(name, from);
	while (at !== -1 && !isWhole(text, at, at + name.length)) at = text.indexOf(name, at + 1);
	return at;
}

/** Ends of what stands before a name that is part of a longer one: a letter or a hyphen, or "Gulf of". */
const joinedBefore = /[\p{L}\p{N}\-‑&]$|\p{Lu}\p{L}* of (?:the )?$/u;
/** The same behind it: a letter or a hyphen, or a capitalised word ("Washington Post"). */
const joinedBehind = /^(?:[\p{L}\p{N}\-‑]| \p{Lu})/u;
/** Letters before a name that are looked at. */
const reach = 40;

/** True if a name stands for itself. */
function isWhole(text: string, start: number, end: number): boolean {
	return (
		!joinedBehind.test(text.slice(end, end + 3)) &&
		!joinedBefore.test(text.slice(Math.max(0, start - reach), start))
	);
}

/** A name as the serialiser writes it in text. */
function escaped(name: string): string {
	return name.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}
