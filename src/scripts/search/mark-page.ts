import { button, el } from './dom.ts';
import { phrases } from './phrases.ts';
import { parseQuery } from './query/parse-query.ts';
import { tokensOf } from './text/tokens.ts';
import { wordSpans } from './word-marks.ts';

const key = 'search-marks';
const name = 'search-word';

/** Stores the words to mark on the page that a result leads to, as a reader follows it. */
export function noteMarks(path: string, words: readonly string[]): void {
	try {
		sessionStorage.setItem(key, JSON.stringify({ path, words }));
	} catch {
		// Storage can be refused; the page then opens without marks.
	}
}

/**
 * Marks the words of a search on the article that it led to, and adds a button that clears the marks. The CSS Custom
 * Highlight API leaves the elements of the page as they are.
 */
export function markPage(): void {
	const article = document.querySelector('article');
	const words = notedWords();
	if (!article || words.length === 0 || !CSS.highlights) return;
	// Only the headline and the text, without the sources and lists below them.
	const parts = [...article.querySelectorAll('h1, .body > :not(.byline, .contents)')];
	const ranges = parts.flatMap((part) => rangesIn(part, words));
	if (ranges.length === 0) return;
	CSS.highlights.set(name, new Highlight(...ranges));
	const clear = button(phrases.clear, () => {
		CSS.highlights.delete(name);
		note.remove();
	});
	const note = el('p', { className: 'marks-note small' }, phrases.marked(ranges.length), clear);
	(article.querySelector('header') ?? article).append(note);
}

/** Returns the words stored for this page, or those of the search page that it was opened from in a new tab. */
function notedWords(): string[] {
	try {
		const note: { path: string; words: string[] } | null = JSON.parse(sessionStorage.getItem(key) ?? 'null');
		sessionStorage.removeItem(key);
		if (note?.path === location.pathname) return note.words;
	} catch {
		// Nothing readable is stored.
	}
	const from = URL.parse(document.referrer);
	if (from?.origin !== location.origin || !from.pathname.endsWith('/search/')) return [];
	return parseQuery(from.searchParams.get('q') ?? '').flatMap(({ parts }) => parts.map(({ text }) => text));
}

function rangesIn(root: Element, words: readonly string[]): Range[] {
	const tokens = tokensOf(new Intl.Locale(document.documentElement.lang || 'en').language);
	const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	while (texts.nextNode()) {
		const node = texts.currentNode as Text;
		for (const [start, end] of wordSpans(node.data, words, tokens)) {
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, end);
			ranges.push(range);
		}
	}
	return ranges;
}
