import type { ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import type { Body } from '../body/nodes.ts';

/** An entity that an article declares, with the names that it may be met under in the text. */
export interface Mention {
	href: string;
	names: string[];
}

/** Elements whose text is not linked: it is a link already, a heading, code, or another's words. */
const closed = new Set(['a', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre', 'q', 'blockquote', 'cite', 'sup']);

/** Links the first mention of each entity in a body. */
export function linkEntities(body: Body, mentions: readonly Mention[]): void {
	if (mentions.length === 0) return;
	const link = linker(mentions);
	visit(body);
	function visit(node: Nodes): void {
		if (!('children' in node) || (node.type === 'element' && closed.has(node.tagName))) return;
		node.children = (node.children as ElementContent[]).flatMap((child) => {
			if (child.type === 'text') return link(child.value);
			visit(child);
			return [child];
		});
	}
}

/** Makes a function that links what it meets first of each entity. */
function linker(mentions: readonly Mention[]): (text: string) => ElementContent[] {
	// The longest first, so that of two names at one place the longer one is meant.
	const names = mentions
		.flatMap(({ href, names }) => names.map((name) => ({ href, name })))
		.sort((a, b) => b.name.length - a.name.length);
	const linked = new Set<string>();
	return (text) => {
		const done: ElementContent[] = [];
		let from = 0;
		let shown = 0;
		let waiting = linked.size < mentions.length ? placesIn(text, names, from) : [];
		while (linked.size < mentions.length && waiting.length > 0) {
			// The first of those that come first, since they stand by length.
			const { href, name, at } = waiting.reduce((first, next) => (next.at < first.at ? next : first));
			// A name that was linked is passed over whole: a shorter one within it is not the name of another.
			from = at + name.length;
			if (!linked.has(href)) {
				if (at > shown) done.push({ type: 'text', value: text.slice(shown, at) });
				done.push(h('a', { className: ['mention'], href }, name));
				linked.add(href);
				shown = from;
			}
			waiting = placesIn(text, waiting, from);
		}
		if (shown < text.length) done.push({ type: 'text', value: text.slice(shown) });
		return done;
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
