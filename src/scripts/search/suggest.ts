/**
 * What the list below a search field offers for what is typed: names with a page, articles, the way to all results; before
 * anything is typed, the last searches, topics and the newest articles.
 */
import { type CatalogueEntry, entriesLike } from './catalogue.ts';
import { dayElement, el } from './dom.ts';
import { firstVolumes } from './index/library.ts';
import { otherLanguages } from './other-languages.ts';
import { phrases } from './phrases.ts';
import { answer } from './query/answer.ts';
import { firstResults, type Result } from './query/results.ts';
import { recentSearches } from './recent-searches.ts';
import { facts, markedExcerpt, type Showing } from './result-item.ts';
import { sayAnswer, sayNote } from './say.ts';
import type { Session } from './session.ts';

const entriesShown = 3;
const articlesShown = 5;
const topicsShown = 6;
const newestShown = 4;

/** A heading with options. */
export interface OptionGroup {
	heading: string;
	/** Links with the role of options. */
	options: HTMLAnchorElement[];
}

/** What is offered. */
export interface Suggested {
	groups: OptionGroup[];
	/** Said to readers who do not see the list. */
	said: string;
	/** Words to mark on the article that the reader opens. */
	words: string[];
}

/** Suggests for what is typed. @param page address of the search page */
export async function suggest(session: Session, typed: string, page: string): Promise<Suggested> {
	const { library, catalogue } = session;
	const query = typed.trim();
	if (query === '') return before(catalogue, page);
	const reach = await library.open(firstVolumes);
	const searched = { library, catalogue, reach };
	const given = await answer(searched, query, { open: !typed.endsWith(' ') });
	const { results } = await firstResults(searched, given, query, articlesShown);
	const shown = given.corrected ?? query;
	const showing: Showing = { catalogue, tokens: library.tokens, words: given.words };
	const entries = entriesLike(catalogue, shown, entriesShown).map(entryOption);
	const said = sayAnswer(given, shown, false);
	const others = (await otherLanguages(session, query)).map((link) => Object.assign(link, asOption));
	return {
		groups: groupsOf([
			[phrases.names, entries],
			[
				phrases.articlesHeading,
				results.slice(0, articlesShown).map((result) => articleOption(result, showing)),
			],
			[phrases.search, [option(searchHref(page, query), phrases.allResults(query)), ...others]],
		]),
		said: [
			given.corrected ? `${phrases.correctedTo}${given.corrected}.` : '',
			said,
			...given.notes.map(sayNote),
			...others.map(({ textContent }) => `${textContent}.`),
		]
			.filter(Boolean)
			.join(' '),
		words: given.words,
	};
}

function before(catalogue: Session['catalogue'], page: string): Suggested {
	const topics = catalogue.entries.filter(({ filter }) => filter === 'topic').slice(0, topicsShown);
	const newest = catalogue.newest
		.slice(0, newestShown)
		.map(({ href, text, day }) =>
			option(href, el('bdi', { textContent: text }), ' ', small(dayElement(day))),
		);
	const groups = groupsOf([
		[
			phrases.recent,
			recentSearches().map((query) => option(searchHref(page, query), el('bdi', { textContent: query }))),
		],
		[phrases.topics, topics.map(entryOption)],
		[phrases.newest, newest],
	]);
	return { groups, said: '', words: [] };
}

function groupsOf(groups: [heading: string, options: HTMLAnchorElement[]][]): OptionGroup[] {
	return groups.filter(([, { length }]) => length > 0).map(([heading, options]) => ({ heading, options }));
}

function searchHref(page: string, query: string): string {
	return `${page}?${new URLSearchParams({ q: query })}`;
}

function entryOption({ href, name, count }: CatalogueEntry): HTMLAnchorElement {
	return option(href, el('bdi', { textContent: name }), ' ', small(`(${count})`));
}

function articleOption({ text }: Result, showing: Showing): HTMLAnchorElement {
	const title = el('span', { className: 'option-title', textContent: text.title, dir: 'auto' });
	const excerpt = el('span', { className: 'option-text', dir: 'auto' }, ...markedExcerpt(text.text, showing));
	if (text.language) for (const element of [title, excerpt]) element.lang = text.language;
	const made = option(text.url, title, small(...facts(text, showing.catalogue)), excerpt);
	made.dataset.article = '';
	return made;
}

function small(...children: (Node | string)[]): HTMLElement {
	return el('span', { className: 'small' }, ...children);
}

const asOption = { role: 'option', tabIndex: -1, ariaSelected: 'false' };

function option(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
	return el('a', { href, ...asOption }, ...children);
}
