import { atomsOf } from './text/atoms.ts';
import { fold } from './text/fold.ts';
import type { Tokens } from './text/tokens.ts';

/** Position of a word in a text: index of its first character, and of the one after its last. */
export type Span = [start: number, end: number];

/** Returns the positions of searched words in a text, with whatever endings and accents. A word with `*` at its end may go on. */
export function wordSpans(text: string, searched: readonly string[], tokens: Tokens): Span[] {
	const atoms = atomsOf(text);
	const stream = tokens.stream(text, new Set());
	const spans: Span[] = [];
	const add = (from: number, to: number) => spans.push([atoms[from]?.start ?? 0, atoms[to]?.end ?? 0]);
	for (const each of searched) {
		const open = each.endsWith('*') ? fold(each.slice(0, -1)) : '';
		if (open !== '')
			for (const [at, atom] of atoms.entries())
				if (atom.kind === 'word' && fold(atom.text).startsWith(open)) add(at, at);
		for (const { tokens: wanted, bare, joined } of tokens.terms(each.replace(/\*$/, ''))) {
			const [first] = wanted;
			const letter = atomsOf(each);
			// A single letter of a run is in no token of its own.
			if (letter.length === 1 && letter[0]?.kind === 'letter')
				for (const [at, { text }] of atoms.entries()) if (fold(text) === fold(each)) add(at, at);
			for (const [at, token] of stream.entries()) {
				if (joined !== undefined && token === joined) add(at, at);
				if (bare && token === bare[0] && bare.length === 1) add(at, at);
				if (token !== first || !wanted.every((other, next) => stream[at + next] === other)) continue;
				const last = at + wanted.length - 1;
				// Of a run of letters a token is two.
				const isPair =
					atoms[last]?.kind === 'letter' &&
					atoms[last + 1]?.joint === '' &&
					atoms[last + 1]?.kind === 'letter';
				add(at, isPair && [...each].length > 1 ? last + 1 : last);
			}
		}
	}
	return merged(spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]));
}

function merged(spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const [start, end] of spans) {
		const last = all.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else all.push([start, end]);
	}
	return all;
}
