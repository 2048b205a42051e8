import { el } from './dom.ts';
import { parseQuery } from './parse-query.ts';
import { wordSpans } from './word-marks.ts';

const key = 'search-marks';
const name = 'search-word';

/** Notes, as a reader follows a result, the words to mark on the page that it leads to. */
export function noteMarks(path: string, words: readonly string[]): void {
	try {
		sessionStorage.setItem(key, JSON.stringify({ path, words }));
	} catch {
		// Storage can be refused; the page then opens without marks.
	}
}

/**
 * Marks the words of a search on the article it led to, with a way to clear them. Highlights of the CSS Custom Highlight
 * API leave the page's elements as they are.
 */
export function markPage(): void {
	const article = document.querySelector('article');
	const words = notedWords();
	if (!article || words.length === 0 || !CSS.highlights) return;
	// What a reader came to read, and not the apparatus below it.
	const parts = [...article.querySelectorAll('h1, .body > :not(.byline, .contents)')];
	const ranges = parts.flatMap((part) => rangesIn(part, words));
	if (ranges.length === 0) return;
	CSS.highlights.set(name, new Highlight(...ranges));
	const clear = el('button', { type: 'button', textContent: 'Clear' });
	const note = el(
		'p',
		{ className: 'marks-note small' },
		`${ranges.length === 1 ? '1 place' : `${ranges.length} places`} with the words of your search are marked. `,
		clear,
	);
	clear.addEventListener('click', () => {
		CSS.highlights.delete(name);
		note.remove();
	});
	(article.querySelector('header') ?? article).append(note);
}

/** Words noted for this page, or those of the search page that it was opened from in a new tab. */
function notedWords(): string[] {
	try {
		const note = JSON.parse(sessionStorage.getItem(key) ?? 'null') as {
			path: string;
			words: string[];
		} | null;
		sessionStorage.removeItem(key);
		if (note?.path === location.pathname) return note.words;
	} catch {
		// Nothing was noted that can be read.
	}
	const from = URL.parse(document.referrer);
	if (from?.origin !== location.origin || !from.pathname.endsWith('/search/')) return [];
	return parseQuery(from.searchParams.get('q') ?? '').flatMap(({ terms, phrases }) => [...terms, ...phrases]);
}

function rangesIn(root: Element, words: readonly string[]): Range[] {
	const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	while (texts.nextNode()) {
		const node = texts.currentNode as Text;
		for (const [start, end] of wordSpans(node.data, words)) {
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, end);
			ranges.push(range);
		}
	}
	return ranges;
}
